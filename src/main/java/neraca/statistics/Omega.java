package neraca.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import neraca.statistics.factors.OneFactor;
import neraca.statistics.sums.CrossProducts;
import neraca.statistics.sums.Quotient;

/**
 * McDonald's omega total of one factor: (Σλ)²/((Σλ)²+Σθ), by maximum likelihood on covariances.
 *
 * @param total {@code NaN} where not defined
 * @param loadings λ of each item of the scale, in its own unit; empty where there is no fit
 * @param errors θ, likewise
 * @param why where there is no fit
 */
public record Omega(double total, List<Double> loadings, List<Double> errors, Absence why) {
  public Omega {
    loadings = List.copyOf(loadings);
    errors = List.copyOf(errors);
  }

  static final Omega LATER = absent(Absence.LATER);

  /** Why there is none. */
  public enum Absence {
    NONE,
    /** Not computed yet. */
    LATER,
    /** One factor needs three items. */
    FEW_ITEMS,
    SINGULAR,
    /** A unique variance that falls to nothing. */
    HEYWOOD,
    UNSETTLED
  }

  static Omega of(
      CrossProducts sums,
      CorrelationMatrix correlations,
      int[] items,
      Optional<double[]> unexplained) {
    if (items.length < 3) {
      return absent(Absence.FEW_ITEMS);
    }
    if (unexplained.isEmpty()) {
      return absent(Absence.SINGULAR);
    }
    OneFactor.Fit fit = OneFactor.fit(correlations.among(items), unexplained.get());
    return switch (fit.ending()) {
      case FITTED -> fitted(fit, sums, items);
      case HEYWOOD -> absent(Absence.HEYWOOD);
      case UNSETTLED -> absent(Absence.UNSETTLED);
    };
  }

  private static Omega absent(Absence why) {
    return new Omega(Double.NaN, List.of(), List.of(), why);
  }

  private static Omega fitted(OneFactor.Fit fit, CrossProducts sums, int[] items) {
    Double[] loadings = new Double[items.length];
    Double[] errors = new Double[items.length];
    double common = 0;
    double unique = 0;
    for (int i = 0; i < items.length; i++) {
      double variance = Quotient.of(sums.centred(items[i], items[i]), sums.pairs());
      loadings[i] = Math.sqrt(variance) * fit.loadings()[i];
      errors[i] = variance * fit.unique()[i];
      common += loadings[i];
      unique += errors[i];
    }
    int sign = common < 0 ? -1 : 1;
    return new Omega(
        common * common / (common * common + unique),
        Arrays.stream(loadings).map(l -> sign * l).toList(),
        List.of(errors),
        Absence.NONE);
  }
}
