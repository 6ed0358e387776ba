package neraca.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.model.score.Grade;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * How much the total would gain if an indicator below an A had one.
 *
 * @param name of the indicator
 * @param figure percent points of the total, as {@code scorecard/total/gain/CODE}: what the score
 *     lacks to its maximum, of the whole maximum
 */
public record Gain(Cell name, Grade grade, Figure figure) {

  /** Of every indicator below an A, the largest first; none where nothing is graded. */
  static List<Gain> of(Weighed whole) {
    List<Gain> gains = new ArrayList<>();
    if (whole.node().hasScore()) {
      Figure maximum = whole.maximum();
      if (!Weighed.exact(maximum).equals(BigFraction.ZERO)) {
        collect(whole, maximum, gains);
      }
    }
    Comparator<Gain> bySize = Comparator.comparing(gain -> Weighed.exact(gain.figure()));
    gains.sort(bySize.reversed());
    return gains;
  }

  private static void collect(Weighed place, Figure maximum, List<Gain> gains) {
    place.inside().forEach(inner -> collect(inner, maximum, gains));
    Graded graded = place.node().graded();
    if (graded != null && graded.grade() != null && graded.grade() != Grade.A) {
      gains.add(new Gain(place.node().name(), graded.grade(), figure(place, graded, maximum)));
    }
  }

  private static Figure figure(Weighed place, Graded graded, Figure maximum) {
    Figure points = Objects.requireNonNull(graded.points());
    BigFraction lacks = Weighed.exact(place.maximum()).subtract(Weighed.exact(place.score()));
    Working working =
        Working.of(
            "scorecard.gain.formula",
            Working.operand("most", Weighed.mostPoints()),
            Working.operand("points", points),
            Working.operand("weight", Objects.requireNonNull(place.weight())),
            Working.operand("maximum", maximum));
    return new Figure(
        "scorecard/total/gain/" + graded.indicator().code(),
        new Cell.Said(Phrase.of("scorecard.gain_of", "name", place.node().name())),
        Value.of(lacks.divide(Weighed.exact(maximum)).multiply(100)),
        Format.SCORE,
        working);
  }
}
