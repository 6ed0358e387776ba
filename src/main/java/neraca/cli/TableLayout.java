package neraca.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import neraca.model.result.Cell;
import neraca.model.result.Table;
import neraca.text.ColumnText;
import neraca.text.Texts;

/**
 * A table in characters of one width: a rule above and below and one under the headings, numbers to
 * the right. Where it is too wide, long text is wrapped; numbers never are.
 */
final class TableLayout {
  /** One that wrapping does not take away. */
  private static final char BLANK = '\u00A0';

  private static final int GAP = 2;
  private static final int HEADING_LINES = 3;
  private static final int NARROWEST_TEXT = 16;
  private final List<Boolean> numeric;
  private final List<String> headings;
  private final List<List<String>> rows;
  private final int[] widths;

  TableLayout(Table table, Texts texts, Glyphs glyphs, int width) {
    List<ColumnText> columns = ColumnText.of(table, texts);
    this.numeric = table.columns().stream().map(column -> column.numeric()).toList();
    this.headings = columns.stream().map(column -> glyphs.fit(column.heading())).toList();
    this.rows = table.rows().stream().map(row -> fitted(row, columns, glyphs)).toList();
    this.widths = widths(table, width);
  }

  private static List<String> fitted(List<Cell> row, List<ColumnText> columns, Glyphs glyphs) {
    return IntStream.range(0, row.size())
        .mapToObj(
            c -> glyphs.fit(columns.get(c).say(row.get(c))) + kept(row.get(c), columns.get(c)))
        .toList();
  }

  /** The place of footnote marks that other cells of the column have; blanks that stay. */
  private static String kept(Cell cell, ColumnText column) {
    return String.valueOf(BLANK).repeat(column.marks().length() - ColumnText.marks(cell).length());
  }

  private int[] widths(Table table, int most) {
    int[] least = new int[headings.size()];
    int[] wanted = new int[headings.size()];
    for (int c = 0; c < wanted.length; c++) {
      String heading = headings.get(c);
      least[c] = Math.max(Wrapping.longestWord(heading), 1);
      wanted[c] = least[c];
      while (Wrapping.lines(heading, wanted[c]).size() > HEADING_LINES) {
        wanted[c]++;
      }
      for (int r = 0; r < rows.size(); r++) {
        String text = rows.get(r).get(c);
        Cell cell = table.rows().get(r).get(c);
        boolean number = cell instanceof Cell.Number || cell instanceof Cell.Marked;
        wanted[c] = Math.max(wanted[c], Wrapping.length(text));
        least[c] =
            Math.max(
                least[c],
                number
                    ? Wrapping.length(text)
                    : Math.min(Wrapping.longestWord(text), NARROWEST_TEXT));
      }
    }
    narrow(wanted, least, most);
    return wanted;
  }

  /** Takes from the widest column that can spare something until the table fits. */
  private static void narrow(int[] wanted, int[] least, int most) {
    int over = IntStream.of(wanted).sum() + GAP * (wanted.length - 1) - most;
    for (; over > 0; over--) {
      int widest = -1;
      for (int c = 0; c < wanted.length; c++) {
        if (wanted[c] > least[c] && (widest < 0 || wanted[c] > wanted[widest])) {
          widest = c;
        }
      }
      if (widest < 0) {
        return;
      }
      wanted[widest]--;
    }
  }

  List<String> lines(String rule) {
    String across = rule.repeat(IntStream.of(widths).sum() + GAP * (widths.length - 1));
    List<String> lines = new ArrayList<>();
    lines.add(across);
    add(lines, headings, true);
    lines.add(across);
    rows.forEach(row -> add(lines, row, false));
    lines.add(across);
    return lines;
  }

  /** Adds a row of one or more lines; headings stand at the bottom, cells at the top. */
  private void add(List<String> lines, List<String> row, boolean atBottom) {
    List<List<String>> cells =
        IntStream.range(0, widths.length)
            .mapToObj(c -> Wrapping.lines(row.get(c), widths[c]))
            .toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int l = 0; l < height; l++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < widths.length; c++) {
        List<String> cell = cells.get(c);
        int at = atBottom ? l - (height - cell.size()) : l;
        String text = at >= 0 && at < cell.size() ? cell.get(at) : "";
        String blank = " ".repeat(Math.max(widths[c] - Wrapping.length(text), 0));
        line.append(c > 0 ? " ".repeat(GAP) : "");
        line.append(numeric.get(c) ? blank + text : text + blank);
      }
      lines.add(line.toString().replace(BLANK, ' ').stripTrailing());
    }
  }
}
