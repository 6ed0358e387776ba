package neraca.ui;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.kit.Action;
import neraca.ui.kit.Findings;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Screen;
import neraca.ui.kit.Segments;
import neraca.ui.kit.Theme;

/** The left edge: which study, business and period; the screens; language and theme. */
final class Rail extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private final ShellModel model;
  private final Texts texts;
  private final VBox items = Parts.column("rail-items");
  private Subscription ties = Subscription.EMPTY;

  Rail(ShellModel model, Texts texts, List<Screen> screens) {
    this.model = model;
    this.texts = texts;
    setId("rail");
    getStyleClass().add("rail");
    screens.forEach(screen -> items.getChildren().add(item(screen)));
    items.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    getChildren().addAll(switcher(), items, Parts.spacer(), settings());
    tie(model.screen().subscribe(this::mark));
  }

  void end() {
    ties.unsubscribe();
  }

  /** Where the focus enters: only the item of the screen shown takes it. */
  Node items() {
    return items;
  }

  private void tie(Subscription more) {
    ties = ties.and(more);
  }

  private VBox switcher() {
    MenuButton study = new NameMenu("study-menu", "study");
    tie(model.study().subscribe(name -> study.setText(texts.say(name))));
    tie(model.menu().subscribe(() -> fillMenu(study)));
    fillMenu(study);
    return Parts.column(
        "switcher",
        study,
        choice("business", texts.say("ui.business"), model.business()),
        choice("period", texts.say("ui.period"), model.period()));
  }

  private void fillMenu(MenuButton study) {
    study.getItems().clear();
    for (Action action : model.menu()) {
      MenuItem item = new MenuItem(texts.say(action.word()));
      item.setOnAction(event -> action.run().run());
      if (!action.keys().isEmpty()) {
        item.setAccelerator(KeyCombination.valueOf(action.keys()));
      }
      study.getItems().add(item);
    }
  }

  private VBox choice(String id, String word, ShellModel.Choice choice) {
    MenuButton menu = new NameMenu("choose-" + id, "switch");
    Runnable fill =
        () -> {
          fill(menu, choice);
          menu.setAccessibleText(word + ": " + menu.getText());
        };
    tie(choice.options().subscribe(fill));
    tie(Parts.drawn(fill, choice.chosen()));
    return Parts.column("switch-row", Parts.label(word, "caption", "muted"), menu);
  }

  private void fill(MenuButton menu, ShellModel.Choice choice) {
    Optional<ShellModel.Option> chosen = choice.chosen().get();
    menu.setText(chosen.map(option -> texts.say(option.name())).orElse(texts.say("ui.none_yet")));
    menu.setDisable(choice.options().isEmpty());
    ToggleGroup one = new ToggleGroup();
    menu.getItems().clear();
    for (ShellModel.Option option : choice.options()) {
      RadioMenuItem item = new RadioMenuItem(texts.say(option.name()));
      item.setMnemonicParsing(false);
      item.setToggleGroup(one);
      item.setSelected(chosen.filter(option::equals).isPresent());
      item.setOnAction(event -> choice.chosen().set(Optional.of(option)));
      menu.getItems().add(item);
    }
  }

  private Button item(Screen screen) {
    Label badge = new Label();
    badge.getStyleClass().add("badge");
    Label word = Parts.label(screen.title(texts));
    HBox face = Parts.row("rail-face", Icons.icon(screen.icon()), word, Parts.spacer(), badge);
    Button item = new Button("", face);
    item.setId("rail-" + screen.id());
    item.getStyleClass().setAll("rail-item");
    item.setMaxWidth(Double.MAX_VALUE);
    item.setOnAction(event -> model.screen().set(screen.id()));
    tie(screen.findings().subscribe(findings -> count(findings, badge, item, word.getText())));
    return item;
  }

  private static void count(Findings findings, Label badge, Button item, String word) {
    Optional<Light> light = findings.light();
    badge.setVisible(light.isPresent());
    badge.setText(findings.count() + "");
    badge.setGraphic(light.map(Light::shape).orElse(null));
    item.setAccessibleText(light.isPresent() ? word + " (" + findings.count() + ")" : word);
  }

  private void mark(String id) {
    for (Node item : items.getChildren()) {
      boolean here = item.getId().equals("rail-" + id);
      item.pseudoClassStateChanged(CURRENT, here);
      item.setFocusTraversable(here);
    }
  }

  private void move(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    int to = step + indexOfFocused();
    if (step != 0 && to >= 0 && to < items.getChildren().size()) {
      items.getChildren().get(to).requestFocus();
      event.consume();
    }
  }

  private int indexOfFocused() {
    List<Node> all = items.getChildren();
    return all.stream().filter(Node::isFocused).mapToInt(all::indexOf).findFirst().orElse(-2);
  }

  private HBox settings() {
    var languages =
        new Segments<>(model.language(), List.of(Language.values()), this::languageFace);
    var themes = new Segments<>(model.theme(), List.of(Theme.values()), this::themeFace);
    tie(languages.tie());
    tie(themes.tie());
    return Parts.row("rail-settings", languages, Parts.spacer(), themes);
  }

  private ToggleButton languageFace(Language language) {
    ToggleButton button = new ToggleButton(language.name());
    button.setId("language-" + language.code());
    return named(button, "ui.language." + language.code());
  }

  private ToggleButton themeFace(Theme theme) {
    boolean light = theme == Theme.LIGHT;
    ToggleButton button = new ToggleButton();
    button.setGraphic(Icons.icon(light ? "weather-sunny" : "weather-night"));
    button.setId(light ? "theme-light" : "theme-dark");
    return named(button, light ? "ui.theme.light" : "ui.theme.dark");
  }

  private ToggleButton named(ToggleButton button, String word) {
    button.setAccessibleText(texts.say(word));
    return Parts.tip(button, texts.say(word));
  }
}
