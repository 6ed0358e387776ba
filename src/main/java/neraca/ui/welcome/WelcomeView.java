package neraca.ui.welcome;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Segments;
import neraca.ui.kit.Theme;

/** Ways to begin at the left; samples and the studies opened last at the right. */
public final class WelcomeView extends HBox {
  /** What the three ways to begin do; asked of the window because they ask for a file. */
  public record Ways(Runnable begin, Runnable open, Runnable sample) {}

  private final WelcomeViewModel model;
  private final Texts texts;
  private final Ways ways;
  private final RecentList files;
  private final List<Node> fixed = new ArrayList<>();
  private final Subscription ties;

  public WelcomeView(
      WelcomeViewModel model,
      Texts texts,
      Ways ways,
      Property<Language> language,
      Property<Theme> theme) {
    this.model = model;
    this.texts = texts;
    this.ways = ways;
    setId("welcome");
    getStyleClass().add("welcome");
    Segments<Language> languages =
        new Segments<>(language, List.of(Language.values()), this::languageFace);
    Segments<Theme> themes = new Segments<>(theme, List.of(Theme.values()), this::themeFace);
    files = new RecentList(model, texts);
    VBox left = left(languages, themes);
    VBox right = right();
    HBox.setHgrow(right, Priority.ALWAYS);
    getChildren().addAll(left, right);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed); // buttons take arrows for themselves
    setOnDragOver(this::over);
    setOnDragDropped(this::dropped);
    ties =
        Subscription.combine(
            languages.tie(),
            themes.tie(),
            files.tie(),
            model.opening().subscribe(busy -> setDisable(busy)));
  }

  /** Where the focus begins. */
  public Node first() {
    return fixed.get(0);
  }

  public void end() {
    ties.unsubscribe();
  }

  private VBox left(Segments<Language> languages, Segments<Theme> themes) {
    Button begin = way("new", "file-plus-outline", "Ctrl+N", ways.begin());
    begin.getStyleClass().add("accent");
    Button open = way("open", "folder-open-outline", "Ctrl+O", ways.open());
    fixed.addAll(List.of(begin, open));
    HBox title =
        Parts.row(
            "welcome-title",
            Icons.icon("scale-balance"),
            Parts.column(
                "welcome-name",
                Parts.label("Neraca", "figure"),
                Parts.label(texts.say("welcome.subtitle"), "small", "muted")));
    VBox left =
        Parts.column(
            "welcome-left",
            title,
            Parts.paragraph(texts.say("welcome.about")),
            begin,
            open,
            Parts.paragraph(texts.say("welcome.drop"), "caption", "muted"),
            Parts.spacer(),
            Parts.paragraph(texts.say("welcome.local"), "caption", "muted"),
            Parts.row("welcome-settings", languages, Parts.spacer(), themes));
    left.setMinWidth(Region.USE_PREF_SIZE);
    return left;
  }

  private Button way(String id, String icon, String keys, Runnable run) {
    VBox words =
        Parts.column(
            "way-words",
            Parts.label(texts.say("welcome." + id), "strong"),
            Parts.label(texts.say("welcome." + id + ".about"), "small"));
    HBox.setHgrow(words, Priority.ALWAYS);
    Button button = Entries.entry("welcome-" + id, run);
    button.setGraphic(Parts.row("way", Icons.icon(icon), words, caps(keys)));
    button.getStyleClass().add("way-button");
    button.setAccessibleText(texts.say("welcome." + id));
    return button;
  }

  /** Key caps that keep their width. */
  private static HBox caps(String keys) {
    HBox caps = Parts.row("keys");
    for (String key : keys.split("\\+")) {
      caps.getChildren().add(Keys.cap(key));
    }
    caps.setMinWidth(Region.USE_PREF_SIZE);
    return caps;
  }

  private VBox right() {
    VBox samples = Parts.column("entries");
    for (String name : model.samples()) {
      Button sample = sample(name);
      fixed.add(sample);
      samples.getChildren().add(sample);
    }
    HBox hint =
        Parts.row(
            "keys",
            Keys.of("↑+↓", texts.say("welcome.key.choose")).node(),
            Keys.of("Enter", texts.say("welcome.key.open")).node(),
            Keys.of("Del", texts.say("welcome.key.forget")).node());
    VBox right =
        Parts.column(
            "welcome-right",
            Parts.heading(
                texts.say("welcome.samples"),
                Parts.label(texts.say("welcome.samples.copy"), "caption", "muted")),
            samples,
            Parts.heading(texts.say("welcome.recent"), hint),
            files,
            Parts.heading(texts.say("welcome.order"), Keys.of("F1", texts.say("app.help")).node()),
            order());
    return right;
  }

  private HBox order() {
    HBox steps = Parts.row("order");
    for (String[] step :
        new String[][] {
          {"questionnaires", "clipboard-text-outline"},
          {"answers", "table-edit"},
          {"instrument", "check-decagram-outline"},
          {"ledger", "cash-multiple"},
          {"scorecard", "gauge"},
          {"reports", "file-document-outline"}
        }) {
      Label name = Parts.label(texts.say("ui.screen." + step[0]), "strong");
      name.setGraphic(Icons.icon(step[1]));
      name.setMinWidth(Region.USE_PREF_SIZE);
      VBox box =
          Parts.column(
              "order-step",
              name,
              Parts.paragraph(texts.say("welcome.order." + step[0]), "small", "muted"));
      HBox.setHgrow(box, Priority.ALWAYS);
      steps.getChildren().add(box);
    }
    return steps;
  }

  private Button sample(String name) {
    Button button = Entries.entry("sample-" + name, ways.sample());
    Label title = Parts.label(texts.say("welcome.sample." + name), "strong");
    title.setMinWidth(Region.USE_PREF_SIZE);
    Label about = Parts.label(texts.say("welcome.sample." + name + ".about"));
    Label holds = Parts.label(texts.say("welcome.sample." + name + ".holds"), "small", "muted");
    Label copy = Parts.label(texts.say("welcome.sample.open"), "link");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    Entries.lay(button, title, Entries.words(about, holds), caps("Ctrl+I"), copy);
    return button;
  }

  private void pressed(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    if (step != 0) {
      move(step);
      event.consume();
    }
  }

  private void move(int step) {
    List<Node> all = new ArrayList<>(fixed);
    all.addAll(files.buttons());
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isFocused()) {
        all.get(Math.floorMod(i + step, all.size())).requestFocus();
        return;
      }
    }
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    List<java.io.File> dropped = event.getDragboard().getFiles();
    event.setDropCompleted(!dropped.isEmpty());
    dropped.stream().findFirst().ifPresent(file -> model.open(file.toPath()));
    event.consume();
  }

  private ToggleButton languageFace(Language language) {
    ToggleButton button = new ToggleButton(language.name());
    button.setAccessibleText(texts.say("welcome.language." + language.code()));
    button.setId("language-" + language.code());
    return button;
  }

  private ToggleButton themeFace(Theme theme) {
    boolean light = theme == Theme.LIGHT;
    ToggleButton button = new ToggleButton(texts.say(light ? "ui.theme.light" : "ui.theme.dark"));
    button.setGraphic(Icons.icon(light ? "weather-sunny" : "weather-night"));
    button.setId(light ? "theme-light" : "theme-dark");
    return button;
  }
}
