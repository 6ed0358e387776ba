package neraca.ui.app;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import neraca.text.Texts;
import neraca.ui.kit.Action;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Parts;
import neraca.ui.welcome.FormDialog;

/** Every key that does something: on this screen, in the menu, everywhere. */
final class KeysHelp {
  private static final String[][] EVERYWHERE = {
    {"Alt+1", "app.key.screen"},
    {"F4", "ui.from_where"},
    {"F6", "app.key.pane"},
    {"F7", "app.key.finding"},
    {"Esc", "app.key.back"},
    {"Alt+←", "app.key.panel_back"},
    {"Ctrl+K", "app.commands"},
    {"Ctrl+=", "app.key.larger"},
    {"F1", "app.help"},
  };

  private final Window owner;
  private final Texts texts;

  KeysHelp(Window owner, Texts texts) {
    this.owner = owner;
    this.texts = texts;
  }

  void show(List<Action> menu, List<Action> shortcuts, List<Keys> screen) {
    VBox left = Parts.column("help-column");
    if (!screen.isEmpty()) {
      left.getChildren().add(Parts.label(texts.say("app.help.screen"), "strong"));
      GridPane grid = grid();
      screen.forEach(keys -> add(grid, keys.caps(), keys.word()));
      left.getChildren().add(grid);
    }
    left.getChildren().add(Parts.label(texts.say("app.help.menu"), "strong", "help-next"));
    left.getChildren().add(actions(menu));
    VBox right = Parts.column("help-column");
    right.getChildren().add(Parts.label(texts.say("app.help.everywhere"), "strong"));
    GridPane grid = actions(shortcuts);
    for (String[] key : EVERYWHERE) {
      add(grid, Keys.of(key[0], "").caps(), texts.say(key[1]));
    }
    right.getChildren().add(grid);
    VBox content = Parts.column("help", Parts.row("help-columns", left, right));
    content.setId("keys-help");
    new FormDialog(owner, texts, content, "ui.close").show(content);
  }

  private GridPane actions(List<Action> actions) {
    GridPane grid = grid();
    for (Action action : actions) {
      if (!action.keys().isEmpty()) {
        add(grid, Keys.of(action.keys(), "").caps(), texts.say(action.word()));
      }
    }
    return grid;
  }

  private static GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("help-grid");
    return grid;
  }

  private static void add(GridPane grid, List<String> caps, String word) {
    int row = grid.getRowCount();
    HBox keys = new HBox();
    keys.getStyleClass().add("keys");
    caps.forEach(cap -> keys.getChildren().add(whole(Keys.cap(cap))));
    grid.add(keys, 0, row);
    grid.add(whole(Parts.label(word)), 1, row);
  }

  /** A column that is short of room would cut its words off. */
  private static Label whole(Label label) {
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
