package neraca.statistics;

import java.util.Optional;
import neraca.statistics.sums.CrossProducts;

/**
 * What an item analysis says of the total score of the items that stay; {@code NaN} is not defined.
 *
 * @param alpha Cronbach's; not defined where the total does not vary
 * @param standardizedAlpha k·r̄/(1+(k−1)r̄)
 * @param interval 95%, Feldt
 * @param meanInterItemR mean of the correlations of all pairs
 * @param sem standard error of measurement
 * @param lambda2 Guttman's λ2, on covariances
 * @param lambda6 Guttman's λ6, on covariances; not defined where the correlation matrix is singular
 * @param dichotomous whether all answers are 0 or 1, when alpha is called KR-20
 */
public record ScaleResult(
    double mean,
    double variance,
    double sd,
    double alpha,
    double standardizedAlpha,
    FeldtInterval interval,
    double meanInterItemR,
    double sem,
    double lambda2,
    double lambda6,
    Omega omega,
    SplitHalf splitHalf,
    boolean dichotomous) {
  /** Below this the denominator 1+(k−1)r̄, a mean of squares, is 0 but for rounding. */
  private static final double NOTHING = 1e-12;

  private static final double CONFIDENCE = 0.95;

  /** What a scale is computed from. */
  record Basis(
      CrossProducts sums,
      CorrelationMatrix correlations,
      TotalScore total,
      Optional<double[]> unexplained) {}

  static ScaleResult of(Basis basis, Omega omega, boolean binary) {
    TotalScore total = basis.total();
    int k = total.k();
    int[] items = total.items();
    double r = basis.correlations().mean(items);
    double below = 1 + (k - 1) * r;
    return new ScaleResult(
        total.mean(),
        total.variance(),
        Math.sqrt(total.variance()),
        total.alpha(),
        Math.abs(below) < NOTHING ? Double.NaN : k * r / below,
        FeldtInterval.of(total.lack(), basis.sums().n(), k, CONFIDENCE),
        r,
        total.standardError(),
        total.lambda2(),
        basis.unexplained().map(total::lambda6).orElse(Double.NaN),
        omega,
        SplitHalf.of(basis.sums(), basis.correlations().size(), total),
        binary);
  }
}
