package neraca.statistics.twin;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as another program printed it: {@code 0,619**}, {@code .891}, {@code 7a}, {@code <,001},
 * {@code 1.234,56}, {@code 100,0%}.
 *
 * @param text as it stood there
 * @param value with the decimals that were printed
 * @param grouped read as a whole number with marks between thousands, where {@code 1.250} can also
 *     be that; else the value
 * @param below whether it says only that the number is smaller
 */
record Printed(String text, BigDecimal value, BigDecimal grouped, boolean below) {
  private static final String THOUSANDS = "[1-9]\\d{0,2}(?:(?:\\.\\d{3})+|(?:,\\d{3})+)";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(<? ?)([-\u2212\u2013]? ?)(\\d*[.,]?\\d+|"
              + THOUSANDS
              + "|[1-9]\\d{0,2}(?:\\.\\d{3})+,\\d+|[1-9]\\d{0,2}(?:,\\d{3})+\\.\\d+)"
              + " ?%?(?: ?\\*{1,3}| ?\\^?[a-e]|\\[[a-e](?:,[a-e])*])*");

  /** A number, if the cell is one. */
  static Optional<Printed> of(String cell) {
    Matcher matcher = NUMBER.matcher(cell);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String digits = matcher.group(3);
    boolean minus = !matcher.group(2).isBlank();
    int mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    boolean wholeOnly = mark >= 0 && digits.indexOf(digits.charAt(mark)) < mark;
    BigDecimal whole = new BigDecimal(digits.replaceAll("[.,]", ""));
    BigDecimal value = whole;
    if (mark >= 0 && !wholeOnly) {
      String before = digits.substring(0, mark).replaceAll("[.,]", "");
      value = new BigDecimal((before.isEmpty() ? "0" : before) + "." + digits.substring(mark + 1));
    }
    BigDecimal grouped = digits.matches(THOUSANDS) ? whole : value;
    return Optional.of(
        new Printed(
            cell,
            minus ? value.negate() : value,
            minus ? grouped.negate() : grouped,
            !matcher.group(1).isBlank()));
  }

  /** The same cell for the number of its stars. */
  Printed asStars() {
    BigDecimal count = BigDecimal.valueOf(stars());
    return new Printed(text, count, count, false);
  }

  /** How many stars stand behind it. */
  long stars() {
    return text.chars().filter(c -> c == '*').count();
  }
}
