package neraca.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Splits text into records and cells as RFC 4180 has it: a cell in quotes may hold delimiters, line
 * ends and doubled quotes. Beyond the standard it takes any line end, spaces around a quoted cell,
 * and skips blank lines. It keeps one record at a time.
 */
final class CsvParser {
  private static final int END = -1;
  private static final String[] SHORT = new String[128];

  static {
    for (int i = 0; i < SHORT.length; i++) {
      SHORT[i] = String.valueOf((char) i);
    }
  }

  private final Reader in;
  private final char delimiter;
  private final char[] buffer = new char[1 << 16];
  private final StringBuilder text = new StringBuilder();
  private int filled;
  private int at;
  private int line = 1;
  private boolean anyQuoted;

  CsvParser(Reader in, char delimiter) {
    this.in = in;
    this.delimiter = delimiter;
  }

  /**
   * The next record that is not a blank line, or null at the end.
   *
   * @throws Refusal where a quote is never closed or closed in the middle of a cell
   */
  @Nullable CsvRow next() throws IOException {
    while (peek() != END) {
      int start = line;
      anyQuoted = false;
      List<String> cells = new ArrayList<>();
      while (cell(cells)) {
        // Every call adds one cell; the last one of the record answers false.
      }
      if (cells.size() > 1 || anyQuoted || !cells.get(0).isBlank()) {
        return new CsvRow(start, cells);
      }
    }
    return null;
  }

  /** Reads one cell and what ends it; whether another cell follows in the record. */
  private boolean cell(List<String> cells) throws IOException {
    text.setLength(0);
    int c = read();
    while (c == ' ') {
      text.append(' ');
      c = read();
    }
    if (c == '"') {
      c = quoted();
    } else {
      while (!ends(c)) {
        text.append((char) c);
        c = read();
      }
    }
    cells.add(kept());
    countLine(c);
    return c == delimiter;
  }

  /** Reads a quoted cell after its first quote; answers what follows it. */
  private int quoted() throws IOException {
    int opened = line;
    anyQuoted = true;
    text.setLength(0);
    while (true) {
      int c = read();
      if (c == END) {
        throw new Refusal(Phrase.of("table.open_quote").with("line", opened));
      }
      if (c != '"') {
        text.append((char) c);
        if (c != '\r' || peek() != '\n') {
          countLine(c);
        }
      } else if (peek() == '"') {
        text.append((char) read());
      } else {
        break;
      }
    }
    int c = read();
    while (c == ' ') {
      c = read();
    }
    if (!ends(c)) {
      throw new Refusal(Phrase.of("table.text_after_quote").with("line", line));
    }
    return c;
  }

  private boolean ends(int c) {
    return c == delimiter || c == '\n' || c == '\r' || c == END;
  }

  /** Counts a line end; takes the second half of one that has two characters. */
  private void countLine(int c) throws IOException {
    if (c == '\r' && peek() == '\n') {
      at++;
    }
    if (c == '\r' || c == '\n') {
      line++;
    }
  }

  /** Most cells of a table of answers are one digit: those share their text. */
  private String kept() {
    return text.length() == 1 && text.charAt(0) < SHORT.length
        ? SHORT[text.charAt(0)]
        : text.toString();
  }

  private int read() throws IOException {
    int c = peek();
    if (c != END) {
      at++;
    }
    return c;
  }

  private int peek() throws IOException {
    if (at == filled) {
      filled = Math.max(in.read(buffer), 0);
      at = 0;
    }
    return at < filled ? buffer[at] : END;
  }
}
