package neraca.ui.answers;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import neraca.model.Mark;
import neraca.model.result.Value;

/** Paints what can be seen of the grid, all of it every time. */
final class GridPainter {
  private static final double PADDING = 8;
  private static final double SHAPE = 7;

  private final AnswersGrid view;
  private final GraphicsContext pen;
  private final AnswersViewModel model;
  private final Grid grid;
  private final Geometry at;
  private final Heads heads;
  private final GridColours colours;
  private final boolean focused;
  private final int lastRow;
  private final int lastColumn;

  GridPainter(AnswersGrid view, GraphicsContext pen, Geometry at) {
    this.view = view;
    this.pen = pen;
    this.at = at;
    model = view.model();
    grid = model.grid();
    heads = view.heads();
    colours = view.colours();
    focused = view.isFocused();
    lastRow = Math.min(grid.size(), at.firstRow() + at.visibleRows()) - 1;
    int column = at.firstColumn();
    while (column < grid.items().size() && at.x(column) + at.width(column) <= at.sums() + 0.5) {
      column++;
    }
    lastColumn = column - 1;
  }

  void paint(double width, double height) {
    pen.setTextBaseline(VPos.CENTER);
    fill(colours.page(), 0, 0, width, height);
    backgrounds();
    lines();
    for (int r = at.firstRow(); r <= lastRow; r++) {
      row(r);
    }
    head();
    foot();
    focus();
  }

  private void backgrounds() {
    double bottom = at.y(lastRow + 1);
    fill(colours.frozen(), 0, 0, at.numberWidth(), bottom);
    fill(colours.frozen(), 0, at.footTop(), at.end(), 2 * at.rowHeight());
    Spot focus = model.cursor().focus();
    if (focus.row() >= at.firstRow() && focus.row() <= lastRow) {
      fill(colours.current(), 0, at.y(focus.row()), at.end(), at.rowHeight());
    }
    Block block = model.cursor().block();
    for (int r = at.firstRow(); r <= lastRow; r++) {
      for (int c = at.firstColumn(); c <= lastColumn; c++) {
        cellBackground(r, c, block);
      }
    }
  }

  private void cellBackground(int r, int c, Block block) {
    GridRow row = grid.row(r);
    char code = row.code(c);
    Paint paint = null;
    if (code == Mark.UNRESOLVED.code()) {
      paint = colours.wrong();
    } else if (code == Mark.BLANK.code() && !row.isEmpty() && r != model.cursor().focus().row()) {
      paint = colours.doubtful();
    }
    if (!block.isOne() && block.holds(r, c)) {
      paint = colours.selected();
    }
    if (paint != null) {
      fill(paint, at.x(c), at.y(r), at.width(c), at.rowHeight());
    }
  }

  private void lines() {
    double bottom = at.y(lastRow + 1);
    pen.setFill(colours.line());
    for (int r = at.firstRow(); r <= lastRow; r++) {
      pen.fillRect(0, at.y(r + 1) - 1, at.end(), 1);
    }
    for (int c = at.firstColumn(); c <= lastColumn; c++) {
      double x = at.x(c) + at.width(c) - 1;
      pen.fillRect(
          x, at.headHeight() - at.rowHeight(), 1, bottom - at.headHeight() + at.rowHeight());
    }
    pen.fillRect(at.sums() + at.sumWidth() - 1, 0, 1, bottom);
    pen.fillRect(at.end() - 1, 0, 1, bottom);
    pen.setFill(colours.edge());
    pen.fillRect(at.numberWidth() - 1, 0, 1, bottom);
    pen.fillRect(at.sums() - 1, 0, 1, bottom);
  }

  private void row(int r) {
    GridRow row = grid.row(r);
    boolean current = r == model.cursor().focus().row();
    double y = at.y(r) + at.rowHeight() / 2;
    left(grid.name(row), current ? colours.heavy() : colours.font(), colours.text(), PADDING, y);
    for (int c = at.firstColumn(); c <= lastColumn; c++) {
      cell(row, r, c, y);
    }
    double right = at.sums() + at.sumWidth() - PADDING;
    sum(heads.count(row.total()), row.total(), right, y);
    sum(heads.number(row.mean()), row.mean(), right + at.sumWidth(), y);
  }

  private void sum(String text, Value value, double right, double y) {
    right(text, colours.font(), value.isAbsent() ? colours.muted() : colours.text(), right, y);
  }

  private void cell(GridRow row, int r, int c, double y) {
    char code = row.code(c);
    double left = at.x(c);
    double right = left + at.width(c);
    boolean wrong = code == Mark.UNRESOLVED.code();
    boolean blank = code == Mark.BLANK.code();
    boolean failed = model.board().isFailed(row, c);
    Font font = wrong || failed ? colours.heavy() : colours.font();
    Paint paint = wrong ? colours.wrongText() : blank ? colours.muted() : colours.text();
    String text = grid.notation().shown(new Mark(code), row.raw(c));
    centre(text, font, failed ? colours.wrongText() : paint, left, right, y);
    if (wrong) {
      pen.setFill(colours.wrongShape());
      pen.fillRect(right - SHAPE - 4, at.y(r) + 3, SHAPE, SHAPE);
    } else if (blank && !row.isEmpty() && r != model.cursor().focus().row()) {
      pen.setFill(colours.doubtfulShape());
      double x = right - SHAPE - 4;
      double top = at.y(r) + 3;
      pen.fillPolygon(
          new double[] {x, x + SHAPE, x + SHAPE / 2},
          new double[] {top + SHAPE, top + SHAPE, top},
          3);
    }
    if (failed) {
      pen.setStroke(colours.wrongShape());
      pen.setLineWidth(1);
      pen.setLineDashes(3, 2);
      pen.strokeRect(left + 2.5, at.y(r) + 2.5, at.width(c) - 6, at.rowHeight() - 6);
      pen.setLineDashes();
    }
  }

  private void head() {
    double upper = at.rowHeight() / 2;
    double lower = upper + at.rowHeight();
    int focus = model.cursor().focus().column();
    left(heads.respondent(), colours.font(), colours.muted(), PADDING, lower);
    for (int c = at.firstColumn(); c <= lastColumn; c++) {
      boolean current = c == focus;
      Font font = current ? colours.heavy() : colours.font();
      Paint paint = current ? colours.accentText() : colours.muted();
      centre(heads.item(c), font, paint, at.x(c), at.x(c) + at.width(c), lower);
    }
    groups(upper, focus);
    double right = at.sums() + at.sumWidth() - PADDING;
    right(heads.total(), colours.font(), colours.muted(), right, lower);
    right(heads.mean(), colours.font(), colours.muted(), right + at.sumWidth(), lower);
    fill(colours.edge(), 0, at.headHeight() - 1, at.end(), 1);
  }

  private void groups(double y, int focus) {
    int from = 0;
    while (from < grid.items().size()) {
      int to = Geometry.groupEnd(grid, from);
      int first = Math.max(from, at.firstColumn());
      int last = Math.min(to - 1, lastColumn);
      String name = heads.group(from);
      if (first <= last && !name.isEmpty()) {
        boolean current = focus >= from && focus < to;
        double left = at.x(first);
        double right = at.x(last) + at.width(last);
        Font font = current ? colours.heavy() : colours.font();
        centre(name, font, current ? colours.accentText() : colours.muted(), left, right, y);
        fill(colours.line(), right - 1, 0, 1, at.rowHeight());
        fill(colours.line(), left, at.rowHeight() - 1, right - left, 1);
      }
      from = to;
    }
  }

  private void foot() {
    double upper = at.footTop() + at.rowHeight() / 2;
    double lower = upper + at.rowHeight();
    fill(colours.edge(), 0, at.footTop(), at.end(), 1);
    left(heads.answered(), colours.font(), colours.muted(), PADDING, upper);
    left(heads.mean(), colours.font(), colours.muted(), PADDING, lower);
    for (int c = at.firstColumn(); c <= lastColumn; c++) {
      double left = at.x(c);
      double right = left + at.width(c);
      String count = heads.count(Value.of(grid.answered(c)));
      centre(count, colours.font(), colours.text(), left, right, upper);
      centre(heads.number(grid.mean(c)), colours.font(), colours.text(), left, right, lower);
    }
  }

  private void focus() {
    Spot focus = model.cursor().focus();
    int c = focus.column();
    boolean end = c == grid.items().size();
    boolean seen = end || c >= at.firstColumn() && c <= lastColumn;
    if (focus.row() < at.firstRow() || focus.row() > lastRow || !seen) {
      return;
    }
    double x = end ? at.sums() : at.x(c);
    double wide = end ? at.sumWidth() : at.width(c);
    double y = at.y(focus.row());
    String text = model.typing().text().orElse(null);
    if (text != null) {
      double written = view.measure(text);
      wide = Math.max(wide, written + 2 * PADDING);
      fill(colours.page(), x, y, wide, at.rowHeight());
      left(text, colours.font(), colours.text(), x + PADDING, y + at.rowHeight() / 2);
      fill(colours.accent(), x + PADDING + written + 1, y + 5, 1, at.rowHeight() - 10);
    }
    pen.setStroke(focused ? colours.accent() : colours.edge());
    pen.setLineWidth(2);
    pen.strokeRect(x, y, wide - 1, at.rowHeight() - 1);
  }

  private void fill(Paint paint, double x, double y, double wide, double high) {
    pen.setFill(paint);
    pen.fillRect(x, y, wide, high);
  }

  private void left(String text, Font font, Paint paint, double x, double y) {
    write(text, font, paint, TextAlignment.LEFT, x, y);
  }

  private void right(String text, Font font, Paint paint, double x, double y) {
    write(text, font, paint, TextAlignment.RIGHT, x, y);
  }

  private void write(
      String text, Font font, Paint paint, TextAlignment alignment, double x, double y) {
    pen.setTextAlign(alignment);
    pen.setFont(font);
    pen.setFill(paint);
    pen.fillText(text, x, y);
  }

  /** In the middle between two edges; a text that is too long loses its end, seen in the strip. */
  private void centre(String text, Font font, Paint paint, double left, double right, double y) {
    String shown = text;
    double room = right - left - 4;
    if (text.length() > 2 && view.measure(text) > room) {
      int most = Math.max(1, (int) (text.length() * room / view.measure(text)) - 1);
      shown = text.substring(0, most) + "…";
    }
    write(shown, font, paint, TextAlignment.CENTER, (left + right) / 2, y);
  }
}
