package neraca.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
  private static final int PAGE = 138;

  private static final int DEFAULT = 8;

  /** What the indentation of a cell takes. */
  private static final int INDENT = 1;

  private static final double BOLD = 0.9;

  /** How wide a column of text stays where the page is too narrow for all. */
  private static final int NARROW = 22;

  private final List<Integer> characters = new ArrayList<>();

  /** What a column needs so that no number and no word is broken. */
  private final List<Integer> least = new ArrayList<>();

  private int line = LINE;

  void fit(Table table, List<ColumnText> columns) {
    for (int c = 0; c < columns.size(); c++) {
      String words = columns.get(c).heading();
      int need = Math.max((words.length() + HEADING_LINES - 1) / HEADING_LINES, word(words));
      int narrow = word(words);
      for (List<Cell> row : table.rows()) {
        String text = columns.get(c).say(row.get(c));
        boolean number = row.get(c) instanceof Cell.Number;
        need = Math.max(need, text.length());
        narrow = Math.max(narrow, number ? text.length() : narrow(text));
      }
      widen(characters, c, need);
      widen(least, c, narrow);
    }
  }

  private static void widen(List<Integer> widths, int column, int need) {
    if (column == widths.size()) {
      widths.add(LEAST);
    }
    widths.set(column, Math.max(widths.get(column), Math.min(need + PADDING, MOST)));
  }

  /** The longest word of a heading, which is bold. */
  private static int word(String words) {
    return Stream.of(words.split("\\s+")).mapToInt(String::length).max().orElse(0) + 1;
  }

  private static int narrow(String text) {
    return Math.min(text.length(), Math.max(NARROW, word(text)));
  }

  /** Lets lines of text run over a page across, for what is as wide as that. */
  void fitPage() {
    line = PAGE;
  }

  /** Sets the widths; columns that can be narrower are, where all are wider than a page. */
  void set(XSSFSheet sheet) {
    int over = upTo(characters.size() - 1) - PAGE;
    int slack = 0;
    for (int c = 0; c < characters.size(); c++) {
      slack += characters.get(c) - least.get(c);
    }
    for (int c = 0; c < characters.size(); c++) {
      if (over > 0 && slack > 0) {
        int more = characters.get(c) - least.get(c);
        characters.set(c, characters.get(c) - Math.min(more, more * over / slack));
      }
      sheet.setColumnWidth(c, characters.get(c) * 256);
    }
  }

  /** How many lines a heading takes; bold letters are a little wider than digits. */
  int headingLines(String words, int column) {
    return lines(words, characters.get(column) * BOLD);
  }

  /** How many lines a cell's text takes. */
  int textLines(String text, int column) {
    return lines(text, characters.get(column) - INDENT);
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
