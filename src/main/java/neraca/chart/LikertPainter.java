package neraca.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import neraca.model.result.Chart;
import neraca.model.result.Format;
import neraca.model.result.Unit;
import neraca.model.result.Value;

/**
 * Stacked bars to either side of the middle of the scale: what lies above it in the accent, what
 * lies below it hatched, and at either end how much that is together.
 */
final class LikertPainter implements Painter {
  private static final Format WHOLE = new Format(Unit.PERCENT, 0, 0);
  private static final double GAP = 12;
  private static final double BAR = 18;
  private static final double BETWEEN = 8;

  private final Chart.Likert chart;
  private final Lettering letters;
  private final double middle;

  LikertPainter(Chart.Likert chart, Lettering letters) {
    this.chart = chart;
    this.letters = letters;
    middle = (chart.options().size() - 1) / 2.0;
  }

  private Names names(double width) {
    return new Names(chart.rows().stream().map(Chart.Shares::label).toList(), letters, width);
  }

  private double pitch(Names names, Chart.Shares row) {
    return Math.max(names.height(row.label()), letters.px(BAR)) + letters.px(BETWEEN);
  }

  private double top() {
    return Lettering.line(letters.caption) + letters.px(GAP);
  }

  @Override
  public double height(double width) {
    Names names = names(width);
    return top()
        + chart.rows().stream().mapToDouble(r -> pitch(names, r)).sum()
        + letters.px(GAP)
        + Lettering.line(letters.caption);
  }

  @Override
  public void paint(Pen pen, double width) {
    Names names = names(width);
    double ends = Lettering.width("100 %", letters.strong) + letters.px(BETWEEN);
    double from = names.width() + letters.px(GAP) + ends;
    double to = width - ends;
    double most = Math.max(chart.rows().stream().mapToDouble(r -> side(r, -1)).max().orElse(0), 0);
    double right = Math.max(chart.rows().stream().mapToDouble(r -> side(r, 1)).max().orElse(0), 0);
    double scale = most + right > 0 ? (to - from) / (most + right) : 0;
    double zero = from + most * scale;
    key(pen, from, to);
    names.opening(pen, chart.opening(), top() - letters.px(GAP) / 2);
    double bottom = height(width) - letters.px(GAP) - Lettering.line(letters.caption);
    pen.line(zero, top() - letters.px(2), zero, bottom, letters.px(1), pen.ink.text());
    double y = top();
    for (Chart.Shares row : chart.rows()) {
      double pitch = pitch(names, row);
      double at = y + pitch / 2;
      names.paint(pen, row.label(), at);
      bar(pen, row, new Place(at, zero, scale));
      y += pitch;
    }
    String note = letters.say("chart.likert_note");
    double below = y + letters.px(GAP / 2) + Lettering.line(letters.caption);
    pen.words(
        Lettering.cut(note, letters.caption, width), 0, below, letters.caption, pen.ink.muted());
  }

  /** Where a bar is drawn. */
  private record Place(double at, double zero, double scale) {}

  /** How far a bar reaches below (−1) or above (1) the middle, in percent. */
  private double side(Chart.Shares row, int side) {
    double sum = 0;
    for (int i = 0; i < row.percent().size(); i++) {
      sum += share(row, i) * (i == middle ? 0.5 : side * (i - middle) > 0 ? 1 : 0);
    }
    return sum;
  }

  private static double share(Chart.Shares row, int option) {
    Value percent = row.percent().get(option);
    return percent.isAbsent() ? 0 : percent.toDouble();
  }

  private void bar(Pen pen, Chart.Shares row, Place place) {
    double thick = letters.px(BAR);
    double x = place.zero() - side(row, -1) * place.scale();
    double baseline = place.at() + Lettering.drop(letters.strong);
    if (row.percent().stream().allMatch(Value::isAbsent)) {
      pen.wordsAround(".", place.zero(), baseline, letters.body, pen.ink.muted());
      return;
    }
    double gap = letters.px(BETWEEN);
    pen.wordsEndingAt(together(row, -1), x - gap, baseline, letters.body, pen.ink.muted());
    for (int i = 0; i < row.percent().size(); i++) {
      double wide = share(row, i) * place.scale();
      if (wide > 0) {
        Rectangle2D box = new Rectangle2D.Double(x, place.at() - thick / 2, wide, thick);
        paint(pen, i, box);
        inside(pen, box, i, letters.number(row.percent().get(i), WHOLE));
      }
      x += wide;
    }
    pen.words(together(row, 1), x + gap, baseline, letters.strong, pen.ink.text());
  }

  /** All below or above the middle together. */
  private String together(Chart.Shares row, int side) {
    double sum = 0;
    for (int i = 0; i < row.percent().size(); i++) {
      sum += side * (i - middle) > 0 ? share(row, i) : 0;
    }
    return letters.say(neraca.model.result.Cell.number(sum, WHOLE));
  }

  private Color fill(Pen pen, int option) {
    double away = middle == 0 ? 0 : (option - middle) / middle;
    if (away > 0) {
      return pen.ink.accent(0.25 + 0.75 * away * away);
    }
    return away < 0 ? pen.ink.grey(0.08 + 0.4 * away * away) : pen.ink.paper();
  }

  private void paint(Pen pen, int option, Rectangle2D box) {
    Color fill = fill(pen, option);
    pen.fill(box, fill);
    double away = middle == 0 ? 0 : (option - middle) / middle;
    if (away < 0) {
      double distance = letters.px(9 + 5 * away);
      pen.hatch(box, distance, letters.px(1), pen.ink.line());
    }
    pen.frame(box, letters.px(1), away > 0 ? pen.ink.accent() : pen.ink.line());
  }

  private void inside(Pen pen, Rectangle2D box, int option, String words) {
    double wide = Lettering.width(words, letters.caption);
    if (wide + letters.px(6) > box.getWidth()) {
      return;
    }
    double x = box.getCenterX() - wide / 2;
    Color fill = fill(pen, option);
    if (option < middle) {
      // Digits on hatching need a field of their own.
      double margin = letters.px(2);
      pen.fill(
          new Rectangle2D.Double(
              x - margin, box.getY() + margin, wide + 2 * margin, box.getHeight() - 2 * margin),
          fill);
    }
    double baseline = box.getCenterY() + Lettering.drop(letters.caption);
    pen.words(words, x, baseline, letters.caption, pen.ink.on(fill));
  }

  /** The options in the order of the bars, above them. */
  private void key(Pen pen, double from, double to) {
    List<String> words = chart.options().stream().map(letters::say).toList();
    double box = letters.px(11);
    double gap = letters.px(GAP);
    double each = (to - from) / Math.max(words.size(), 1) - box - gap;
    double x = from;
    for (int i = 0; i < words.size(); i++) {
      paint(pen, i, new Rectangle2D.Double(x, 1, box, box));
      String said = Lettering.cut(words.get(i), letters.caption, Math.max(each, box));
      pen.words(
          said,
          x + box + letters.px(4),
          1 + box / 2 + Lettering.drop(letters.caption),
          letters.caption,
          pen.ink.text());
      x += box + letters.px(4) + Lettering.width(said, letters.caption) + gap;
    }
  }
}
