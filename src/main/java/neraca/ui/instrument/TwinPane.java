package neraca.ui.instrument;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;
import neraca.ui.kit.RefusalLabel;
import neraca.ui.table.Pointed;
import neraca.ui.table.ResultTable;

/** Where a table of another program is pasted, and what differs. */
final class TwinPane {
  private static final KeyCombination COMPARE = KeyCombination.valueOf("Shortcut+Enter");
  private static final int ROWS = 8;

  private final Twinning model;
  private final Texts texts;
  private final TextArea text = new TextArea();
  private final Button compare;
  private final RefusalLabel refusal;
  private final ResultTable differences;
  private final ResultTable counts;
  private final ResultTable unpaired;
  private final VBox found = Parts.column("twin-found");
  private final Node node;
  private Subscription ties;

  TwinPane(Twinning model, Texts texts, Pointed pointer) {
    this.model = model;
    this.texts = texts;
    refusal = RefusalLabel.ofResult(texts);
    refusal.setId("twin-refusal");
    differences = new ResultTable(texts);
    differences.setId("twin-differences-table");
    differences.titled();
    counts = new ResultTable(texts);
    counts.setId("twin-counts-table");
    counts.titled();
    pointer.in(differences, spot -> model.figure(spot.row()));
    pointer.in(counts, spot -> Optional.empty());
    unpaired = new ResultTable(texts);
    unpaired.setId("twin-unpaired-table");
    unpaired.titled();
    pointer.in(unpaired, spot -> Optional.empty());
    compare = new Button(texts.say("test.twin.compare"));
    compare.setId("twin-compare");
    compare.setOnAction(event -> model.compare());
    text.setId("twin-text");
    text.setPromptText(texts.say("test.twin.prompt"));
    text.setAccessibleText(texts.say("test.twin.paste"));
    text.setPrefRowCount(ROWS);
    text.getStyleClass().add("twin-text");
    text.textProperty().bindBidirectional(model.text());
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    node =
        Parts.page(
            Parts.column(
                "purify-block",
                Parts.label(texts.say("test.twin.paste"), "strong"),
                text,
                refusal,
                Parts.row("purify-does", compare)),
            found);
    ties = () -> text.textProperty().unbindBidirectional(model.text());
    ties = ties.and(model.compared().subscribe(this::show));
    ties = ties.and(model.refusal().subscribe(this::refuse));
  }

  Node node() {
    return node;
  }

  /** To be ended with the view. */
  Subscription ties() {
    return ties;
  }

  private void refuse(Optional<Phrase> why) {
    refusal.clear();
    why.ifPresent(refusal::show);
  }

  private void show(Optional<Twinning.Compared> compared) {
    found.getChildren().clear();
    compared.ifPresent(
        now -> {
          Light light = now.same() ? Light.GOOD : Light.FAIR;
          var says = light.label(texts.say(now.says()));
          says.setId("twin-says");
          found.getChildren().add(says);
          now.differences()
              .ifPresent(
                  table -> {
                    differences.show(table);
                    found.getChildren().add(differences);
                  });
          counts.show(now.counts());
          found.getChildren().add(counts);
          now.unpaired()
              .ifPresent(
                  table -> {
                    unpaired.show(table);
                    found.getChildren().add(unpaired);
                  });
        });
  }

  /** Nobody types a tabulator here; it leads on, as everywhere. */
  private void pressed(KeyEvent event) {
    if (COMPARE.match(event)) {
      model.compare();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && !event.isShortcutDown()) {
      compare.requestFocus();
      event.consume();
    }
  }
}
