package neraca.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import neraca.model.result.Chart;
import neraca.model.result.Format;
import neraca.model.result.Value;

/**
 * The lower triangle of a table of correlations: the stronger the fuller, negative ones hatched,
 * each with its number where there is room.
 */
final class HeatMapPainter implements Painter {
  private static final double GAP = 8;
  private static final double WIDEST = 56;
  private static final double HIGHEST = 26;

  private final Chart.HeatMap chart;
  private final Lettering letters;
  private final double codes;

  HeatMapPainter(Chart.HeatMap chart, Lettering letters) {
    this.chart = chart;
    this.letters = letters;
    codes =
        chart.codes().stream()
            .mapToDouble(c -> Lettering.width(c, letters.caption))
            .max()
            .orElse(0);
  }

  private int size() {
    return chart.codes().size();
  }

  private double wide(double width) {
    double room = width - 2 * (codes + letters.px(GAP));
    return Math.min(letters.px(WIDEST), room / Math.max(size() - 1, 1));
  }

  private double high(double width) {
    return Math.min(letters.px(HIGHEST), wide(width));
  }

  @Override
  public double width(double available) {
    double cells = Math.max(size() - 1, 0) * wide(available);
    return Math.min(available, cells + 2 * (codes + letters.px(GAP)));
  }

  @Override
  public double height(double width) {
    return size() * high(width) + letters.px(GAP) + 2 * Lettering.line(letters.caption);
  }

  @Override
  public void paint(Pen pen, double width) {
    double wide = wide(width);
    double high = high(width);
    double left = codes + letters.px(GAP);
    double drop = Lettering.drop(letters.caption);
    for (int row = 0; row < size(); row++) {
      double y = row * high;
      String code = chart.codes().get(row);
      if (row > 0) {
        pen.wordsEndingAt(code, codes, y + high / 2 + drop, letters.caption, pen.ink.text());
      }
      for (int column = 0; column < row; column++) {
        Rectangle2D box = new Rectangle2D.Double(left + column * wide, y, wide, high);
        cell(pen, chart.cells().get(row).get(column), box);
      }
      if (row + 1 < size()) {
        pen.words(
            code,
            left + row * wide + letters.px(GAP / 2),
            y + high / 2 + drop,
            letters.caption,
            pen.ink.text());
      }
    }
    String note = Lettering.cut(letters.say("chart.heat_note"), letters.caption, width);
    double below = size() * high + letters.px(GAP) + Lettering.line(letters.caption);
    pen.words(note, 0, below, letters.caption, pen.ink.muted());
  }

  private void cell(Pen pen, Value value, Rectangle2D box) {
    double r = value.isAbsent() ? 0 : value.toDouble();
    Color fill = r >= 0 ? pen.ink.accent(Math.min(r, 1)) : pen.ink.grey(0.6 * Math.min(-r, 1));
    pen.fill(box, fill);
    if (r < 0) {
      pen.hatch(box, letters.px(7), letters.px(1), pen.ink.line());
    }
    pen.frame(box, letters.px(1), pen.ink.rule());
    String words = letters.number(value, Format.RATIO);
    double wide = Lettering.width(words, letters.caption);
    if (wide + letters.px(4) > box.getWidth()) {
      return;
    }
    double x = box.getCenterX() - wide / 2;
    if (r < 0) {
      double margin = letters.px(2);
      pen.fill(
          new Rectangle2D.Double(
              x - margin, box.getY() + 2 * margin, wide + 2 * margin, box.getHeight() - 4 * margin),
          fill);
    }
    double baseline = box.getCenterY() + Lettering.drop(letters.caption);
    pen.words(words, x, baseline, letters.caption, pen.ink.on(fill));
  }
}
