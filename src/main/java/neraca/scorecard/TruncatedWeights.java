package neraca.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import neraca.model.Exact;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * What the total would be had weights without a finite decimal been cut to one decimal, as studies
 * print them: 6.6 for 20/3.
 */
final class TruncatedWeights {
  private static final Format FINE = new Format(Unit.PERCENT, 0, 4);
  private static final Format FINE_POINTS = new Format(Unit.POINTS, 0, 4);

  private TruncatedWeights() {}

  /** Empty where every weight in use has a finite decimal. */
  static Optional<Note> of(ScoredGroup total) {
    List<ScoredIndicator> graded =
        indicators(total).filter(indicator -> indicator.grade() != null).toList();
    List<ScoredIndicator> endless =
        graded.stream().filter(i -> Exact.format(i.weight()).indexOf('/') >= 0).toList();
    BigFraction score = BigFraction.ZERO;
    BigFraction maximum = BigFraction.ZERO;
    for (ScoredIndicator indicator : graded) {
      BigFraction points = ((Value.Exactly) indicator.points()).fraction();
      score = score.add(points.multiply(truncated(indicator.weight())));
      maximum = maximum.add(truncated(indicator.weight()).multiply(4));
    }
    if (endless.isEmpty() || maximum.equals(BigFraction.ZERO)) {
      return Optional.empty();
    }
    BigFraction weight = endless.get(0).weight();
    Phrase phrase =
        Phrase.of("scorecard.note.truncated_weights", "total", cell(total.score().percent()))
            .with("weight", cell(Value.of(weight)))
            .with("cut", cell(Value.of(truncated(weight))))
            .with("score", Cell.number(Value.of(score), FINE_POINTS))
            .with("maximum", Cell.number(Value.of(maximum), FINE_POINTS))
            .with("percent", cell(Value.of(score.divide(maximum).multiply(100))));
    return Optional.of(Note.remark(phrase, endless.stream().map(ScoredIndicator::id).toList()));
  }

  private static Stream<ScoredIndicator> indicators(ScoredGroup group) {
    return Stream.concat(
        group.indicators().stream(), group.groups().stream().flatMap(TruncatedWeights::indicators));
  }

  /** Cut, not rounded, to one decimal; weights are never negative. */
  private static BigFraction truncated(BigFraction weight) {
    BigFraction tenfold = weight.multiply(10);
    return new BigFraction(tenfold.getNumerator().divide(tenfold.getDenominator())).divide(10);
  }

  private static Cell cell(Value value) {
    return Cell.number(value, FINE);
  }
}
