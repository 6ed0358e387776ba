package neraca.ui.answers;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import neraca.model.Response;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;

/** The bars above what is typed into, for what nobody may overlook. */
final class Notices {
  private final AnswersViewModel model;
  private final Texts texts;
  private final HBox pilot;
  private final Label says = Parts.paragraph("");
  private final HBox unsaved;

  /**
   * @param discard asks whether to give up what is not saved
   */
  Notices(AnswersViewModel model, Texts texts, Runnable discard) {
    this.model = model;
    this.texts = texts;
    pilot = Parts.row("bar", Light.FAIR.shape(), Parts.label(texts.say("answers.pilot")));
    pilot.setId("answers-pilot");
    pilot.getStyleClass().add("bar-doubtful");
    pilot.managedProperty().bind(pilot.visibleProperty());
    Button again = new Button(texts.say("answers.save_again"));
    again.setId("answers-save-again");
    again.setOnAction(event -> model.saveAgain());
    Button give = new Button(texts.say("answers.discard"));
    give.setId("answers-discard");
    give.getStyleClass().add("flat");
    give.setOnAction(event -> discard.run());
    HBox.setHgrow(says, Priority.ALWAYS);
    unsaved = Parts.row("bar", Light.POOR.shape(), says, again, give);
    unsaved.setId("answers-unsaved");
    unsaved.getStyleClass().add("bar-wrong");
    unsaved.managedProperty().bind(unsaved.visibleProperty());
  }

  /** Nobody is to type the study itself into its pilot. */
  HBox pilot() {
    return pilot;
  }

  /** What the file refused, and what to do about it. */
  HBox unsaved() {
    return unsaved;
  }

  /** To be ended with the view. */
  Subscription ties() {
    return Subscription.combine(
        model.wave().subscribe(now -> pilot.setVisible(now == Response.Wave.PILOT)),
        model.unsaved().subscribe(failed -> show(failed.intValue())));
  }

  private void show(int failed) {
    unsaved.setVisible(failed > 0);
    says.setText(texts.say(Phrase.of("answers.unsaved").with("n", failed)));
  }
}
