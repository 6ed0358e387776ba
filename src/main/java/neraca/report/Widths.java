package neraca.report;

import java.util.ArrayList;
import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Table;
import neraca.text.ColumnText;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How wide the columns of a sheet are, in characters. Tables stand under one another, so a column
 * is as wide as the widest table needs it; numbers are never cut, long text is wrapped.
 */
final class Widths {
  private static final int MOST = 50;
  private static final int LEAST = 8;
  private static final int PADDING = 3;
  private static final int HEADING_LINES = 3;

  /** A line of text is given at least this much, over more columns than the tables have. */
  private static final int LINE = 80;

  /** Formulas and pictures take a page across. */
  private static final int PAGE = 126;

  private static final int DEFAULT = 8;

  /** A width is counted in digits; letters of running text are narrower. */
  private static final double TEXT = 1.1;

  private static final double BOLD = 0.9;

  private final List<Integer> characters = new ArrayList<>();
  private int line = LINE;

  void fit(Table table, List<ColumnText> columns) {
    for (int c = 0; c < columns.size(); c++) {
      int need = heading(columns.get(c).heading());
      for (List<Cell> row : table.rows()) {
        need = Math.max(need, columns.get(c).say(row.get(c)).length());
      }
      if (c == characters.size()) {
        characters.add(LEAST);
      }
      int width = Math.min(need + PADDING, MOST);
      characters.set(c, Math.max(characters.get(c), width));
    }
  }

  /** Lets lines of text run over a page across, for what is as wide as that. */
  void fitPage() {
    line = PAGE;
  }

  /** Room for the longest word, and for the whole on three lines. */
  private static int heading(String words) {
    int need = (words.length() + HEADING_LINES - 1) / HEADING_LINES;
    for (String word : words.split("\\s+")) {
      need = Math.max(need, word.length() + 1);
    }
    return need;
  }

  void set(XSSFSheet sheet) {
    for (int c = 0; c < characters.size(); c++) {
      sheet.setColumnWidth(c, characters.get(c) * 256);
    }
  }

  /** How many lines a heading takes; bold letters are a little wider than digits. */
  int headingLines(String words, int column) {
    return lines(words, characters.get(column) * BOLD);
  }

  /** How many lines a cell's text takes. */
  int textLines(String text, int column) {
    return lines(text, characters.get(column) * TEXT);
  }

  /** How many lines a text takes where so many characters fit in one, broken between words. */
  static int lines(String text, double fits) {
    int lines = 1;
    double used = 0;
    for (String word : text.split("\\s+")) {
      if (used > 0 && used + 1 + word.length() > fits) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length();
      int more = (int) Math.max(Math.ceil(used / fits) - 1, 0);
      lines += more;
      used -= more * fits;
    }
    return lines;
  }

  /** The last column that a line of text runs to. */
  int lastOfLine() {
    int last = Math.max(characters.size() - 1, 0);
    while (upTo(last) < line) {
      last++;
    }
    return last;
  }

  /** The width of all columns up to this one. */
  int upTo(int last) {
    int sum = 0;
    for (int c = 0; c <= last; c++) {
      sum += c < characters.size() ? characters.get(c) : DEFAULT;
    }
    return sum;
  }
}
