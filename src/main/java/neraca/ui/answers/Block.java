package neraca.ui.answers;

/** A rectangle of cells, all four edges included. */
record Block(int top, int left, int bottom, int right) {
  static Block between(Spot one, Spot other) {
    return new Block(
        Math.min(one.row(), other.row()),
        Math.min(one.column(), other.column()),
        Math.max(one.row(), other.row()),
        Math.max(one.column(), other.column()));
  }

  int rows() {
    return bottom - top + 1;
  }

  int columns() {
    return right - left + 1;
  }

  boolean holds(int row, int column) {
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  boolean isOne() {
    return top == bottom && left == right;
  }
}
