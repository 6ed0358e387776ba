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
import java.util.stream.IntStream;
import neraca.model.result.Note;
import neraca.model.result.Refusal;

/**
 * A text table whose answers are single digits, read once and not kept. It understands what {@link
 * AnswerTable} understands, as far as that is plain; of everything else, and of whatever has to be
 * refused, it says that it is not for it, and {@link AnswerTable} reads the file again.
 */
public final class DigitTable {
  private final Path file;
  private final CsvTable head;
  private final Columns columns;
  private final AnswerTable.Options options;

  /** Bytes before the first respondent, and bytes of the whole file. */
  private final long start;

  private final long size;

  private DigitTable(Path file, long start, long size, CsvTable head, AnswerTable.Options options) {
    this.file = file;
    this.start = start;
    this.size = size;
    this.head = head;
    this.options = options;
    columns = Columns.of(head, options);
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
      if (table.rows().size() != 1
          || table.names().contains("")
          || !options.apart().isEmpty()
          || !reversible(options)) {
        return Optional.empty();
      }
      DigitTable digits = new DigitTable(file, first, Files.size(file), table, options);
      return digits.columns.text().isEmpty() ? Optional.of(digits) : Optional.empty();
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
            && Math.rint(scale.min() + scale.max()) == scale.min() + scale.max();
  }

  /** The file's name without its ending. */
  public String name() {
    return head.name();
  }

  /** Names of the items, in the order asked for. */
  public List<String> items() {
    return columns.items();
  }

  /** Names of the columns that are not used, without that of the respondents. */
  public List<String> leftOut() {
    return IntStream.range(0, head.names().size())
        .filter(c -> c != columns.id())
        .mapToObj(head.names()::get)
        .filter(name -> !columns.items().contains(name))
        .toList();
  }

  /** As {@link AnswerTable#notes}. */
  public List<Note> notes() {
    return columns.notes();
  }

  /** Bytes of the file. */
  public long size() {
    return size;
  }

  /**
   * Gives the answers of every respondent of a part of the table, 0 to 9, or −1 where there is
   * none; reverse scoring has been applied. The array is the same every time. Parts can be read
   * side by side; together they are the table.
   *
   * @param part counted from 0
   * @param parts how many the table is cut into
   * @return whether the part held such answers to its end; if not, what was given is worth nothing
   */
  public boolean read(int part, int parts, Consumer<byte[]> respondents) {
    long from = start + (size - start) * part / parts;
    long to = start + (size - start) * (part + 1) / parts;
    try (InputStream in = Files.newInputStream(file)) {
      return new DigitRows(in, from, part == parts - 1 ? Long.MAX_VALUE : to)
          .read(new DigitRow(head, columns, options), part > 0, respondents);
    } catch (IOException toBeToldByTheOther) {
      return false;
    }
  }
}
