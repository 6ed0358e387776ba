package neraca.ui.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;
import neraca.ui.kit.RefusalLabel;

/**
 * Items that seem to run the other way, with what alpha would become; they are declared reversed
 * only after a question, and one undo takes it back.
 */
final class SuspectBox extends VBox {
  private final InstrumentViewModel model;
  private final Texts texts;
  private final HBox does = Parts.row("suspect-does");
  private final RefusalLabel refusal;
  private final List<CheckBox> boxes = new ArrayList<>();
  private Optional<TestSheet.Suspected> shown = Optional.empty();

  SuspectBox(InstrumentViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    refusal = RefusalLabel.ofResult(texts);
    refusal.setId("suspect-refusal");
    setId("test-suspects");
    getStyleClass().add("suspects");
    setVisible(false);
    setManaged(false);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !does.getChildren().isEmpty()) {
            offer();
            event.consume();
          }
        });
  }

  void refuse(Optional<Phrase> why) {
    refusal.clear();
    why.ifPresent(refusal::show);
  }

  void show(Optional<TestSheet.Suspected> suspected) {
    if (suspected.equals(shown)) {
      return;
    }
    shown = suspected;
    setVisible(suspected.isPresent());
    setManaged(suspected.isPresent());
    suspected.ifPresent(
        found -> {
          boxes.clear();
          for (String code : found.codes()) {
            CheckBox box = new CheckBox(code);
            box.setId("suspect-" + code);
            box.setMnemonicParsing(false);
            box.setSelected(true);
            boxes.add(box);
          }
          getChildren()
              .setAll(
                  Parts.row(
                      "note",
                      Light.FAIR.shape(),
                      Parts.paragraph(texts.say(found.says()), "small")),
                  does,
                  refusal);
          offer();
        });
  }

  private void offer() {
    if (model.readOnly()) {
      does.getChildren()
          .setAll(Parts.paragraph(texts.say("test.reverse.read_only"), "small", "muted"));
      return;
    }
    boolean one = boxes.size() == 1;
    Button reverse =
        Icons.button("swap-vertical", texts.say(how() + (one ? "one" : "some")), this::ask);
    reverse.setId("suspect-reverse");
    List<Node> nodes = new ArrayList<>();
    if (!one) {
      nodes.addAll(boxes);
    }
    nodes.add(reverse);
    does.getChildren().setAll(nodes);
  }

  /** What can be done is the other way round with items that are reversed already. */
  private String how() {
    String found = shown.map(s -> s.says().key()).orElse("");
    return found.endsWith("_reversed")
        ? "test.unreverse."
        : found.endsWith("_mixed") ? "test.turn." : "test.reverse.";
  }

  private void ask() {
    List<String> codes =
        boxes.stream().filter(CheckBox::isSelected).map(CheckBox::getText).toList();
    if (codes.isEmpty()) {
      refusal.show(Phrase.of("test.refused.none"));
      return;
    }
    refusal.clear();
    Phrase question = Phrase.of(how() + "ask").with("items", String.join(", ", codes));
    Button yes = new Button(texts.say(how() + "yes"));
    yes.setId("suspect-yes");
    yes.setOnAction(event -> model.reversing().reverse(codes));
    Button no = new Button(texts.say("ui.cancel"));
    no.setId("suspect-no");
    no.setOnAction(event -> offer());
    does.getChildren().setAll(Parts.paragraph(texts.say(question), "small", "strong"), yes, no);
    yes.requestFocus();
  }
}
