package neraca.ui.ledger;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import neraca.text.Texts;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Segments;

/** What stands above a sheet: how revenue is shown, and counts that nobody has entered. */
final class LedgerTools extends HBox {
  private final LedgerViewModel model;
  private final Texts texts;
  private Subscription segments = Subscription.EMPTY;

  LedgerTools(LedgerViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("toolbar");
  }

  void end() {
    segments.unsubscribe();
    segments = Subscription.EMPTY;
  }

  /** Shows what the sheet of now needs; takes no room where that is nothing. */
  void show() {
    end();
    getChildren().clear();
    if (model.tab().get() == LedgerTab.REVENUE) {
      showWays();
    } else if (model.tab().get() == LedgerTab.COUNTS && !model.readOnly()) {
      showMissing(model.edits().missingCounts());
    }
    setVisible(!getChildren().isEmpty());
    setManaged(isVisible());
  }

  private void showWays() {
    if (model.parts().isAny()) {
      Segments<Boolean> ways =
          new Segments<>(model.parts().wanted(), List.of(true, false), this::way);
      segments = ways.tie();
      getChildren().add(ways);
    }
    Button week = Icons.button("plus", texts.say("ledger.add_part"), model::addPart);
    week.setId("ledger-add-part");
    week.setDisable(model.readOnly());
    getChildren().add(week);
  }

  private ToggleButton way(boolean byPart) {
    ToggleButton button =
        new ToggleButton(texts.say(byPart ? "ledger.way.parts" : "ledger.way.list"));
    button.setId(byPart ? "way-parts" : "way-list");
    button.setDisable(byPart && !model.parts().isPossible());
    return button;
  }

  private void showMissing(List<String> codes) {
    if (codes.isEmpty()) {
      return;
    }
    getChildren().add(Parts.label(texts.say("ledger.counts.add"), "muted"));
    for (String code : codes) {
      Button button = new Button(texts.say("finance.count." + code));
      button.setId("add-" + code);
      button.setOnAction(event -> model.edits().addCount(code));
      getChildren().add(button);
    }
    getChildren().add(Keys.of("F8", texts.say("ledger.key.count")).node());
  }
}
