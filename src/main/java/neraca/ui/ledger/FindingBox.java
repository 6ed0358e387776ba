package neraca.ui.ledger;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;
import neraca.ui.kit.RefusalLabel;

/** Under a row: what was found, and what can be done about it with what each would change. */
final class FindingBox extends HBox {
  private final LedgerViewModel model;
  private final Finding finding;
  private final Texts texts;
  private final Runnable back;
  private final VBox does = Parts.column("finding-does");

  /**
   * @param back returns to the table
   */
  FindingBox(LedgerViewModel model, Finding finding, Texts texts, Runnable back) {
    this.model = model;
    this.finding = finding;
    this.texts = texts;
    this.back = back;
    setId("finding-" + finding.row());
    getStyleClass().addAll("finding", "finding-" + style(finding.weight()));
    VBox says = Parts.column("finding-says");
    for (Phrase phrase : finding.says()) {
      boolean first = says.getChildren().isEmpty();
      says.getChildren()
          .add(
              Parts.paragraph(
                  texts.say(phrase),
                  first ? new String[] {"small", "strong"} : new String[] {"small"}));
    }
    if (!finding.note().isEmpty()) {
      Phrase note =
          Phrase.of("ledger.finding.note", "note", neraca.model.result.Cell.own(finding.note()));
      says.getChildren().add(Parts.paragraph(texts.say(note), "small", "muted"));
    }
    HBox.setHgrow(says, Priority.ALWAYS);
    says.setMinWidth(0);
    getChildren().addAll(Light.of(finding.weight()).shape(), says);
    if (!finding.choices().isEmpty() && !model.readOnly()) {
      getChildren().add(does);
      offer();
    }
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private static String style(Note.Weight weight) {
    return weight.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Takes the keys to the first choice. */
  void enter() {
    does.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
  }

  private void offer() {
    HBox row = new HBox();
    row.getStyleClass().add("finding-choices");
    for (Finding.Choice choice : finding.choices()) {
      Button button = new Button(texts.say(choice.says()));
      button.setId("choice-" + choice.kind().name().toLowerCase(java.util.Locale.ROOT));
      button.setOnAction(event -> choose(choice));
      String effect = texts.say(choice.effect());
      button.setAccessibleHelp(effect);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setMinWidth(USE_PREF_SIZE);
      VBox one =
          Parts.column("finding-choice", button, Parts.paragraph(effect, "caption", "muted"));
      row.getChildren().add(one);
    }
    does.getChildren().setAll(row);
  }

  private void choose(Finding.Choice choice) {
    if (choice.kind() == Finding.Kind.LEAVE) {
      askReason();
    } else {
      back.run();
      model.edits().take(finding, choice);
    }
  }

  private void askReason() {
    boolean indonesian = texts.language() == neraca.text.Language.ID;
    TextField reason =
        new TextField(indonesian ? finding.note().inIndonesian() : finding.note().inEnglish());
    reason.setId("finding-reason");
    reason.setPromptText(texts.say("ledger.finding.reason"));
    reason.setPrefColumnCount(32);
    RefusalLabel refusal = new RefusalLabel(texts);
    Button keep = new Button(texts.say("ledger.finding.keep"));
    keep.setId("finding-keep");
    Runnable leave =
        () -> {
          if (model.edits().leave(finding, reason.getText(), texts.language())) {
            back.run();
          } else {
            refusal.show(Phrase.of("ledger.refused.reason"));
          }
        };
    keep.setOnAction(event -> leave.run());
    reason.setOnAction(event -> leave.run());
    does.getChildren().setAll(Parts.row("finding-choices", reason, keep), refusal);
    reason.requestFocus();
  }

  private void pressed(KeyEvent event) {
    List<Button> buttons = does.lookupAll(".button").stream().map(Button.class::cast).toList();
    int at = buttons.indexOf(event.getTarget());
    switch (event.getCode()) {
      case ESCAPE -> {
        offer();
        back.run();
      }
      case ENTER -> {
        if (at >= 0) {
          buttons.get(at).fire();
        }
      }
      case LEFT, RIGHT -> {
        if (at < 0) {
          return;
        }
        int next = at + (event.getCode() == KeyCode.RIGHT ? 1 : -1);
        buttons.get(Math.floorMod(next, buttons.size())).requestFocus();
      }
      case UP, DOWN -> back.run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** The keys that lead into the box. */
  static Keys keys(Texts texts) {
    return Keys.of("Ctrl+Enter", texts.say("ledger.key.choose"));
  }
}
