package neraca.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** The lines of a part of a text of digits, a buffer at a time. */
final class DigitRows {
  /** No line may be longer. */
  private static final int LINE = 1 << 16;

  private static final int FULL = 4 * LINE;

  private final InputStream in;
  private final long to;

  /** With room behind: digits of a line that does not end in time are noticed after them. */
  private final byte[] bytes = new byte[FULL + LINE];

  /** Where in the file the buffer begins. */
  private long offset;

  private int filled;

  /** Of the lines that begin at these bytes of the file. */
  DigitRows(InputStream in, long from, long to) {
    this.in = in;
    this.offset = from;
    this.to = to;
  }

  /**
   * Gives every respondent.
   *
   * @param inLine whether the first line may have begun before this part, and so is not of it
   * @return whether all were digits
   */
  boolean read(DigitRow row, boolean inLine, Consumer<byte[]> respondents) throws IOException {
    // A line that begins right here is of this part: its predecessor's end is looked for.
    offset -= inLine ? 1 : 0;
    in.skipNBytes(offset);
    boolean more = refill(0);
    int at = inLine ? afterLine() : 0;
    while (offset + at < to) {
      if (more && filled - at < LINE) {
        more = refill(at);
        at = 0;
      }
      if (at == filled) {
        return true;
      }
      int end = blankLine(at);
      if (end == at) {
        end = row.read(bytes, at, filled);
        if (end == DigitRow.NOT_DIGITS || end > filled) {
          return false;
        }
        if (!row.isNobody()) {
          respondents.accept(row.digits());
        }
      }
      at = end;
    }
    return true;
  }

  /** Moves what is left to the front and reads on; whether the file may go on. */
  private boolean refill(int at) throws IOException {
    offset += at;
    filled -= at;
    System.arraycopy(bytes, at, bytes, 0, filled);
    int got = in.readNBytes(bytes, filled, FULL - filled);
    filled += got;
    if (got == 0 && filled > 0 && bytes[filled - 1] != '\n') {
      bytes[filled++] = '\n';
    }
    return got > 0;
  }

  private int afterLine() {
    int at = 0;
    while (at < filled && bytes[at] != '\n') {
      at++;
    }
    return Math.min(at + 1, filled);
  }

  /** The end of the line where nothing stands in it, else its beginning. */
  private int blankLine(int at) {
    if (at < filled && bytes[at] == '\n') {
      return at + 1;
    }
    return at + 1 < filled && bytes[at] == '\r' && bytes[at + 1] == '\n' ? at + 2 : at;
  }
}
