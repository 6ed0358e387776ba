package neraca.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import neraca.model.Exact;
import neraca.model.Scale;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Value;
import neraca.model.score.Grade;
import neraca.model.score.Indicator;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Bands of our own for an indicator that nobody has given any: no study and no standard fixes them,
 * and their basis says so.
 *
 * @param bounds from A down to D, the last open at the bottom
 * @param basis whose they are, to be kept with the indicator
 */
public record SuggestedBands(List<Bound> bounds, Phrase basis) {
  private static final Map<String, List<String>> BY_FIGURE =
      Map.of(
          "finance/rc_ratio", List.of("2", "1.5", "1"),
          "finance/profit_margin", List.of("50", "25", "0"),
          "finance/rentability", List.of("100", "50", "0"),
          "finance/regular_customer_share", List.of("75", "50", "25"));

  public SuggestedBands {
    bounds = List.copyOf(bounds);
  }

  /** A grade from {@code lower} on; null is the open band at the bottom. */
  public record Bound(@Nullable BigFraction lower, Grade grade) {}

  /** Four classes of equal width for a survey mean, fixed bounds for some ratios, else none. */
  public static Optional<SuggestedBands> of(IndicatorSource source) {
    Scale scale = source.scale();
    if (source.source() == Indicator.Source.SURVEY_MEAN && scale != null) {
      return Optional.of(equalWidths(scale));
    }
    List<String> lowers = BY_FIGURE.get(source.reference());
    return source.source() == Indicator.Source.FIGURE && lowers != null
        ? Optional.of(
            new SuggestedBands(
                bounds(lowers.stream().map(Exact::parse).toList()),
                Phrase.of("card.basis.figure", "figure", source.name())))
        : Optional.empty();
  }

  private static SuggestedBands equalWidths(Scale scale) {
    BigFraction width = new BigFraction(scale.max() - scale.min(), 4);
    BigFraction least = new BigFraction(scale.min());
    List<BigFraction> lowers = new ArrayList<>();
    for (int step = 3; step >= 1; step--) {
      lowers.add(least.add(width.multiply(step)));
    }
    Phrase basis =
        Phrase.of("card.basis.equal_widths")
            .with("min", scale.min())
            .with("max", scale.max())
            .with("width", Cell.number(Value.of(width), Format.PLAIN));
    return new SuggestedBands(bounds(lowers), basis);
  }

  private static List<Bound> bounds(List<BigFraction> lowers) {
    List<Bound> bounds = new ArrayList<>();
    bounds.add(new Bound(lowers.get(0), Grade.A));
    bounds.add(new Bound(lowers.get(1), Grade.B));
    bounds.add(new Bound(lowers.get(2), Grade.C));
    bounds.add(new Bound(null, Grade.D));
    return bounds;
  }
}
