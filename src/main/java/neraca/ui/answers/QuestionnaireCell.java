package neraca.ui.answers;

import javafx.scene.control.ListCell;
import neraca.model.Questionnaire;
import neraca.model.result.Cell;
import neraca.text.Texts;

/** A questionnaire by its name, where it has none by its code. */
final class QuestionnaireCell extends ListCell<Questionnaire> {
  private final Texts texts;

  QuestionnaireCell(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected void updateItem(Questionnaire questionnaire, boolean empty) {
    super.updateItem(questionnaire, empty);
    if (empty || questionnaire == null) {
      setText("");
    } else {
      String name = texts.say(Cell.own(questionnaire.name()));
      setText(name.isEmpty() ? questionnaire.code() : name);
    }
  }
}
