package neraca.ui.welcome;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.Parts;
import neraca.ui.welcome.WelcomeViewModel.RecentFile;

/** The studies opened last, each with how its file is found now. */
final class RecentList extends VBox {
  private static final long SOON = 14;

  private final WelcomeViewModel model;
  private final Texts texts;
  private final Subscription tie;

  RecentList(WelcomeViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("entries");
    tie = model.files().subscribe(this::fill);
    fill();
  }

  Subscription tie() {
    return tie;
  }

  List<Node> buttons() {
    return getChildren().stream().filter(Button.class::isInstance).toList();
  }

  /** Keeps the focus at its place while what is found of the files comes in. */
  private void fill() {
    int focused = focused();
    getChildren().clear();
    for (int i = 0; i < model.files().size(); i++) {
      getChildren().add(recent(model.files().get(i), "recent-" + i));
    }
    if (model.files().isEmpty()) {
      getChildren().add(Parts.paragraph(texts.say("welcome.recent.none"), "muted"));
    } else if (focused >= 0) {
      getChildren().get(Math.min(focused, getChildren().size() - 1)).requestFocus();
    }
  }

  private int focused() {
    for (int i = 0; i < getChildren().size(); i++) {
      if (getChildren().get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private Button recent(RecentFile file, String id) {
    Button button = Entries.entry(id, () -> model.open(file.path()));
    Label name = Parts.label(texts.say(Cell.own(file.name())));
    name.getStyleClass().add(file.missing() ? "muted" : "strong");
    Label path = Parts.label(shown(file.path()), "small", "muted");
    Label when = Parts.label(texts.say(ago(file.opened().atZone(ZoneId.systemDefault()))), "muted");
    when.getStyleClass().add("entry-when");
    Label state = file.light().label(texts.say(file.state()));
    state.getStyleClass().add("entry-state");
    Entries.lay(button, Entries.words(name, path), when, state);
    button.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            model.forget(file.path());
            event.consume();
          }
        });
    return button;
  }

  /** A path within the user's home without what every path of theirs begins with. */
  private static String shown(Path path) {
    Path home = Path.of(System.getProperty("user.home"));
    return path.startsWith(home) ? home.relativize(path).toString() : path.toString();
  }

  private static Phrase ago(ZonedDateTime opened) {
    LocalDate day = opened.toLocalDate();
    long days = ChronoUnit.DAYS.between(day, LocalDate.now(ZoneId.systemDefault()));
    if (days <= 0) {
      LocalTime time = opened.toLocalTime();
      String at = String.format(Locale.ROOT, "%02d.%02d", time.getHour(), time.getMinute());
      return Phrase.of("welcome.today", "time", Cell.own(new Words(at, at.replace('.', ':'))));
    }
    if (days == 1) {
      return Phrase.of("welcome.yesterday");
    }
    return days <= SOON
        ? Phrase.of("welcome.days_ago").with("n", days)
        : Phrase.of("welcome.on_day").with("day", day.toString());
  }
}
