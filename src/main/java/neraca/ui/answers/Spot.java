package neraca.ui.answers;

/**
 * A cell of the grid.
 *
 * @param column an item's place; below 0 what the respondent said about themselves; one more than
 *     the last item's stands at the end of the row
 */
record Spot(int row, int column) {
  boolean isProfile() {
    return column < 0;
  }
}
