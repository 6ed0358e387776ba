package neraca.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Screen;
import neraca.ui.kit.ScreenView;

/** The upper edge: the screen's title and choices, undo and redo, the screen's actions. */
final class Header extends HBox {
  private final ShellModel model;
  private Subscription ties = Subscription.EMPTY;

  Header(ShellModel model) {
    this.model = model;
    getStyleClass().add("header");
  }

  void show(Screen screen, ScreenView view, Texts texts) {
    end();
    Label title = Parts.label(screen.title(texts), "title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    Button undo = Icons.only("undo-variant", texts.say("ui.undo"), model::undo);
    Button redo = Icons.only("redo-variant", texts.say("ui.redo"), model::redo);
    undo.setId("undo");
    redo.setId("redo");
    ties =
        Subscription.combine(
            model.toUndo().subscribe(step -> name(undo, step, "ui.undo", texts)),
            model.toRedo().subscribe(step -> name(redo, step, "ui.redo", texts)));
    getChildren().setAll(title);
    getChildren().addAll(view.beside());
    getChildren().addAll(Parts.spacer(), undo, redo);
    getChildren().addAll(view.actions());
    for (Node action : view.actions()) {
      if (action instanceof Region button) {
        button.setMinWidth(Region.USE_PREF_SIZE); // choices give way, what they say is long anyway
      }
    }
  }

  void end() {
    ties.unsubscribe();
    ties = Subscription.EMPTY;
  }

  /** Says what will be undone, where there is something. */
  private static void name(Button button, Optional<Phrase> step, String word, Texts texts) {
    String says =
        step.map(name -> Phrase.of("ui.step", "word", Cell.said(word)).with("step", said(name)))
            .map(texts::say)
            .orElse(texts.say(word));
    button.setDisable(step.isEmpty());
    button.setAccessibleText(says);
    Parts.tip(button, says);
  }

  private static Cell said(Phrase name) {
    return new Cell.Said(name);
  }
}
