package neraca.ui.instrument;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Segments;
import neraca.ui.kit.Worded;

/** What is tested and by which rule. */
final class Toolbar {
  private static final List<KeyCode> DIGITS =
      List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);
  private static final List<KeyCode> PAD =
      List.of(KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3, KeyCode.NUMPAD4);

  private final InstrumentViewModel model;
  private final Texts texts;
  private Subscription ties = Subscription.EMPTY;

  Toolbar(InstrumentViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  /** To be ended with the view. */
  Subscription ties() {
    return ties;
  }

  private void tie(Subscription more) {
    ties = ties.and(more);
  }

  ComboBox<Instrument> chooser() {
    ComboBox<Instrument> box = new ComboBox<>(model.instruments());
    box.setId("test-instrument");
    box.setConverter(
        new Worded<>(
            i -> {
              String name = texts.say(said(i));
              return i.place().isEmpty() ? name : name + " · " + i.place();
            }));
    box.setAccessibleText(texts.say("test.choose"));
    box.visibleProperty().bind(Bindings.isNotEmpty(box.getItems()));
    box.valueProperty().bindBidirectional(model.chosen());
    tie(() -> box.valueProperty().unbindBidirectional(model.chosen()));
    return box;
  }

  private static Phrase said(Instrument instrument) {
    Instrument.Part part = instrument.dimension();
    Phrase said =
        Phrase.of(
                instrument.importance()
                    ? "test.instrument.importance"
                    : part == null ? "test.instrument" : "test.instrument.dimension")
            .with("name", Cell.own(instrument.name()))
            .with("k", instrument.items());
    return part == null ? said : said.with("dimension", Cell.own(part.name()));
  }

  HBox bar() {
    Settings settings = model.settings();
    Segments<Settings.Option> rules = new Segments<>(settings.rule(), settings.rules(), this::face);
    rules.setId("test-rules-choice");
    tie(rules.tie());
    HBox bar =
        Parts.row(
            "toolbar",
            Parts.label(texts.say("test.valid_when"), "muted"),
            rules,
            choice("test-level", settings.level(), settings.levels()),
            choice("test-tails", settings.tails(), settings.allTails()));
    bar.getChildren().forEach(node -> ((Region) node).setMinWidth(Region.USE_PREF_SIZE));
    return bar;
  }

  /** 1 to 4 choose the rule, except where something is typed. */
  void pressed(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl
        || event.isShortcutDown()
        || event.isAltDown()) {
      return;
    }
    int at = Math.max(DIGITS.indexOf(event.getCode()), PAD.indexOf(event.getCode()));
    if (at >= 0) {
      model.settings().rule().set(model.settings().rules().get(at));
      event.consume();
    }
  }

  private ToggleButton face(Settings.Option option) {
    ToggleButton button = new ToggleButton(texts.say(option.name()));
    button.setId("test-rule-" + option.id());
    return button;
  }

  private ComboBox<Settings.Option> choice(
      String id, ObjectProperty<Settings.Option> chosen, List<Settings.Option> options) {
    ComboBox<Settings.Option> box = new ComboBox<>();
    box.setId(id);
    box.getItems().setAll(options);
    box.setConverter(new Worded<>(option -> texts.say(option.name())));
    box.valueProperty().bindBidirectional(chosen);
    tie(() -> box.valueProperty().unbindBidirectional(chosen));
    return box;
  }
}
