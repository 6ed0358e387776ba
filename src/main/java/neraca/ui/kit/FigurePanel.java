package neraca.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Working;
import neraca.text.Texts;

/**
 * "From where?": a figure, its formula in words and in numbers and what it was made from, each of
 * which opens in turn, down to what someone typed. Alt+Left goes back, Esc closes.
 */
public final class FigurePanel extends VBox {
  private static final double CHEVRON = 16;

  private final Trail trail;
  private final Texts texts;
  private final Consumer<Source> open;
  private final Function<Figure, Optional<Action>> elsewhere;
  private final FlowPane crumbs = new FlowPane();
  private final Label value = Parts.label("", "figure");
  private final Label name = Parts.paragraph("", "muted");
  private final FormulaBox formula = new FormulaBox();
  private final VBox numbers = Parts.column("figure-steps");
  private final OperandList operands;
  private final VBox sources = Parts.column("sources");
  private final VBox notes = Parts.column("notes");
  private final Subscription tie;

  /**
   * @param open goes to the rows that a leaf names
   * @param elsewhere the screen that tells more of a figure, where there is one
   */
  public FigurePanel(
      Trail trail,
      Texts texts,
      Consumer<Source> open,
      Function<Figure, Optional<Action>> elsewhere) {
    this.elsewhere = elsewhere;
    this.trail = trail;
    this.texts = texts;
    this.open = open;
    setId("figure-panel");
    getStyleClass().add("side-panel");
    crumbs.getStyleClass().add("crumbs");
    crumbs.setMinWidth(0); // a flow pane would insist on its widest link
    value.setId("figure-value");
    value.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(name, Priority.ALWAYS);
    operands = new OperandList(texts, this::go);
    getChildren().addAll(header(), scrolled(body()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed); // lists take Esc for themselves
    tie = trail.path().subscribe(this::show);
  }

  /** To be ended with the panel, which the trail outlives. */
  public Subscription tie() {
    return tie;
  }

  @Override
  public void requestFocus() {
    operands.requestFocus();
  }

  private HBox header() {
    Button copy = Icons.only("content-copy", texts.say("ui.copy"), this::copy);
    Button close = Icons.only("close", texts.say("ui.close"), trail::close);
    close.setId("figure-close");
    Label title = Parts.label(texts.say("ui.from_where"), "strong");
    title.setMinWidth(USE_PREF_SIZE);
    return Parts.row("panel-header", title, Parts.spacer(), copy, close);
  }

  private VBox body() {
    VBox body =
        Parts.column(
            "panel-body",
            crumbs,
            Parts.row("panel-value", value, name),
            Parts.label(texts.say("ui.formula"), "caption", "muted"),
            formula,
            Parts.label(texts.say("ui.in_numbers"), "caption", "muted"),
            numbers,
            Parts.label(texts.say("ui.made_from"), "caption", "muted"),
            operands,
            sources,
            notes);
    return body;
  }

  private static ScrollPane scrolled(VBox body) {
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private void show(List<Figure> path) {
    if (path.isEmpty()) {
      return;
    }
    Figure figure = path.get(path.size() - 1);
    showCrumbs(path);
    value.setText(number(figure));
    name.setText(texts.say(figure.name()));
    formula.show(texts.formula(figure.working()));
    showNumbers(figure);
    List<Working.Operand> made = figure.working().operands();
    operands.show(made);
    sources.getChildren().clear();
    made.stream()
        .map(Working.Operand::term)
        .filter(Source.Answers.class::isInstance)
        .limit(1)
        .forEach(term -> sources.getChildren().add(opener((Source.Answers) term)));
    elsewhere.apply(figure).ifPresent(more -> sources.getChildren().add(goer(more)));
    notes.getChildren().setAll(Parts.notes(figure.notes(), texts).getChildren());
  }

  /** The numbers put in, then every step below it; the last one ends in the number itself. */
  private void showNumbers(Figure figure) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.formulaInNumbers(figure.working()));
    figure.working().steps().forEach(step -> lines.add(" = " + texts.formulaInNumbers(step)));
    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " = " + number(figure));
    numbers.getChildren().clear();
    for (String line : lines) {
      FormulaBox box = new FormulaBox();
      box.show(line);
      numbers.getChildren().add(box);
    }
    numbers.setAccessibleText(String.join(" ", lines));
  }

  private void showCrumbs(List<Figure> path) {
    crumbs.getChildren().clear();
    crumbs.setManaged(path.size() > 1);
    for (int i = 0; path.size() > 1 && i < path.size(); i++) {
      String word = texts.say(path.get(i).name());
      if (i == path.size() - 1) {
        crumbs.getChildren().add(Parts.label(word, "caption", "muted"));
      } else {
        int place = i;
        Hyperlink link = new Hyperlink(word);
        link.maxWidthProperty().bind(crumbs.widthProperty().subtract(CHEVRON));
        link.getStyleClass().add("caption");
        link.setOnAction(event -> trail.backTo(place));
        crumbs.getChildren().addAll(link, Parts.label("\u203a", "caption", "muted"));
      }
    }
  }

  private Button opener(Source.Answers answers) {
    String word = texts.say(Phrase.of("ui.open_answers").with("used", answers.used()));
    Button button = Icons.button("table-edit", word, () -> open.accept(answers));
    button.setId("figure-open-answers");
    return whole(button);
  }

  private Button goer(Action more) {
    Button button = Icons.button("arrow-right", texts.say(more.word()), more.run());
    button.setId("figure-elsewhere");
    return whole(button);
  }

  /** In as many lines as its words need. */
  private static Button whole(Button button) {
    button.setWrapText(true);
    button.setMinHeight(USE_PREF_SIZE);
    return button;
  }

  private String number(Figure figure) {
    return texts.number(figure.value(), figure.format());
  }

  private void go(Working.Operand operand) {
    if (operand.term() instanceof Figure figure) {
      trail.into(figure);
    } else {
      open.accept((Source) operand.term());
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      trail.close();
      event.consume();
    } else if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
      trail.back();
      event.consume();
    }
  }

  private void copy() {
    String text = name.getText() + " = " + formula.getAccessibleText();
    ClipboardContent content = new ClipboardContent();
    content.putString(text + "\n= " + numbers.getAccessibleText());
    Clipboard.getSystemClipboard().setContent(content);
  }
}
