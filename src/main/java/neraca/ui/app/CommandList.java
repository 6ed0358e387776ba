package neraca.ui.app;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import neraca.text.Texts;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Parts;
import neraca.ui.welcome.FormDialog;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked for, found by typing a part of its name. */
final class CommandList {
  /**
   * @param keys as shortcuts are written; empty where it has none
   */
  record Entry(String words, String keys, Runnable run) {}

  private final FormDialog dialog;
  private final TextField search = new TextField();
  private final ListView<Entry> list = new ListView<>();
  private final FilteredList<Entry> found;

  CommandList(Window owner, Texts texts, List<Entry> entries) {
    ObservableList<Entry> all = FXCollections.observableArrayList(entries);
    found = new FilteredList<>(all);
    search.setId("command-search");
    search.setPromptText(texts.say("app.commands.search"));
    list.setId("command-list");
    list.setItems(found);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new EntryCell());
    list.getSelectionModel().select(0);
    search.textProperty().subscribe((before, typed) -> filter(typed));
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox content = Parts.column("commands", search, list);
    dialog = new FormDialog(owner, texts, content, "ui.close");
  }

  void show() {
    dialog.show(search);
  }

  private void filter(String typed) {
    List<String> parts = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    found.setPredicate(
        entry -> {
          String words = entry.words().toLowerCase(Locale.ROOT);
          return parts.stream().allMatch(words::contains);
        });
    list.getSelectionModel().select(0);
    list.scrollTo(0);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      run(list.getSelectionModel().getSelectedItem());
    } else if (event.getCode() == KeyCode.DOWN) {
      list.getSelectionModel().selectNext();
    } else if (event.getCode() == KeyCode.UP) {
      list.getSelectionModel().selectPrevious();
    } else {
      return;
    }
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
    event.consume();
  }

  private void run(@Nullable Entry entry) {
    if (entry != null) {
      dialog.close();
      entry.run().run();
    }
  }

  private final class EntryCell extends ListCell<Entry> {
    EntryCell() {
      setOnMouseClicked(event -> run(getItem()));
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (entry == null || empty) {
        setText(null);
        setGraphic(null);
        return;
      }
      setText(null);
      setGraphic(
          entry.keys().isEmpty()
              ? Parts.row("command", Parts.label(entry.words()))
              : Parts.row(
                  "command",
                  Parts.label(entry.words()),
                  Parts.spacer(),
                  Keys.of(entry.keys(), "").node()));
    }
  }
}
