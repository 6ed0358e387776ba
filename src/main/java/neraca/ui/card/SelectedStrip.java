package neraca.ui.card;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.score.Grade;
import neraca.text.Texts;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Below the cards: why the selected indicator has its grade, what the last key could not do, or the
 * reason of the grade just given.
 */
final class SelectedStrip extends HBox {
  private final ScorecardViewModel model;
  private final Texts texts;
  private final Runnable back;
  private final Subscription ties;
  private @Nullable Asking asked;

  /**
   * @param back gives the focus back to the cards
   */
  SelectedStrip(ScorecardViewModel model, Texts texts, Runnable back) {
    this.model = model;
    this.texts = texts;
    this.back = back;
    setId("card-strip");
    getStyleClass().add("score-strip");
    ties = Parts.drawn(this::show, model.asking(), model.message(), model.selected(), model.card());
  }

  Subscription ties() {
    return ties;
  }

  private void show() {
    Asking asking = model.asking().get();
    if (asking != null) {
      if (asking != asked) {
        asked = asking;
        ask(asking);
      }
      return;
    }
    asked = null;
    Phrase message = model.message().get();
    if (message != null) {
      HBox note = Parts.note(Note.doubtful(message, java.util.List.of()), texts);
      note.setId("card-message");
      set(note);
      return;
    }
    set(model.indicator().map(this::indicator).orElseGet(this::other));
  }

  private void set(Node node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    getChildren().setAll(node);
  }

  private Node indicator(ShownIndicator shown) {
    Grade grade = shown.grade();
    Phrase says;
    if (grade == null) {
      String key = shown.banded() ? "card.below_bands" : "card.not_graded";
      says = Phrase.of(key, "name", shown.name());
    } else if (shown.changed()) {
      says = Phrase.of("card.changed", "name", shown.name()).with("grade", grade.name());
    } else {
      says =
          Phrase.of(shown.basis().isEmpty() ? "card.graded" : "card.graded_because")
              .with("name", shown.name())
              .with("grade", grade.name())
              .with("rule", shown.why())
              .with("basis", Cell.own(shown.basis()));
    }
    Note note = Note.doubtful(says, java.util.List.of());
    Node node =
        grade == null || shown.changed()
            ? Parts.note(note, texts)
            : Parts.paragraph(texts.say(says), "small");
    node.setId("card-why");
    return node;
  }

  private Label other() {
    boolean total = model.selected().get().perspective() == null;
    String key = total ? "card.hint_total" : "card.hint_perspective";
    return Parts.paragraph(texts.say(key), "small", "muted");
  }

  private void ask(Asking asking) {
    String grade = asking.judged().grade() == null ? "" : asking.judged().grade().name();
    Phrase prompt = Phrase.of("card.ask_reason", "name", asking.name()).with("grade", grade);
    Label word = Parts.label(texts.say(prompt), "small");
    word.setMinWidth(USE_PREF_SIZE);
    TextField field = new TextField();
    field.setId("reason");
    field.textProperty().bindBidirectional(asking.reason().in(texts.language()));
    field.setPromptText(texts.say("card.reason_prompt"));
    word.setLabelFor(field);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren()
        .setAll(
            word,
            field,
            Keys.of("Enter", texts.say("card.save")).node(),
            Keys.of("Esc", texts.say("card.leave_reason")).node());
    field.requestFocus();
    field.end();
  }

  /** Enter, Up and Down keep the reason and go on; Esc leaves it as it was. */
  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER, UP, DOWN -> model.keepReason();
      case ESCAPE -> model.leaveReason();
      default -> {
        return;
      }
    }
    event.consume();
    back.run();
  }
}
