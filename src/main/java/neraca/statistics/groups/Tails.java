package neraca.statistics.groups;

import neraca.statistics.beta.BetaTail;
import org.apache.commons.math3.special.Gamma;

/** Tails of the distributions the tests need. */
public final class Tails {
  private Tails() {}

  /** P(|T| ≥ |t|). */
  static double ofT(double t, double df) {
    double square = t * t;
    return BetaTail.below(df / (df + square), square / (df + square), df / 2, 0.5);
  }

  /** The t that |T| exceeds with probability {@code both}. */
  public static double upperT(double both, double df) {
    double y = BetaTail.upperQuantile(both, 0.5, df / 2);
    return Math.sqrt(df * y / (1 - y));
  }

  /** P(F ≥ f). */
  static double ofF(double f, double df1, double df2) {
    double whole = df2 + df1 * f;
    return BetaTail.below(df2 / whole, df1 * f / whole, df2 / 2, df1 / 2);
  }

  /** P(χ² ≥ x). */
  static double ofChiSquared(double x, double df) {
    return x <= 0 ? 1 : Gamma.regularizedGammaQ(df / 2, x / 2, 1e-15, 100_000);
  }

  /** P(|Z| ≥ |z|): the square of a normal variable is χ² with one degree of freedom. */
  static double ofNormal(double z) {
    return ofChiSquared(z * z, 1);
  }
}
