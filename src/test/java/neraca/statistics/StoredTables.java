package neraca.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import neraca.model.AnswerMatrix;
import neraca.model.Words;

/** Tables of answers and expected values from the test resources. */
public final class StoredTables {
  public static final List<String> TUNGGULWULUNG =
      List.of("customer_satisfaction", "employee_satisfaction", "employee_motivation");

  private StoredTables() {}

  public static InputStream open(String resource) {
    return Objects.requireNonNull(
        StoredTables.class.getResourceAsStream("/neraca/" + resource), resource);
  }

  public static List<String> lines(String resource) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(resource), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of the tables that {@code reference.R} made. */
  public static AnswerMatrix made(String name) {
    return matrix(name, lines("statistics/table_" + name + ".csv"));
  }

  /** Answers to a questionnaire of the Tunggulwulung study; the first column numbers them. */
  public static AnswerMatrix responses(String questionnaire) {
    AnswerMatrix all =
        matrix(questionnaire, lines("cases/tunggulwulung/responses_" + questionnaire + ".csv"));
    return all.select(all.items().subList(1, all.items().size()));
  }

  /** Rows of {@code reference.csv} for a table: table, statistic, item, other item, value. */
  public static List<String[]> reference(String table) {
    return lines("statistics/reference.csv").stream()
        .map(line -> line.split(",", -1))
        .filter(cells -> cells[0].equals(table))
        .toList();
  }

  public static double number(String text) {
    return text.isEmpty() || text.equals("NA") ? Double.NaN : Double.parseDouble(text);
  }

  /** A table from lines of comma-separated cells, the first with the names. */
  public static AnswerMatrix table(String... lines) {
    return matrix("t", List.of(lines));
  }

  private static AnswerMatrix matrix(String name, List<String> lines) {
    List<String> items = List.of(lines.get(0).split(","));
    List<String[]> cells = lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
    double[][] columns =
        IntStream.range(0, items.size())
            .mapToObj(i -> cells.stream().mapToDouble(row -> number(row[i])).toArray())
            .toArray(double[][]::new);
    return new AnswerMatrix(
        name,
        Words.of(name),
        items,
        IntStream.rangeClosed(1, cells.size()).mapToObj(Integer::toString).toList(),
        columns);
  }

  /** The same table with its rows and columns in another order. */
  public static AnswerMatrix reordered(
      AnswerMatrix table, List<Integer> rows, List<Integer> items) {
    double[][] columns =
        items.stream()
            .map(i -> rows.stream().mapToDouble(row -> table.value(row, i)).toArray())
            .toArray(double[][]::new);
    return new AnswerMatrix(
        table.source(),
        table.name(),
        items.stream().map(table.items()::get).toList(),
        rows.stream().map(table.rows()::get).toList(),
        columns);
  }

  /** The same table with each cell of one column replaced by a·x+b. */
  public static AnswerMatrix changed(AnswerMatrix table, int item, double a, double b) {
    double[][] columns = table.columns().clone();
    columns[item] = Arrays.stream(columns[item]).map(x -> a * x + b).toArray();
    return new AnswerMatrix(table.source(), table.name(), table.items(), table.rows(), columns);
  }
}
