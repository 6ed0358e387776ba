package neraca.statistics;

import neraca.statistics.beta.BetaTail;

/**
 * Confidence interval of Cronbach's alpha after Feldt (1965): 1−(1−α)·F quantiles with n−1 and
 * (n−1)(k−1) degrees of freedom. Alpha 1 gives [1, 1]; an undefined alpha gives {@code NaN}.
 */
public record FeldtInterval(double low, double high) {
  /**
   * @param lack 1−α
   * @param n rows, at least 2
   * @param k items, at least 2
   * @param confidence 0.95 for the usual interval
   */
  static FeldtInterval of(double lack, int n, int k, double confidence) {
    double between = n - 1.0;
    double within = between * (k - 1);
    double tail = (1 - confidence) / 2;
    return new FeldtInterval(
        1 - lack * upperF(tail, between, within), 1 - lack / upperF(tail, within, between));
  }

  /** The F above which this area lies; a lower quantile is one over it with the degrees swapped. */
  private static double upperF(double area, double df1, double df2) {
    double y = BetaTail.upperQuantile(area, df1 / 2, df2 / 2);
    return df2 / df1 * y / (1 - y);
  }
}
