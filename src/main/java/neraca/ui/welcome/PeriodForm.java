package neraca.ui.welcome;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neraca.text.Texts;
import neraca.ui.kit.Parts;
import neraca.ui.kit.RefusalLabel;

/** The fields of a period: first day, last day, name. */
public final class PeriodForm extends VBox {
  private final TextField starts = new TextField();

  public PeriodForm(PeriodViewModel model, Texts texts) {
    getStyleClass().add("form");
    TextField ends = new TextField();
    TextField name = new TextField();
    starts.setId("period-starts");
    ends.setId("period-ends");
    name.setId("period-name");
    starts.textProperty().bindBidirectional(model.starts());
    ends.textProperty().bindBidirectional(model.ends());
    name.textProperty().bindBidirectional(model.name());
    starts.setPromptText(texts.say("welcome.period.pattern"));
    ends.setPromptText(texts.say("welcome.period.pattern"));
    VBox from = FormDialog.field(texts.say("welcome.period.starts"), starts);
    VBox to = FormDialog.field(texts.say("welcome.period.ends"), ends);
    VBox called = FormDialog.field(texts.say("welcome.period.name"), name);
    HBox.setHgrow(called, Priority.ALWAYS);
    RefusalLabel wrong = new RefusalLabel(texts);
    wrong.setId("period-wrong");
    model
        .wrong()
        .subscribe(says -> says.ifPresentOrElse(phrase -> wrong.show(phrase), wrong::clear));
    getChildren().addAll(Parts.row("form-row", from, to, called), wrong);
  }

  /** Where the focus begins. */
  public Node first() {
    return starts;
  }
}
