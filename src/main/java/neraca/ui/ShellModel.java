package neraca.ui;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.kit.Action;
import neraca.ui.kit.Theme;
import neraca.ui.kit.Trail;

/** What the frame of the window shows, whatever screen is in it. The wiring fills it. */
public final class ShellModel {
  /** Something of which one is chosen: a business, a period. */
  public record Option(String id, Cell name) {}

  /** What stands under the header while the study cannot be written or is not saved. */
  public record Bar(Note.Weight weight, Phrase says, List<Action> actions) {
    public Bar {
      actions = List.copyOf(actions);
    }

    /**
     * @param holder who has the study open for writing
     */
    public static Bar readOnly(String holder) {
      return new Bar(
          Note.Weight.REMARK, Phrase.of("ui.read_only").with("holder", holder), List.of());
    }

    /**
     * @param reason says what to do so that it can be saved
     */
    public static Bar notSaved(Phrase reason, Action... actions) {
      return new Bar(Note.Weight.WRONG, reason, List.of(actions));
    }
  }

  /** Options and which of them is chosen; empty while there are none. */
  public static final class Choice {
    private final ObservableList<Option> options = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Option>> chosen =
        new SimpleObjectProperty<>(Optional.empty());

    public ObservableList<Option> options() {
      return options;
    }

    public ObjectProperty<Optional<Option>> chosen() {
      return chosen;
    }
  }

  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ID);
  private final StringProperty currency = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Texts> texts = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final StringProperty screen = new SimpleStringProperty("");
  private final ObjectProperty<Cell> study = new SimpleObjectProperty<>(Cell.code(""));
  private final Choice business = new Choice();
  private final Choice period = new Choice();
  private final ObjectProperty<Phrase> saved = new SimpleObjectProperty<>(Phrase.of("ui.saved"));
  private final StringProperty file = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Bar>> bar = new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<Action> menu = FXCollections.observableArrayList();
  private final ObservableList<Action> hints = FXCollections.observableArrayList();
  private final ObservableList<Action> shortcuts = FXCollections.observableArrayList();
  private final Trail trail = new Trail();
  private final ObjectProperty<Optional<Phrase>> toUndo =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Phrase>> toRedo =
      new SimpleObjectProperty<>(Optional.empty());
  private Runnable undo = () -> {};
  private Runnable redo = () -> {};
  private Consumer<Source> openSource = source -> {};
  private Function<Figure, Optional<Action>> elsewhere = figure -> Optional.empty();
  private Runnable back = () -> {};

  public ShellModel() {
    language.subscribe(word -> say());
    currency.subscribe(code -> say());
  }

  private void say() {
    Texts words = Texts.of(language.get());
    texts.set(currency.get().isEmpty() ? words : words.inCurrency(currency.get()));
  }

  /** The language of the window; setting it rebuilds the window in place. */
  public ObjectProperty<Language> language() {
    return language;
  }

  /** The study's currency, as in ISO 4217; empty where none is known. */
  public StringProperty currency() {
    return currency;
  }

  /** The words that follow from language and currency. */
  public ReadOnlyObjectProperty<Texts> texts() {
    return texts.getReadOnlyProperty();
  }

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  /** Id of the screen shown. */
  public StringProperty screen() {
    return screen;
  }

  /** The study's own name. */
  public ObjectProperty<Cell> study() {
    return study;
  }

  public Choice business() {
    return business;
  }

  public Choice period() {
    return period;
  }

  /** What is true of the file now; see {@link #savedAt} and {@link #notSaved}. */
  public ObjectProperty<Phrase> saved() {
    return saved;
  }

  public void savedAt(LocalTime time) {
    String hours = String.format(Locale.ROOT, "%02d.%02d", time.getHour(), time.getMinute());
    Cell said = Cell.own(new Words(hours, hours.replace('.', ':')));
    saved.set(Phrase.of("ui.saved_at", "time", said));
    bar.set(Optional.empty());
  }

  /** What was typed stands on the screen only. */
  public void notSaved(Bar why) {
    saved.set(Phrase.of("ui.not_saved"));
    bar.set(Optional.of(why));
  }

  /** The file's name. */
  public StringProperty file() {
    return file;
  }

  public ObjectProperty<Optional<Bar>> bar() {
    return bar;
  }

  /** What the study's name opens; keys named there work everywhere. */
  public ObservableList<Action> menu() {
    return menu;
  }

  /** Keys that work everywhere and stand in the status bar: commands, help. */
  public ObservableList<Action> hints() {
    return hints;
  }

  /** Keys that work everywhere and are shown elsewhere: undo, redo. */
  public ObservableList<Action> shortcuts() {
    return shortcuts;
  }

  /** Name of the step that {@link #undo} takes back; empty where there is none. */
  public ObjectProperty<Optional<Phrase>> toUndo() {
    return toUndo;
  }

  /** Name of the step that {@link #redo} makes again; empty where there is none. */
  public ObjectProperty<Optional<Phrase>> toRedo() {
    return toRedo;
  }

  public void onUndo(Runnable listener) {
    undo = listener;
  }

  public void onRedo(Runnable listener) {
    redo = listener;
  }

  public void undo() {
    undo.run();
  }

  public void redo() {
    redo.run();
  }

  /** The figure being taken apart. */
  public Trail trail() {
    return trail;
  }

  /** Who goes to the rows that a figure's leaf names. */
  public void onOpenSource(Consumer<Source> listener) {
    openSource = listener;
  }

  public void openSource(Source source) {
    openSource.accept(source);
  }

  /** Who knows the screen that tells more of a figure. */
  public void onElsewhere(Function<Figure, Optional<Action>> listener) {
    elsewhere = listener;
  }

  /**
   * The way to the screen that tells more of a figure; empty where there is none, or it is shown.
   */
  public Optional<Action> elsewhere(Figure figure) {
    return elsewhere.apply(figure);
  }

  /** What Esc does where nothing is open. */
  public void onBack(Runnable listener) {
    back = listener;
  }

  public void back() {
    if (trail.isOpen()) {
      trail.close();
    } else {
      back.run();
    }
  }
}
