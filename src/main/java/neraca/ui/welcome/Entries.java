package neraca.ui.welcome;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neraca.ui.kit.Parts;

/** Rows to choose from, each one button as wide as its list. */
final class Entries {
  private static final double EDGES = 24;

  private Entries() {}

  static Button entry(String id, Runnable run) {
    Button button = new Button();
    button.setId(id);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> run.run());
    return button;
  }

  /** What an entry is called and what is said of it below; takes the width that is left. */
  static VBox words(Label name, Label more) {
    VBox words = Parts.column("entry-words", name, more);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  /** Puts the parts of a row side by side. */
  static void lay(Button button, Node... parts) {
    HBox row = Parts.row("entry-row", parts);
    row.prefWidthProperty().bind(button.widthProperty().subtract(EDGES));
    button.setGraphic(row);
    button.getStyleClass().setAll("button", "entry");
    button.setAccessibleText(
        Stream.of(parts)
            .flatMap(
                part -> part instanceof VBox box ? box.getChildren().stream() : Stream.of(part))
            .filter(Label.class::isInstance)
            .map(label -> ((Label) label).getText())
            .collect(Collectors.joining(", ")));
  }
}
