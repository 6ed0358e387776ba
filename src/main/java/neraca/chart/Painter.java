package neraca.chart;

/** Paints one kind of chart below its title, from the upper left corner. */
interface Painter {
  /** How much of this width it takes. */
  default double width(double available) {
    return available;
  }

  /** How high it stands at this width. */
  double height(double width);

  void paint(Pen pen, double width);
}
