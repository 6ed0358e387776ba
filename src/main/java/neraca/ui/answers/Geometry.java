package neraca.ui.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import neraca.model.Dimension;
import neraca.model.Item;

/**
 * Where everything stands: a frozen column of numbers, the items that fit, and the two sums of a
 * row, which follow the last item or stand at the right edge. Rows and columns scroll by whole
 * ones.
 */
final class Geometry {
  private static final double PADDING = 8;
  private static final double NARROWEST = 3.2;

  private final double rowHeight;
  private final double numberWidth;
  private final double[] base;
  private final double[] widths;

  /** Width that the name of the group beginning here needs, and the column after the group. */
  private final double[] groups;

  private final int[] ends;
  private final double sumWidth;
  private double width;
  private double height;
  private int firstRow;
  private int firstColumn;
  private int rows;

  /**
   * @param measure width of a text of ours in the grid's font
   */
  Geometry(Grid grid, Heads heads, double em, ToDoubleFunction<String> measure) {
    rowHeight = Math.round(em * 1.923);
    double number = measure.applyAsDouble(heads.respondent());
    String longest = "";
    for (int r = 0; r < grid.size(); r++) {
      String name = grid.name(grid.row(r));
      longest = name.length() > longest.length() ? name : longest;
    }
    numberWidth =
        Math.round(
            Math.max(em * 7.5, Math.max(number, measure.applyAsDouble(longest)) + 3 * PADDING));
    widths = new double[grid.items().size()];
    for (int i = 0; i < widths.length; i++) {
      double code = measure.applyAsDouble(heads.item(i)) + 2 * PADDING;
      widths[i] = Math.round(Math.max(em * NARROWEST, code));
    }
    base = widths.clone();
    groups = new double[widths.length];
    ends = new int[widths.length];
    for (int from = 0; from < widths.length; from = groupEnd(grid, from)) {
      ends[from] = groupEnd(grid, from);
      groups[from] = measure.applyAsDouble(heads.group(from)) + PADDING;
    }
    sumWidth =
        Math.round(
            Math.max(
                    em * 4,
                    Math.max(
                        measure.applyAsDouble(heads.total()), measure.applyAsDouble(heads.mean())))
                + 2 * PADDING);
  }

  /**
   * Where there is room to spare, groups of items grow until their names can be read, those first
   * that need least.
   */
  private void widen() {
    System.arraycopy(base, 0, widths, 0, base.length);
    double spare = itemsEnd() - x(widths.length, 0);
    List<Integer> byNeed = new ArrayList<>();
    for (int from = 0; from < widths.length; from = ends[from]) {
      byNeed.add(from);
    }
    byNeed.sort(Comparator.comparing(this::lacks));
    for (int from : byNeed) {
      double more = Math.min(spare, lacks(from));
      if (more > 0) {
        int items = ends[from] - from;
        for (int i = from; i < ends[from]; i++) {
          widths[i] += Math.floor(more / items);
        }
        spare -= more;
      }
    }
  }

  /** How much wider the group beginning here must be for its name. */
  private double lacks(int from) {
    return groups[from] - (x(ends[from], from) - numberWidth);
  }

  /** The first column after this one's group: items of the same dimension side by side. */
  static int groupEnd(Grid grid, int from) {
    Dimension of = grid.dimension(grid.items().get(from));
    int to = from + 1;
    for (; to < grid.items().size(); to++) {
      Item next = grid.items().get(to);
      if (of == null || !of.equals(grid.dimension(next))) {
        break;
      }
    }
    return to;
  }

  /** The room there is, and how many rows it has to show. */
  void fit(double wide, double high, int rowCount) {
    width = wide;
    height = high;
    rows = rowCount;
    widen();
    scrollTo(firstRow, firstColumn);
  }

  void scrollTo(int row, int column) {
    firstRow = Math.max(0, Math.min(row, lastFirstRow()));
    firstColumn = Math.max(0, Math.min(column, lastFirstColumn()));
  }

  /** Scrolls as little as it takes to show the cell. */
  void show(Spot spot) {
    int row = firstRow;
    if (spot.row() < row) {
      row = spot.row();
    } else if (spot.row() >= row + visibleRows()) {
      row = spot.row() - visibleRows() + 1;
    }
    int column = Math.min(spot.column(), widths.length - 1);
    int first = Math.min(firstColumn, Math.max(0, column));
    while (first < column && x(column, first) + widths[column] > itemsEnd()) {
      first++;
    }
    scrollTo(row, first);
  }

  /** How many rows can be seen whole. */
  int visibleRows() {
    return Math.max(1, (int) ((lowest() - headHeight()) / rowHeight));
  }

  int lastFirstRow() {
    return Math.max(0, rows - visibleRows());
  }

  /** The leftmost column when the last item is just seen whole. */
  int lastFirstColumn() {
    int first = widths.length;
    double room = itemsEnd() - numberWidth;
    while (first > 0 && widths[first - 1] <= room) {
      room -= widths[--first];
    }
    return Math.min(first, Math.max(0, widths.length - 1));
  }

  int firstRow() {
    return firstRow;
  }

  int firstColumn() {
    return firstColumn;
  }

  double rowHeight() {
    return rowHeight;
  }

  double headHeight() {
    return 2 * rowHeight;
  }

  /** Upper edge of the two lines under the rows. */
  double footTop() {
    return Math.min(lowest(), headHeight() + rows * rowHeight);
  }

  /** As low as rows may reach. */
  private double lowest() {
    return height - 2 * rowHeight;
  }

  double numberWidth() {
    return numberWidth;
  }

  double width(int column) {
    return widths[column];
  }

  double sumWidth() {
    return sumWidth;
  }

  double x(int column) {
    return x(column, firstColumn);
  }

  private double x(int column, int first) {
    double x = numberWidth;
    for (int i = first; i < column; i++) {
      x += widths[i];
    }
    return x;
  }

  double y(int row) {
    return headHeight() + (row - firstRow) * rowHeight;
  }

  /** Right edge of what items may take. */
  double itemsEnd() {
    return width - 2 * sumWidth;
  }

  /** Left edge of the row's sums. */
  double sums() {
    return Math.min(x(widths.length), itemsEnd());
  }

  /** Right edge of the table. */
  double end() {
    return sums() + 2 * sumWidth;
  }

  /** The cell at a point; at a row's sums its end, at its number its first item. */
  Optional<Spot> at(double px, double py) {
    int row = firstRow + (int) Math.floor((py - headHeight()) / rowHeight);
    if (py < headHeight() || py >= footTop() || row >= rows || px > end()) {
      return Optional.empty();
    }
    if (px >= sums()) {
      return Optional.of(new Spot(row, widths.length));
    }
    int column = firstColumn;
    double x = numberWidth;
    while (column < widths.length - 1 && px >= x + widths[column]) {
      x += widths[column++];
    }
    return Optional.of(new Spot(row, px < numberWidth ? 0 : column));
  }
}
