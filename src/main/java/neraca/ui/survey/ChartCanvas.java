package neraca.ui.survey;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import neraca.chart.Ink;
import neraca.chart.Picture;
import neraca.model.result.Chart;
import neraca.text.Texts;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Theme;
import org.jfree.fx.FXGraphics2D;

/** A picture on the screen, in the colours and the size of text that the style sheet gives. */
final class ChartCanvas extends Region {
  private static final double WIDEST = 1060;

  /** In the order of {@link Ink}. */
  private static final List<String> COLOURS =
      List.of(
          "ink-paper",
          "ink-text",
          "ink-muted",
          "ink-line",
          "ink-rule",
          "ink-band",
          "ink-accent",
          "ink-on-accent");

  private final Texts texts;
  private final Canvas canvas = new Canvas();
  private final List<Label> probes = new ArrayList<>();
  private Chart chart;

  ChartCanvas(Chart chart, Texts texts) {
    this.texts = texts;
    this.chart = chart;
    getStyleClass().add("chart-canvas");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    for (String colour : COLOURS) {
      Label probe = Parts.label("", colour);
      probe.setManaged(false);
      probe.setVisible(false);
      probe.textFillProperty().subscribe(fill -> requestLayout());
      probe.fontProperty().subscribe(font -> requestLayout());
      probes.add(probe);
    }
    getChildren().addAll(probes);
    getChildren().add(canvas);
    show(chart);
  }

  void show(Chart shown) {
    chart = shown;
    setAccessibleText(texts.say(shown.title()));
    requestLayout();
  }

  Chart chart() {
    return chart;
  }

  private double scale() {
    return probes.get(0).getFont().getSize() / Theme.TEXT;
  }

  private Picture picture() {
    return new Picture(chart, texts, scale());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDEST * scale();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    Picture picture = picture();
    return picture.height(wide(picture, width < 0 ? prefWidth(-1) : width));
  }

  private double wide(Picture picture, double width) {
    return picture.width(Math.min(width, WIDEST * scale()));
  }

  @Override
  protected void layoutChildren() {
    Picture picture = picture();
    double width = wide(picture, getWidth());
    canvas.setWidth(width);
    canvas.setHeight(picture.height(width));
    canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    picture.paint(new FXGraphics2D(canvas.getGraphicsContext2D()), ink(), width);
  }

  private Ink ink() {
    Color paper = colour(0, Color.WHITE);
    return new Ink(
        paper,
        colour(1, paper),
        colour(2, paper),
        colour(3, paper),
        colour(4, paper),
        colour(5, paper),
        colour(6, paper),
        colour(7, paper));
  }

  /** Translucent colours of the theme as they look on paper. */
  private Color colour(int at, Color paper) {
    Paint paint = probes.get(at).getTextFill();
    if (!(paint instanceof javafx.scene.paint.Color fx)) {
      return paper;
    }
    javafx.scene.paint.Color below =
        javafx.scene.paint.Color.rgb(paper.getRed(), paper.getGreen(), paper.getBlue());
    javafx.scene.paint.Color seen =
        below.interpolate(
            javafx.scene.paint.Color.color(fx.getRed(), fx.getGreen(), fx.getBlue()),
            fx.getOpacity());
    return new Color((float) seen.getRed(), (float) seen.getGreen(), (float) seen.getBlue());
  }
}
