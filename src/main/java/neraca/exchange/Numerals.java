package neraca.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of a table. A file is written with one decimal mark: the numbers that allow one
 * reading only ({@code 3,5}, {@code 0.435}) show which, and the others ({@code 1.500}) follow them.
 */
final class Numerals {
  private static final Set<String> MISSING = Set.of("", ".", "-", "na", "n/a", "#n/a", "nan");
  private static final Map<String, Double> INFINITE =
      Map.of(
          "inf", Double.POSITIVE_INFINITY,
          "+inf", Double.POSITIVE_INFINITY,
          "infinity", Double.POSITIVE_INFINITY,
          "+infinity", Double.POSITIVE_INFINITY,
          "∞", Double.POSITIVE_INFINITY,
          "-inf", Double.NEGATIVE_INFINITY,
          "-infinity", Double.NEGATIVE_INFINITY,
          "-∞", Double.NEGATIVE_INFINITY);
  private static final int MOST_SHOWN = 40;
  private static final int SAFE_DIGITS = 15;
  private final List<String> names;
  private final DecimalMark mark;

  private Numerals(List<String> names, DecimalMark mark) {
    this.names = names;
    this.mark = mark;
  }

  /**
   * Decides on the decimal mark.
   *
   * @param wanted what the user said; null leaves it to the numbers
   * @throws Refusal where the numbers show both marks, or a number has two readings and none of the
   *     others shows which is meant
   */
  static Numerals of(
      List<String> names, List<CsvRow> rows, int[] columns, @Nullable DecimalMark wanted) {
    return new Numerals(names, wanted != null ? wanted : shown(names, rows, columns));
  }

  private static DecimalMark shown(List<String> names, List<CsvRow> rows, int[] columns) {
    @Nullable DecimalMark found = null;
    @Nullable Phrase first = null;
    @Nullable Phrase open = null;
    for (CsvRow row : rows) {
      for (int column : columns) {
        String cell = row.cell(column);
        if (cell.length() < 2 || cell.indexOf(',') < 0 && cell.indexOf('.') < 0) {
          continue;
        }
        boolean comma = DecimalMark.COMMA.reads(Blanks.strip(cell));
        boolean point = DecimalMark.POINT.reads(Blanks.strip(cell));
        if (comma && point) {
          open = open != null ? open : place("table.two_readings", names.get(column), row, column);
        } else if (comma || point) {
          DecimalMark one = comma ? DecimalMark.COMMA : DecimalMark.POINT;
          if (first != null && found != one) {
            throw new Refusal(
                first.with("other_line", row.line()).with("other_content", content(cell)));
          }
          found = one;
          first = first != null ? first : place("table.both_marks", names.get(column), row, column);
        }
      }
    }
    if (found == null && open != null) {
      throw new Refusal(open);
    }
    return found != null ? found : DecimalMark.POINT;
  }

  /**
   * The number in a cell; {@code NaN} where it is missing.
   *
   * @throws Refusal where it is no number, or the record ends before the cell
   */
  double read(CsvRow row, int column) {
    if (column >= row.cells().size()) {
      throw new Refusal(
          Phrase.of("table.too_few_cells")
              .with("line", row.line())
              .with("cells", row.cells().size())
              .with("item", names.get(column))
              .with("column", column + 1));
    }
    String cell = row.cells().get(column);
    if (cell.length() == 1 && cell.charAt(0) >= '0' && cell.charAt(0) <= '9') {
      return cell.charAt(0) - '0';
    }
    String text = Blanks.strip(cell);
    String lower = text.toLowerCase(Locale.ROOT);
    if (MISSING.contains(lower)) {
      return Double.NaN;
    }
    if (text.length() <= SAFE_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Long.parseLong(text);
    }
    if (mark.reads(text)) {
      return mark.parse(text);
    }
    @Nullable Double infinite = INFINITE.get(lower);
    if (infinite != null) {
      return infinite;
    }
    throw new Refusal(
        place(
            mark.other().reads(text) ? "table.other_mark" : "table.not_a_number",
            names.get(column),
            row,
            column));
  }

  /** Whether a text without blanks around it is a number, whatever its decimal mark. */
  static boolean isNumber(String text) {
    if (text.isEmpty() || Character.isLetter(text.charAt(0))) {
      return INFINITE.containsKey(text.toLowerCase(Locale.ROOT));
    }
    return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9'
        || DecimalMark.POINT.reads(text)
        || DecimalMark.COMMA.reads(text)
        || INFINITE.containsKey(text.toLowerCase(Locale.ROOT));
  }

  /** Whether a text without blanks around it stands for no answer. */
  static boolean isMissing(String text) {
    return MISSING.contains(text.toLowerCase(Locale.ROOT));
  }

  /** A refusal that names the item, the line and what stands there. */
  static Phrase place(String key, String item, CsvRow row, int column) {
    return Phrase.of(key)
        .with("item", item)
        .with("line", row.line())
        .with("content", content(row.cell(column)));
  }

  private static String content(String cell) {
    String line = cell.strip().replaceAll("\\s+", " ");
    return line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN) + "…";
  }
}
