package neraca.ui.ledger;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.desk.PlaceForm;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Screen;
import neraca.ui.kit.ScreenView;

/** The ledger screen: a tab for each sheet, the sheet, and what comes out below. */
public final class LedgerView {
  private final LedgerViewModel model;
  private final Texts texts;
  private final Map<LedgerTab, Tab> tabs = new EnumMap<>(LedgerTab.class);
  private final TabPane pane = new TabPane();
  private final LedgerGrid grid;
  private final MoneyStrip strip;
  private final PlaceForm form;
  private final VBox ready = new VBox();
  private final LedgerTools tools;
  private final VBox notes = Parts.column("notes");
  private final HBox foot = Parts.row("ledger-foot");
  private final VBox sheet;

  /** One for all tabs, below them: what is put into another tab is styled anew. */
  private final VBox page = Parts.column("ledger-page");

  private final StackPane body = new StackPane();
  private final Label place = Parts.label("", "muted");
  private final Button add;
  private final Button first;
  private final Label teaching = Parts.paragraph("", "muted");
  private final VBox nothing;
  private final HBox hints;
  private final Node findingKeys;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  private LedgerView(LedgerViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    grid = new LedgerGrid(model, texts);

    tools = new LedgerTools(model, texts);
    strip = new MoneyStrip(model, texts);
    form = new PlaceForm(model.newPlace(), texts);
    add = Icons.primary("plus", texts.say("ledger.add"), model.edits()::add);
    add.setId("ledger-add");
    add.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    first = Icons.button("plus", texts.say("ledger.add_first"), model.edits()::add);
    first.setId("ledger-first");
    hints = hints();
    findingKeys = FindingBox.keys(texts).node();
    nothing = Parts.column("ledger-sheet", Parts.column("empty", teaching, first));
    sheet = Parts.column("ledger-sheet", grid, foot);
    HBox.setHgrow(notes, Priority.ALWAYS);
    VBox.setVgrow(grid, Priority.SOMETIMES);
    VBox.setVgrow(sheet, Priority.ALWAYS);
    body.setId("ledger");
    body.widthProperty().subscribe(width -> strip.narrow(width.doubleValue()));
    pane.setId("ledger-tabs");
    pane.getStyleClass().add("tab-line");
    pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    for (LedgerTab each : LedgerTab.values()) {
      Tab tab = new Tab();
      tab.setId("tab-" + each.id());
      tabs.put(each, tab);
      pane.getTabs().add(tab);
    }
    pane.setMinHeight(TabPane.USE_PREF_SIZE); // a high sheet may not push the tabs away
    VBox.setVgrow(page, Priority.ALWAYS);
    ready.getChildren().addAll(pane, page, strip);
    body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** The entry of the rail. */
  public static Screen screen(LedgerViewModel model) {
    return new Screen(
        "ledger", "cash-multiple", model.findings(), texts -> new LedgerView(model, texts).made());
  }

  private ScreenView made() {
    Subscription ties =
        Subscription.combine(
            Parts.drawn(this::show, model.state(), model.unreadable()),
            model.sheet().subscribe((before, now) -> showSheet()),
            model.beside().subscribe((before, now) -> showSheet()),
            model.tab().subscribe(tab -> choose(tab)),
            pane.getSelectionModel().selectedItemProperty().subscribe(this::chosen),
            grid.tie(),
            form.tie(),
            tools::end);
    return ScreenView.of(body)
        .beside(place)
        .actions(add)
        .status(status)
        .keys(
            Keys.of("Insert", texts.say("ledger.key.insert")),
            Keys.of("Ctrl+Tab", texts.say("ledger.key.next")),
            Keys.of("F7", texts.say("ledger.key.finding")))
        .figure(this::pointedAt)
        .ties(ties)
        .shown(model::shown);
  }

  private Optional<Figure> pointedAt() {
    return strip.pointedAt().or(model::pointedAt);
  }

  private HBox hints() {
    HBox hints =
        Parts.row(
            "key-hints",
            Keys.of("F2", texts.say("ledger.key.edit")).node(),
            Keys.of("Delete", texts.say("ledger.key.remove")).node(),
            Keys.of("F4", texts.say("ui.from_where")).node());
    hints.setId("ledger-hints");
    return hints;
  }

  private void show() {
    boolean hasPlace = model.state().get() == LedgerViewModel.State.READY;
    add.setVisible(hasPlace);
    add.setManaged(hasPlace);
    add.setDisable(model.readOnly());
    Optional<Phrase> reason = model.unreadable().get();
    if (reason.isPresent()) {
      body.getChildren().setAll(Parts.page(Parts.paragraph(texts.say(reason.get()), "muted")));
    } else if (hasPlace) {
      boolean asked = form.getScene() != null;
      body.getChildren().setAll(ready);
      if (asked) {
        showSheet();
        focus();
      }
    } else if (model.state().get() == LedgerViewModel.State.NO_PLACE) {
      VBox ask =
          Parts.column(
              "place-page",
              Parts.label(texts.say("ledger.no_place.title"), "strong"),
              Parts.paragraph(texts.say("ledger.no_place"), "muted"),
              form);
      body.getChildren().setAll(ask);
      form.requestFocus();
    }
    showSheet();
  }

  private void showSheet() {
    if (model.state().get() != LedgerViewModel.State.READY) {
      place.setText("");
      status.set("");
      return;
    }
    place.setText(Parts.names(model.place(), texts));
    for (LedgerTab each : LedgerTab.values()) {
      LedgerViewModel.TabState state = model.tab(each);
      String word = texts.say("ledger.tab." + each.id());
      Tab tab = Objects.requireNonNull(tabs.get(each));
      tab.setText(state.rows() == 0 ? word : word + "  " + state.rows());
      tab.setGraphic(state.findings().light().map(Light::shape).orElse(null));
    }
    strip.show();
    tools.show();
    notes.getChildren().setAll(Parts.notes(model.notes(), texts).getChildren());
    notes.setManaged(!notes.getChildren().isEmpty()); // what follows stands below the table's edge
    showMiddle();
    Phrase says =
        Phrase.of("ledger.status", "rows", Cell.count(model.sheet().get().entered()))
            .with("findings", model.tab(model.tab().get()).findings().count());
    status.set(texts.say(says));
  }

  /** The grid stays where it is while rows change, or the field being typed into would go. */
  private void showMiddle() {
    boolean empty = model.sheet().get().isEmpty();
    VBox middle = empty ? nothing : sheet;
    if (empty) {
      teach();
    } else {
      showHints();
    }
    if (!page.getChildren().contains(middle)) {
      page.getChildren().setAll(tools, middle);
      middle.applyCss(); // here, and not in the pulse that has all the rest to lay out
    }
  }

  /** Made once: they would be styled with every amount that is typed. */
  private void showHints() {
    boolean found = !model.found().onSheet().isEmpty();
    if (found && !hints.getChildren().contains(findingKeys)) {
      hints.getChildren().add(0, findingKeys);
    } else if (!found) {
      hints.getChildren().remove(findingKeys);
    }
    if (!foot.getChildren().contains(notes)) {
      foot.getChildren().setAll(notes, hints);
    }
  }

  private void teach() {
    first.setDisable(model.readOnly());
    teaching.setText(texts.say("ledger.empty." + model.tab().get().id()));
    if (!nothing.getChildren().contains(notes)) {
      nothing.getChildren().add(notes);
    }
  }

  /** Takes the focus to where one goes on by keyboard. */
  private void focus() {
    if (model.sheet().get().isEmpty()) {
      first.requestFocus();
    } else {
      grid.requestFocus();
    }
  }

  private void choose(LedgerTab tab) {
    pane.getSelectionModel().select(tabs.get(tab));
  }

  private void chosen(Tab tab) {
    tabs.forEach(
        (each, of) -> {
          if (of == tab && model.tab().get() != each) {
            model.tab().set(each);
          }
        });
  }

  private void pressed(KeyEvent event) {
    if (model.state().get() != LedgerViewModel.State.READY) {
      return;
    }
    if (event.getCode() == KeyCode.TAB && event.isControlDown()) {
      if (grid.settle()) {
        model.nextTab(event.isShiftDown() ? -1 : 1);
        focus();
      }
    } else if (event.getCode() == KeyCode.F7) {
      model.found().next();
    } else if (event.getCode() == KeyCode.F8) {
      model.edits().missingCounts().stream().findFirst().ifPresent(model.edits()::addCount);
    } else if (event.getCode() == KeyCode.INSERT && model.sheet().get().isEmpty()) {
      model.edits().add();
    } else {
      return;
    }
    event.consume();
  }
}
