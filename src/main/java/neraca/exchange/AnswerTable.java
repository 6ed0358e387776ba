package neraca.exchange;

import java.nio.file.Path;
import java.util.List;
import neraca.model.AnswerMatrix;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Value;
import org.jspecify.annotations.Nullable;

/**
 * Understands a text table as answers: a row a respondent, a column an item. What could be read in
 * two ways is refused, saying how to decide.
 */
public final class AnswerTable {
  private final CsvTable table;
  private final Options options;
  private final Columns columns;

  /**
   * What the user says about the table.
   *
   * @param idColumn the column that names the respondents; null: a first column named respondent,
   *     id or no (or the like) is taken for it
   * @param items the columns to use, in this order; empty: all that are left
   * @param reverse items to score min+max−x
   * @param scale the declared ends of the scale; null where unknown
   * @param decimal how decimals are written; null: as the numbers themselves show
   */
  public record Options(
      @Nullable String idColumn,
      List<String> items,
      List<String> reverse,
      @Nullable Range scale,
      @Nullable DecimalMark decimal) {
    public static final Options NONE = new Options(null, List.of(), List.of(), null, null);

    public Options {
      items = List.copyOf(items);
      reverse = List.copyOf(reverse);
    }
  }

  /** The ends of an answer scale, both included. */
  public record Range(double min, double max) {
    boolean holds(double answer) {
      return answer >= min && answer <= max;
    }
  }

  private AnswerTable(CsvTable table, Options options) {
    this.table = table;
    this.options = options;
    this.columns = Columns.of(table, options);
  }

  /**
   * Reads the answers of a file. Empty cells, a point, a hyphen, NA and NaN are missing; infinite
   * cells stay infinite, for the statistic to refuse. Where a column names the respondents, a row
   * without anything in it is no respondent. The matrix is named after the file.
   *
   * @throws Refusal where {@link CsvTable#read} refuses, a column is unknown, unnamed or named
   *     twice, a cell is no number or one that can be read in two ways, or an answer is off the
   *     scale
   */
  public static AnswerMatrix read(Path file, Options options) {
    return of(CsvTable.read(file), options);
  }

  /** The answers of a table that has been read; refuses as {@link #read} does. */
  public static AnswerMatrix of(CsvTable table, Options options) {
    return new AnswerTable(table, options).matrix();
  }

  private AnswerMatrix matrix() {
    List<CsvRow> rows = respondents();
    if (rows.isEmpty()) {
      throw new Refusal(Phrase.of("table.no_rows").with("file", table.name()));
    }
    int[] places = columns.items().stream().mapToInt(table.names()::indexOf).toArray();
    Numerals numerals = Numerals.of(table.names(), rows, places, options.decimal());
    double[][] answers = new double[places.length][rows.size()];
    for (int r = 0; r < rows.size(); r++) {
      CsvRow row = rows.get(r);
      for (int i = 0; i < places.length; i++) {
        answers[i][r] = onScale(numerals.read(row, places[i]), row, places[i]);
      }
    }
    AnswerMatrix matrix =
        new AnswerMatrix(
            table.name(), Words.of(table.name()), columns.items(), names(rows), answers);
    @Nullable Range scale = options.scale();
    for (String item : options.reverse()) {
      if (scale == null) {
        throw new Refusal(Phrase.of("table.reverse_needs_scale").with("item", item));
      }
      matrix = matrix.reverse(item, scale.min(), scale.max());
    }
    return matrix;
  }

  private List<CsvRow> respondents() {
    return columns.id() < 0
        ? table.rows()
        : table.rows().stream().filter(row -> !row.isBlank()).toList();
  }

  /** The respondents' own names, or their place in the table where they have none. */
  private List<String> names(List<CsvRow> rows) {
    return java.util.stream.IntStream.range(0, rows.size())
        .mapToObj(
            r -> {
              String id = columns.id() < 0 ? "" : Blanks.strip(rows.get(r).cell(columns.id()));
              return id.isEmpty() ? String.valueOf(r + 1) : id;
            })
        .toList();
  }

  private double onScale(double answer, CsvRow row, int column) {
    @Nullable Range scale = options.scale();
    if (scale != null && !Double.isNaN(answer) && !scale.holds(answer)) {
      throw new Refusal(
          Numerals.place("table.off_scale", table.names().get(column), row, column)
              .with("min", end(scale.min()))
              .with("max", end(scale.max())));
    }
    return answer;
  }

  private static Cell end(double end) {
    return Cell.number(Value.of(end), Format.PLAIN);
  }
}
