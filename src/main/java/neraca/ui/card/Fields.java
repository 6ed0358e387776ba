package neraca.ui.card;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neraca.model.result.Phrase;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Parts;
import neraca.ui.kit.RefusalLabel;

/**
 * The fields of a form in a panel at the right: a word above each, what is refused below it. Enter
 * keeps the form, Esc leaves it.
 */
final class Fields {
  private final Texts texts;
  private final Refusals refusals;
  private final List<Runnable> ends = new ArrayList<>();

  Fields(Texts texts, Refusals refusals) {
    this.texts = texts;
    this.refusals = refusals;
  }

  /** Ends every tie to the form, which outlives the nodes. */
  void end() {
    ends.forEach(Runnable::run);
  }

  TextField text(String id, StringProperty value, String prompt) {
    TextField field = new TextField();
    tie(field, id, value);
    field.setPromptText(prompt);
    return field;
  }

  /** The language of the window; where it has no text yet, that of the other shows faintly. */
  TextArea area(String id, WordsDraft words) {
    TextArea area = new TextArea();
    Language other = texts.language() == Language.ID ? Language.EN : Language.ID;
    tie(area, id, words.in(texts.language()));
    area.setPromptText(words.in(other).get());
    area.setWrapText(true);
    area.setPrefRowCount(2);
    area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(area, event));
    return area;
  }

  /** Tab leaves a text of several lines as it leaves any other field. */
  private static void leave(TextArea area, KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      KeyEvent walk =
          new KeyEvent(
              KeyEvent.KEY_PRESSED,
              "",
              "",
              KeyCode.TAB,
              event.isShiftDown(),
              true,
              event.isAltDown(),
              event.isMetaDown());
      event.consume();
      area.fireEvent(walk);
    }
  }

  private void tie(TextInputControl field, String id, StringProperty value) {
    field.setId(id);
    both(field.textProperty(), value);
  }

  private void both(Property<String> of, StringProperty value) {
    of.bindBidirectional(value);
    ends.add(() -> of.unbindBidirectional(value));
  }

  /** A control with its word above and what is refused below. */
  VBox field(String key, Node control, String refused) {
    Label word = Parts.label(texts.say(key), "small", "muted");
    word.setLabelFor(control);
    VBox box = Parts.column("field", word, control, refusal(refused));
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  RefusalLabel refusal(String field) {
    RefusalLabel label = new RefusalLabel(texts);
    label.setId("refused-" + field.replace('.', '-'));
    show(label, refusals.byField().get(field));
    MapChangeListener<String, Phrase> listener =
        change -> show(label, refusals.byField().get(field));
    refusals.byField().addListener(listener);
    ends.add(() -> refusals.byField().removeListener(listener));
    return label;
  }

  private static void show(RefusalLabel label, @org.jspecify.annotations.Nullable Phrase why) {
    if (why == null) {
      label.clear();
    } else {
      label.show(why);
    }
  }

  /**
   * The panel: a title, the fields, and the two buttons.
   *
   * @param where what the fields are true of
   */
  VBox panel(String title, String where, VBox fields, Runnable keep, Runnable leave) {
    Button save = Icons.primary("check", texts.say("card.save"), keep);
    save.setId("form-save");
    Button cancel = new Button(texts.say("ui.cancel"));
    cancel.setId("form-cancel");
    cancel.setOnAction(event -> leave.run());
    ScrollPane scroll = new ScrollPane(fields);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("page-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Label heading = Parts.label(title, "strong");
    heading.setMinWidth(Label.USE_PREF_SIZE);
    HBox header =
        Parts.row("panel-header", heading, Parts.spacer(), Parts.label(where, "caption", "muted"));
    HBox buttons =
        Parts.row(
            "form-buttons",
            save,
            cancel,
            Parts.spacer(),
            Keys.of("Enter", texts.say("card.save")).node(),
            Keys.of("Esc", texts.say("ui.cancel")).node());
    VBox foot = Parts.column("form-foot", refusal(Refusals.FORM), buttons);
    VBox panel = Parts.column("score-form", header, scroll, foot);
    panel.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
          } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            keep.run();
            event.consume();
          }
        });
    return panel;
  }
}
