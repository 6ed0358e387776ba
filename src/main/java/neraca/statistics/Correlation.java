package neraca.statistics;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Pearson's r and its two-tailed p.
 *
 * @param r {@code NaN} where one of the two does not vary
 * @param p 2·cdf(−|t|), t = r√((n−2)/(1−r²)), df n−2; 0 for |r| = 1; {@code NaN} for n = 2
 */
record Correlation(double r, double p) {
  private static final Correlation UNDEFINED = new Correlation(Double.NaN, Double.NaN);

  /**
   * From n·ΣXY−ΣX·ΣY and its two likes. r² and 1−r² are both divided out of the exact sums, so that
   * a perfect correlation is exactly 1 and a tail of 1e-17 keeps its digits.
   */
  static Correlation of(BigDecimal xy, BigDecimal xx, BigDecimal yy, int n) {
    BigDecimal whole = xx.multiply(yy);
    if (whole.signum() == 0) {
      return UNDEFINED;
    }
    BigDecimal part = xy.multiply(xy);
    double square = ratio(part, whole);
    double r = xy.signum() * Math.sqrt(square);
    if (n < 3) {
      return new Correlation(r, Double.NaN);
    }
    return new Correlation(
        r, BetaTail.below(ratio(whole.subtract(part), whole), square, (n - 2) / 2.0, 0.5));
  }

  /** The quotient, rounded once; {@code NaN} over nothing or beyond the range of doubles. */
  static double ratio(BigDecimal part, BigDecimal whole) {
    if (whole.signum() == 0) {
      return Double.NaN;
    }
    double quotient = part.divide(whole, MathContext.DECIMAL128).doubleValue();
    return Double.isInfinite(quotient) ? Double.NaN : quotient;
  }
}
