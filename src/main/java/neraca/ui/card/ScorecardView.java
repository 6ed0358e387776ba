package neraca.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.score.Scorecard;
import neraca.text.Texts;
import neraca.ui.gradual.Gradually;
import neraca.ui.gradual.Turn;
import neraca.ui.kit.FigureLink;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Screen;
import neraca.ui.kit.ScreenView;
import neraca.ui.kit.Worded;
import org.jspecify.annotations.Nullable;

/** The scorecard: perspectives round the total, what would raise it, and the forms at the right. */
public final class ScorecardView {
  private final ScorecardViewModel model;
  private final Texts texts;
  private final TotalCard total;
  private final CardGrid grid;
  private final Below below;
  private final SelectedStrip strip;
  private final VBox refused = Parts.column("notes");
  private final VBox main;
  private final StackPane body = new StackPane();
  private final VBox drawer = Parts.column("score-drawer");
  private Runnable endForm = () -> {};
  private boolean entered;

  private ScorecardView(ScorecardViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    total = new TotalCard(model, texts);
    grid = new CardGrid(total);
    below = new Below(texts, model.trail());
    strip = new SelectedStrip(model, texts, this::focusSelected);
    refused.setId("card-refused");
    ScrollPane page = Parts.page(refused, grid, below);
    page.setId("scorecard-page");
    VBox.setVgrow(page, Priority.ALWAYS);
    main = Parts.column("score-main", page, strip);
    drawer.setMaxWidth(VBox.USE_PREF_SIZE);
    StackPane.setAlignment(drawer, javafx.geometry.Pos.CENTER_RIGHT);
    body.setId("scorecard");
  }

  public static Screen screen(ScorecardViewModel model) {
    return new Screen(
        "scorecard",
        "gauge",
        model.findings(),
        texts -> new ScorecardView(model, texts).screenView());
  }

  private ScreenView screenView() {
    ComboBox<Scorecard> choice = choice();
    List<Button> actions = actions();
    Subscription ties =
        Subscription.combine(
            model.card().subscribe(card -> show(card)),
            model.read().subscribe((before, read) -> show(model.card().get())),
            model.selected().subscribe(spot -> mark()),
            Parts.drawn(
                this::showForm,
                model.changes().indicatorForm(),
                model.changes().perspectivesForm()),
            model.card().subscribe(card -> enable(actions, card != null)),
            model.cards().subscribe(() -> fill(choice)),
            strip.ties(),
            () -> endForm.run());
    fill(choice);
    return ScreenView.of(body)
        .beside(choice)
        .actions(actions.toArray(new Node[0]))
        .keys(model.changes().hasForm().map(open -> open ? List.<Keys>of() : keys()))
        .status(model.card().map(this::count).orElse(""))
        .figure(() -> FigureLink.focusedWith(body).or(model::figure))
        .ties(ties)
        .shown(model::shown);
  }

  private List<Keys> keys() {
    return List.of(
        Keys.of("F4", texts.say("ui.from_where")),
        Keys.of("A\u2013D", texts.say("card.key_grade")),
        Keys.of("Enter", texts.say("card.key_edit")),
        Keys.of("Insert", texts.say("card.key_add")));
  }

  private List<Button> actions() {
    Button perspectives =
        Icons.button(
            "view-grid-outline", texts.say("card.perspectives"), model.changes()::editPerspectives);
    perspectives.setId("scorecard-perspectives");
    Button add = Icons.button("plus", texts.say("card.add_indicator"), model.changes()::add);
    add.setId("scorecard-add");
    Button trace = Icons.button("file-tree-outline", texts.say("ui.from_where"), model::trace);
    trace.setId("scorecard-trace");
    return List.of(perspectives, add, trace);
  }

  /** Looking is always allowed; changing only where the study can be written. */
  private void enable(List<Button> actions, boolean any) {
    for (Button action : actions) {
      boolean looks = "scorecard-trace".equals(action.getId());
      action.setDisable(!any || (!looks && model.readOnly()));
    }
  }

  private String count(ShownCard card) {
    return texts.say(
        Phrase.of("card.count")
            .with("indicators", card.indicators())
            .with("perspectives", card.perspectives().size()));
  }

  private ComboBox<Scorecard> choice() {
    ComboBox<Scorecard> box = new ComboBox<>();
    box.setId("scorecard-choice");
    box.setConverter(new Worded<>(card -> texts.say(Reading.name(card.name(), card.code()))));
    box.valueProperty().subscribe(card -> Optional.ofNullable(card).ifPresent(model::choose));
    return box;
  }

  private void fill(ComboBox<Scorecard> box) {
    box.getItems().setAll(model.cards());
    ShownCard shown = model.card().get();
    box.setValue(shown == null ? null : shown.row());
    box.setVisible(model.cards().size() > 1);
    box.setManaged(model.cards().size() > 1);
  }

  private void show(@Nullable ShownCard card) {
    if (!model.read().get()) {
      return;
    }
    if (card == null) {
      body.getChildren().setAll(nothing());
      return;
    }
    Turn.begin();
    boolean first = !body.getChildren().contains(main);
    showCards(card);
    below.show(card);
    Phrase refusal = card.refusal();
    refused.getChildren().clear();
    refused.setManaged(refusal != null);
    if (refusal != null) {
      refused.getChildren().add(Parts.note(Note.wrong(refusal, List.of()), texts));
    }
    if (first) {
      Gradually.put(body, List.of(main, drawer), this::enter);
      showForm();
    } else {
      enter();
    }
  }

  private void enter() {
    if (!entered) {
      focusSelected();
      entered = true;
    }
  }

  /** A perspective that was here keeps its card, and with it the focus. */
  private void showCards(ShownCard card) {
    List<PerspectiveCard> cards = new ArrayList<>();
    for (ShownPerspective perspective : card.perspectives()) {
      PerspectiveCard shown =
          grid.cards().stream()
              .filter(c -> c.uuid().equals(perspective.row().uuid()))
              .findFirst()
              .orElseGet(() -> new PerspectiveCard(model, texts, perspective));
      shown.show(perspective);
      cards.add(shown);
    }
    total.show(card.total());
    if (!grid.cards().equals(cards)) {
      grid.show(cards);
    }
  }

  private Node nothing() {
    Button begin = Icons.primary("plus", texts.say("card.begin"), model.changes()::begin);
    begin.setId("scorecard-begin");
    begin.setDisable(model.readOnly());
    VBox empty = Parts.empty(texts.say("card.nothing"), begin);
    if (model.readOnly()) {
      empty.getChildren().add(Parts.paragraph(texts.say("card.read_only"), "small", "muted"));
    }
    entered = false;
    javafx.application.Platform.runLater(begin::requestFocus);
    return empty;
  }

  private void mark() {
    grid.cards().forEach(PerspectiveCard::mark);
    boolean elsewhere =
        grid.cards().stream()
            .anyMatch(c -> c.isFocused() && !c.uuid().equals(model.selected().get().perspective()));
    if (elsewhere) {
      focusSelected();
    }
  }

  private void focusSelected() {
    Spot spot = model.selected().get();
    Node card =
        grid.cards().stream()
            .filter(c -> c.uuid().equals(spot.perspective()))
            .findFirst()
            .map(Node.class::cast)
            .orElse(grid.cards().isEmpty() || entered ? total : grid.cards().get(0));
    body.applyCss(); // a scroll pane has no content before its skin is made
    card.requestFocus();
  }

  private void showForm() {
    endForm.run();
    endForm = () -> {};
    boolean hadFocus = drawer.isFocusWithin();
    IndicatorForm indicator = model.changes().indicatorForm().get();
    PerspectivesForm perspectives = model.changes().perspectivesForm().get();
    boolean open = indicator != null || perspectives != null;
    if (!open) {
      Gradually.put(drawer, List.of()); // with what is still coming
    }
    drawer.setVisible(open);
    main.setDisable(open);
    if (indicator != null) {
      IndicatorEditor editor = new IndicatorEditor(indicator, texts, model.changes());
      open(editor.node(), editor::begin, editor::end);
    } else if (perspectives != null) {
      PerspectivesEditor editor = new PerspectivesEditor(perspectives, texts, model.changes());
      open(editor.node(), editor::begin, editor::end);
    }
    if (!open && hadFocus) {
      focusSelected();
    }
  }

  private void open(VBox form, Runnable begin, Runnable end) {
    VBox.setVgrow(form, Priority.ALWAYS);
    endForm = end;
    Gradually.put(drawer, List.of(form), begin);
  }
}
