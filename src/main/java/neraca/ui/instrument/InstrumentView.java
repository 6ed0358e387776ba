package neraca.ui.instrument;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.gradual.Gradually;
import neraca.ui.gradual.Turn;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Parts;
import neraca.ui.kit.RefusalLabel;
import neraca.ui.kit.Screen;
import neraca.ui.kit.ScreenView;
import neraca.ui.table.Pointed;
import org.jspecify.annotations.Nullable;

/** The instrument test: settings, the strip of summaries, and the sections behind tabs. */
public final class InstrumentView {
  private final InstrumentViewModel model;
  private final Texts texts;
  private final Pointed pointer;
  private final VBox strip = new VBox();
  private final RefusalLabel refusal;
  private final VerdictPane verdicts;
  private @Nullable RulesPane rules;
  private final TablesPane printed;
  private final ComboBox<Instrument> chooser;
  private final TabPane tabs = new TabPane();
  private final Set<Section> filled = EnumSet.noneOf(Section.class);
  private final StackPane middle = new StackPane();
  private final VBox test;
  private Subscription ties = Subscription.EMPTY;

  private InstrumentView(InstrumentViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    pointer = new Pointed(model.trail());
    refusal = RefusalLabel.ofResult(texts);
    refusal.setId("test-refusal");
    verdicts = new VerdictPane(model, texts, pointer);
    printed = new TablesPane(model, texts, pointer);
    Toolbar toolbar = new Toolbar(model, texts);
    chooser = toolbar.chooser();
    tabs.getStyleClass().add("tab-line");
    tabs.setId("test-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    for (Section section : Section.values()) {
      tab(section);
    }
    VBox.setVgrow(tabs, Priority.ALWAYS);
    test = new VBox(toolbar.bar(), strip, refusalPlace(), tabs);
    test.addEventFilter(KeyEvent.KEY_PRESSED, toolbar::pressed);
    tie(toolbar.ties());
    follow();
  }

  public static Screen screen(InstrumentViewModel model) {
    return new Screen(
        "instrument",
        "check-decagram-outline",
        model.findings(),
        texts -> new InstrumentView(model, texts).view());
  }

  private void follow() {
    tie(model.tab().subscribe(section -> tabs.getSelectionModel().select(section.ordinal())));
    tie(model.sheet().subscribe(this::show));
    tie(model.reversing().refusal().subscribe(verdicts::notReversed));
    tie(model.empty().subscribe(this::showEmpty));
    tabs.getSelectionModel()
        .selectedIndexProperty()
        .subscribe(
            at -> {
              model.tab().set(Section.values()[at.intValue()]);
              fill();
            });
  }

  private ScreenView view() {
    Button copy = verdicts.table().copyButton(); // other tables have their own
    tie(
        model
            .tab()
            .flatMap(section -> model.sheet().map(s -> s.isPresent() && section == Section.VERDICT))
            .subscribe(copy::setVisible));
    return ScreenView.of(middle)
        .beside(chooser)
        .actions(copy)
        .keys(
            model
                .empty()
                .flatMap(e -> model.tab().map(tab -> e.isEmpty() ? keys(tab) : List.<Keys>of())))
        .status(model.sheet().map(s -> s.map(this::status).orElse("")))
        .figure(pointer::figure)
        .ties(() -> ties.unsubscribe())
        .shown(model::shown);
  }

  /** Space and the digits do something else on each tab. */
  private List<Keys> keys(Section section) {
    Keys from = Keys.of("F4", texts.say("ui.from_where"));
    Keys rule = Keys.of("1–4", texts.say("test.key.rule"));
    String space = texts.say("test.key.space");
    return switch (section) {
      case VERDICT -> List.of(from, Keys.of(space, texts.say("test.key.toggle")), rule);
      case RULES -> List.of(from, rule, Keys.of("D", texts.say("test.key.disputed")));
      case PURIFY ->
          List.of(
              from,
              Keys.of(space, texts.say("test.key.take")),
              Keys.of("F2", texts.say("test.key.reason")));
      case TWIN -> List.of(Keys.of("Ctrl+Enter", texts.say("test.key.compare")), from);
      default -> List.of(from, rule);
    };
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

  private VBox refusalPlace() {
    VBox place = Parts.column("refusal-place", refusal);
    place.managedProperty().bind(refusal.managedProperty());
    return place;
  }

  private void tab(Section section) {
    Node content =
        switch (section) {
          case VERDICT -> verdicts.node();
          default -> new StackPane(); // filled when it is looked at first
        };
    Tab tab = new Tab(texts.say("test.tab." + section.id()), content);
    tab.setId("test-tab-" + section.id());
    tabs.getTabs().add(tab);
  }

  private void showEmpty(Optional<Reading.Empty> empty) {
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
          Turn.begin();
          Summary summary = sheet.summary();
          List<HBox> summaries =
              Stream.ofNullable(summary)
                  .map(s -> new SummaryStrip(s, texts, model.trail(), pointer::at).node())
                  .toList();
          if (strip.getChildren().isEmpty()) {
            Gradually.put(strip, summaries);
          } else {
            strip.getChildren().setAll(summaries); // what stands below does not jump
          }
          Phrase refused = sheet.refusal();
          if (refused == null) {
            refusal.clear();
          } else {
            refusal.show(refused);
          }
          verdicts.show(sheet);
          fill();
        });
  }

  /** What is not looked at is not drawn: correlations are large. */
  private void fill() {
    Section section = model.tab().get();
    if (filled.add(section)) {
      begin(section);
    }
    model
        .sheet()
        .get()
        .ifPresent(
            sheet -> {
              switch (section) {
                case VERDICT, PURIFY, TWIN -> {} // follow by themselves
                case RULES -> Objects.requireNonNull(rules).show(sheet);
                case CORRELATIONS -> print(section, model.correlations().stream().toList());
                default -> print(section, sheet.in(section));
              }
            });
  }

  private void begin(Section section) {
    switch (section) {
      case RULES -> {
        RulesPane pane = new RulesPane(model, texts, pointer);
        rules = pane;
        tie(pane.ties());
        put(section, pane.node());
      }
      case PURIFY -> {
        PurifyPane pane = new PurifyPane(model, texts, pointer);
        tie(pane.ties());
        tie(model.purifying().sheet().subscribe(pane::show));
        put(section, pane.node());
      }
      case TWIN -> {
        TwinPane pane = new TwinPane(model.twinning(), texts, pointer);
        tie(pane.ties());
        put(section, pane.node());
      }
      default -> {} // printed, or there from the beginning
    }
  }

  private void put(Section section, Node content) {
    Tab tab = tabs.getTabs().get(section.ordinal());
    Gradually.put((StackPane) tab.getContent(), List.of(content));
  }

  private void print(Section section, List<neraca.model.result.Table> tables) {
    tabs.getTabs().get(section.ordinal()).setContent(printed.node());
    printed.show(tables);
  }
}
