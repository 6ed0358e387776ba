package neraca.ui.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import neraca.model.ProfileField;
import neraca.model.result.Value;

/** Paints what can be seen of the grid, leaving alone the rows that look as they did. */
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
  private final Spot focus;
  private final Block block;
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
    focus = model.cursor().focus();
    block = model.cursor().block();
    lastRow = Math.min(grid.size(), at.firstRow() + at.visibleRows()) - 1;
    int column = at.firstColumn();
    while (column < grid.items().size() && at.x(column) + at.width(column) <= at.sums() + 0.5) {
      column++;
    }
    lastColumn = column - 1;
  }

  /**
   * Paints what differs from what was painted before.
   *
   * @param before what stands on the canvas; is brought up to date
   */
  void paint(double width, double height, Painted before) {
    pen.setTextBaseline(VPos.CENTER);
    String frame = width + " " + height + " " + lastRow + " " + lastColumn + " " + at.firstColumn();
    if (before.isNew(frame, colours, at, heads)) {
      fill(colours.page(), 0, 0, width, height);
    }
    for (int r = at.firstRow(); r <= lastRow; r++) {
      if (before.isNew(r - at.firstRow(), look(r))) {
        row(r);
      }
    }
    if (before.isNew(Painted.HEAD, "" + focus.column())) {
      new GridFrame(this, at, heads, colours).head(focus.column());
    }
    StringBuilder counts = new StringBuilder();
    for (int c = Math.max(0, at.firstColumn()); c <= lastColumn; c++) {
      counts.append(grid.answered(c)).append('/').append(grid.sum(c)).append(' ');
    }
    if (before.isNew(Painted.FOOT, counts.toString())) {
      new GridFrame(this, at, heads, colours).foot();
    }
  }

  /** All that decides how a row looks, within one frame. */
  private String look(int r) {
    GridRow row = grid.row(r);
    StringBuilder look = new StringBuilder(grid.name(row));
    look.append('\n').append(row.total()).append(row.mean()).append(row.isEmpty()).append('\n');
    for (int c = at.firstColumn(); c <= lastColumn; c++) {
      if (c < 0) {
        look.append(heads.given(row, c)).append('\n');
      } else {
        look.append(row.code(c));
        look.append(row.raw(c) == null ? "" : row.raw(c) + '\n');
      }
      look.append(model.board().isFailed(row, c) ? "!" : "");
      look.append(block.holds(r, c) ? "#" : "");
    }
    if (r == focus.row()) {
      look.append(focus.column()).append(view.isFocused()).append(block.isOne());
      model.typing().text().ifPresent(text -> look.append('\n').append(text));
    }
    return look.toString();
  }

  private void row(int r) {
    GridRow row = grid.row(r);
    boolean current = r == focus.row();
    double top = at.y(r);
    double middle = top + at.rowHeight() / 2;
    fill(colours.page(), 0, top, at.end(), at.rowHeight());
    fill(colours.frozen(), 0, top, at.numberWidth(), at.rowHeight());
    if (current) {
      fill(colours.current(), 0, top, at.end(), at.rowHeight());
    }
    Font font = current ? colours.heavy() : colours.font();
    left(grid.name(row), font, colours.text(), PADDING, middle);
    for (int c = at.firstColumn(); c <= lastColumn; c++) {
      cell(row, r, c);
    }
    double right = at.sums() + at.sumWidth() - PADDING;
    sum(heads.count(row.total()), row.total(), right, middle);
    sum(heads.number(row.mean()), row.mean(), right + at.sumWidth(), middle);
    lines(top);
    if (current) {
      focus(top);
    }
  }

  private void sum(String text, Value value, double right, double y) {
    right(text, value.isAbsent() ? colours.muted() : colours.text(), right, y);
  }

  private void lines(double top) {
    fill(colours.line(), 0, top + at.rowHeight() - 1, at.end(), 1);
    for (int c = at.firstColumn(); c <= lastColumn; c++) {
      fill(colours.line(), at.x(c) + at.width(c) - 1, top, 1, at.rowHeight());
    }
    fill(colours.line(), at.sums() + at.sumWidth() - 1, top, 1, at.rowHeight());
    fill(colours.line(), at.end() - 1, top, 1, at.rowHeight());
    edges(top, at.rowHeight());
  }

  /** The two lines between what scrolls and what stays. */
  void edges(double top, double high) {
    fill(colours.edge(), at.numberWidth() - 1, top, 1, high);
    fill(colours.edge(), at.sums() - 1, top, 1, high);
  }

  private void cell(GridRow row, int r, int c) {
    Content content = grid.content(row, c);
    boolean wrong = grid.isUnresolved(c, content);
    boolean blank = content.isBlank();
    boolean doubtful = c >= 0 && blank && !row.isEmpty() && r != focus.row();
    boolean failed = model.board().isFailed(row, c);
    boolean selected = !block.isOne() && block.holds(r, c);
    double left = at.x(c);
    double top = at.y(r);
    if (wrong || doubtful || selected) {
      Paint paint = wrong ? colours.wrong() : colours.doubtful();
      fill(selected ? colours.selected() : paint, left, top, at.width(c), at.rowHeight());
    }
    Paint paint = wrong || failed ? colours.wrongText() : blank ? colours.muted() : colours.text();
    Font font = wrong || failed ? colours.heavy() : colours.font();
    double middle = top + at.rowHeight() / 2;
    if (content instanceof Entry entry) {
      centre(grid.notation().shown(entry), font, paint, left, left + at.width(c), middle);
    } else {
      String said = blank ? Notation.POINT : heads.given(row, c);
      double room = at.width(c) - PADDING - (wrong ? SHAPE + 6 : 4);
      if (grid.profiles().field(c).kind() == ProfileField.Kind.NUMBER && !wrong) {
        write(said, font, paint, TextAlignment.RIGHT, left + at.width(c) - PADDING, middle);
      } else {
        left(cut(said, room), font, paint, left + PADDING, middle);
      }
    }
    if (wrong || doubtful) {
      shape(wrong, left + at.width(c) - SHAPE - 4, top + 3);
    }
    if (failed) {
      pen.setStroke(colours.wrongShape());
      pen.setLineWidth(1);
      pen.setLineDashes(3, 2);
      pen.strokeRect(left + 2.5, top + 2.5, at.width(c) - 6, at.rowHeight() - 6);
      pen.setLineDashes();
    }
  }

  private void shape(boolean wrong, double x, double y) {
    if (wrong) {
      fill(colours.wrongShape(), x, y, SHAPE, SHAPE);
    } else {
      pen.setFill(colours.doubtfulShape());
      pen.fillPolygon(
          new double[] {x, x + SHAPE, x + SHAPE / 2}, new double[] {y + SHAPE, y + SHAPE, y}, 3);
    }
  }

  private void focus(double top) {
    int c = focus.column();
    boolean end = c == grid.items().size();
    if (!end && (c < at.firstColumn() || c > lastColumn)) {
      return;
    }
    double x = end ? at.sums() : at.x(c);
    double wide = end ? at.sumWidth() : at.width(c);
    String text = model.typing().text().orElse(null);
    if (text != null) {
      double written = view.measure(text);
      wide = Math.max(wide, written + 2 * PADDING);
      fill(colours.page(), x, top, wide, at.rowHeight());
      left(text, colours.font(), colours.text(), x + PADDING, top + at.rowHeight() / 2);
      fill(colours.accent(), x + PADDING + written + 1, top + 5, 1, at.rowHeight() - 10);
    }
    pen.setStroke(view.isFocused() ? colours.accent() : colours.edge());
    pen.setLineWidth(2);
    pen.strokeRect(x + 1, top + 1, wide - 3, at.rowHeight() - 3);
  }

  int lastColumn() {
    return lastColumn;
  }

  Grid grid() {
    return grid;
  }

  void fill(Paint paint, double x, double y, double wide, double high) {
    pen.setFill(paint);
    pen.fillRect(x, y, wide, high);
  }

  void left(String text, Font font, Paint paint, double x, double y) {
    write(text, font, paint, TextAlignment.LEFT, x, y);
  }

  void right(String text, Paint paint, double x, double y) {
    write(text, colours.font(), paint, TextAlignment.RIGHT, x, y);
  }

  private void write(
      String text, Font font, Paint paint, TextAlignment alignment, double x, double y) {
    pen.setTextAlign(alignment);
    pen.setFont(font);
    pen.setFill(paint);
    pen.fillText(text, x, y);
  }

  /** In the middle between two edges; a text that is too long loses its end, seen in the strip. */
  void centre(String text, Font font, Paint paint, double left, double right, double y) {
    write(cut(text, right - left - 4), font, paint, TextAlignment.CENTER, (left + right) / 2, y);
  }

  /** Whether every line can be read whole. */
  boolean fit(List<String> lines, double room) {
    return lines.stream().allMatch(line -> view.measure(line) <= room - 4);
  }

  private String cut(String text, double room) {
    if (text.length() <= 2 || view.measure(text) <= room) {
      return text;
    }
    int most = Math.max(1, (int) (text.length() * room / view.measure(text)) - 1);
    return text.substring(0, most) + "…";
  }

  /** What stands on the canvas, so that only what differs is painted again. */
  static final class Painted {
    static final int HEAD = -1;
    static final int FOOT = -2;

    private List<Object> frame = List.of();
    private final Map<Integer, String> parts = new HashMap<>();

    /** Whether anything is different that everything depends on; then nothing else is known. */
    boolean isNew(Object... all) {
      List<Object> now = List.of(all);
      if (now.equals(frame)) {
        return false;
      }
      frame = now;
      parts.clear();
      return true;
    }

    /** Whether this part looks different now: a line of the screen, the head or the foot. */
    boolean isNew(int part, String look) {
      return !look.equals(parts.put(part, look));
    }
  }
}
