package neraca.ui.instrument;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.text.Texts;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Parts;
import neraca.ui.kit.RefusalLabel;
import neraca.ui.kit.ResultTable;
import neraca.ui.kit.Screen;
import neraca.ui.kit.ScreenView;
import neraca.ui.kit.Segments;
import org.jspecify.annotations.Nullable;

/** The instrument test: settings, the strip of summaries, and the tables behind four tabs. */
public final class InstrumentView {
  private static final int USED = 0;

  private final InstrumentViewModel model;
  private final Texts texts;
  private final VBox strip = new VBox();
  private final RefusalLabel refusal;
  private final Label title = Parts.label("", "strong");
  private final ResultTable verdicts;
  private final TabPane tabs = new TabPane();
  private final Hyperlink takeBack = new Hyperlink();
  private final StackPane middle = new StackPane();
  private final VBox test;
  private Supplier<Optional<Figure>> pointedAt = Optional::empty;
  private Subscription ties = Subscription.EMPTY;

  private InstrumentView(InstrumentViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    refusal = new RefusalLabel(texts);
    refusal.setId("test-refusal");
    verdicts = new ResultTable(texts);
    verdicts.setId("test-verdict-table");
    verdicts.fill();
    title.setId("test-title");
    pointing(verdicts, () -> model.sheet().get().map(TestSheet::verdicts));
    verdicts.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    tabs.getStyleClass().add("tab-line");
    tabs.setId("test-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    takeBack.setId("test-use-all");
    takeBack.setOnAction(event -> model.useAll());
    tab("verdict", Parts.page(Parts.row("heading", title, Parts.spacer(), takeBack), verdicts));
    tab("printed", new StackPane());
    tab("rules", new StackPane());
    tab("correlations", new StackPane());
    VBox.setVgrow(tabs, Priority.ALWAYS);
    test = new VBox(toolbar(), strip, refusalPlace(), tabs);
    tabs.getSelectionModel().select(model.tab().get());
    tie(model.tab().subscribe(at -> tabs.getSelectionModel().select(at.intValue())));
    tie(model.sheet().subscribe(this::show));
    tie(model.empty().subscribe(this::showEmpty));
    tabs.getSelectionModel()
        .selectedIndexProperty()
        .subscribe(
            at -> {
              model.tab().set(at.intValue());
              fill(at.intValue());
            });
  }

  public static Screen screen(InstrumentViewModel model) {
    return new Screen(
        "instrument",
        "check-decagram-outline",
        model.findings(),
        texts -> new InstrumentView(model, texts).view());
  }

  private ScreenView view() {
    tie(model.shown());
    return ScreenView.of(middle)
        .beside(chooser())
        .actions(verdicts.copyButton())
        .keys(
            Keys.of("F4", texts.say("ui.from_where")),
            Keys.of(texts.say("test.key.space"), texts.say("test.key.toggle")))
        .status(model.sheet().map(s -> s.map(this::status).orElse("")))
        .figure(() -> pointedAt.get())
        .ties(ties);
  }

  private void tie(Subscription more) {
    ties = ties.and(more);
  }

  private String status(TestSheet sheet) {
    Summary summary = sheet.summary();
    return summary == null
        ? ""
        : texts.say(
            Phrase.of("test.status")
                .with("answers", (long) summary.used() * summary.k())
                .with("n", summary.used()));
  }

  private ComboBox<Instrument> chooser() {
    ComboBox<Instrument> box = new ComboBox<>(model.instruments());
    box.setId("test-instrument");
    box.setConverter(
        new Said<>(
            i -> {
              Phrase said =
                  Phrase.of("test.instrument", "name", Cell.own(i.name())).with("k", i.items());
              String name = texts.say(said);
              return i.place().isEmpty() ? name : name + " · " + i.place();
            }));
    box.setAccessibleText(texts.say("test.choose"));
    box.valueProperty().bindBidirectional(model.chosen());
    tie(() -> box.valueProperty().unbindBidirectional(model.chosen()));
    return box;
  }

  private HBox toolbar() {
    Settings settings = model.settings();
    Segments<Option> rules = new Segments<>(settings.rule(), settings.rules(), this::face);
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

  private ToggleButton face(Option option) {
    ToggleButton button = new ToggleButton(texts.say(option.name()));
    button.setId("test-rule-" + option.id());
    return button;
  }

  private ComboBox<Option> choice(
      String id, javafx.beans.property.ObjectProperty<Option> chosen, List<Option> options) {
    ComboBox<Option> box = new ComboBox<>();
    box.setId(id);
    box.getItems().setAll(options);
    box.setConverter(new Said<>(option -> texts.say(option.name())));
    box.valueProperty().bindBidirectional(chosen);
    tie(() -> box.valueProperty().unbindBidirectional(chosen));
    return box;
  }

  private VBox refusalPlace() {
    VBox place = Parts.column("refusal-place", refusal);
    place.managedProperty().bind(refusal.managedProperty());
    return place;
  }

  private void tab(String id, Node content) {
    Tab tab = new Tab(texts.say("test.tab." + id), content);
    tab.setId("test-tab-" + id);
    tabs.getTabs().add(tab);
  }

  private void showEmpty(Optional<Empty> empty) {
    Node body =
        empty
            .<Node>map(
                e -> {
                  var next = Icons.primary("arrow-right", texts.say(e.word()), model::goNext);
                  next.setId("test-next");
                  VBox box = Parts.empty(texts.say(e.says()), next);
                  box.setId("test-empty");
                  return box;
                })
            .orElse(test);
    middle.getChildren().setAll(body);
  }

  private void show(Optional<TestSheet> shown) {
    shown.ifPresent(
        sheet -> {
          strip.getChildren().clear();
          Summary summary = sheet.summary();
          if (summary != null) {
            strip
                .getChildren()
                .add(new SummaryStrip(summary, texts, model.trail(), this::point).node());
          }
          Phrase refused = sheet.refusal();
          if (refused == null) {
            refusal.clear();
          } else {
            refusal.show(refused);
          }
          title.setText(texts.say(sheet.verdicts().title()));
          verdicts.show(sheet.verdicts());
          verdicts.looks(new Looks(sheet)::verdict);
          long out = sheet.rows().stream().filter(row -> !row.used()).count();
          takeBack.setText(texts.say(Phrase.of("test.use_all").with("n", out)));
          takeBack.setVisible(out > 0);
          fill(tabs.getSelectionModel().getSelectedIndex());
        });
  }

  /** The other tabs are made when they are looked at: correlations are large. */
  private void fill(int at) {
    Optional<TestSheet> shown = model.sheet().get();
    if (at == 0 || shown.isEmpty()) {
      return;
    }
    TestSheet sheet = shown.get();
    List<Table> tables =
        switch (at) {
          case 1 -> sheet.printed();
          case 2 -> List.of(sheet.rules());
          default -> model.correlations().stream().toList();
        };
    Node[] nodes = tables.stream().map(table -> titled(table, sheet)).toArray(Node[]::new);
    ScrollPane page = Parts.page(nodes);
    tabs.getTabs().get(at).setContent(page);
  }

  private ResultTable titled(Table table, TestSheet sheet) {
    ResultTable shown = new ResultTable(table, texts);
    shown.titled();
    if (table.equals(sheet.rules())) {
      shown.looks(new Looks(sheet)::rule);
    }
    pointing(shown, () -> Optional.of(table));
    return shown;
  }

  /** The cell selected last is what F4 takes apart; a click does so at once. */
  private void pointing(ResultTable shown, Supplier<Optional<Table>> table) {
    shown
        .selected()
        .subscribe(
            spot -> {
              if (spot != null) {
                point(
                    () ->
                        table
                            .get()
                            .filter(t -> spot.row() < t.rows().size())
                            .flatMap(t -> model.figure(t, spot.row(), spot.column())));
              }
            });
    // A filter: the table keeps every click for itself.
    shown.addEventFilter(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          ResultTable.Spot spot = shown.selected().get();
          if (spot == null || !isInCell(event.getPickResult().getIntersectedNode())) {
            return;
          }
          if (shown == verdicts && spot.column() == USED) {
            model.toggle(spot.row());
          } else {
            pointedAt.get().ifPresent(model.trail()::open);
          }
        });
  }

  private void point(Supplier<Optional<Figure>> figure) {
    pointedAt = figure;
    figure.get().ifPresent(model.trail()::follow);
  }

  private static boolean isInCell(@Nullable Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up instanceof TableCell<?, ?> cell) {
        return !cell.isEmpty();
      }
    }
    return false;
  }

  private void pressed(KeyEvent event) {
    ResultTable.Spot spot = verdicts.selected().get();
    if (event.getCode() == KeyCode.SPACE && spot != null) {
      model.toggle(spot.row());
      event.consume();
    }
  }

  /** An option in words; nobody types one. */
  private static final class Said<T> extends StringConverter<T> {
    private final java.util.function.Function<T, String> words;

    Said(java.util.function.Function<T, String> words) {
      this.words = words;
    }

    @Override
    public String toString(@Nullable T option) {
      return option == null ? "" : words.apply(option);
    }

    @Override
    public T fromString(String text) {
      throw new UnsupportedOperationException("not editable");
    }
  }
}
