package neraca.ui.survey;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Parts;
import neraca.ui.kit.RefusalLabel;

/** Classes of one's own: a name and two bounds each, shown where they are chosen. */
final class ClassForm {
  private static final int NAME = 12;
  private static final int BOUND = 4;

  private final ClassChoice model;
  private final Texts texts;
  private final FlowPane fields = new FlowPane();
  private final RefusalLabel refusal;
  private final VBox node;
  private final Button add;
  private final Button apply;
  private final Button giveUp;
  private Subscription ties = Subscription.EMPTY;

  ClassForm(ClassChoice model, Texts texts) {
    this.model = model;
    this.texts = texts;
    refusal = RefusalLabel.ofResult(texts);
    refusal.setId("survey-own-refusal");
    add = Icons.button("plus", texts.say("results.own.add"), model::add);
    add.setId("survey-own-add");
    apply = Icons.primary("check", texts.say("results.own.apply"), model::apply);
    apply.setId("survey-own-apply");
    giveUp = Icons.button("trash-can-outline", texts.say("results.own.give_up"), model::giveUp);
    giveUp.setId("survey-own-give-up");
    giveUp.visibleProperty().bind(model.kept());
    giveUp.managedProperty().bind(giveUp.visibleProperty());
    fields.getStyleClass().add("own-classes");
    node = Parts.column("own-classes-form", fields, refusal);
    node.setId("survey-own");
    node.setDisable(model.readOnly());
    node.managedProperty().bind(node.visibleProperty());
    tie(model.chosen().subscribe(option -> node.setVisible(model.isOwn())));
    tie(model.refused().subscribe(this::say));
    ListChangeListener<TypedClass> changes = change -> build();
    model.typed().addListener(changes);
    tie(() -> model.typed().removeListener(changes));
    build();
  }

  VBox node() {
    return node;
  }

  /** To be ended with the view, since the model lives longer. */
  Subscription ties() {
    return () -> {
      ties.unsubscribe();
      giveUp.visibleProperty().unbind();
    };
  }

  private void tie(Subscription more) {
    ties = ties.and(more);
  }

  private void say(Optional<Phrase> why) {
    refusal.clear();
    why.ifPresent(refusal::show);
  }

  private void build() {
    fields.getChildren().clear();
    for (int at = 0; at < model.typed().size(); at++) {
      fields.getChildren().add(row(at, model.typed().get(at)));
    }
    fields.getChildren().add(Parts.row("heading", add, apply, giveUp));
  }

  private HBox row(int at, TypedClass one) {
    Cell suggested = one.suggested();
    TextField name = field("survey-own-name-" + at, "results.own.name", NAME);
    name.setPromptText(suggested == null ? texts.say("results.own.name") : texts.say(suggested));
    TextField from = field("survey-own-from-" + at, "results.own.from", BOUND);
    TextField to = field("survey-own-to-" + at, "results.own.to", BOUND);
    name.textProperty().bindBidirectional(one.name());
    from.textProperty().bindBidirectional(one.from());
    to.textProperty().bindBidirectional(one.to());
    Button remove = Icons.only("close", texts.say("results.own.remove"), () -> model.remove(one));
    remove.setId("survey-own-remove-" + at);
    return Parts.row("own-class", name, from, Parts.label("–", "muted"), to, remove);
  }

  private TextField field(String id, String word, int columns) {
    TextField field = new TextField();
    field.setId(id);
    field.setAccessibleText(texts.say(word));
    field.setPrefColumnCount(columns);
    field.setOnAction(event -> model.apply());
    return field;
  }
}
