package neraca.chart;

import java.awt.geom.Rectangle2D;
import neraca.model.result.Cell;
import neraca.model.result.Chart;
import neraca.model.result.Format;
import neraca.model.result.Value;

/** Means as dots with their intervals as whiskers, each with its numbers at the end of its row. */
final class MeansPainter implements Painter {
  private static final double GAP = 12;
  private static final double ROW = 26;
  private static final double DOT = 4.5;
  private static final int MOST_TICKS = 8;

  private final Chart.Means chart;
  private final Lettering letters;
  private final AxisPainter axis;

  MeansPainter(Chart.Means chart, Lettering letters) {
    this.chart = chart;
    this.letters = letters;
    axis = new AxisPainter(chart.axis(), letters, 2);
  }

  private Names names(double width) {
    return new Names(chart.rows().stream().map(Chart.Mean::label).toList(), letters, width);
  }

  private double pitch(Names names, Chart.Mean row) {
    return Math.max(names.height(row.label()) + letters.px(4), letters.px(ROW));
  }

  private double top(double width) {
    double line = Lettering.line(letters.caption);
    return bandLines(width) * line + (chart.thresholds().isEmpty() ? 0 : line);
  }

  private int bandLines(double width) {
    Rectangle2D plot = plot(width, 0, 1);
    return chart.bands().stream().mapToInt(b -> axis.name(b, plot).size()).max().orElse(0);
  }

  private Rectangle2D plot(double width, double top, double bottom) {
    double left = names(width).width() + letters.px(GAP);
    return new Rectangle2D.Double(left, top, right(width) - left, bottom - top);
  }

  /** What is left of the means and their intervals. */
  private double right(double width) {
    double numbers =
        chart.rows().stream()
            .mapToDouble(r -> Lettering.width(interval(r), letters.body))
            .max()
            .orElse(0);
    return width - numbers - means() - letters.px(GAP);
  }

  private double means() {
    return Lettering.width("0,00", letters.strong) + letters.px(6);
  }

  @Override
  public double height(double width) {
    Names names = names(width);
    return top(width)
        + chart.rows().stream().mapToDouble(r -> pitch(names, r)).sum()
        + letters.px(4)
        + axis.height();
  }

  @Override
  public void paint(Pen pen, double width) {
    Names names = names(width);
    double means = means();
    double right = right(width);
    double top = top(width);
    Rectangle2D plot = plot(width, top, height(width) - axis.height());
    double named = (bandLines(width) - 1 + .8) * Lettering.line(letters.caption);
    for (int i = 0; i < chart.bands().size(); i++) {
      axis.band(pen, chart.bands().get(i), plot, i % 2 == 0, named);
    }
    axis.below(pen, plot, MOST_TICKS);
    chart.thresholds().forEach(t -> axis.threshold(pen, t, plot));
    names.opening(pen, chart.opening(), top - letters.px(4));
    double y = top;
    for (Chart.Mean row : chart.rows()) {
      double pitch = pitch(names, row);
      double at = y + pitch / 2;
      names.paint(pen, row.label(), at);
      row(pen, row, plot, at);
      double baseline = at + Lettering.drop(letters.body);
      pen.words(
          letters.number(row.mean(), Format.MEAN),
          right + letters.px(GAP),
          baseline,
          letters.strong,
          pen.ink.text());
      pen.words(
          interval(row), right + letters.px(GAP) + means, baseline, letters.body, pen.ink.muted());
      y += pitch;
    }
  }

  private String interval(Chart.Mean row) {
    return row.low().isAbsent() || row.high().isAbsent()
        ? ""
        : letters.say(
            neraca.model.result.Phrase.of("chart.interval", "low", mean(row.low()))
                .with("high", mean(row.high())));
  }

  private static Cell mean(Value value) {
    return Cell.number(value, Format.MEAN);
  }

  private void row(Pen pen, Chart.Mean row, Rectangle2D plot, double at) {
    if (row.mean().isAbsent()) {
      return;
    }
    if (!row.low().isAbsent() && !row.high().isAbsent()) {
      whisker(pen, row, plot, at);
    }
    pen.disc(
        axis.x(row.mean().toDouble(), plot),
        at,
        letters.px(DOT) + letters.px(1.5),
        pen.ink.paper());
    pen.disc(axis.x(row.mean().toDouble(), plot), at, letters.px(DOT), pen.ink.accent());
  }

  /** Without an end where the interval goes on beyond the scale. */
  private void whisker(Pen pen, Chart.Mean row, Rectangle2D plot, double at) {
    double low = axis.x(row.low().toDouble(), plot);
    double high = axis.x(row.high().toDouble(), plot);
    double from = Math.max(low, plot.getMinX());
    double to = Math.min(high, plot.getMaxX());
    double end = letters.px(4);
    pen.line(from, at, to, at, letters.px(1.5), pen.ink.line());
    if (low >= plot.getMinX()) {
      pen.line(low, at - end, low, at + end, letters.px(1.5), pen.ink.line());
    }
    if (high <= plot.getMaxX()) {
      pen.line(high, at - end, high, at + end, letters.px(1.5), pen.ink.line());
    }
  }
}
