package neraca.ui.answers.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Parts;

/** Beside the sheet: how far the pile is, the sums of the sheets above, and every key. */
final class Pile extends VBox {
  private final Texts texts;
  private final ProgressBar bar = new ProgressBar(0);
  private final Label done = Parts.label("", "caption", "muted");
  private final Label left = Parts.label("", "caption", "muted");
  private final GridPane sums = new GridPane();
  private final VBox before;
  private final HBox digits = new HBox();
  private String shownDigits = "";

  Pile(Texts texts) {
    this.texts = texts;
    getStyleClass().add("answer-pile");
    bar.setMaxWidth(Double.MAX_VALUE);
    done.setId("form-done");
    left.setId("form-left");
    sums.setId("form-before");
    sums.getStyleClass().add("answer-sums");
    before =
        Parts.column("answer-part", Parts.label(texts.say("answers.form.before"), "strong"), sums);
    before.managedProperty().bind(before.visibleProperty());
    getChildren()
        .addAll(
            Parts.column(
                "answer-part",
                Parts.label(texts.say("answers.form.pile"), "strong"),
                bar,
                Parts.row("answer-progress", done, Parts.spacer(), left)),
            before,
            Parts.column(
                "answer-part", Parts.label(texts.say("answers.form.keys"), "strong"), keys()));
  }

  /**
   * @param answering the keys that answer now
   */
  void show(FormSheet.Pile pile, List<FormSheet.Total> totals, String answering) {
    if (!answering.equals(shownDigits)) { // this is called with every key
      digits.getChildren().setAll(key(answering, "answers.form.key.digit"));
      shownDigits = answering;
    }
    bar.setProgress((double) pile.complete() / pile.sheets());
    done.setText(
        texts.say(
            Phrase.of("answers.form.done")
                .with("complete", pile.complete())
                .with("begun", pile.begun())));
    left.setText(
        texts.say(
            Phrase.of("answers.form.left")
                .with("n", pile.sheets() - pile.complete() - pile.begun())));
    before.setVisible(!totals.isEmpty());
    sums.getChildren().clear();
    for (int i = 0; i < totals.size(); i++) {
      FormSheet.Total total = totals.get(i);
      Label sum = Parts.label(texts.inTable(total.sum(), Format.COUNT));
      sum.setId("form-before-" + i);
      sums.addRow(i, name(total), sum);
    }
  }

  private Node name(FormSheet.Total total) {
    String says = texts.say(Phrase.of("answers.row").with("number", total.name()));
    Label name =
        Parts.label(
            total.blank() == 0
                ? says
                : says
                    + " · "
                    + texts.say(Phrase.of("answers.chip.blank").with("n", total.blank())));
    GridPane.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    return name;
  }

  private VBox keys() {
    return Parts.column(
        "answer-keys",
        digits,
        key("←", "answers.form.key.back"),
        key("Enter", "answers.form.key.next"),
        key("PgUp", "answers.form.key.previous"),
        key("F2", "answers.key.edit"),
        key("Ctrl+Z", "answers.form.key.undo"),
        key("Esc", "answers.form.key.grid"));
  }

  private Node key(String keys, String word) {
    return Keys.of(keys, texts.say(word)).node();
  }
}
