package neraca.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * Keys of the moment and what they do, drawn as key caps.
 *
 * @param caps what stands on the keys, pressed together
 * @param word what they do
 */
public record Keys(List<String> caps, String word) {
  public Keys {
    caps = List.copyOf(caps);
  }

  /**
   * @param combination as shortcuts are written: {@code Ctrl+K}, {@code F4}
   */
  public static Keys of(String combination, String word) {
    return new Keys(List.of(combination.split("\\+")), word);
  }

  public static Label cap(String key) {
    Label cap = new Label(key);
    cap.getStyleClass().add("key-cap");
    return cap;
  }

  public Node node() {
    HBox keys = new HBox();
    keys.getStyleClass().add("keys");
    caps.forEach(key -> keys.getChildren().add(cap(key)));
    keys.getChildren().add(Parts.label(word, "caption", "muted"));
    return keys;
  }
}
