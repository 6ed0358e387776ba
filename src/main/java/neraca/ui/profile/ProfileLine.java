package neraca.ui.profile;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neraca.model.ProfileField;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;
import neraca.ui.kit.RefusalLabel;
import neraca.ui.kit.Worded;
import neraca.ui.profile.ProfileViewModel.Row;
import org.jspecify.annotations.Nullable;

/** One profile field to type into. What is being typed stays when the study changes. */
final class ProfileLine {
  private final ProfileViewModel model;
  private final Texts texts;
  private final Written id = new Written();
  private final Written en = new Written();
  private final Written levels = new Written();
  private final ComboBox<ProfileField.Kind> kind = new ComboBox<>();
  private final Label given = Parts.label("", "small", "muted", "profile-given");
  private final Label code = Parts.label("", "caption", "muted");
  private final RefusalLabel refusal;
  private final VBox name;
  private Row row;
  private boolean filling;

  /** A field for text that knows what stood in it. */
  private static final class Written {
    private final TextField field = new TextField();
    private String before = "";

    void show(String text) {
      if (field.getText().equals(before) && !field.getText().equals(text)) {
        field.setText(text);
      }
      before = text;
    }

    void restore() {
      field.setText(before);
    }
  }

  ProfileLine(ProfileViewModel model, Texts texts, Row row) {
    this.model = model;
    this.texts = texts;
    this.row = row;
    refusal = new RefusalLabel(texts);
    name = new VBox(2, id.field, code);
    typed(id, this::commitName);
    typed(en, this::commitName);
    typed(levels, () -> model.levels(this.row.uuid(), levels.field.getText()));
    kind.getItems().setAll(ProfileField.Kind.values());
    kind.setConverter(
        new Worded<>(of -> texts.say("profile.kind." + of.name().toLowerCase(Locale.ROOT))));
    kind.setMaxWidth(Double.MAX_VALUE);
    kind.setOnAction(event -> commitKind());
    given.setMinWidth(Region.USE_PREF_SIZE);
    id.field.setPromptText(texts.say("profile.next"));
    id.field.setAccessibleText(texts.say("questionnaires.name_id"));
    en.field.setAccessibleText(texts.say("questionnaires.name_en"));
    kind.setAccessibleText(texts.say("profile.kind"));
    show(row);
  }

  /** Column by column. */
  List<Node> nodes() {
    return List.of(name, en.field, kind, levels.field, given);
  }

  RefusalLabel refusal() {
    return refusal;
  }

  TextField first() {
    return id.field;
  }

  /** The field of the same column, for the keys that go up and down. */
  TextField beside(TextField other, ProfileLine line) {
    return other == line.en.field ? en.field : other == line.levels.field ? levels.field : id.field;
  }

  boolean holds(TextField field) {
    return field == id.field || field == en.field || field == levels.field;
  }

  Row row() {
    return row;
  }

  void show(Row now) {
    row = now;
    filling = true;
    id.show(now.field().name().id());
    en.show(now.field().name().en());
    levels.show(now.levels());
    kind.setValue(now.field().kind());
    filling = false;
    code.setText(now.field().code());
    code.setVisible(!now.draft());
    ProfileField.Kind asked = now.field().kind();
    boolean text = now.draft() || asked == ProfileField.Kind.TEXT;
    levels.field.setDisable(text);
    boolean number = asked == ProfileField.Kind.NUMBER;
    levels.field.setPromptText(
        text ? "" : texts.say(number ? "profile.bounds.example" : "profile.levels.example"));
    levels.field.setAccessibleText(texts.say(number ? "profile.bounds" : "profile.levels"));
    kind.setDisable(now.draft() || model.readOnly());
    for (Written each : List.of(id, en, levels)) {
      each.field.setEditable(!model.readOnly());
    }
    given.setText(
        now.draft()
            ? ""
            : texts.say(
                Phrase.of(now.unresolved() == 0 ? "profile.given" : "profile.given_unresolved")
                    .with("n", now.given())
                    .with("unresolved", now.unresolved())));
    given.setGraphic(now.unresolved() == 0 ? null : Light.POOR.shape());
    String at = now.draft() ? "next" : now.field().code();
    id.field.setId("profile-id-" + at);
    en.field.setId("profile-en-" + at);
    levels.field.setId("profile-levels-" + at);
    kind.setId("profile-kind-" + at);
    given.setId("profile-given-" + at);
    refusal.setId("profile-refusal-" + at);
  }

  void refused(@Nullable Phrase why) {
    if (why == null) {
      refusal.clear();
    } else {
      refusal.show(why);
    }
  }

  private void typed(Written written, Runnable commit) {
    written.field.setOnAction(event -> commit.run());
    written.field.focusedProperty().subscribe((was, is) -> left(is, commit));
    written.field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE
              && !written.field.getText().equals(written.before)) {
            written.restore();
            model.restore(row.uuid());
            event.consume();
          }
        });
  }

  private void left(boolean focused, Runnable commit) {
    if (!focused && !model.readOnly()) {
      commit.run();
    }
  }

  private void commitName() {
    boolean empty = id.field.getText().isBlank() && en.field.getText().isBlank();
    if (!(row.draft() && empty)) {
      model.name(row.uuid(), new Words(id.field.getText(), en.field.getText()));
    }
  }

  private void commitKind() {
    if (!filling && kind.getValue() != null) {
      model.kind(row.uuid(), kind.getValue());
    }
  }

  void step(int by) {
    if (!row.draft() && !model.readOnly()) {
      model.move(row.uuid(), by);
    }
  }
}
