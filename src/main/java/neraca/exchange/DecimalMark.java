package neraca.exchange;

import java.util.regex.Pattern;

/** How a table writes decimals; the other mark then groups thousands. */
public enum DecimalMark {
  COMMA(',', '.'),
  POINT('.', ',');

  private final char mark;
  private final char grouping;
  private final Pattern number;

  DecimalMark(char mark, char grouping) {
    this.mark = mark;
    this.grouping = grouping;
    String digits = "(\\d+(\\M\\d+)?|\\M\\d+)([eE][+-]?\\d{1,4})?".replace('M', mark);
    String grouped =
        "[1-9]\\d{0,2}(\\G\\d{3})+(\\M\\d+)?".replace('M', mark).replace('G', grouping);
    this.number = Pattern.compile("[+\\-\u2212]?(" + digits + "|" + grouped + ")");
  }

  /** Whether the text is a number when decimals are written with this mark. */
  boolean reads(String text) {
    return number.matcher(text).matches();
  }

  /** The number; only of a text that this mark {@link #reads}. */
  double parse(String text) {
    return Double.parseDouble(
        text.replace(String.valueOf(grouping), "").replace(mark, '.').replace('\u2212', '-'));
  }

  DecimalMark other() {
    return this == COMMA ? POINT : COMMA;
  }
}
