package neraca.ui.card;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.model.result.Phrase;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.card.PerspectivesForm.PerspectiveDraft;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Parts;

/** The form of the perspectives: names, weights and order, with what the weights come to. */
final class PerspectivesEditor {
  private final PerspectivesForm form;
  private final Texts texts;
  private final Fields fields;
  private final VBox rows = Parts.column("perspective-rows");
  private final VBox sum = Parts.column("notes");
  private final List<Fields> rowTies = new ArrayList<>();
  private final VBox panel;
  private final Subscription ties;

  PerspectivesEditor(PerspectivesForm form, Texts texts, CardChanges changes) {
    this.form = form;
    this.texts = texts;
    fields = new Fields(texts, form.refusals());
    sum.setId("weights-sum");
    Button add = Icons.button("plus", texts.say("card.form.add_perspective"), this::add);
    add.setId("perspective-add");
    TextField name = fields.text("scorecard-name", form.name().in(texts.language()), "");
    VBox body =
        Parts.column(
            "form-body",
            rows,
            sum,
            Parts.row("form-row", add),
            fields.field("card.form.scorecard", name, "scorecard"));
    panel =
        fields.panel(texts.say("card.form.perspectives"), "", body, changes::save, changes::close);
    panel.setId("perspectives-form");
    panel.getStyleClass().add("wide-form");
    panel.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    ties =
        form.perspectives()
            .subscribe(this::show)
            .and(
                form.weights()
                    .subscribe(note -> sum.getChildren().setAll(Parts.note(note, texts))));
    show();
  }

  VBox node() {
    return panel;
  }

  void begin() {
    focus("perspective-weight-", 0);
  }

  void end() {
    ties.unsubscribe();
    fields.end();
    rowTies.forEach(Fields::end);
  }

  private void add() {
    form.add();
    focus("perspective-name-", form.perspectives().size() - 1);
  }

  private void focus(String field, int at) {
    Node node = panel.lookup("#" + field + at);
    if (node != null) {
      node.requestFocus();
    }
  }

  private void show() {
    rowTies.forEach(Fields::end);
    rowTies.clear();
    rows.getChildren().clear();
    for (int i = 0; i < form.perspectives().size(); i++) {
      rows.getChildren().add(row(i));
    }
  }

  private VBox row(int at) {
    PerspectiveDraft draft = form.perspectives().get(at);
    Fields row = new Fields(texts, form.refusals());
    rowTies.add(row);
    Language other = texts.language() == Language.ID ? Language.EN : Language.ID;
    TextField name =
        row.text(
            "perspective-name-" + at,
            draft.name().in(texts.language()),
            draft.name().in(other).get());
    TextField translated =
        row.text(
            "perspective-other-" + at,
            draft.name().in(other),
            texts.say(other == Language.EN ? "card.form.name_en" : "card.form.name_id"));
    TextField weight =
        row.text("perspective-weight-" + at, draft.weight(), texts.say("card.form.equal"));
    weight.getStyleClass().add("weight-field");
    weight.setAccessibleText(texts.say("card.form.weight"));
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox.setHgrow(translated, Priority.ALWAYS);
    HBox line =
        Parts.row(
            "band-row",
            headed(at, "card.form.name", name),
            headed(
                at, other == Language.EN ? "card.form.name_en" : "card.form.name_id", translated),
            headed(at, "card.form.weight", weight),
            button("arrow-up", "card.form.up", "up-" + at, () -> move(draft, -1)),
            button("arrow-down", "card.form.down", "down-" + at, () -> move(draft, 1)),
            button("close", "card.form.remove_perspective", "remove-" + at, () -> remove(draft)));
    VBox box = Parts.column("field", line, row.refusal("name." + at), row.refusal("weight." + at));
    if (draft.indicators() > 0) {
      String inside = texts.say(Phrase.of("card.form.inside").with("n", draft.indicators()));
      box.getChildren().add(1, Parts.label(inside, "caption", "muted"));
    }
    return box;
  }

  /** What a column is stands above its first field. */
  private Node headed(int at, String key, TextField field) {
    if (at > 0) {
      return field;
    }
    VBox headed = Parts.column("field", Parts.label(texts.say(key), "small", "muted"), field);
    HBox.setHgrow(headed, HBox.getHgrow(field));
    return headed;
  }

  private Button button(String icon, String key, String id, Runnable press) {
    Button button = Icons.only(icon, texts.say(key), press);
    button.setId("perspective-" + id);
    button.setFocusTraversable(false); // Alt+Up, Alt+Down and Ctrl+Delete do it from the fields
    return button;
  }

  private void move(PerspectiveDraft draft, int step) {
    form.move(draft, step);
    focus("perspective-name-", form.perspectives().indexOf(draft));
  }

  private void remove(PerspectiveDraft draft) {
    int at = form.perspectives().indexOf(draft);
    form.remove(draft);
    focus("perspective-name-", Math.min(at, form.perspectives().size() - 1));
  }

  private void pressed(KeyEvent event) {
    int at = rowOf(event.getTarget());
    boolean step = event.isAltDown() && at >= 0;
    if (event.getCode() == KeyCode.INSERT) {
      add();
    } else if (step && event.getCode() == KeyCode.UP) {
      move(form.perspectives().get(at), -1);
    } else if (step && event.getCode() == KeyCode.DOWN) {
      move(form.perspectives().get(at), 1);
    } else if (event.isControlDown() && event.getCode() == KeyCode.DELETE && at >= 0) {
      remove(form.perspectives().get(at));
    } else {
      return;
    }
    event.consume();
  }

  private static int rowOf(Object target) {
    String id = target instanceof Node node && node.getId() != null ? node.getId() : "";
    return id.matches("perspective-[a-z]+-\\d+")
        ? Integer.parseInt(id.substring(id.lastIndexOf('-') + 1))
        : -1;
  }
}
