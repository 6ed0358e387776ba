package neraca.statistics;

/**
 * What an item analysis says of the total score of the items that stay; {@code NaN} is not defined.
 *
 * @param alpha Cronbach's; not defined where the total does not vary
 * @param standardizedAlpha k·r̄/(1+(k−1)r̄)
 * @param interval 95%, Feldt
 * @param meanInterItemR mean of the correlations of all pairs
 * @param sem standard error of measurement
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
    boolean dichotomous) {
  /** Below this the denominator 1+(k−1)r̄, a mean of squares, is 0 but for rounding. */
  private static final double NOTHING = 1e-12;

  private static final double CONFIDENCE = 0.95;

  static ScaleResult of(TotalScore total, CorrelationMatrix correlations, int n, boolean binary) {
    int k = total.k();
    double r = correlations.mean(total.items());
    double below = 1 + (k - 1) * r;
    return new ScaleResult(
        total.mean(),
        total.variance(),
        Math.sqrt(total.variance()),
        total.alpha(),
        Math.abs(below) < NOTHING ? Double.NaN : k * r / below,
        FeldtInterval.of(total.lack(), n, k, CONFIDENCE),
        r,
        total.standardError(),
        binary);
  }
}
