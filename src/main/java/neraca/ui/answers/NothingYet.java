package neraca.ui.answers;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import neraca.text.Texts;
import neraca.ui.answers.AnswersViewModel.State;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Parts;
import neraca.ui.kit.RefusalLabel;

/** What stands in the place of the grid while there is nothing to type into. */
final class NothingYet {
  private final AnswersViewModel model;
  private final Texts texts;
  private final Runnable toQuestionnaires;

  NothingYet(AnswersViewModel model, Texts texts, Runnable toQuestionnaires) {
    this.model = model;
    this.texts = texts;
    this.toQuestionnaires = toQuestionnaires;
  }

  Node node(State state) {
    return switch (state) {
      case NO_QUESTIONNAIRE -> leading("answers.no_questionnaire", "answers.to_questionnaires");
      case NO_ITEM -> leading("answers.no_item", "answers.to_items");
      default -> number();
    };
  }

  /** What the keyboard begins with. */
  static Node first(Node node) {
    return node instanceof Pane pane
        ? pane.getChildren().stream().filter(Node::isFocusTraversable).findFirst().orElse(node)
        : node;
  }

  private Node leading(String sentence, String word) {
    Button go = Icons.primary("clipboard-text-outline", texts.say(word), toQuestionnaires);
    go.setId("answers-to-questionnaires");
    return Parts.empty(texts.say(sentence), go);
  }

  /** The number of the first response is typed; the others follow it. */
  private Node number() {
    TextField number = new TextField(model.respondents().nextNumber());
    number.setId("answers-first-number");
    number.setMaxWidth(160);
    RefusalLabel refusal = new RefusalLabel(texts);
    Runnable make =
        () -> {
          if (!model.respondents().add(number.getText())) {
            model.board().message().get().ifPresent(refusal::show);
          }
        };
    number.setOnAction(event -> make.run());
    Button go = Icons.primary("plus", texts.say("answers.add_first"), make);
    go.setId("answers-add-first");
    go.setDisable(model.readOnly());
    number.setDisable(model.readOnly());
    return Parts.column(
        "empty", Parts.paragraph(texts.say("answers.no_respondent"), "muted"), number, refusal, go);
  }
}
