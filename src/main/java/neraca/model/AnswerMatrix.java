package neraca.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Answers as a statistic sees them: a column of numbers an item, a row a respondent, {@code NaN}
 * where there is no answer. Reverse scoring has been applied.
 *
 * @param source the questionnaire's code or the table's name
 * @param name what to call it before people
 * @param items item codes, unique, one a column
 * @param rows what to call each row (respondent number), as many as the columns are long
 * @param columns {@code columns[item][row]}
 * @param reversed the items that were scored the other way round, in their order
 * @param confidential whether they were given in confidence: what is computed tells nothing of
 *     fewer than {@link Questionnaire#FEWEST_SHOWN} respondents, nor of a single one
 */
public record AnswerMatrix(
    String source,
    Words name,
    List<String> items,
    List<String> rows,
    double[][] columns,
    List<String> reversed,
    boolean confidential) {

  public AnswerMatrix {
    items = List.copyOf(items);
    rows = List.copyOf(rows);
    reversed = items.stream().filter(reversed::contains).toList();
    if (columns.length != items.size()) {
      throw new IllegalArgumentException(
          columns.length + " columns for " + items.size() + " items");
    }
    for (double[] column : columns) {
      if (column.length != rows.size()) {
        throw new IllegalArgumentException(column.length + " cells for " + rows.size() + " rows");
      }
    }
  }

  /** Answers as they were given, not in confidence. */
  public AnswerMatrix(
      String source, Words name, List<String> items, List<String> rows, double[][] columns) {
    this(source, name, items, rows, columns, List.of(), false);
  }

  public double value(int row, int item) {
    return columns[item][row];
  }

  public boolean isMissing(int row, int item) {
    return Double.isNaN(columns[item][row]);
  }

  /** The same rows with these items only, in this order. */
  public AnswerMatrix select(List<String> wanted) {
    double[][] chosen = new double[wanted.size()][];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = columns[items.indexOf(wanted.get(i))];
    }
    return new AnswerMatrix(source, name, wanted, rows, chosen, reversed, confidential);
  }

  /** These rows only, in this order. */
  public AnswerMatrix only(int[] wanted) {
    double[][] chosen = new double[columns.length][];
    for (int i = 0; i < chosen.length; i++) {
      double[] column = columns[i];
      chosen[i] = Arrays.stream(wanted).mapToDouble(row -> column[row]).toArray();
    }
    List<String> names = Arrays.stream(wanted).mapToObj(rows::get).toList();
    return new AnswerMatrix(source, name, items, names, chosen, reversed, confidential);
  }

  /** The same, given in confidence. */
  public AnswerMatrix inConfidence() {
    return new AnswerMatrix(source, name, items, rows, columns, reversed, true);
  }

  /** The same table with this item scored low+high−x; twice is not at all. */
  public AnswerMatrix reverse(String item, double low, double high) {
    double[][] turned = columns.clone();
    int at = items.indexOf(item);
    turned[at] = Arrays.stream(columns[at]).map(x -> low + high - x).toArray();
    List<String> now = new ArrayList<>(reversed);
    if (!now.remove(item)) {
      now.add(item);
    }
    return new AnswerMatrix(source, name, items, rows, turned, now, confidential);
  }
}
