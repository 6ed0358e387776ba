package neraca.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import neraca.model.result.Chart;
import neraca.text.Texts;

/** A chart with its title, as it is drawn at some width. */
public final class Picture {
  private static final int TITLE_LINES = 2;
  private static final double GAP = 12;

  private final Lettering letters;
  private final Painter painter;
  private final String title;
  private final boolean titled;

  /**
   * @param scale of words and marks, 1 = 100%
   */
  public Picture(Chart chart, Texts texts, double scale) {
    letters = new Lettering(texts, scale);
    painter = painter(chart, letters);
    title = letters.say(chart.title());
    titled = true;
  }

  private Picture(Picture other) {
    letters = other.letters;
    painter = other.painter;
    title = other.title;
    titled = false;
  }

  /** The same without its title, for a place that says it. */
  public Picture untitled() {
    return new Picture(this);
  }

  private static Painter painter(Chart chart, Lettering letters) {
    if (chart instanceof Chart.Likert likert) {
      return new LikertPainter(likert, letters);
    }
    if (chart instanceof Chart.Means means) {
      return new MeansPainter(means, letters);
    }
    if (chart instanceof Chart.Histogram histogram) {
      return new HistogramPainter(histogram, letters);
    }
    if (chart instanceof Chart.HeatMap map) {
      return new HeatMapPainter(map, letters);
    }
    return new QuadrantsPainter((Chart.Quadrants) chart, letters);
  }

  /** What it is called; also for those who do not see it. */
  public String title() {
    return title;
  }

  private List<String> heading(double width) {
    return !titled ? List.of() : Lettering.wrap(title, letters.title, width, TITLE_LINES);
  }

  private double top(double width) {
    if (!titled) {
      return 0;
    }
    return heading(width).size() * Lettering.line(letters.title) + letters.px(GAP);
  }

  /** How much of this width it takes. */
  public double width(double available) {
    double words = titled ? Lettering.width(title, letters.title) + 1 : 0;
    return Math.ceil(Math.min(available, Math.max(painter.width(available), words)));
  }

  /** How high it stands at this width, in whole pixels. */
  public double height(double width) {
    return Math.ceil(top(width) + painter.height(width)) + 1;
  }

  /** Paints it from the upper left corner, on paper of its own. */
  public void paint(Graphics2D g, Ink ink, double width) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    Pen pen = new Pen(g, ink);
    pen.fill(new Rectangle2D.Double(0, 0, width, height(width)), ink.paper());
    double line = Lettering.line(letters.title);
    double baseline = letters.title.getSize2D();
    for (String words : heading(width)) {
      pen.words(words, 0, baseline, letters.title, ink.text());
      baseline += line;
    }
    g.translate(0, top(width));
    painter.paint(pen, width);
    g.translate(0, -top(width));
  }
}
