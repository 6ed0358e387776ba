package neraca.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import neraca.model.result.Chart;
import neraca.model.result.Format;

/** Points with their codes in four named quarters; the first quarter is the one that matters. */
final class QuadrantsPainter implements Painter {
  private static final double WIDEST = 760;
  private static final double SHAPE = 0.48;
  private static final double DOT = 4.5;
  private static final int MOST_TICKS = 8;

  private final Chart.Quadrants chart;
  private final Lettering letters;
  private final AxisPainter across;

  QuadrantsPainter(Chart.Quadrants chart, Lettering letters) {
    this.chart = chart;
    this.letters = letters;
    across = new AxisPainter(chart.across(), letters);
  }

  private double top() {
    return 2 * Lettering.line(letters.caption);
  }

  @Override
  public double width(double available) {
    return Math.min(available, letters.px(WIDEST));
  }

  @Override
  public double height(double width) {
    return top() + width(width) * SHAPE + across.height();
  }

  private double y(double of, Rectangle2D plot) {
    Chart.Axis up = chart.up();
    return plot.getMaxY() - (of - up.from()) / (up.to() - up.from()) * plot.getHeight();
  }

  @Override
  public void paint(Pen pen, double width) {
    List<Double> ticks = Ticks.between(chart.up().from(), chart.up().to(), MOST_TICKS);
    Format format = Ticks.format(ticks, chart.up().unit());
    double numbers =
        ticks.stream()
            .mapToDouble(t -> Lettering.width(letters.number(t, format), letters.caption))
            .max()
            .orElse(0);
    double left = numbers + letters.px(10);
    double right = width(width) - Lettering.width("0,00", letters.caption) - letters.px(6);
    Rectangle2D plot = new Rectangle2D.Double(left, top(), right - left, width(width) * SHAPE);
    double crossX = across.x(chart.upright().at(), plot);
    double crossY = y(chart.level().at(), plot);
    pen.fill(
        new Rectangle2D.Double(
            plot.getMinX(), plot.getMinY(), crossX - plot.getMinX(), crossY - plot.getMinY()),
        pen.ink.band());
    pen.frame(plot, letters.px(1), pen.ink.rule());
    across.below(pen, plot, MOST_TICKS);
    upwards(pen, plot, ticks);
    across.threshold(pen, chart.upright(), plot);
    pen.dashed(plot.getMinX(), crossY, plot.getMaxX(), crossY, letters.px(1.2), pen.ink.text());
    pen.words(
        letters.say(chart.level().name()),
        plot.getMaxX() + letters.px(4),
        crossY + Lettering.drop(letters.caption),
        letters.caption,
        pen.ink.text());
    corners(pen, plot, crossX, crossY);
    spots(pen, plot);
  }

  private void upwards(Pen pen, Rectangle2D plot, List<Double> ticks) {
    for (double tick : ticks) {
      double at = y(tick, plot);
      pen.line(
          plot.getMinX() - letters.px(4), at, plot.getMinX(), at, letters.px(1), pen.ink.line());
      pen.wordsEndingAt(
          letters.number(tick, Ticks.format(ticks, chart.up().unit())),
          plot.getMinX() - letters.px(7),
          at + Lettering.drop(letters.caption),
          letters.caption,
          pen.ink.muted());
    }
    pen.words(
        letters.say(chart.up().name()),
        0,
        Lettering.line(letters.caption) * 0.8,
        letters.caption,
        pen.ink.muted());
  }

  private void corners(Pen pen, Rectangle2D plot, double crossX, double crossY) {
    double margin = letters.px(6);
    double line = Lettering.line(letters.caption);
    for (int corner = 0; corner < chart.corners().size(); corner++) {
      boolean leftSide = corner % 2 == 0;
      double from = leftSide ? plot.getMinX() : crossX;
      double to = leftSide ? crossX : plot.getMaxX();
      double baseline = corner < 2 ? plot.getMinY() + line : plot.getMaxY() - margin;
      String name =
          Lettering.cut(
              letters.say(chart.corners().get(corner)), letters.caption, to - from - 2 * margin);
      Color color = corner == 0 ? pen.ink.text() : pen.ink.muted();
      if (leftSide) {
        pen.words(name, from + margin, baseline, letters.caption, color);
      } else {
        pen.wordsEndingAt(name, to - margin, baseline, letters.caption, color);
      }
    }
  }

  /** Codes go beside their points, to the first side where they cover nothing. */
  private void spots(Pen pen, Rectangle2D plot) {
    List<Rectangle2D> taken = new ArrayList<>();
    double crossX = across.x(chart.upright().at(), plot);
    double crossY = y(chart.level().at(), plot);
    taken.add(new Rectangle2D.Double(crossX - 1, plot.getMinY(), 2, plot.getHeight()));
    taken.add(new Rectangle2D.Double(plot.getMinX(), crossY - 1, plot.getWidth(), 2));
    double dot = letters.px(DOT);
    for (Chart.Spot spot : chart.spots()) {
      double x = across.x(spot.across(), plot);
      double y = y(spot.up(), plot);
      taken.add(new Rectangle2D.Double(x - dot, y - dot, 2 * dot, 2 * dot));
    }
    for (Chart.Spot spot : chart.spots()) {
      double x = across.x(spot.across(), plot);
      double y = y(spot.up(), plot);
      mark(pen, spot.corner(), x, y);
      double wide = Lettering.width(spot.code(), letters.caption);
      Rectangle2D place = free(x, y, wide, plot, taken);
      taken.add(place);
      pen.words(
          spot.code(),
          place.getX(),
          place.getCenterY() + Lettering.drop(letters.caption),
          letters.caption,
          pen.ink.text());
    }
  }

  private void mark(Pen pen, int corner, double x, double y) {
    double dot = letters.px(DOT);
    switch (corner) {
      case 0 -> pen.triangle(x, y, dot * 1.2, pen.ink.accent());
      case 1 -> pen.disc(x, y, dot, pen.ink.line());
      case 2 -> pen.ring(x, y, dot, letters.px(1.4), pen.ink.line());
      default -> pen.square(x, y, dot * 0.9, letters.px(1.4), pen.ink.line());
    }
  }

  private Rectangle2D free(
      double x, double y, double wide, Rectangle2D plot, List<Rectangle2D> taken) {
    double high = Lettering.line(letters.caption);
    double away = letters.px(DOT + 4);
    double[][] places = {
      {x + away, y - high / 2},
      {x - away - wide, y - high / 2},
      {x - wide / 2, y - away - high},
      {x - wide / 2, y + away},
      {x + away, y - high},
      {x + away, y},
      {x - away - wide, y - high},
      {x - away - wide, y}
    };
    for (double[] place : places) {
      Rectangle2D box = new Rectangle2D.Double(place[0], place[1], wide, high);
      if (plot.contains(box) && taken.stream().noneMatch(box::intersects)) {
        return box;
      }
    }
    return new Rectangle2D.Double(places[0][0], places[0][1], wide, high);
  }
}
