package neraca.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A text table as it stands in its file: names in the first record, then records of text. Names are
 * without spaces around them and may be empty or repeated; that is for the reader of the table to
 * judge.
 *
 * @param name the file's name without its ending
 * @param file what to call the file in a message
 * @param delimiter what separated the cells
 * @param rows records with at most as many cells as there are names; some programs leave the last,
 *     empty cells of a record out
 */
public record CsvTable(
    String name, String file, char delimiter, List<String> names, List<CsvRow> rows) {
  static final int HEAD = 1 << 15;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Reads a file in UTF-8, UTF-16 (with byte order mark) or else windows-1252; cells separated by
   * comma, semicolon, tab or {@code |}, whichever its first lines show, or as a first line {@code
   * sep=;} has it, which Excel writes and reads.
   *
   * @throws Refusal where the file cannot be read, is no text, is empty, or a record is malformed
   */
  public static CsvTable read(Path file) {
    if (!Files.exists(file)) {
      throw refusal("table.no_file", file);
    }
    if (Files.isDirectory(file)) {
      throw refusal("table.folder", file);
    }
    try {
      return read(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      try {
        return read(file, Charset.forName("windows-1252"));
      } catch (IOException e) {
        throw unreadable(file, e);
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static CsvTable read(Path file, Charset charset) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      in.mark(FileKind.HEAD);
      FileKind kind = FileKind.of(in.readNBytes(FileKind.HEAD));
      in.reset();
      @Nullable String key = kind.refusal();
      if (key != null) {
        throw refusal(key, file);
      }
      Charset chosen = Objects.requireNonNullElse(kind.charset(), charset);
      Reader text =
          new InputStreamReader(
              in,
              chosen
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .onUnmappableCharacter(CodingErrorAction.REPLACE));
      return parse(text, nameOf(file), file.toString());
    }
  }

  /** The file's name without its ending. */
  static String nameOf(Path file) {
    String full = String.valueOf(file.getFileName());
    int dot = full.lastIndexOf('.');
    return dot > 0 ? full.substring(0, dot) : full;
  }

  /**
   * Reads a text.
   *
   * @throws Refusal where the text is empty or a record is malformed
   */
  public static CsvTable parse(Reader text, String name) throws IOException {
    return parse(text, name, name);
  }

  private static CsvTable parse(Reader text, String name, String file) throws IOException {
    BufferedReader in = new BufferedReader(text, HEAD + 1);
    in.mark(1);
    if (in.read() != BYTE_ORDER_MARK) {
      in.reset();
    }
    in.mark(HEAD);
    char[] head = new char[HEAD];
    int length = 0;
    for (int got = in.read(head); got > 0; got = in.read(head, length, HEAD - length)) {
      length += got;
    }
    in.reset();
    String start = new String(head, 0, length);
    Optional<Character> said = Delimiter.said(start);
    char delimiter = said.isPresent() ? said.get() : Delimiter.of(start);
    CsvParser parser = new CsvParser(in, delimiter);
    if (said.isPresent()) {
      parser.next();
    }
    @Nullable CsvRow header = parser.next();
    if (header == null) {
      throw new Refusal(Phrase.of("table.empty").with("file", file));
    }
    List<String> names = header.cells().stream().map(Blanks::strip).toList();
    List<CsvRow> rows = new ArrayList<>();
    for (CsvRow row = parser.next(); row != null; row = parser.next()) {
      rows.add(fitting(row, names.size()));
    }
    return new CsvTable(name, file, delimiter, names, rows);
  }

  /** The record without empty cells beyond the last column. */
  private static CsvRow fitting(CsvRow row, int columns) {
    if (row.cells().size() <= columns) {
      return row;
    }
    if (!new CsvRow(row.line(), row.cells().subList(columns, row.cells().size())).isBlank()) {
      throw new Refusal(
          Phrase.of("table.too_many_cells")
              .with("line", row.line())
              .with("cells", row.cells().size())
              .with("columns", columns));
    }
    return new CsvRow(row.line(), List.copyOf(row.cells().subList(0, columns)));
  }

  private static Refusal refusal(String key, Path file) {
    return new Refusal(Phrase.of(key).with("file", file.toString()));
  }

  private static Refusal unreadable(Path file, IOException e) {
    return new Refusal(
        Phrase.of("table.unreadable")
            .with("file", file.toString())
            .with("reason", String.valueOf(e.getMessage())),
        e);
  }
}
