package neraca.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads one respondent's line of a text of digits. */
final class DigitRow {
  /** In place of a line's end: there is something else in it. */
  static final int NOT_DIGITS = -1;

  private static final byte MISSING = -1;

  /** For each column the place of its item; −1 where it is none. */
  private final int[] places;

  private final byte delimiter;
  private final boolean named;
  private final int low;
  private final int high;
  private final int[] reversed;

  /** The two ends of the scale together, what an answer is taken from to reverse it. */
  private final int ends;

  private final byte[] digits;
  private int blanks;

  DigitRow(CsvTable head, Columns columns, AnswerTable.Options options) {
    places = head.names().stream().mapToInt(columns.items()::indexOf).toArray();
    delimiter = (byte) head.delimiter();
    named = columns.id() >= 0;
    AnswerTable.Range scale =
        Objects.requireNonNullElse(options.scale(), new AnswerTable.Range(0, 9));
    low = (int) Math.max(0, Math.ceil(scale.min()));
    high = (int) Math.min(9, Math.floor(scale.max()));
    ends = (int) (scale.min() + scale.max());
    reversed = options.reverse().stream().mapToInt(columns.items()::indexOf).toArray();
    digits = new byte[columns.items().size()];
  }

  /** The answers of the line read last, 0 to 9; −1 where there is none. */
  byte[] digits() {
    return digits;
  }

  /** Whether the line read last is no respondent: others have names, and here nothing stands. */
  boolean isNobody() {
    return named && blanks == places.length;
  }

  /** Reads the line that begins here; where the next one begins. */
  int read(byte[] bytes, int from, int filled) {
    int at = from;
    blanks = 0;
    for (int c = 0; c < places.length; c++) {
      byte end = c == places.length - 1 ? (byte) '\n' : delimiter;
      int digit = bytes[at] - '0';
      if (digit >= low && digit <= high && bytes[at + 1] == end && places[c] >= 0) {
        digits[places[c]] = (byte) digit;
        at += 2;
      } else {
        int to = endOfCell(bytes, at, filled, end);
        if (to == NOT_DIGITS || !cell(bytes, at, to, places[c])) {
          return NOT_DIGITS;
        }
        at = to + 1;
      }
    }
    for (int item : reversed) {
      if (digits[item] != MISSING) {
        digits[item] = (byte) (ends - digits[item]);
      }
    }
    return at;
  }

  /** Where the mark stands that has to end this cell, with nothing before it that is not plain. */
  private int endOfCell(byte[] bytes, int from, int filled, byte end) {
    for (int at = from; at < filled; at++) {
      byte b = bytes[at];
      if (b == end) {
        return at;
      }
      boolean endsLine = b == '\r' && end == '\n' && bytes[at + 1] == '\n';
      if (b < 0 || b == '"' || b == '\n' || b == delimiter || b == '\r' && !endsLine) {
        return NOT_DIGITS;
      }
    }
    return NOT_DIGITS;
  }

  /** Takes in a cell that may be blank, have blanks around it, or be of no item. */
  private boolean cell(byte[] bytes, int from, int to, int place) {
    String text = new String(bytes, from, to - from, StandardCharsets.US_ASCII).trim();
    blanks += text.isEmpty() ? 1 : 0;
    if (place < 0) {
      return true;
    }
    if (Numerals.isMissing(text)) {
      digits[place] = MISSING;
      return true;
    }
    int digit = text.length() == 1 ? text.charAt(0) - '0' : NOT_DIGITS;
    digits[place] = (byte) digit;
    return digit >= low && digit <= high;
  }
}
