package neraca.ui.welcome;

import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import neraca.model.result.Phrase;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Parts;
import neraca.ui.kit.RefusalLabel;
import neraca.ui.kit.Segments;

/** Asked once on a computer: who works here, what its numbers begin with, which language. */
public final class FirstStart extends VBox {
  private static final int LONGEST_PREFIX = 10;
  private final WelcomeViewModel model;
  private final Runnable done;
  private final TextField person;
  private final TextField prefix = new TextField();
  private final RefusalLabel wrong;

  /**
   * @param done runs when it has been said
   */
  public FirstStart(
      WelcomeViewModel model, Texts texts, Property<Language> language, Runnable done) {
    this.model = model;
    this.done = done;
    getStyleClass().addAll("form", "first-start");
    setId("first-start");
    person = new TextField(model.person());
    person.setId("first-person");
    prefix.setId("first-prefix");
    prefix.setPromptText(texts.say("welcome.first.prefix_example"));
    wrong = new RefusalLabel(texts);
    wrong.setId("first-wrong");
    person.textProperty().subscribe(text -> wrong.clear());
    prefix.textProperty().subscribe(text -> wrong.clear());
    Button go = Icons.primary("arrow-right", texts.say("welcome.first.go"), this::go);
    go.setId("first-go");
    go.setDefaultButton(true);
    Segments<Language> languages =
        new Segments<>(language, List.of(Language.values()), l -> face(l, texts));
    getChildren()
        .addAll(
            Parts.label("Neraca", "verdict"),
            Parts.paragraph(texts.say("welcome.first.about"), "muted"),
            new HBox(languages),
            FormDialog.field(
                texts.say("welcome.first.person"),
                person,
                Parts.paragraph(texts.say("welcome.first.person_why"), "caption", "muted")),
            FormDialog.field(
                texts.say("welcome.first.prefix"),
                prefix,
                Parts.paragraph(texts.say("welcome.first.prefix_why"), "caption", "muted")),
            wrong,
            go);
  }

  private void go() {
    String written = prefix.getText().strip();
    if (person.getText().isBlank()) {
      wrong.show(Phrase.of("welcome.first.no_person"));
      person.requestFocus();
    } else if (written.length() > LONGEST_PREFIX) {
      wrong.show(Phrase.of("welcome.first.long_prefix"));
      prefix.requestFocus();
    } else {
      model.introduce(person.getText().strip(), written, done);
    }
  }

  private static ToggleButton face(Language language, Texts texts) {
    ToggleButton button = new ToggleButton(texts.say("welcome.language." + language.code()));
    button.setId("first-language-" + language.code());
    return button;
  }

  /** Where the focus begins. */
  public Node first() {
    person.selectAll();
    return person;
  }
}
