package neraca.ui.answers;

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
