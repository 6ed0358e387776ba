package neraca.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The few strokes of which every picture is made. */
final class Pen {
  private static final float[] DASHES = {4, 3};
  private final Graphics2D g;
  final Ink ink;

  Pen(Graphics2D g, Ink ink) {
    this.g = g;
    this.ink = ink;
  }

  /** Words from x on, on this base line. */
  void words(String words, double x, double baseline, Font font, Color color) {
    if (!words.isEmpty()) {
      g.setFont(font);
      g.setColor(color);
      g.drawString(words, (float) x, (float) baseline);
    }
  }

  void wordsEndingAt(String words, double x, double baseline, Font font, Color color) {
    words(words, x - Lettering.width(words, font), baseline, font, color);
  }

  void wordsAround(String words, double x, double baseline, Font font, Color color) {
    words(words, x - Lettering.width(words, font) / 2, baseline, font, color);
  }

  void line(double x1, double y1, double x2, double y2, double width, Color color) {
    stroke(new Line2D.Double(x1, y1, x2, y2), width, null, color);
  }

  void dashed(double x1, double y1, double x2, double y2, double width, Color color) {
    stroke(new Line2D.Double(x1, y1, x2, y2), width, DASHES, color);
  }

  private void stroke(
      java.awt.Shape shape,
      double width,
      float @org.jspecify.annotations.Nullable [] dashes,
      Color color) {
    g.setColor(color);
    g.setStroke(
        dashes == null
            ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
            : new BasicStroke(
                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
    g.draw(shape);
  }

  void fill(Rectangle2D box, Color color) {
    g.setColor(color);
    g.fill(box);
  }

  void frame(Rectangle2D box, double width, Color color) {
    stroke(box, width, null, color);
  }

  /** Lines rising to the right at this distance, which end at the box. */
  void hatch(Rectangle2D box, double distance, double width, Color color) {
    for (double at = box.getMinX() - box.getHeight() + distance / 2;
        at < box.getMaxX();
        at += distance) {
      // The line x − at = bottom − y, within the box.
      double left = Math.max(at, box.getMinX());
      double right = Math.min(at + box.getHeight(), box.getMaxX());
      if (left < right) {
        line(left, box.getMaxY() - (left - at), right, box.getMaxY() - (right - at), width, color);
      }
    }
  }

  void disc(double x, double y, double radius, Color color) {
    g.setColor(color);
    g.fill(circle(x, y, radius));
  }

  void ring(double x, double y, double radius, double width, Color color) {
    disc(x, y, radius, ink.paper());
    stroke(circle(x, y, radius), width, null, color);
  }

  private static Ellipse2D circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  void triangle(double x, double y, double radius, Color color) {
    Path2D path = new Path2D.Double();
    path.moveTo(x, y - radius * 1.15);
    path.lineTo(x + radius * 1.1, y + radius * 0.85);
    path.lineTo(x - radius * 1.1, y + radius * 0.85);
    path.closePath();
    g.setColor(color);
    g.fill(path);
  }

  /** A square that stands on its side, hollow. */
  void square(double x, double y, double radius, double width, Color color) {
    Rectangle2D box = new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    fill(box, ink.paper());
    frame(box, width, color);
  }
}
