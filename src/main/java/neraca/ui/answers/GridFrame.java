package neraca.ui.answers;

import java.util.List;
import javafx.scene.text.Font;
import neraca.model.result.Value;

/** Paints the two lines over the rows and the two under them. */
final class GridFrame {
  private static final double PADDING = 8;

  private final GridPainter painter;
  private final Grid grid;
  private final Geometry at;
  private final Heads heads;
  private final GridColours colours;

  GridFrame(GridPainter painter, Geometry at, Heads heads, GridColours colours) {
    this.painter = painter;
    this.at = at;
    this.heads = heads;
    this.colours = colours;
    grid = painter.grid();
  }

  /** Names of dimensions over the codes of their items. */
  void head(int focus) {
    double lower = at.groupHeight() + at.rowHeight() / 2;
    painter.fill(colours.page(), 0, 0, at.end(), at.headHeight());
    painter.fill(colours.frozen(), 0, 0, at.numberWidth(), at.headHeight());
    painter.left(heads.respondent(), colours.font(), colours.muted(), PADDING, lower);
    for (int c = at.firstColumn(); c <= painter.lastColumn(); c++) {
      double right = at.x(c) + at.width(c);
      centre(heads.item(c), c == focus, at.x(c), right, lower);
      painter.fill(colours.line(), right - 1, at.groupHeight(), 1, at.rowHeight());
    }
    groups(focus);
    double right = at.sums() + at.sumWidth() - PADDING;
    painter.right(heads.total(), colours.muted(), right, lower);
    painter.right(heads.mean(), colours.muted(), right + at.sumWidth(), lower);
    painter.fill(colours.line(), at.sums() + at.sumWidth() - 1, 0, 1, at.headHeight());
    painter.fill(colours.line(), at.end() - 1, 0, 1, at.headHeight());
    painter.edges(0, at.headHeight());
    painter.fill(colours.edge(), 0, at.headHeight() - 1, at.end(), 1);
  }

  private void groups(int focus) {
    int from = grid.first();
    while (from < grid.items().size()) {
      int to = Geometry.groupEnd(grid, from);
      int first = Math.max(from, at.firstColumn());
      int last = Math.min(to - 1, painter.lastColumn());
      if (first <= last && !heads.group(from).isEmpty()) {
        double left = at.x(first);
        boolean goesOn = last == painter.lastColumn() && last < to - 1;
        double right = goesOn ? at.sums() : at.x(last) + at.width(last);
        List<String> lines = at.name(from, right - left);
        double y = (at.groupHeight() - (lines.size() - 1) * at.lineHeight()) / 2;
        boolean current = focus >= from && focus < to;
        boolean whole = first == from && last == to - 1;
        boolean readable = whole || current || painter.fit(lines, right - left);
        for (int i = 0; readable && i < lines.size(); i++) {
          double line = y + i * at.lineHeight();
          centre(lines.get(i), current, left, right, line);
        }
        painter.fill(colours.line(), right - 1, 0, 1, at.groupHeight());
        painter.fill(colours.line(), left, at.groupHeight() - 1, right - left, 1);
      }
      from = to;
    }
  }

  private void centre(String text, boolean current, double left, double right, double y) {
    Font font = current ? colours.heavy() : colours.font();
    painter.centre(text, font, current ? colours.accentText() : colours.muted(), left, right, y);
  }

  /** How many answered each item, and their mean. */
  void foot() {
    double upper = at.footTop() + at.rowHeight() / 2;
    double lower = upper + at.rowHeight();
    painter.fill(colours.page(), 0, at.footTop(), at.end(), 2 * at.rowHeight());
    painter.fill(colours.frozen(), 0, at.footTop(), at.end(), 2 * at.rowHeight());
    painter.fill(colours.edge(), 0, at.footTop(), at.end(), 1);
    painter.left(heads.answered(), colours.font(), colours.muted(), PADDING, upper);
    painter.left(heads.mean(), colours.font(), colours.muted(), PADDING, lower);
    for (int c = Math.max(0, at.firstColumn()); c <= painter.lastColumn(); c++) {
      double left = at.x(c);
      double right = left + at.width(c);
      String count = heads.count(Value.of(grid.answered(c)));
      painter.centre(count, colours.font(), colours.text(), left, right, upper);
      String mean = heads.number(grid.mean(c));
      painter.centre(mean, colours.font(), colours.text(), left, right, lower);
    }
  }
}
