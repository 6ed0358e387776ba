package neraca.ui.questionnaires;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Parts;
import neraca.ui.questionnaires.Lines.Entry;

/** The questionnaires of the study: Insert begins a new one, Delete removes, Enter goes inside. */
final class QuestionnaireList extends ListView<Entry> {
  private final Frame frame;
  private final QuestionnairesViewModel model;
  private final Runnable inside;

  /**
   * @param inside puts the focus into the chosen questionnaire
   */
  QuestionnaireList(Frame frame, QuestionnairesViewModel model, Runnable inside) {
    this.frame = frame;
    this.model = model;
    this.inside = inside;
    setId("questionnaires-list");
    setAccessibleText(frame.say("study.questionnaires"));
    getStyleClass().add("questionnaires-list");
    setCellFactory(list -> new EntryCell());
    setItems(model.entries());
    getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    frame.tie(model.chosen().subscribe(entry -> entry.ifPresent(this::select)));
    frame.tie(model.profileShown().subscribe(this::selectOrNot));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void select(Entry entry) {
    if (!model.profileShown().get() && !entry.equals(getSelectionModel().getSelectedItem())) {
      getSelectionModel().select(entry);
    }
  }

  /** While no questionnaire is shown, none is selected, so that any can be. */
  private void selectOrNot(boolean profile) {
    if (profile) {
      getSelectionModel().clearSelection();
    } else {
      model.chosen().get().ifPresent(this::select);
    }
  }

  private void chosen(@org.jspecify.annotations.Nullable Entry entry) {
    if (entry != null && !model.settling()) {
      model.choose(entry.questionnaire().uuid());
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown() || event.isControlDown()) {
      return;
    }
    if (event.getCode() == KeyCode.INSERT) {
      model.propose();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT) {
      inside.run();
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      remove();
      event.consume();
    }
  }

  void remove() {
    if (!model.readOnly()) {
      model
          .removalQuestion()
          .filter(question -> frame.ask().confirm(question, "questionnaires.remove_yes"))
          .ifPresent(yes -> model.remove());
    }
  }

  private final class EntryCell extends ListCell<Entry> {
    EntryCell() {
      setPrefWidth(0); // as wide as the list, never wider
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        return;
      }
      Label name = Parts.label(frame.texts().say(Cell.own(entry.questionnaire().name())));
      HBox top = Parts.row("questionnaire-name", name);
      if (entry.questionnaire().confidential()) {
        Label mark = Parts.label(frame.say("questionnaires.secret"), "caption", "muted");
        mark.setGraphic(Icons.icon("lock-outline"));
        mark.setMinWidth(USE_PREF_SIZE);
        top.getChildren().addAll(Parts.spacer(), mark);
      }
      String counts =
          frame
              .texts()
              .say(
                  Phrase.of("questionnaires.counts")
                      .with("items", entry.items())
                      .with("n", entry.responses()));
      List<Node> lines =
          List.of(
              top,
              Parts.label(entry.questionnaire().code(), "caption", "muted"),
              Parts.label(counts, "caption", "muted"));
      VBox box = Parts.column("questionnaire-entry", lines.toArray(Node[]::new));
      setGraphic(box);
      setAccessibleText(name.getText() + ", " + counts);
    }
  }
}
