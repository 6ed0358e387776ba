package neraca.ui.answers;

/** Where the next key goes, and the block that is selected with it. */
final class Cursor {
  /** A way the keyboard moves through the grid. */
  enum Step {
    LEFT,
    RIGHT,
    UP,
    DOWN,
    ROW_START,
    ROW_END,
    FIRST,
    LAST,
    PAGE_UP,
    PAGE_DOWN,
    NEXT,
    PREVIOUS
  }

  private int rows;
  private int columns;

  /** The leftmost column: 0, or below where columns stand before the items. */
  private int first;

  private int page = 1;
  private Spot focus = new Spot(0, 0);
  private Spot anchor = focus;

  /** The column in which typing began; Enter comes back to it. */
  private int began;

  Spot focus() {
    return focus;
  }

  Block block() {
    return Block.between(anchor, focus);
  }

  /** After the last item of the row; nothing can be typed here. */
  boolean atRowEnd() {
    return focus.column() >= columns;
  }

  /** The grid has so many rows and items, and columns before them; the focus stays where it can. */
  void within(int rowCount, int columnCount, int before) {
    rows = rowCount;
    columns = columnCount;
    first = -before;
    focus = inside(focus);
    anchor = inside(anchor);
    began = Math.max(first, Math.min(began, Math.max(0, columns - 1)));
  }

  /** How many rows a page key moves. */
  void page(int rowCount) {
    page = Math.max(1, rowCount);
  }

  void to(Spot spot) {
    focus = inside(spot);
    anchor = focus;
    began = Math.min(focus.column(), Math.max(0, columns - 1));
  }

  void extendTo(Spot spot) {
    focus = new Spot(inside(spot).row(), Math.min(inside(spot).column(), columns - 1));
    anchor = new Spot(anchor.row(), Math.min(anchor.column(), columns - 1));
  }

  void select(Block block) {
    anchor = inside(new Spot(block.bottom(), block.right()));
    focus = inside(new Spot(block.top(), block.left()));
  }

  void move(Step step, boolean extend) {
    Spot target = target(step);
    if (extend) {
      extendTo(target);
    } else if (step == Step.NEXT || step == Step.PREVIOUS) {
      int kept = target.row() == focus.row() ? began : start();
      to(target);
      began = kept;
    } else {
      to(target);
    }
  }

  private Spot target(Step step) {
    int r = focus.row();
    int c = focus.column();
    int last = columns - 1;
    return switch (step) {
      case LEFT -> new Spot(r, c - 1);
      case RIGHT -> atRowEnd() ? focus : new Spot(r, Math.min(c + 1, last));
      case UP -> new Spot(r - 1, Math.min(c, last));
      case DOWN -> new Spot(r + 1, Math.min(c, last));
      case ROW_START -> new Spot(r, c > 0 ? 0 : first);
      case ROW_END -> new Spot(r, last);
      case FIRST -> new Spot(0, c < 0 ? first : 0);
      case LAST -> new Spot(rows - 1, last);
      case PAGE_UP -> new Spot(r - page, Math.min(c, last));
      case PAGE_DOWN -> new Spot(r + page, Math.min(c, last));
      case NEXT -> c < last ? new Spot(r, c + 1) : r < rows - 1 ? new Spot(r + 1, start()) : focus;
      case PREVIOUS -> c > start() ? new Spot(r, c - 1) : r > 0 ? new Spot(r - 1, last) : focus;
    };
  }

  /** After a cell was typed: on to the right, at last to the end of the row. */
  void advance() {
    focus = new Spot(focus.row(), Math.min(focus.column() + 1, columns));
    anchor = focus;
  }

  /** To the next row: where typing began, from a row's end to where a form begins. */
  void nextRow() {
    int column = atRowEnd() ? start() : began;
    to(new Spot(focus.row() + 1, column));
  }

  /** Where a form begins: with the first item, or before it if typing began there. */
  int start() {
    return Math.min(began, 0);
  }

  private Spot inside(Spot spot) {
    return new Spot(
        Math.max(0, Math.min(spot.row(), rows - 1)),
        Math.max(first, Math.min(spot.column(), columns)));
  }
}
