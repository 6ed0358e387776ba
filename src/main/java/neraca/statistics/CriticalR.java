package neraca.statistics;

import neraca.statistics.beta.BetaTail;

/**
 * The critical value of Pearson's r (r-tabel): t ÷ √(df + t²) for the quantile t of Student's t.
 */
public final class CriticalR {
  private CriticalR() {}

  /**
   * Since r² of uncorrelated normal variables is beta(1/2, df/2), the value is found from r² itself
   * and not by way of t, which would lose digits for large {@code df}.
   *
   * @param df n−2; below 1 there is no critical value
   * @param twoTailedLevel the level for both tails together, between 0 and 1
   * @return {@code NaN} for df below 1
   */
  public static double of(int df, double twoTailedLevel) {
    return df < 1 ? Double.NaN : Math.sqrt(BetaTail.upperQuantile(twoTailedLevel, 0.5, df / 2.0));
  }
}
