package neraca.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import neraca.model.result.Chart;
import neraca.model.result.Format;

/** A level axis with its ticks, bands and thresholds. */
final class AxisPainter {
  private static final double TICK = 4;

  private final Chart.Axis axis;
  private final Lettering letters;
  private final int most;

  AxisPainter(Chart.Axis axis, Lettering letters) {
    this(axis, letters, 1);
  }

  /**
   * @param most lines in which the name of a band may stand
   */
  AxisPainter(Chart.Axis axis, Lettering letters, int most) {
    this.most = most;
    this.axis = axis;
    this.letters = letters;
  }

  /** What ticks, numbers and name need below the plot. */
  double height() {
    return letters.px(TICK) + 2 * Lettering.line(letters.caption) + letters.px(2);
  }

  double x(double of, Rectangle2D plot) {
    return plot.getMinX() + (of - axis.from()) / (axis.to() - axis.from()) * plot.getWidth();
  }

  void below(Pen pen, Rectangle2D plot, int most) {
    double y = plot.getMaxY();
    pen.line(plot.getMinX(), y, plot.getMaxX(), y, letters.px(1), pen.ink.line());
    List<Double> ticks = Ticks.between(axis.from(), axis.to(), most);
    Format format = Ticks.format(ticks, axis.unit());
    double baseline = y + letters.px(TICK) + Lettering.line(letters.caption);
    for (double tick : ticks) {
      double at = x(tick, plot);
      pen.line(at, y, at, y + letters.px(TICK), letters.px(1), pen.ink.line());
      pen.wordsAround(letters.number(tick, format), at, baseline, letters.caption, pen.ink.muted());
    }
    name(pen, plot, baseline);
  }

  /** The name under the numbers, at the far end. */
  void name(Pen pen, Rectangle2D plot, double baseline) {
    pen.wordsEndingAt(
        letters.say(axis.name()),
        plot.getMaxX(),
        baseline + Lettering.line(letters.caption),
        letters.caption,
        pen.ink.muted());
  }

  /**
   * A faint fill with its name above.
   *
   * @param filled every second one, so that neighbours differ
   * @param baseline of the name
   */
  void band(Pen pen, Chart.Band band, Rectangle2D plot, boolean filled, double baseline) {
    double from = from(band, plot);
    double to = to(band, plot);
    if (filled) {
      pen.fill(
          new Rectangle2D.Double(from, plot.getMinY(), to - from, plot.getHeight()),
          pen.ink.band());
    }
    List<String> lines = name(band, plot);
    double line = Lettering.line(letters.caption);
    for (int i = 0; i < lines.size(); i++) {
      double at = baseline - (lines.size() - 1 - i) * line;
      pen.wordsAround(lines.get(i), (from + to) / 2, at, letters.caption, pen.ink.muted());
    }
  }

  /** A narrow band has its name in several lines, the lowest on the base line. */
  List<String> name(Chart.Band band, Rectangle2D plot) {
    double width = to(band, plot) - from(band, plot) - 2;
    return Lettering.wrap(letters.say(band.name()), letters.caption, width, most);
  }

  private double from(Chart.Band band, Rectangle2D plot) {
    return Math.max(x(band.from(), plot), plot.getMinX());
  }

  private double to(Chart.Band band, Rectangle2D plot) {
    return Math.min(x(band.to(), plot), plot.getMaxX());
  }

  /** A dashed line with its name at its head. */
  void threshold(Pen pen, Chart.Threshold threshold, Rectangle2D plot) {
    double at = x(threshold.at(), plot);
    pen.dashed(at, plot.getMinY(), at, plot.getMaxY(), letters.px(1.2), pen.ink.text());
    String name = letters.say(threshold.name());
    double half = Lettering.width(name, letters.caption) / 2;
    double centre = Math.max(plot.getMinX() + half, Math.min(plot.getMaxX() - half, at));
    pen.wordsAround(name, centre, plot.getMinY() - letters.px(4), letters.caption, pen.ink.text());
  }
}
