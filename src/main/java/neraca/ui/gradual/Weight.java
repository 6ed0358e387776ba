package neraca.ui.gradual;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.controlsfx.control.StatusBar;

/** What a node costs to be styled for the first time. */
final class Weight {
  /** Nodes that a control brings with its skin. */
  private static final int SKIN = 2;

  private Weight() {}

  /** How many nodes there will be when every control in it has its skin. */
  static int of(Node node) {
    int own = node instanceof Control && !(node instanceof Label) ? 1 + SKIN : 1;
    return own + held(node).stream().mapToInt(Weight::of).sum();
  }

  /** What stands in a node before it has its skin. */
  private static List<Node> held(Node node) {
    if (node instanceof ScrollPane scroll) {
      return Stream.ofNullable(scroll.getContent()).toList();
    }
    if (node instanceof TabPane tabs) {
      return tabs.getTabs().stream().map(Tab::getContent).filter(Objects::nonNull).toList();
    }
    if (node instanceof SplitPane split) {
      return split.getItems();
    }
    if (node instanceof StatusBar bar) {
      return Stream.concat(bar.getLeftItems().stream(), bar.getRightItems().stream()).toList();
    }
    return node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
  }
}
