package neraca.ui.instrument;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.Parts;
import neraca.ui.kit.RefusalLabel;

/** The rule that reports use with its consequence, and the one looked at beside it. */
final class ReportBox {
  private final Texts texts;
  private final boolean readOnly;
  private final Label kept = Parts.paragraph("", "strong");
  private final Label consequence = Parts.paragraph("", "small");
  private final Label other = Parts.paragraph("", "strong");
  private final Label instead = Parts.paragraph("", "small");
  private final Label hint;
  private final Button use;
  private final VBox looked;
  private final RefusalLabel refusal;
  private final VBox node;
  private final Subscription ties;

  ReportBox(InstrumentViewModel model, Texts texts) {
    this.texts = texts;
    readOnly = model.readOnly();
    kept.setId("report-rule");
    consequence.setId("report-consequence");
    other.setId("report-other");
    instead.setId("report-other-consequence");
    hint = Parts.paragraph("", "caption", "muted");
    hint.setId("report-hint");
    refusal = new RefusalLabel(texts);
    refusal.setId("report-refusal");
    use = new Button(texts.say("test.report.use"));
    use.setId("report-use");
    use.setMinWidth(Region.USE_PREF_SIZE);
    use.setDisable(readOnly);
    use.setOnAction(event -> model.reporting().choose());
    looked = Parts.column("report-way", other, instead);
    HBox.setHgrow(looked, Priority.ALWAYS);
    HBox choice = Parts.row("report-choice", looked, use);
    choice.visibleProperty().bind(looked.visibleProperty());
    choice.managedProperty().bind(looked.visibleProperty());
    node =
        Parts.column(
            "report-box", Parts.column("report-way", kept, consequence), choice, hint, refusal);
    node.setId("test-report");
    ties =
        model
            .reporting()
            .sheet()
            .subscribe(this::show)
            .and(model.reporting().refusal().subscribe(this::refuse));
  }

  Node node() {
    return node;
  }

  /** To be ended with the view. */
  Subscription ties() {
    return ties;
  }

  private void show(Optional<Reporting.Sheet> shown) {
    node.setVisible(shown.isPresent());
    node.setManaged(shown.isPresent());
    shown.ifPresent(
        sheet -> {
          kept.setText(said("test.report.kept", sheet.kept()));
          consequence.setText(texts.say(sheet.kept().consequence()));
          looked.setVisible(sheet.other().isPresent());
          sheet
              .other()
              .ifPresent(
                  way -> {
                    other.setText(said("test.report.looked", way));
                    instead.setText(texts.say(way.consequence()));
                  });
          String says = readOnly ? "test.report.read_only" : "test.report.hint";
          hint.setText(texts.say(says));
          hint.setVisible(readOnly || sheet.other().isEmpty());
          hint.setManaged(hint.isVisible());
        });
  }

  private String said(String key, Reporting.Way way) {
    return texts.say(Phrase.of(key, "way", new Cell.Said(way.said())));
  }

  private void refuse(Optional<Phrase> why) {
    refusal.clear();
    why.ifPresent(refusal::show);
  }
}
