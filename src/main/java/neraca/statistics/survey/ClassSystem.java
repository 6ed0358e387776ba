package neraca.statistics.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Value;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Classes that cover a range without gap or overlap, lowest first. Bounds are exact fractions; a
 * lower bound belongs to the upper class, the last class is closed.
 *
 * @param ofIndex whether the classes are of the index in percent and not of the mean
 */
public record ClassSystem(boolean ofIndex, List<ScoreClass> classes) {
  private static final List<String> THREE = List.of("low", "medium", "high");
  private static final List<String> FOUR = List.of("very_low", "low", "high", "very_high");
  private static final List<String> FIVE =
      List.of("very_low", "low", "medium", "high", "very_high");
  private static final List<String> ACHIEVEMENT =
      List.of("very_poor", "poor", "fair", "good", "very_good");

  public ClassSystem {
    classes = List.copyOf(classes);
  }

  /**
   * Classes of equal width (max − min)/m on the mean.
   *
   * @param count 3, 4 or 5
   */
  public static ClassSystem equalWidth(DeclaredScale scale, int count) {
    List<String> names =
        switch (count) {
          case 3 -> THREE;
          case 4 -> FOUR;
          case 5 -> FIVE;
          default -> throw new IllegalArgumentException(count + " classes");
        };
    return new ClassSystem(false, divided(names, scale.min(), scale.max()));
  }

  /**
   * Respondent achievement level (tingkat capaian responden, TCR): five classes of the index, 20
   * points each.
   */
  public static ClassSystem achievement() {
    return new ClassSystem(true, divided(ACHIEVEMENT, BigFraction.ZERO, new BigFraction(100)));
  }

  /** A system by its name: {@code 3}, {@code 4}, {@code 5} or {@code tcr}; none by another. */
  public static Optional<ClassSystem> named(String name, DeclaredScale scale) {
    return switch (name) {
      case "3", "4", "5" -> Optional.of(equalWidth(scale, Integer.parseInt(name)));
      case "tcr" -> Optional.of(achievement());
      default -> Optional.empty();
    };
  }

  /**
   * Classes of somebody's own on the mean, in any order.
   *
   * @throws Refusal for a gap, an overlap or a class without width
   */
  public static ClassSystem own(List<ScoreClass> own, DeclaredScale scale) {
    List<Note> wrong = check(own, scale);
    if (!wrong.isEmpty()) {
      throw new Refusal(wrong.get(0).phrase());
    }
    List<ScoreClass> sorted = sorted(own);
    return new ClassSystem(
        false,
        IntStream.range(0, sorted.size())
            .mapToObj(
                i ->
                    new ScoreClass(
                        i + 1, sorted.get(i).name(), sorted.get(i).lower(), sorted.get(i).upper()))
            .toList());
  }

  /** What keeps these classes from covering the scale exactly once; empty where nothing does. */
  public static List<Note> check(List<ScoreClass> own, DeclaredScale scale) {
    List<Note> wrong = new ArrayList<>();
    BigFraction reached = scale.min();
    for (ScoreClass next : sorted(own)) {
      if (next.lower().compareTo(next.upper()) >= 0) {
        wrong.add(bounds("describe.class.note.no_width", next.lower(), next.upper()));
      } else if (next.lower().compareTo(reached) > 0) {
        wrong.add(bounds("describe.class.note.gap", reached, next.lower()));
      } else if (next.lower().compareTo(reached) < 0) {
        String key =
            reached.equals(scale.min())
                ? "describe.class.note.off_scale"
                : "describe.class.note.overlap";
        wrong.add(bounds(key, next.lower(), reached));
      }
      reached = next.upper();
    }
    int end = reached.compareTo(scale.max());
    if (end < 0) {
      wrong.add(bounds("describe.class.note.gap", reached, scale.max()));
    } else if (end > 0) {
      wrong.add(bounds("describe.class.note.off_scale", scale.max(), reached));
    }
    return wrong;
  }

  private static Note bounds(String key, BigFraction from, BigFraction to) {
    return Note.wrong(Phrase.of(key).with("from", plain(from)).with("to", plain(to)), List.of());
  }

  private static Cell plain(BigFraction bound) {
    return Cell.number(Value.of(bound), Format.PLAIN);
  }

  private static List<ScoreClass> sorted(List<ScoreClass> own) {
    return own.stream()
        .sorted(Comparator.comparing(ScoreClass::lower).thenComparing(ScoreClass::upper))
        .toList();
  }

  private static List<ScoreClass> divided(List<String> names, BigFraction min, BigFraction max) {
    BigFraction width = max.subtract(min).divide(names.size());
    return IntStream.range(0, names.size())
        .mapToObj(
            i ->
                new ScoreClass(
                    i + 1,
                    Cell.said("describe.class." + names.get(i)),
                    min.add(width.multiply(i)),
                    min.add(width.multiply(i + 1))))
        .toList();
  }

  /** The class of a mean; none outside of the classes. */
  public Optional<ScoreClass> of(BigFraction mean, DeclaredScale scale) {
    Value measured = ofIndex ? scale.index(mean) : Value.of(mean);
    if (!(measured instanceof Value.Exactly exact)
        || exact.fraction().compareTo(classes.get(classes.size() - 1).upper()) > 0) {
      return Optional.empty();
    }
    return classes.stream()
        .filter(c -> exact.fraction().compareTo(c.lower()) >= 0)
        .reduce((lower, upper) -> upper);
  }

  /** Whether a class is one of the top two, those of the satisfied. */
  boolean isSatisfied(ScoreClass of) {
    return of.number() > classes.size() - 2;
  }

  /** Where the top two classes begin. */
  BigFraction satisfiedFrom() {
    return classes.get(Math.max(classes.size() - 2, 0)).lower();
  }
}
