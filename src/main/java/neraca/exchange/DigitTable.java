package neraca.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import neraca.model.result.Refusal;

/**
 * A text table whose answers are single digits, read once from one end to the other and not kept.
 * It understands what {@link AnswerTable} understands, as far as that is plain; of everything else,
 * and of whatever has to be refused, it says that it is not for it, and {@link AnswerTable} reads
 * the file again.
 */
public final class DigitTable {
  /** No line may be longer. */
  private static final int LINE = 1 << 16;

  private static final byte MISSING = -1;
  private static final int NOT_DIGITS = -1;

  private final Path file;
  private final CsvTable head;
  private final Columns columns;

  /** Bytes before the first respondent. */
  private final int start;

  /** For each column the place of its item; −1 where it is none. */
  private final int[] places;

  private final int low;
  private final int high;
  private final int[] reversed;

  /** The two ends of the scale together, what an answer is taken from to reverse it. */
  private final int ends;

  /** With room behind: the digits of a line that does not end in time are met with, not missed. */
  private final byte[] bytes = new byte[5 * LINE];

  private final byte[] digits;
  private int filled;
  private int blanks;

  private DigitTable(Path file, int start, CsvTable head, AnswerTable.Options options) {
    this.file = file;
    this.start = start;
    this.head = head;
    columns = Columns.of(head, options);
    places = head.names().stream().mapToInt(columns.items()::indexOf).toArray();
    AnswerTable.Range scale =
        options.scale() == null ? new AnswerTable.Range(0, 9) : options.scale();
    low = (int) Math.max(0, Math.ceil(scale.min()));
    high = (int) Math.min(9, Math.floor(scale.max()));
    ends = (int) (scale.min() + scale.max());
    reversed = options.reverse().stream().mapToInt(columns.items()::indexOf).toArray();
    digits = new byte[columns.items().size()];
  }

  /**
   * Looks at the beginning of a file; empty where the table is not for this reader. Options are
   * those of {@link AnswerTable#read}.
   */
  public static Optional<DigitTable> open(Path file, AnswerTable.Options options) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(CsvTable.HEAD);
      FileKind kind = FileKind.of(Arrays.copyOf(head, Math.min(head.length, FileKind.HEAD)));
      int first = endOfLine(head, 0);
      int second = endOfLine(head, first);
      if (kind.refusal() != null || kind.charset() != null || quotes(head, first) % 2 != 0) {
        return Optional.empty();
      }
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head, 0, second)).toString();
      CsvTable table = CsvTable.parse(new StringReader(text), CsvTable.nameOf(file));
      return table.rows().size() == 1 && !table.names().contains("") && reversible(options)
          ? Optional.of(new DigitTable(file, first, table, options))
          : Optional.empty();
    } catch (IOException | Refusal toBeToldByTheOther) {
      return Optional.empty();
    }
  }

  private static int endOfLine(byte[] text, int from) {
    int at = from;
    while (at < text.length && text[at] != '\n') {
      at++;
    }
    return Math.min(at + 1, text.length);
  }

  private static int quotes(byte[] text, int to) {
    int quotes = 0;
    for (int i = 0; i < to; i++) {
      quotes += text[i] == '"' ? 1 : 0;
    }
    return quotes;
  }

  /** Whether answers stay digits when they are reversed. */
  private static boolean reversible(AnswerTable.Options options) {
    AnswerTable.Range scale = options.scale();
    return options.reverse().isEmpty()
        || scale != null
            && scale.min() >= 0
            && scale.max() <= 9
            && scale.min() + scale.max() == Math.rint(scale.min() + scale.max());
  }

  /** The file's name without its ending. */
  public String name() {
    return head.name();
  }

  /** Names of the items, in the order asked for. */
  public List<String> items() {
    return columns.items();
  }

  /**
   * Gives every respondent's answers, 0 to 9, or −1 where there is none; reverse scoring has been
   * applied. The array is the same every time.
   *
   * @return whether the table held such answers to the end; if not, what was given is worth nothing
   */
  public boolean read(Consumer<byte[]> respondents) {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(start);
      boolean more = true;
      boolean any = false;
      filled = 0;
      for (int at = 0; more || at < filled; ) {
        if (more && filled - at < LINE) {
          more = refill(in, at);
          at = 0;
        }
        int lineEnd = blankLine(at);
        if (lineEnd == at) {
          lineEnd = row(at);
          if (lineEnd == NOT_DIGITS || lineEnd > filled) {
            return false;
          }
          if (columns.id() < 0 || blanks < places.length) {
            respondents.accept(digits);
            any = true;
          }
        }
        at = lineEnd;
      }
      return any;
    } catch (IOException toBeToldByTheOther) {
      return false;
    }
  }

  /** Moves what is left to the front and reads on; whether the file may go on. */
  private boolean refill(InputStream in, int at) throws IOException {
    filled -= at;
    System.arraycopy(bytes, at, bytes, 0, filled);
    // One place is kept for the line end that a last line may lack.
    int got = in.readNBytes(bytes, filled, bytes.length - LINE - 1 - filled);
    filled += got;
    if (got == 0 && filled > 0 && bytes[filled - 1] != '\n') {
      bytes[filled++] = '\n';
    }
    return got > 0;
  }

  /** The end of the line where nothing stands in it, else its beginning. */
  private int blankLine(int at) {
    if (at < filled && bytes[at] == '\n') {
      return at + 1;
    }
    return at + 1 < filled && bytes[at] == '\r' && bytes[at + 1] == '\n' ? at + 2 : at;
  }

  /** Reads the line that begins here; where the next one begins. */
  private int row(int from) {
    int at = from;
    blanks = 0;
    for (int c = 0; c < places.length; c++) {
      int end = c == places.length - 1 ? '\n' : head.delimiter();
      int digit = bytes[at] - '0';
      if (places[c] >= 0 && bytes[at + 1] == end && digit >= low && digit <= high) {
        digits[places[c]] = (byte) digit;
        at += 2;
      } else {
        at = cell(at, c, end);
        if (at == NOT_DIGITS) {
          return NOT_DIGITS;
        }
      }
    }
    for (int item : reversed) {
      if (digits[item] != MISSING) {
        digits[item] = (byte) (ends - digits[item]);
      }
    }
    return at;
  }

  /** Reads a cell that is more or less than one digit; where the next one begins. */
  private int cell(int from, int column, int end) {
    int at = from;
    while (at < filled && bytes[at] != end) {
      byte b = bytes[at];
      boolean endsLine = b == '\r' && end == '\n' && bytes[at + 1] == '\n';
      if (b < 0 || b == '"' || b == '\n' || b == '\r' && !endsLine || b == head.delimiter()) {
        return NOT_DIGITS;
      }
      at++;
    }
    String text = new String(bytes, from, at - from, StandardCharsets.US_ASCII).trim();
    blanks += text.isEmpty() ? 1 : 0;
    int place = places[column];
    if (place >= 0 && Numerals.isMissing(text)) {
      digits[place] = MISSING;
    } else if (place >= 0) {
      int digit = text.length() == 1 ? text.charAt(0) - '0' : NOT_DIGITS;
      if (digit < low || digit > high) {
        return NOT_DIGITS;
      }
      digits[place] = (byte) digit;
    }
    return at < filled ? at + 1 : NOT_DIGITS;
  }
}
