package neraca.ui.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.desk.Target;
import neraca.ui.kit.Findings;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Parts;
import neraca.ui.kit.RefusalLabel;
import neraca.ui.kit.Screen;
import neraca.ui.kit.ScreenView;
import neraca.ui.kit.Segments;
import neraca.ui.kit.Worded;
import neraca.ui.table.Pointed;

/** Survey results: classes and groups, the strip of summaries, and pictures with their tables. */
public final class SurveyView {
  private final SurveyViewModel model;
  private final Texts texts;
  private final Pointed pointed;
  private final PairForm pairs;
  private final VBox strip = new VBox();
  private final TabPane tabs = new TabPane();
  private final List<PartPane> parts = new ArrayList<>();
  private final ComboBox<Option> groups;
  private final RefusalLabel refusal;
  private final Label told = Parts.label("", "muted", "small");
  private final StackPane middle = new StackPane();
  private final PictureButtons pictures;
  private final VBox results;
  private Subscription ties = Subscription.EMPTY;

  private SurveyView(
      SurveyViewModel model, Texts texts, BiFunction<String, Path, Optional<Path>> toWrite) {
    this.model = model;
    this.texts = texts;
    pointed = new Pointed(model.trail());
    refusal = RefusalLabel.ofResult(texts);
    refusal.setId("survey-refusal");
    told.setId("survey-told");
    groups = choice("survey-groups", model.by(), model.fields(), o -> texts.say(o.name()));
    pictures = new PictureButtons(model, texts, toWrite, () -> part().chart());
    tabs.getStyleClass().add("tab-line");
    tabs.setId("survey-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    for (Part part : Part.values()) {
      PartPane pane = new PartPane(texts, pointed, model::figure, this::go);
      parts.add(pane);
      Tab tab = new Tab(texts.say("results.tab." + part.id()), pane.node());
      tab.setId("survey-tab-" + part.id());
      tabs.getTabs().add(tab);
    }
    pairs = new PairForm(model.pairing(), texts);
    parts
        .get(Part.GROUPS.ordinal())
        .head(
            Parts.row(
                "heading",
                Parts.label(texts.say("results.choose.part"), "muted"),
                choice("survey-part", model.part(), model.parts(), o -> texts.say(o.name()))));
    FlowPane choices = new FlowPane(pairs.node(), lines());
    choices.getStyleClass().add("importance-choices");
    parts.get(Part.IMPORTANCE.ordinal()).head(choices);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    ClassForm own = new ClassForm(model.classes(), texts);
    tie(own.ties());
    results = new VBox(toolbar(), own.node(), strip, refusalPlace(), tabs);
    results.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    follow();
  }

  /**
   * @param toWrite asks for a file by its ending and where it may go; empty when the user gave up
   */
  public static Screen screen(
      SurveyViewModel model, BiFunction<String, Path, Optional<Path>> toWrite) {
    return new Screen(
        "survey",
        "chart-box-outline",
        new ReadOnlyObjectWrapper<>(Findings.NONE),
        texts -> new SurveyView(model, texts, toWrite).view());
  }

  private ScreenView view() {
    return ScreenView.of(middle)
        .beside(
            choice(
                "survey-instrument",
                model.chosen(),
                model.surveys(),
                s -> {
                  Phrase said =
                      Phrase.of("test.instrument", "name", Cell.own(s.name())).with("k", s.items());
                  String name = texts.say(said);
                  return s.place().isEmpty() ? name : name + " · " + s.place();
                }))
        .actions(pictures.nodes())
        .keys(model.empty().map(empty -> empty.isEmpty() ? keys() : List.<Keys>of()))
        .status(model.sheet().map(s -> s.map(this::status).orElse("")))
        .figure(pointed::figure)
        .ties(ties)
        .shown(model::shown);
  }

  private List<Keys> keys() {
    return List.of(
        Keys.of("F4", texts.say("ui.from_where")),
        Keys.of("3+4+5+T", texts.say("results.key.classes")));
  }

  private void follow() {
    tabs.getSelectionModel().select(model.tab().get());
    tie(model.tab().subscribe(at -> tabs.getSelectionModel().select(at.intValue())));
    tie(model.sheet().subscribe(this::show));
    tie(model.empty().subscribe(this::showEmpty));
    tie(
        model
            .refused()
            .subscribe(
                why -> {
                  refusal.clear();
                  why.ifPresent(refusal::show);
                }));
    tie(model.pictures().told().subscribe(said -> told.setText(said.map(texts::say).orElse(""))));
    tabs.getSelectionModel()
        .selectedIndexProperty()
        .subscribe(
            at -> {
              model.tab().set(at.intValue());
              fill();
            });
  }

  private void tie(Subscription more) {
    ties = ties.and(more);
  }

  private String status(Sheet sheet) {
    return texts.say(
        Phrase.of("results.status")
            .with("n", sheet.summary().respondents())
            .with("k", sheet.summary().items()));
  }

  private <T> ComboBox<T> choice(
      String id,
      javafx.beans.property.ObjectProperty<T> chosen,
      ObservableList<T> options,
      java.util.function.Function<T, String> words) {
    ComboBox<T> box = new ComboBox<>(options);
    box.setId(id);
    box.setConverter(new Worded<>(words));
    box.setAccessibleText(texts.say("results.choose." + id.substring(id.indexOf('-') + 1)));
    box.visibleProperty().bind(Bindings.isNotEmpty(options));
    box.valueProperty().bindBidirectional(chosen);
    tie(() -> box.valueProperty().unbindBidirectional(chosen));
    return box;
  }

  private Segments<Option> segments(
      String id, javafx.beans.property.ObjectProperty<Option> chosen, List<Option> options) {
    Segments<Option> segments =
        new Segments<>(
            chosen,
            options,
            option -> {
              ToggleButton button = new ToggleButton(texts.say(option.name()));
              button.setId(id + option.id());
              return button;
            });
    tie(segments.tie());
    return segments;
  }

  /** Where the cross-hairs of the importance analysis stand. */
  private HBox lines() {
    return Parts.row(
        "heading",
        Parts.label(texts.say("results.choose.lines"), "muted"),
        segments("survey-lines-", model.pairing().lines(), Option.LINES));
  }

  private HBox toolbar() {
    Segments<Option> classes =
        segments("survey-classes-", model.classes().chosen(), model.classes().all());
    HBox bar =
        Parts.row(
            "toolbar",
            Parts.label(texts.say("results.choose.classes"), "muted"),
            classes,
            Parts.label(texts.say("results.choose.groups"), "muted"),
            groups,
            Parts.spacer(),
            told);
    bar.getChildren().stream()
        .filter(Region.class::isInstance)
        .limit(4)
        .forEach(node -> ((Region) node).setMinWidth(Region.USE_PREF_SIZE));
    return bar;
  }

  private VBox refusalPlace() {
    VBox place = Parts.column("refusal-place", refusal);
    place.managedProperty().bind(refusal.managedProperty());
    return place;
  }

  private void pressed(KeyEvent event) {
    boolean plain =
        !event.isShortcutDown()
            && !event.isAltDown()
            && !(event.getTarget() instanceof TextInputControl);
    if (plain && model.classes().key(event.getText())) {
      event.consume();
    }
  }

  private void showEmpty(Optional<Empty> empty) {
    Node body =
        empty
            .<Node>map(
                e -> {
                  var next = Icons.primary("arrow-right", texts.say(e.word()), model::goNext);
                  next.setId("survey-next");
                  VBox box = Parts.empty(texts.say(e.says()), next);
                  box.setId("survey-empty");
                  return box;
                })
            .orElse(results);
    middle.getChildren().setAll(body);
  }

  private void show(Optional<Sheet> shown) {
    strip.getChildren().clear();
    shown.ifPresent(
        sheet ->
            strip
                .getChildren()
                .add(new SummaryStrip(sheet.summary(), texts, model.trail(), pointed).node()));
    fill();
  }

  private PartPane part() {
    return parts.get(Math.max(tabs.getSelectionModel().getSelectedIndex(), 0));
  }

  /** Only what is looked at is filled. */
  private void fill() {
    Part part = Part.values()[Math.max(tabs.getSelectionModel().getSelectedIndex(), 0)];
    model.sheet().get().ifPresent(sheet -> part().show(sheet.page(part)));
    pairs.show(model.pairing().items());
    pictures.offer(model.sheet().get().isPresent(), part().chart().isPresent());
  }

  private void go(Target target) {
    if (!target.screen().equals("survey")) {
      model.go(target);
    } else if (part() == parts.get(Part.IMPORTANCE.ordinal())) {
      pairs.focus();
    } else {
      groups.requestFocus();
      groups.show();
    }
  }
}
