package neraca.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/**
 * A choice of one among few, side by side; exactly one is always chosen. Tab stops at the chosen
 * one only, arrows go on to the others and choose them.
 */
public final class Segments<T> extends HBox {
  private final Subscription tie;

  /**
   * @param chosen changed by pressing, and followed
   * @param face what stands on the button of an option; its text or, where it has none, its
   *     accessible text names it
   */
  public Segments(Property<T> chosen, List<T> options, Function<T, ToggleButton> face) {
    getStyleClass().add("segments");
    ToggleGroup group = new ToggleGroup();
    for (T option : options) {
      ToggleButton button = face.apply(option);
      button.setUserData(option);
      button.setToggleGroup(group);
      button.getStyleClass().add(pill(options, option));
      button.setOnAction(event -> button.setSelected(true));
      getChildren().add(button);
    }
    Subscription followed = chosen.subscribe(this::show);
    Subscription pressed =
        group
            .selectedToggleProperty()
            .subscribe(
                toggle -> {
                  if (toggle != null) {
                    chosen.setValue(options.get(group.getToggles().indexOf(toggle)));
                  }
                });
    tie = followed.and(pressed);
  }

  /** To be ended with the view where the property lives longer. */
  public Subscription tie() {
    return tie;
  }

  private void show(T option) {
    for (Node node : getChildren()) {
      boolean chosen = option.equals(node.getUserData());
      ((ToggleButton) node).setSelected(chosen);
      node.setFocusTraversable(chosen);
    }
    if (getChildren().stream().noneMatch(Node::isFocusTraversable)) { // nothing is chosen yet
      getChildren().get(0).setFocusTraversable(true);
    }
  }

  private static <T> String pill(List<T> options, T option) {
    int at = options.indexOf(option);
    return at == 0 ? "left-pill" : at == options.size() - 1 ? "right-pill" : "center-pill";
  }
}
