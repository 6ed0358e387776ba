package neraca.ui.answers.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.answers.form.FormSheet.Option;
import neraca.ui.answers.form.FormSheet.Question;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Parts;

/** The form: boxes as on paper, one statement in large with its answers, and the pile beside it. */
public final class FormView extends BorderPane {
  private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");
  private static final PseudoClass MANY = PseudoClass.getPseudoClass("many");
  private static final PseudoClass CALM = PseudoClass.getPseudoClass("calm");
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
  private static final int MOST_ABREAST = 7;
  private static final int MOST_BARE_ABREAST = 11;
  private static final int LONG_STATEMENT = 110;

  /**
   * What pressing with the mouse does; the keys are the owner's.
   *
   * @param box goes to a box by its place
   * @param option chooses an answer by its digits
   * @param labels goes to where the points of a scale are named
   */
  public record Presses(
      IntConsumer box,
      Consumer<String> option,
      Runnable previous,
      Runnable next,
      Runnable labels) {}

  private final Texts texts;
  private final Presses presses;
  private final Boxes boxes;
  private final Pile pile;
  private final Label name = Parts.label("", "title");
  private final Label sheets = Parts.label("", "muted");
  private final Label place = Parts.label("", "muted");
  private final Label code = Parts.label("", "muted");
  private final Label statement = Parts.paragraph("", "answer-statement");
  private final GridPane options = new GridPane();
  private final Label says = Parts.paragraph("", "answers-message");
  private final Label hint = Parts.paragraph("", "small", "muted");
  private final Hyperlink labels;
  private final HBox kinds;
  private final Label sum = Parts.label("", "muted");
  private final Button previous;
  private final Button next;
  private List<Option> shown = List.of();

  public FormView(Texts texts, Presses presses) {
    this.texts = texts;
    this.presses = presses;
    setId("answers-form");
    getStyleClass().add("answer-form");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    boxes = new Boxes(texts, presses.box());
    pile = new Pile(texts);
    labels = new Hyperlink(texts.say("answers.form.labels"));
    labels.setFocusTraversable(false);
    labels.setMinWidth(USE_PREF_SIZE);
    labels.setOnAction(event -> presses.labels().run());
    kinds =
        Parts.row(
            "answer-kinds",
            hint(".", "answers.key.blank"),
            hint("T", "answers.key.refused"),
            hint("N", "answers.key.not_applicable"),
            hint("X", "answers.key.illegible"));
    kinds.setMinWidth(USE_PREF_SIZE);
    previous = button("chevron-left", "answers.form.previous", presses.previous());
    next = button("chevron-right", "answers.form.next", presses.next());
    next.setContentDisplay(ContentDisplay.RIGHT);
    options.getStyleClass().add("answer-options");
    ScrollPane page = new ScrollPane(page());
    page.setFitToWidth(true);
    page.setFocusTraversable(false);
    page.getStyleClass().add("page-scroll");
    setCenter(page);
    setRight(pile);
    setBottom(Parts.row("answer-foot", previous, Parts.spacer(), sum, Parts.spacer(), next));
    giveIds();
  }

  private void giveIds() {
    name.setId("form-name");
    sheets.setId("form-sheets");
    place.setId("form-place");
    code.setId("form-code");
    statement.setId("form-statement");
    options.setId("form-options");
    says.setId("form-says");
    hint.setId("form-hint");
    labels.setId("form-labels");
    sum.setId("form-sum");
    previous.setId("form-previous");
    next.setId("form-next");
  }

  private Node hint(String key, String word) {
    return Keys.of(key, texts.say(word)).node();
  }

  /** Pressed with the mouse; the keys for it are known to the form itself. */
  private Button button(String icon, String word, Runnable press) {
    Button button = Icons.button(icon, texts.say(word), press);
    button.setFocusTraversable(false);
    return button;
  }

  private VBox page() {
    HBox under = Parts.row("answer-under", hint, labels);
    under.visibleProperty().bind(hint.visibleProperty());
    for (Node often : List.of(hint, labels, kinds, says, under)) {
      often.managedProperty().bind(often.visibleProperty());
    }
    return Parts.column(
        "answer-page",
        Parts.row("answer-head", name, sheets, Parts.spacer(), place),
        boxes,
        Parts.column("answer-question", code, statement),
        options,
        kinds,
        under,
        says);
  }

  /** Shows this sheet now; nothing where there is none. */
  public void show(Optional<FormSheet> sheet) {
    sheet.ifPresent(this::show);
  }

  private void show(FormSheet sheet) {
    FormSheet.Pile all = sheet.pile();
    name.setText(texts.say(Phrase.of("answers.row").with("number", sheet.name())));
    sheets.setText(
        texts.say(Phrase.of("answers.form.sheet").with("at", all.sheet()).with("n", all.sheets())));
    place.setText(texts.say(place(sheet)));
    boxes.show(sheet.boxes(), sheet.at(), sheet.profile());
    sheet.question().ifPresentOrElse(this::ask, () -> end(sheet));
    says.setText(sheet.says().map(texts::say).map(FormView::sentence).orElse(""));
    says.setVisible(sheet.says().isPresent());
    says.pseudoClassStateChanged(CALM, holds(sheet) == FormSheet.Holds.MISSING);
    sum.setText(texts.say(sum(sheet.total())));
    previous.setDisable(all.sheet() == 1);
    pile.show(all, sheet.before(), digits(sheet));
    setAccessibleText(
        name.getText() + ", " + place.getText() + ": " + typed(sheet) + ". " + statement.getText());
  }

  /** What is said of a cell in a list of remarks stands alone here. */
  private static String sentence(String remark) {
    return remark.isEmpty() ? "" : Character.toUpperCase(remark.charAt(0)) + remark.substring(1);
  }

  /** The keys that answer now. */
  private static String digits(FormSheet sheet) {
    List<Option> all = sheet.question().map(Question::options).orElse(List.of());
    return all.isEmpty() ? "0–9" : all.get(0).digits() + "–" + all.get(all.size() - 1).digits();
  }

  private static String typed(FormSheet sheet) {
    return sheet.question().isEmpty() ? "" : sheet.boxes().get(sheet.at()).text();
  }

  private static FormSheet.Holds holds(FormSheet sheet) {
    return sheet.question().isEmpty()
        ? FormSheet.Holds.NOTHING
        : sheet.boxes().get(sheet.at()).holds();
  }

  private static Phrase place(FormSheet sheet) {
    if (sheet.question().isEmpty()) {
      return Phrase.of("answers.form.at_end");
    }
    return sheet.at() < sheet.profile()
        ? Phrase.of("answers.profile")
        : Phrase.of("answers.form.item")
            .with("at", sheet.at() - sheet.profile() + 1)
            .with("n", sheet.boxes().size() - sheet.profile());
  }

  private Phrase sum(FormSheet.Total total) {
    return Phrase.of("answers.form.sum", "sum", Cell.number(total.sum(), Format.COUNT))
        .with("n", total.answered());
  }

  private void ask(Question question) {
    String group = texts.say(question.group());
    code.setText(group.isEmpty() ? question.code() : question.code() + " · " + group);
    statement.setText(texts.say(question.statement()));
    statement.pseudoClassStateChanged(LONG, statement.getText().length() > LONG_STATEMENT);
    hint.setText(question.hint().map(texts::say).orElse(""));
    hint.setVisible(question.hint().isPresent());
    boolean unlabelled = question.hint().isPresent() && !question.options().isEmpty();
    labels.setVisible(unlabelled);
    kinds.setVisible(true);
    offer(question.options());
  }

  /** The sheet is typed: its sum in large, to be compared with one reckoned on paper. */
  private void end(FormSheet sheet) {
    FormSheet.Total total = sheet.total();
    code.setText(texts.say("answers.form.at_end"));
    statement.setText(texts.say(sum(total)));
    statement.pseudoClassStateChanged(LONG, false);
    hint.setText(
        texts.say(
            total.blank() == 0
                ? Phrase.of("answers.form.end")
                : Phrase.of("answers.form.end_blank").with("n", total.blank())));
    hint.setVisible(true);
    labels.setVisible(false);
    kinds.setVisible(false);
    offer(List.of());
  }

  private void offer(List<Option> now) {
    if (!faces(now).equals(faces(shown))) {
      put(now);
    }
    shown = now;
    for (int i = 0; i < now.size(); i++) {
      options.getChildren().get(i).pseudoClassStateChanged(GIVEN, now.get(i).given());
    }
  }

  /** The answers fill the width; many of them in several rows of the same length. */
  private void put(List<Option> all) {
    boolean bare = all.stream().allMatch(option -> texts.say(option.label()).isEmpty());
    int most = bare ? MOST_BARE_ABREAST : MOST_ABREAST;
    int rows = (all.size() + most - 1) / most;
    int abreast = rows == 0 ? 1 : (all.size() + rows - 1) / rows;
    options.pseudoClassStateChanged(MANY, rows > 1 || abreast > MOST_ABREAST);
    options.getChildren().clear();
    options.getColumnConstraints().clear();
    for (int i = 0; i < all.size(); i++) {
      options.add(card(all.get(i)), i % abreast, i / abreast);
    }
    for (int i = 0; i < abreast; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / abreast);
      options.getColumnConstraints().add(column);
    }
  }

  private static List<List<Object>> faces(List<Option> options) {
    List<List<Object>> faces = new ArrayList<>();
    options.forEach(option -> faces.add(List.of(option.digits(), option.label())));
    return faces;
  }

  private Node card(Option option) {
    VBox card = Parts.column("answer-card", Parts.label(option.digits(), "answer-digit"));
    card.setId("form-option-" + option.digits());
    String label = texts.say(option.label());
    if (!label.isEmpty()) {
      card.getChildren().add(Parts.paragraph(label));
    }
    card.setOnMouseClicked(event -> presses.option().accept(option.digits()));
    return card;
  }
}
