package neraca.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A scale cut into classes, with a marker where a value lies: C … AAA of a scorecard. Classes that
 * follow one another and mean the same stand over one word.
 */
public final class ScaleBar extends Region {
  /**
   * A class of the scale.
   *
   * @param from where it begins, itself included
   * @param word what it is called
   * @param group what it means
   */
  public record Step(double from, String word, String group) {}

  private static final double GAP = 3;

  private final List<Step> steps;
  private final double end;
  private final double value;
  private final List<Label> words = new ArrayList<>();
  private final List<Label> groups = new ArrayList<>();
  private final List<Integer> firsts = new ArrayList<>();
  private final Label marker = Parts.label("\u25bc", "caption");

  /**
   * @param steps lowest first
   * @param end of the highest
   * @param value what is marked; outside the scale it stands at its end
   */
  public ScaleBar(List<Step> steps, double end, double value) {
    this.steps = List.copyOf(steps);
    this.end = end;
    this.value = Math.max(steps.get(0).from(), Math.min(end, value));
    int at = current();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      Label word = Parts.label(step.word(), "scale-step");
      word.setAlignment(Pos.CENTER);
      if (i == at) {
        word.getStyleClass().add("current");
      }
      words.add(word);
      if (i == 0 || !steps.get(i - 1).group().equals(step.group())) {
        boolean here = step.group().equals(steps.get(at).group());
        Label group = Parts.label(step.group(), "scale-group", here ? "strong" : "muted");
        group.setAlignment(Pos.TOP_CENTER);
        groups.add(group);
        firsts.add(i);
      }
    }
    getChildren().addAll(words);
    getChildren().addAll(groups);
    getChildren().add(marker);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(steps.get(at).word() + ", " + steps.get(at).group());
  }

  private int current() {
    int at = 0;
    for (int i = 0; i < steps.size(); i++) {
      at = value >= steps.get(i).from() ? i : at;
    }
    return at;
  }

  private double x(double of) {
    double start = steps.get(0).from();
    return snapPositionX((of - start) / (end - start) * getWidth());
  }

  private double ending(int step) {
    return step + 1 < steps.size() ? steps.get(step + 1).from() : end;
  }

  @Override
  protected void layoutChildren() {
    double top = snapSizeY(marker.prefHeight(-1));
    double bar = snapSizeY(words.get(0).prefHeight(-1));
    double below = snapSizeY(groups.get(0).prefHeight(-1));
    double wide = marker.prefWidth(-1);
    marker.resizeRelocate(x(value) - wide / 2, 0, wide, top);
    for (int i = 0; i < words.size(); i++) {
      double left = x(steps.get(i).from());
      // One border between two neighbours.
      words.get(i).resizeRelocate(left, top, x(ending(i)) - left + 1, bar);
      fit(words.get(i), steps.get(i).word());
    }
    for (int g = 0; g < groups.size(); g++) {
      double left = x(steps.get(firsts.get(g)).from());
      int last = g + 1 < firsts.size() ? firsts.get(g + 1) - 1 : steps.size() - 1;
      groups.get(g).resizeRelocate(left, top + bar + GAP, x(ending(last)) - left - GAP, below);
    }
  }

  /** A class too narrow for its name has none: half of AAA would read as another class. */
  public static void fit(Label box, String word) {
    box.setText(word);
    if (box.prefWidth(-1) > box.getWidth() + 1) {
      box.setText("");
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return marker.prefHeight(-1) + words.get(0).prefHeight(-1) + groups.get(0).prefHeight(-1) + GAP;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    double unbroken = groups.stream().mapToDouble(group -> group.prefWidth(-1)).sum();
    return Math.max(unbroken, words.stream().mapToDouble(w -> w.prefWidth(-1)).sum());
  }
}
