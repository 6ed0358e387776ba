package neraca.ui.card;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import neraca.text.Texts;
import neraca.ui.kit.Parts;
import neraca.ui.kit.ScaleBar;

/**
 * The categories from C to AAA, each as long as it is in percent, with a marker at the score.
 * Upright beside perspectives, lying where there is no room for it.
 */
final class CategoryScale extends Pane {
  private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
  private static final PseudoClass THIN = PseudoClass.getPseudoClass("thin");
  private static final int LOW = 8;
  private static final double LONG = 20.5;
  private static final double THICK = 4.6;
  private static final double LYING = 2;
  private static final double LINE = 1.45;
  private static final double ARROW = 10;

  private final List<Label> boxes = new ArrayList<>();
  private final List<Label> bounds = new ArrayList<>();
  private final List<Label> conditions = new ArrayList<>();
  private final List<Double> middles = new ArrayList<>();
  private final Label marker = Parts.label("", "caption", "strong");
  private final SVGPath arrow = new SVGPath();
  private List<ShownTotal.Step> steps = List.of();
  private double percent = Double.NaN;
  private boolean lying;

  CategoryScale() {
    setId("card-scale");
    getStyleClass().add("category-scale");
    marker.setId("card-marker");
    arrow.getStyleClass().add("scale-marker");
  }

  void show(ShownTotal total, Texts texts) {
    steps = total.scale();
    percent = total.percent().toDouble();
    boxes.clear();
    bounds.clear();
    conditions.clear();
    middles.clear();
    for (ShownTotal.Step step : steps) {
      Label box = Parts.label(step.category(), "caption", "scale-step");
      box.pseudoClassStateChanged(THIN, step.upper() - step.lower() < LOW);
      box.setAlignment(Pos.CENTER);
      box.setMinSize(0, 0);
      box.pseudoClassStateChanged(REACHED, step.reached());
      boxes.add(box);
      if (step.lower() > 0) {
        bounds.add(Parts.label(String.valueOf(step.lower()), "caption", "muted"));
      }
      addCondition(step, texts);
    }
    marker.setText(texts.inTable(total.percent(), neraca.model.result.Format.SCORE));
    boolean marked = !Double.isNaN(percent);
    marker.setVisible(marked);
    arrow.setVisible(marked);
    getChildren().setAll(boxes);
    getChildren().addAll(bounds);
    getChildren().addAll(conditions);
    getChildren().addAll(marker, arrow);
    requestLayout();
  }

  /** Categories of one condition stand together; its word stands once, in their middle. */
  private void addCondition(ShownTotal.Step step, Texts texts) {
    String word = texts.say(step.condition());
    int last = conditions.size() - 1;
    if (last < 0 || !conditions.get(last).getText().equals(word)) {
      conditions.add(Parts.label(word, "caption", "muted"));
      middles.add((step.lower() + step.upper()) / 2.0);
    } else {
      double top = steps.stream().filter(s -> said(s, texts, word)).findFirst().get().upper();
      middles.set(last, (top + step.lower()) / 2.0);
    }
  }

  private static boolean said(ShownTotal.Step step, Texts texts, String word) {
    return texts.say(step.condition()).equals(word);
  }

  void setLying(boolean across) {
    lying = across;
    requestLayout();
  }

  private double unit() {
    return marker.getFont().getSize();
  }

  @Override
  protected double computePrefWidth(double height) {
    double words = conditions.stream().mapToDouble(c -> c.prefWidth(-1)).max().orElse(0);
    return lying ? 30 * unit() : (2.4 + THICK) * unit() + ARROW + words;
  }

  @Override
  protected double computePrefHeight(double width) {
    return lying ? (LYING + 3 * LINE) * unit() : (LONG + 1) * unit();
  }

  @Override
  protected void layoutChildren() {
    if (lying) {
      layoutLying();
    } else {
      layoutUpright();
    }
  }

  private void layoutUpright() {
    double u = unit();
    double left = 2.4 * u;
    double length = Math.max(getHeight() - u, LONG * u);
    double right = left + THICK * u;
    int bound = 0;
    for (int i = 0; i < steps.size(); i++) {
      double top = u / 2 + at(steps.get(i).upper(), length);
      double bottom = u / 2 + at(steps.get(i).lower(), length);
      boxes
          .get(i)
          .resizeRelocate(
              left, Math.round(top), THICK * u, Math.round(bottom) - Math.round(top) + 1);
      boxes.get(i).setText(steps.get(i).category());
      if (steps.get(i).lower() > 0) {
        Label label = bounds.get(bound++);
        place(label, left - 6 - label.prefWidth(-1), bottom);
      }
    }
    double y = u / 2 + at(percent, length);
    arrow.setContent("M0 5 L8 0 V10 Z");
    arrow.relocate(right + 4, Math.round(y - 5));
    place(marker, right + 4 + ARROW + 2, y);
    for (int i = 0; i < conditions.size(); i++) {
      double middle = u / 2 + at(middles.get(i), length);
      boolean meets = marker.isVisible() && Math.abs(middle - y) < LINE * u;
      place(conditions.get(i), right + 6, meets ? y + LINE * u : middle);
    }
  }

  private static double at(double value, double length) {
    return (100 - value) / 100 * length;
  }

  private void layoutLying() {
    double u = unit();
    double width = getWidth() - 1;
    double top = LINE * u;
    int bound = 0;
    for (int i = 0; i < steps.size(); i++) {
      double from = Math.round(steps.get(i).lower() / 100.0 * width);
      double to = Math.round(steps.get(i).upper() / 100.0 * width);
      boxes.get(i).resizeRelocate(from, top, to - from + 1, LYING * u);
      ScaleBar.fit(boxes.get(i), steps.get(i).category());
      if (steps.get(i).lower() > 0) {
        Label label = bounds.get(bound++);
        place(label, from - label.prefWidth(-1) / 2, top + (LYING + LINE / 2) * u);
      }
    }
    double x = percent / 100 * width;
    arrow.setContent("M0 0 H10 L5 8 Z");
    arrow.relocate(Math.round(x - 5), top - 9);
    boolean ends = x + ARROW + marker.prefWidth(-1) > width;
    place(marker, ends ? x - ARROW - marker.prefWidth(-1) : x + ARROW, top - 0.7 * u);
    for (int i = 0; i < conditions.size(); i++) {
      double middle = middles.get(i) / 100 * width;
      Label label = conditions.get(i);
      place(label, middle - label.prefWidth(-1) / 2, top + (LYING + LINE * 1.5) * u);
    }
  }

  private static void place(Label label, double x, double middle) {
    double height = label.prefHeight(-1);
    label.resizeRelocate(
        Math.round(x), Math.round(middle - height / 2), Math.ceil(label.prefWidth(-1)), height);
  }
}
