package neraca.ui.card;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.Parts;

/** The verdict: the total with its place on the scale, and how it comes about. */
final class TotalCard extends StackPane {
  private final Texts texts;
  private final Label percent = Parts.label("", "verdict");
  private final Label category = Parts.label("", "figure");
  private final VBox condition = Parts.column("total-condition");
  private final CategoryScale scale = new CategoryScale();
  private final Label worked = Parts.paragraph("", "small", "muted");
  private final Label caption;
  private boolean across;

  TotalCard(ScorecardViewModel model, Texts texts) {
    this.texts = texts;
    caption = Parts.label(texts.say("scorecard.total"), "small", "muted");
    setId("card-total");
    getStyleClass().addAll("score-card", "score-total");
    percent.setId("card-total-percent");
    percent.setMinWidth(USE_PREF_SIZE);
    category.setId("card-total-category");
    category.setMinWidth(USE_PREF_SIZE);
    worked.setId("card-total-worked");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                model.select(Spot.TOTAL);
              }
            });
    setOnMousePressed(event -> requestFocus());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            model.changes().editPerspectives();
            event.consume();
          }
        });
    arrange();
  }

  /** The size of a letter, by which the places of the cards are measured. */
  double em() {
    return percent.getFont().getSize() / 3.692;
  }

  void setAcross(boolean wide) {
    if (across != wide) {
      across = wide;
      arrange();
    }
  }

  private void arrange() {
    scale.setLying(across);
    HBox verdict = Parts.row("verdict-row", percent, category);
    VBox said = Parts.column("total-said", caption, verdict, condition);
    if (across) {
      VBox place = Parts.column("total-place", scale, worked);
      HBox.setHgrow(place, Priority.ALWAYS);
      getChildren().setAll(Parts.row("total-across", said, place));
    } else {
      VBox.setVgrow(scale, Priority.ALWAYS);
      getChildren().setAll(Parts.column("total-place", said, scale, worked));
    }
  }

  void show(ShownTotal total) {
    percent.setText(texts.inTable(total.percent(), Format.SCORE));
    boolean known = !total.percent().isAbsent(); // else the light says that there are no data yet
    for (Label label : List.of(percent, category)) {
      label.setVisible(known);
      label.setManaged(known);
    }
    category.setText(texts.say(total.category()));
    String word = texts.say(total.condition());
    Label light = word.isEmpty() ? total.light().label(texts) : total.light().label(word);
    light.setId("card-total-condition");
    condition.getChildren().setAll(light);
    scale.show(total, texts);
    Phrase how = total.worked();
    worked.setText(how == null ? texts.say("card.nothing_graded") : texts.say(how));
    setAccessibleText(
        caption.getText() + " " + percent.getText() + " " + category.getText() + " " + word);
  }
}
