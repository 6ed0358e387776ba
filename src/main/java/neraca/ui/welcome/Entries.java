package neraca.ui.welcome;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
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

  /** Puts the parts of a row side by side. */
  static void lay(Button button, Node... parts) {
    HBox row = Parts.row("entry-row", parts);
    row.prefWidthProperty().bind(button.widthProperty().subtract(EDGES));
    button.setGraphic(row);
    button.getStyleClass().setAll("button", "entry");
    button.setAccessibleText(
        Stream.of(parts)
            .filter(Label.class::isInstance)
            .map(label -> ((Label) label).getText())
            .collect(Collectors.joining(", ")));
  }
}
