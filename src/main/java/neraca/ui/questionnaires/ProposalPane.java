package neraca.ui.questionnaires;

import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Parts;
import neraca.ui.kit.RefusalLabel;
import neraca.ui.questionnaires.Spot.Field;

/** The form that names a new questionnaire. Enter makes it, Esc gives up. */
final class ProposalPane {
  private final Frame frame;
  private final QuestionnairesViewModel model;
  private final Proposal proposal;
  private final GridPane form = new GridPane();
  private int rows;

  ProposalPane(Frame frame, QuestionnairesViewModel model, Proposal proposal) {
    this.frame = frame;
    this.model = model;
    this.proposal = proposal;
  }

  Node node() {
    form.getStyleClass().add("details");
    VBox name = field(proposal.nameId(), Field.NAME_ID);
    row("questionnaires.name_id", name);
    row("questionnaires.name_en", field(proposal.nameEn(), Field.NAME_EN));
    row("study.code", field(proposal.code(), Field.CODE));
    VBox min = field(proposal.min(), Field.SCALE_MIN);
    VBox max = field(proposal.max(), Field.SCALE_MAX);
    min.getStyleClass().add("narrow");
    max.getStyleClass().add("narrow");
    Label to = Parts.label(frame.say("questionnaires.to"), "muted");
    HBox scale = Parts.row("scale-ends", min, to, max);
    row("study.scale", new VBox(scale, min.getChildren().get(1), max.getChildren().get(1)));
    // The window's one primary button stands in its header; this one is the default of the form.
    Button create = Icons.button("check", frame.say("questionnaires.create"), model::create);
    create.setId("questionnaire-create");
    Button cancel = new Button(frame.say("ui.cancel"));
    cancel.setId("questionnaire-cancel");
    cancel.setOnAction(event -> model.giveUp());
    form.add(Parts.row("form-buttons", create, cancel), 1, rows);
    VBox page =
        Parts.column(
            "proposal",
            Parts.label(frame.say("questionnaires.new_title"), "title"),
            Parts.paragraph(frame.say("questionnaires.new_help"), "muted"),
            form);
    page.setId("questionnaire-proposal");
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    Platform.runLater(() -> name.getChildren().get(0).requestFocus());
    return page;
  }

  private void row(String key, Node field) {
    Label label = Parts.label(frame.say(key), "muted");
    GridPane.setValignment(label, VPos.TOP);
    form.addRow(rows++, label, field);
  }

  private VBox field(StringProperty text, Field what) {
    TextField field = new TextField();
    field.setId("new-" + what.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    field.textProperty().bindBidirectional(text);
    RefusalLabel refusal = new RefusalLabel(frame.texts());
    frame.tie(
        proposal
            .refused()
            .subscribe(
                () -> {
                  if (proposal.refused().containsKey(what)) {
                    refusal.show(proposal.refused().get(what));
                    if (proposal.refused().size() == 1) {
                      field.requestFocus(); // the first that has to be typed again
                    }
                  } else {
                    refusal.clear();
                  }
                }));
    return Parts.column("typed-field", field, refusal);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
      model.create();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      model.giveUp();
      event.consume();
    }
  }
}
