package neraca.ui.answers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.model.Questionnaire;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.answers.AnswersViewModel.State;
import neraca.ui.answers.form.FormView;
import neraca.ui.desk.WaveSwitch;
import neraca.ui.kit.Ask;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Screen;
import neraca.ui.kit.ScreenView;
import neraca.ui.kit.Segments;
import neraca.ui.kit.Trail;
import neraca.ui.kit.Worded;

/** The screen of the answers: the grid, what is focused in it, and what is to be looked at. */
public final class AnswersView {
  private final AnswersViewModel model;
  private final Texts texts;
  private final Elsewhere elsewhere;
  private final AnswersGrid grid;
  private final FormView form;
  private final Segments<Form.Way> ways;
  private final Strip strip;
  private final WaveSwitch wave;
  private final Notices notices;
  private final ComboBox<Questionnaire> questionnaires = new ComboBox<>();
  private final TextField find = new TextField();
  private final Button add;
  private final Button remove;
  private final Label answered = Light.GOOD.label("");
  private final Label unresolved = Light.POOR.label("");
  private final Label blank = Light.FAIR.label("");
  private final HBox counts = Parts.row("answers-counts");
  private final CheckBox profile = new CheckBox();
  private final StackPane middle = new StackPane();
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  private AnswersView(AnswersViewModel model, Texts texts, Elsewhere elsewhere) {
    this.model = model;
    this.texts = texts;
    this.elsewhere = elsewhere;
    grid = new AnswersGrid(model, texts);
    form = form();
    ways =
        new Segments<>(
            model.form().way(),
            List.of(Form.Way.values()),
            way -> {
              String id = way.name().toLowerCase(Locale.ROOT);
              ToggleButton button = new ToggleButton(texts.say("answers.way." + id));
              button.setId("answers-way-" + id);
              return button;
            });
    strip = new Strip(model, texts);
    notices = new Notices(model, texts, this::discard);
    wave = new WaveSwitch(model.wave(), texts);
    model.board().speak(texts);
    add = Icons.primary("plus", texts.say("answers.add"), this::addNext);
    add.setId("answers-add");
    remove = Icons.button("trash-can-outline", texts.say("answers.remove"), this::remove);
    remove.setId("answers-remove");
  }

  /** What of the window the screen needs besides its own place. */
  private record Elsewhere(Ask ask, Trail trail, Runnable toQuestionnaires) {}

  /**
   * The entry of the rail.
   *
   * @param ask asks before a response is removed
   * @param trail follows the focus while a figure is open
   * @param toQuestionnaires goes to the screen where questionnaires are made
   */
  public static Screen screen(
      AnswersViewModel model, Ask ask, Trail trail, Runnable toQuestionnaires) {
    Elsewhere elsewhere = new Elsewhere(ask, trail, toQuestionnaires);
    return new Screen(
        "answers",
        "table-edit",
        model.findings(),
        texts -> new AnswersView(model, texts, elsewhere).view());
  }

  private FormView form() {
    Form now = model.form();
    FormView view =
        new FormView(
            texts,
            new FormView.Presses(
                now::go,
                model.typing()::choose,
                now::previous,
                now::next,
                elsewhere.toQuestionnaires()));
    GridKeys keys = new GridKeys(model);
    view.setOnKeyPressed(keys::pressed);
    view.setOnKeyTyped(keys::typed);
    return view;
  }

  /** What is typed into. */
  private Node work() {
    return model.form().isOpen() ? form : grid;
  }

  private ScreenView view() {
    // The grid comes first, so that it is what a new focus goes to.
    BorderPane body = new BorderPane(middle);
    body.setTop(new VBox(notices.pilot(), toolbar(), notices.unsaved()));
    strip.managedProperty().bind(strip.visibleProperty());
    body.setBottom(strip);
    body.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    Subscription ties =
        Subscription.combine(
            choice(),
            wave.tie(),
            notices.ties(),
            model.state().subscribe(this::show),
            Parts.drawn(this::refresh, model.board().changes(), model.board().message()),
            ways.tie(),
            model.form().way().subscribe((before, now) -> show(model.state().get())));
    return ScreenView.of(body)
        .beside(questionnaires, wave, ways)
        .actions(add)
        .status(status)
        .figure(model::figure)
        .keys(
            Keys.of("F7", texts.say("answers.key.finding")),
            Keys.of("Ctrl+F", texts.say("answers.key.find")),
            Keys.of("Ctrl+E", texts.say("answers.key.way")))
        .ties(ties)
        .shown(model::shown);
  }

  private Subscription choice() {
    questionnaires.setId("answers-questionnaires");
    questionnaires.setConverter(
        new Worded<>(
            q -> {
              String name = texts.say(Cell.own(q.name()));
              return name.isEmpty() ? q.code() : name;
            }));
    questionnaires.setItems(model.questionnaires());
    questionnaires.setOnAction(
        event -> Optional.ofNullable(questionnaires.getValue()).ifPresent(model::choose));
    return model.chosen().subscribe(q -> questionnaires.setValue(q.orElse(null)));
  }

  private HBox toolbar() {
    find.setId("answers-find");
    find.setPromptText(texts.say("answers.find"));
    find.setAccessibleText(texts.say("answers.find"));
    find.setOnAction(
        event -> {
          if (model.find(find.getText())) {
            work().requestFocus();
          }
        });
    Button next = Icons.button("arrow-down", texts.say("answers.next_finding"), this::nextFinding);
    next.setId("answers-next-finding");
    next.getStyleClass().add("flat");
    answered.setId("answers-answered");
    unresolved.setId("answers-unresolved");
    blank.setId("answers-blank");
    for (Label count : List.of(unresolved, blank)) {
      count.managedProperty().bind(count.visibleProperty());
    }
    next.disableProperty().bind(unresolved.visibleProperty().or(blank.visibleProperty()).not());
    counts.getChildren().setAll(answered, unresolved, blank, next);
    profile.setId("answers-profile");
    profile.setText(texts.say("answers.profile"));
    for (Region shown : List.of(profile, remove, answered, unresolved, blank, next)) {
      shown.setMinWidth(Region.USE_PREF_SIZE);
    }
    profile.selectedProperty().bindBidirectional(model.profile());
    HBox toolbar = Parts.row("toolbar", find, remove, profile, Parts.spacer(), counts);
    toolbar.getStyleClass().add("answers-toolbar");
    return toolbar;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.F7) {
      nextFinding();
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
      find.requestFocus();
      find.selectAll();
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.E) {
      model.form().toggle();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && find.isFocused()) {
      work().requestFocus();
      event.consume();
    }
  }

  private void nextFinding() {
    model.nextFinding();
    work().requestFocus();
  }

  private void addNext() {
    if (model.state().get() == State.GRID) {
      model.form().add();
      work().requestFocus();
    }
  }

  private void remove() {
    model
        .board()
        .row()
        .map(row -> Phrase.of("answers.remove_sure").with("number", row.number()))
        .filter(question -> elsewhere.ask().confirm(question, "answers.remove"))
        .ifPresent(sure -> model.respondents().remove());
    work().requestFocus();
  }

  private void discard() {
    Phrase question = Phrase.of("answers.discard_sure").with("n", model.unsaved().get());
    if (elsewhere.ask().confirm(question, "answers.discard")) {
      model.discard();
    }
    work().requestFocus();
  }

  private void show(State state) {
    boolean shown = state == State.GRID;
    Node node =
        switch (state) {
          case READING -> new StackPane();
          case GRID -> work();
          case NO_QUESTIONNAIRE, NO_ITEM, NO_RESPONDENT ->
              new NothingYet(model, texts, elsewhere.toQuestionnaires()).node(state);
        };
    boolean seen = middle.getScene() != null;
    middle.getChildren().setAll(node);
    strip.setVisible(shown && !model.form().isOpen());
    add.setDisable(!shown || model.readOnly());
    remove.setDisable(!shown || model.readOnly());
    find.setDisable(!shown);
    counts.setVisible(shown);
    if (seen && state != State.READING) {
      Platform.runLater(() -> NothingYet.first(node).requestFocus());
    }
  }

  private void refresh() {
    Grid shown = model.grid();
    profile.setVisible(model.respondents().asked());
    int cells = shown.size() * shown.items().size();
    answered.setText(say(Phrase.of("answers.chip.answered").with("n", shown.answered()), cells));
    unresolved.setText(say(Phrase.of("answers.chip.unresolved").with("n", shown.unresolved()), 0));
    blank.setText(say(Phrase.of("answers.chip.blank").with("n", shown.blank()), 0));
    unresolved.setVisible(shown.unresolved() > 0);
    blank.setVisible(shown.blank() > 0);
    status.set(say(Phrase.of("answers.status").with("n", shown.size()), cells));
    grid.setAccessibleText(strip.refresh());
    if (model.form().isOpen()) {
      form.show(model.form().sheet());
    }
    if (elsewhere.trail().isOpen()) {
      model.figure().ifPresent(elsewhere.trail()::follow);
    }
    grid.refresh();
  }

  private String say(Phrase phrase, int cells) {
    return texts.say(phrase.with("cells", cells));
  }
}
