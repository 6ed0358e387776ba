package neraca.ui.answers;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import neraca.model.Dimension;
import neraca.model.Item;
import neraca.ui.answers.Heads.Broken;

/**
 * Where everything stands: a frozen column of numbers, the items that fit, and the two sums of a
 * row, which follow the last item or stand at the right edge. Rows and columns scroll by whole
 * ones.
 */
final class Geometry {
  private static final double PADDING = 8;
  private static final double NARROWEST = 3.2;
  private static final double WIDEST = 9;
  private static final double LONGEST = 8.3;

  private final double rowHeight;
  private final double numberWidth;

  /** How many columns stand before the first item; the arrays begin with them. */
  private final int before;

  private final double[] base;
  private final double[] widths;

  /** The name of the group beginning here, and the column after the group. */
  private final Broken[] names;

  private final int[] ends;
  private boolean isGrouped;
  private final int items;
  private final double sumWidth;
  private double width;
  private double height;
  private int firstRow;
  private int firstColumn;
  private int rows;

  /** How many lines names of groups have at most. */
  private int lines = 1;

  /**
   * @param measure width of a text of ours in the grid's font
   */
  Geometry(Grid grid, Heads heads, double em, ToDoubleFunction<String> measure) {
    rowHeight = Math.round(em * 1.846);
    double number = measure.applyAsDouble(heads.respondent());
    String longest = "";
    for (int r = 0; r < grid.size(); r++) {
      String name = grid.name(grid.row(r));
      longest = name.length() > longest.length() ? name : longest;
    }
    numberWidth =
        Math.round(
            Math.max(em * 7.5, Math.max(number, measure.applyAsDouble(longest)) + 3 * PADDING));
    before = grid.profiles().size();
    items = grid.items().size();
    firstColumn = -before;
    widths = new double[before + items];
    for (int i = -before; i < items; i++) {
      double head = measure.applyAsDouble(heads.item(i)) + 2 * PADDING;
      double wide =
          i < 0 ? Math.min(em * WIDEST, Math.max(head, said(i, grid, heads, measure))) : head;
      widths[i + before] = Math.round(Math.max(em * NARROWEST, wide));
    }
    base = widths.clone();
    names = new Broken[widths.length];
    ends = new int[widths.length];
    for (int from = -before; from < items; from = groupEnd(grid, from)) {
      ends[from + before] = groupEnd(grid, from);
      isGrouped |= !heads.group(from).isEmpty();
      names[from + before] = Broken.of(heads.group(from), measure);
    }
    double sum =
        Math.max(measure.applyAsDouble(heads.total()), measure.applyAsDouble(heads.mean()));
    sumWidth = Math.round(Math.max(em * 4, sum) + 2 * PADDING);
  }

  /** What the longest level needs, or a short text where there are none. */
  private static double said(int column, Grid grid, Heads heads, ToDoubleFunction<String> measure) {
    return grid.profiles().levels(column).stream()
        .map(level -> heads.said(level.name()))
        .mapToDouble(measure)
        .map(wide -> wide + 2 * PADDING)
        .max()
        .orElse(0);
  }

  /**
   * Groups of items grow until their names can be read in as few lines as the width allows; where
   * it allows none, in the most there may be, and the table scrolls.
   */
  private void widen() {
    System.arraycopy(base, 0, widths, 0, base.length);
    double spare = itemsEnd() - x(items, -before);
    lines = 1;
    while (lines < Broken.MOST && more(lines) > spare) {
      lines++;
    }
    for (int from = -before; from < items; from = ends[from + before]) {
      double each = each(from, lines);
      for (int i = from; i < ends[from + before]; i++) {
        widths[i + before] += each;
      }
    }
  }

  /** How much wider all must be together. */
  private double more(int most) {
    double sum = 0;
    for (int from = -before; from < items; from = ends[from + before]) {
      sum += each(from, most) * (ends[from + before] - from);
    }
    return sum;
  }

  /** How much wider every column of the group must be for its name in so many lines. */
  private double each(int from, int most) {
    int end = ends[from + before];
    double has = x(end, from) - numberWidth;
    double name = names[from + before].widths().get(most - 1) + PADDING;
    double needs = Math.min(name, LONGEST * rowHeight);
    return Math.max(0, Math.ceil((needs - has) / (end - from)));
  }

  /** The lines of the name of the group that begins here, of which so much is seen. */
  List<String> name(int from, double wide) {
    return names[from + before].within(wide - PADDING, lines);
  }

  /** The first column after this one's group: items of the same dimension side by side. */
  static int groupEnd(Grid grid, int from) {
    if (from < 0) {
      return 0;
    }
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
    firstColumn = Math.max(-before, Math.min(column, lastFirstColumn()));
  }

  /** Scrolls as little as it takes to show the cell. */
  void show(Spot spot) {
    int row = firstRow;
    if (spot.row() < row) {
      row = spot.row();
    } else if (spot.row() >= row + visibleRows()) {
      row = spot.row() - visibleRows() + 1;
    }
    int column = Math.min(spot.column(), items - 1);
    int first = Math.min(firstColumn, Math.max(-before, column));
    while (first < column && x(column, first) + width(column) > itemsEnd()) {
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
    int first = items;
    double room = itemsEnd() - numberWidth;
    while (first > -before && width(first - 1) <= room) {
      room -= width(--first);
    }
    return Math.min(first, Math.max(-before, items - 1));
  }

  int firstRow() {
    return firstRow;
  }

  int firstColumn() {
    return firstColumn;
  }

  /** How many columns stand before the first item. */
  int before() {
    return before;
  }

  double rowHeight() {
    return rowHeight;
  }

  double headHeight() {
    return groupHeight() + rowHeight;
  }

  /** Height of the names of groups, which stand over those of items. */
  double groupHeight() {
    return !isGrouped ? 0 : lines == 1 ? rowHeight : lines * lineHeight() + PADDING / 2;
  }

  double lineHeight() {
    return Math.round(rowHeight * 0.64);
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
    return widths[column + before];
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
      x += width(i);
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
    return Math.min(x(items), itemsEnd());
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
      return Optional.of(new Spot(row, items));
    }
    int column = firstColumn;
    double x = numberWidth;
    while (column < items - 1 && px >= x + width(column)) {
      x += width(column++);
    }
    return Optional.of(new Spot(row, px < numberWidth ? 0 : column));
  }
}
