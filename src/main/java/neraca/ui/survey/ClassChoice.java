package neraca.ui.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.statistics.survey.ClassSystem;
import neraca.statistics.survey.DeclaredScale;
import neraca.statistics.survey.ScoreClass;
import neraca.ui.desk.TypedNumber;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Into which classes means fall: some of equal width, or one's own, typed as bounds and names. Each
 * instrument has its own ones, since scales differ; they last as long as the window.
 */
final class ClassChoice {
  /** How many classes are suggested to begin with. */
  private static final int USUAL = 5;

  private final Runnable changed;
  private final ObjectProperty<Option> chosen = new SimpleObjectProperty<>(Option.CLASSES.get(2));
  private final ObservableList<TypedClass> typed = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Phrase>> refused =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<String, List<ScoreClass>> own = new HashMap<>();
  private String questionnaire = "";
  private String numberFormat = "";
  private @Nullable DeclaredScale scale;

  /**
   * @param changed hears that answers are to be described in other classes
   */
  ClassChoice(Runnable changed) {
    this.changed = changed;
    chosen.subscribe((before, now) -> changed.run());
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

  /** The classes of one's own that are chosen for an instrument; none where none are. */
  List<ScoreClass> own(String code) {
    return isOwn() ? own.getOrDefault(code, List.of()) : List.of();
  }

  /** The name of the classes that are chosen, or of those that stand in until one's own do. */
  String named() {
    return isOwn() ? String.valueOf(USUAL) : chosen.get().id();
  }

  /**
   * An instrument is shown. What was typed stays as long as it is the same on the same scale.
   *
   * @param scale null where unknown
   */
  void shown(String code, @Nullable DeclaredScale scale, String numberFormat) {
    boolean same =
        code.equals(questionnaire)
            && numberFormat.equals(this.numberFormat)
            && bounds(scale).equals(bounds(this.scale));
    questionnaire = code;
    this.numberFormat = numberFormat;
    this.scale = scale;
    if (!same) {
      refused.set(Optional.empty());
      suggest();
    }
  }

  private static List<BigFraction> bounds(@Nullable DeclaredScale scale) {
    return scale == null ? List.of() : List.of(scale.min(), scale.max());
  }

  private void suggest() {
    DeclaredScale on = scale;
    List<ScoreClass> classes = own.get(questionnaire);
    if (classes == null) {
      classes = on == null ? List.of() : ClassSystem.equalWidth(on, USUAL).classes();
    }
    typed.setAll(
        classes.stream()
            .map(
                c ->
                    TypedClass.of(
                        c.name() instanceof Cell.Said said ? said : null,
                        c.name() instanceof Cell.Code code ? code.text() : "",
                        TypedNumber.format(c.lower(), numberFormat),
                        TypedNumber.format(c.upper(), numberFormat)))
            .toList());
  }

  /** One more class, that begins where the last one ends. */
  void add() {
    String from = typed.isEmpty() ? "" : typed.get(typed.size() - 1).to().get();
    typed.add(TypedClass.of(null, "", from, ""));
  }

  void remove(TypedClass one) {
    typed.remove(one);
  }

  /** Takes what is typed; where that is not possible, it stays and what is wrong is said. */
  void apply() {
    DeclaredScale on = scale;
    if (on == null) {
      return;
    }
    try {
      List<ScoreClass> classes = classes();
      List<Note> wrong = ClassSystem.check(classes, on);
      if (!wrong.isEmpty()) {
        throw new Refusal(wrong.get(0).phrase());
      }
      refused.set(Optional.empty());
      own.put(questionnaire, ClassSystem.own(classes, on).classes());
      changed.run();
    } catch (Refusal refusal) {
      refused.set(Optional.of(refusal.phrase()));
    }
  }

  /**
   * Gives up classes that no longer fit an instrument.
   *
   * @return whether there were any
   */
  boolean drop(String code) {
    return own.remove(code) != null;
  }

  private List<ScoreClass> classes() {
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
              number, name, bound(one.from().get(), number), bound(one.to().get(), number)));
    }
    return classes;
  }

  private BigFraction bound(String text, int number) {
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
}
