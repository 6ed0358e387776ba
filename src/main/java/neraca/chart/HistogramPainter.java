package neraca.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import neraca.model.result.Chart;

/** Bars from zero with their counts on them, and where the mean lies. */
final class HistogramPainter implements Painter {
  private static final double PLOT = 240;
  private static final double WIDEST_BAR = 90;

  private final Chart.Histogram chart;
  private final Lettering letters;
  private final AxisPainter axis;

  HistogramPainter(Chart.Histogram chart, Lettering letters) {
    this.chart = chart;
    this.letters = letters;
    axis = new AxisPainter(chart.axis(), letters);
  }

  private double top() {
    return 3 * Lettering.line(letters.caption);
  }

  @Override
  public double width(double available) {
    return Math.min(available, letters.px(WIDEST_BAR) * Math.max(chart.bins().size(), 1));
  }

  @Override
  public double height(double width) {
    return top() + letters.px(PLOT) + axis.height();
  }

  @Override
  public void paint(Pen pen, double width) {
    Rectangle2D plot = new Rectangle2D.Double(0, top(), width(width), letters.px(PLOT));
    double line = Lettering.line(letters.caption);
    chart.bands().forEach(b -> axis.band(pen, b, plot, true, line * 0.8));
    int most = chart.bins().stream().mapToInt(Chart.Bin::count).max().orElse(0);
    double unit = most == 0 ? 0 : (plot.getHeight() - line) / most;
    for (Chart.Bin bin : chart.bins()) {
      bar(pen, bin, plot, bin.count() * unit);
    }
    double y = plot.getMaxY();
    pen.line(plot.getMinX(), y, plot.getMaxX(), y, letters.px(1), pen.ink.line());
    names(pen, plot);
    Rectangle2D lower =
        new Rectangle2D.Double(
            plot.getX(),
            plot.getY() - line + letters.px(4),
            plot.getWidth(),
            plot.getHeight() + line - letters.px(4));
    chart.thresholds().forEach(t -> axis.threshold(pen, t, lower));
  }

  private void bar(Pen pen, Chart.Bin bin, Rectangle2D plot, double high) {
    double from = axis.x(bin.from(), plot);
    double to = axis.x(bin.to(), plot);
    double margin = letters.px(1);
    Rectangle2D box =
        new Rectangle2D.Double(
            from + margin, plot.getMaxY() - high, Math.max(to - from - 2 * margin, 1), high);
    if (bin.count() > 0) {
      pen.fill(box, pen.ink.accent(0.55));
      pen.frame(box, letters.px(1), pen.ink.accent());
    }
    pen.wordsAround(
        Integer.toString(bin.count()),
        box.getCenterX(),
        box.getMinY() - letters.px(4),
        letters.strong,
        bin.count() > 0 ? pen.ink.text() : pen.ink.muted());
  }

  /** Each class below its bar; every second one or fewer where they would meet. */
  private void names(Pen pen, Rectangle2D plot) {
    List<Chart.Bin> bins = chart.bins();
    double widest =
        bins.stream()
            .mapToDouble(b -> Lettering.width(letters.say(b.name()), letters.caption))
            .max()
            .orElse(0);
    double each = plot.getWidth() / Math.max(bins.size(), 1);
    int every = (int) Math.max(1, Math.ceil((widest + letters.px(6)) / each));
    double baseline = plot.getMaxY() + letters.px(4) + Lettering.line(letters.caption);
    for (int i = 0; i < bins.size(); i += every) {
      Chart.Bin bin = bins.get(i);
      pen.wordsAround(
          letters.say(bin.name()),
          axis.x((bin.from() + bin.to()) / 2, plot),
          baseline,
          letters.caption,
          pen.ink.muted());
    }
    axis.name(pen, plot, baseline);
  }
}
