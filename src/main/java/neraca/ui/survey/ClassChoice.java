package neraca.ui.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import neraca.model.OwnClass;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.statistics.survey.ClassSystem;
import neraca.statistics.survey.DeclaredScale;
import neraca.statistics.survey.ScoreClass;
import neraca.ui.desk.Desk;
import neraca.ui.desk.TypedNumber;
import neraca.work.Edit;
import neraca.work.classes.KeptClasses;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Into which classes means fall: some of equal width, or one's own, typed as bounds and names. Own
 * ones are kept in the study with their questionnaire and are in use wherever it is described; that
 * others are looked at instead lasts as long as the window.
 */
final class ClassChoice {
  /** How many classes are suggested to begin with. */
  private static final int USUAL = 5;

  private final Desk desk;
  private final Runnable changed;
  private final ObjectProperty<Option> chosen = new SimpleObjectProperty<>(Option.CLASSES.get(2));
  private final ObservableList<TypedClass> typed = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Phrase>> refused =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper();

  /** Questionnaires whose kept classes are put aside, and those for which some are being typed. */
  private final Set<String> aside = new HashSet<>();

  private final Set<String> begun = new HashSet<>();
  private Option plain = chosen.get();
  private @Nullable Shown shown;
  private boolean settling;

  /**
   * What classes are chosen for.
   *
   * @param scale null where unknown
   * @param kept in the study
   */
  record Shown(String code, @Nullable DeclaredScale scale, String numberFormat, KeptClasses kept) {
    private boolean isSame(@Nullable Shown other) {
      return other != null
          && code.equals(other.code)
          && numberFormat.equals(other.numberFormat)
          && bounds().equals(other.bounds())
          && kept.equals(other.kept);
    }

    private List<BigFraction> bounds() {
      return scale == null ? List.of() : List.of(scale.min(), scale.max());
    }
  }

  /**
   * @param changed hears that answers are to be described in other classes
   */
  ClassChoice(Desk desk, Runnable changed) {
    this.desk = desk;
    this.changed = changed;
    chosen.subscribe((before, now) -> picked(now));
  }

  private void picked(Option option) {
    Shown now = shown;
    if (settling) {
      return;
    }
    boolean own = option.equals(Option.OWN_CLASSES);
    if (!own) {
      plain = option;
    }
    if (now != null) {
      put(begun, now.code(), own);
      put(aside, now.code(), !own);
    }
    changed.run();
  }

  private static void put(Set<String> codes, String code, boolean in) {
    if (in) {
      codes.add(code);
    } else {
      codes.remove(code);
    }
  }

  /** Classes by what stands on the key: 3, 4, 5 or T; false for another. */
  boolean key(String key) {
    Optional<Option> meant =
        Option.CLASSES.stream()
            .filter(c -> c.id().equals(key) || c.id().equals("tcr") && key.equalsIgnoreCase("t"))
            .findFirst();
    meant.ifPresent(chosen::set);
    return meant.isPresent();
  }

  boolean isOwn() {
    return chosen.get().equals(Option.OWN_CLASSES);
  }

  /** Whether others are looked at in the place of those that are kept for a questionnaire. */
  boolean putsAside(String code) {
    return aside.contains(code);
  }

  /** The name of the classes where none are kept, or these are put aside. */
  String named(String code) {
    return begun.contains(code) ? String.valueOf(USUAL) : plain.id();
  }

  /** An instrument is shown. What was typed stays as long as nothing of it is another. */
  void shown(Shown now) {
    boolean same = now.isSame(shown);
    shown = now;
    kept.set(!now.kept().isEmpty());
    boolean own = kept.get() ? !aside.contains(now.code()) : begun.contains(now.code());
    settling = true;
    chosen.set(own ? Option.OWN_CLASSES : plain);
    settling = false;
    if (!same) {
      refused.set(Optional.empty());
      suggest(now);
    }
  }

  private void suggest(Shown now) {
    DeclaredScale on = now.scale();
    List<ScoreClass> classes = now.kept().classes();
    if (classes.isEmpty()) {
      classes = on == null ? List.of() : ClassSystem.equalWidth(on, USUAL).classes();
    }
    typed.setAll(
        classes.stream()
            .map(
                c ->
                    TypedClass.of(
                        c.name(),
                        TypedNumber.format(c.lower(), now.numberFormat()),
                        TypedNumber.format(c.upper(), now.numberFormat())))
            .toList());
  }

  /** One more class, that begins where the last one ends. */
  void add() {
    String from = typed.isEmpty() ? "" : typed.get(typed.size() - 1).to().get();
    typed.add(TypedClass.of(Cell.own(Words.NONE), from, ""));
  }

  void remove(TypedClass one) {
    typed.remove(one);
  }

  /** Keeps what is typed; where that is not possible, it stays and what is wrong is said. */
  void apply() {
    Shown now = shown;
    if (now == null || now.scale() == null || desk.readOnly()) {
      return;
    }
    try {
      List<ScoreClass> classes = classes(now);
      List<Note> wrong = ClassSystem.check(classes, now.scale());
      if (!wrong.isEmpty()) {
        throw new Refusal(wrong.get(0).phrase());
      }
      refused.set(Optional.empty());
      aside.remove(now.code());
      keep(now, ClassSystem.own(classes, now.scale()).classes());
    } catch (Refusal refusal) {
      refused.set(Optional.of(refusal.phrase()));
    }
  }

  /** Gives up the classes that are kept. */
  void giveUp() {
    Shown now = shown;
    if (now != null && kept.get() && !desk.readOnly()) {
      begun.remove(now.code());
      keep(now, List.of());
    }
  }

  private void keep(Shown now, List<ScoreClass> classes) {
    List<OwnClass> rows = now.kept().with(classes, Desk::newUuid);
    List<Edit> edits = new ArrayList<>();
    now.kept().rows().stream()
        .skip(rows.size())
        .forEach(row -> edits.add(new Edit.Remove(OwnClass.class, row.uuid())));
    rows.stream()
        .filter(row -> !now.kept().rows().contains(row))
        .forEach(row -> edits.add(new Edit.Put(row)));
    if (!edits.isEmpty()) {
      String word = classes.isEmpty() ? "results.edit.give_up" : "results.edit.classes";
      desk.edit(
          new Edit.Several(Phrase.of(word).with("code", now.code()), edits),
          () -> {},
          why -> refused.set(Optional.of(why.phrase())));
    }
  }

  private List<ScoreClass> classes(Shown now) {
    if (typed.size() < 2) {
      throw new Refusal(Phrase.of("results.own.refused.few"));
    }
    List<ScoreClass> classes = new ArrayList<>();
    Set<Cell> names = new HashSet<>();
    for (TypedClass one : typed) {
      int number = classes.size() + 1;
      Cell name = one.meant();
      if (name == null) {
        throw new Refusal(Phrase.of("results.own.refused.name").with("number", number));
      }
      if (!names.add(name)) {
        throw new Refusal(Phrase.of("results.own.refused.same", "name", name));
      }
      classes.add(
          new ScoreClass(
              number,
              name,
              bound(one.from().get(), number, now.numberFormat()),
              bound(one.to().get(), number, now.numberFormat())));
    }
    return classes;
  }

  private static BigFraction bound(String text, int number, String numberFormat) {
    try {
      return TypedNumber.parse(text, numberFormat);
    } catch (Refusal refusal) {
      throw new Refusal(
          Phrase.of("results.own.refused.bound", "why", new Cell.Said(refusal.phrase()))
              .with("number", number));
    }
  }

  List<Option> all() {
    return Option.CLASSES;
  }

  ObjectProperty<Option> chosen() {
    return chosen;
  }

  ObservableList<TypedClass> typed() {
    return typed;
  }

  /** What is wrong with what was typed. */
  ReadOnlyObjectProperty<Optional<Phrase>> refused() {
    return refused.getReadOnlyProperty();
  }

  /** Whether the questionnaire keeps classes of its own. */
  ReadOnlyBooleanProperty kept() {
    return kept.getReadOnlyProperty();
  }

  boolean readOnly() {
    return desk.readOnly();
  }
}
