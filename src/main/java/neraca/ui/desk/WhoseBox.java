package neraca.ui.desk;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import neraca.model.Response;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Screen;
import neraca.ui.kit.ScreenView;
import org.jspecify.annotations.Nullable;

/**
 * Chooses whose answers a screen takes: a menu beside its title, and a line under the header as
 * long as that is not everybody.
 */
public final class WhoseBox {
  private final WhoseViewModel model;
  private final Texts texts;
  private final MenuButton menu = new MenuButton();
  private final Label says = Parts.paragraph("");
  private final HBox bar = Parts.row("bar", Light.FAIR.shape(), says);

  private WhoseBox(WhoseViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  /** The screen with the choice beside its title. */
  public static Screen over(Screen screen, WhoseViewModel model) {
    return new Screen(
        screen.id(),
        screen.icon(),
        screen.findings(),
        texts -> new WhoseBox(model, texts).around(screen.view().apply(texts)));
  }

  private ScreenView around(ScreenView view) {
    menu.setId("whose");
    Parts.passEscape(menu);
    menu.setMinWidth(Region.USE_PREF_SIZE);
    Button all = new Button(texts.say("whose.use_all"));
    all.setId("whose-all");
    all.setMinWidth(Region.USE_PREF_SIZE);
    all.setOnAction(
        event -> {
          menu.requestFocus(); // the line goes, and the button with it
          model.everybody();
        });
    bar.setId("whose-bar");
    bar.getStyleClass().add("bar-doubtful");
    says.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(says, Priority.ALWAYS);
    bar.getChildren().add(all);
    bar.managedProperty().bind(bar.visibleProperty());
    if (view.body() instanceof Region middle) {
      middle.setMinWidth(0); // as without the line: beside the panel a screen gives way
    }
    // The middle comes first, so that it is what a new focus goes to.
    BorderPane around = new BorderPane(view.body());
    around.setTop(bar);
    Subscription ties =
        Subscription.combine(
            model.limited().subscribe(this::show), model.groups().subscribe(this::fill));
    fill();
    return view.within(around, menu, model::shown, ties);
  }

  private void show(Optional<Phrase> limited) {
    Cell who = limited.<Cell>map(Cell.Said::new).orElse(Cell.said("whose.anyone"));
    menu.setText(
        texts.say(
            Phrase.of("whose.button", "who", limited.isEmpty() ? who : Cell.said("whose.part"))));
    menu.setAccessibleText(texts.say(Phrase.of("whose.button", "who", who)));
    says.setText(texts.say(Phrase.of("whose.limited", "who", who)));
    bar.setVisible(limited.isPresent());
    fill();
  }

  private void fill() {
    menu.getItems().clear();
    for (Response.Wave wave : Response.Wave.values()) {
      String name = wave.name().toLowerCase(Locale.ROOT);
      menu.getItems()
          .add(
              0,
              choice(
                  "whose-" + name,
                  texts.say("whose.forms." + name),
                  model.wave() == wave,
                  () -> model.choose(wave)));
    }
    menu.getItems().add(new SeparatorMenuItem());
    model.groups().forEach(group -> menu.getItems().add(fieldMenu(group)));
    if (model.groups().isEmpty()) {
      MenuItem none = new MenuItem(texts.say("whose.none_asked"));
      none.setDisable(true);
      menu.getItems().add(none);
    }
    menu.getItems().add(new SeparatorMenuItem());
    MenuItem all = new MenuItem(texts.say("whose.everybody"));
    all.setId("whose-everybody");
    all.setDisable(model.limited().get().isEmpty());
    all.setOnAction(event -> model.everybody());
    menu.getItems().add(all);
  }

  private Menu fieldMenu(WhoseViewModel.Group group) {
    String name = texts.say(Cell.own(group.field().name()));
    Menu field = new Menu(name.isEmpty() ? group.field().code() : name);
    field.setId("whose-field-" + group.field().code());
    field.getItems().add(value(group, null));
    group.values().forEach(value -> field.getItems().add(value(group, value)));
    if (group.values().isEmpty()) {
      MenuItem none = new MenuItem(texts.say("whose.nothing_given"));
      none.setDisable(true);
      field.getItems().add(none);
    }
    return field;
  }

  private RadioMenuItem value(WhoseViewModel.Group group, @Nullable Words value) {
    String word = value == null ? texts.say("whose.anyone") : texts.say(Cell.own(value));
    return choice(
        "whose-" + group.field().code() + "-" + (value == null ? "" : value.inIndonesian()),
        word,
        model.isChosen(group.field(), value),
        () -> model.choose(group.field(), value));
  }

  private static RadioMenuItem choice(String id, String word, boolean chosen, Runnable choose) {
    RadioMenuItem item = new RadioMenuItem(word);
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setSelected(chosen);
    item.setOnAction(event -> choose.run());
    return item;
  }
}
