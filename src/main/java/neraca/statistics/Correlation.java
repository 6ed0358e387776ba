package neraca.statistics;

import java.math.BigDecimal;
import neraca.statistics.beta.BetaTail;
import neraca.statistics.sums.CrossProducts;
import neraca.statistics.sums.Quotient;

/**
 * Pearson's r and its two-tailed p.
 *
 * @param r {@code NaN} where one of the two does not vary
 * @param p 2·cdf(−|t|), t = r√((n−2)/(1−r²)), df n−2; 0 for |r| = 1; {@code NaN} for n = 2
 */
record Correlation(double r, double p) {
  private static final Correlation UNDEFINED = new Correlation(Double.NaN, Double.NaN);

  /** Of two columns. */
  static Correlation of(CrossProducts sums, int item, int other) {
    return of(
        sums.centred(item, other), sums.centred(item, item), sums.centred(other, other), sums.n());
  }

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
    double square = Quotient.of(part, whole);
    double r = xy.signum() * Math.sqrt(square);
    if (n < 3) {
      return new Correlation(r, Double.NaN);
    }
    return new Correlation(
        r, BetaTail.below(Quotient.of(whole.subtract(part), whole), square, (n - 2) / 2.0, 0.5));
  }

  /** Only r of two columns, which is many times quicker; the same to the last bit. */
  static double r(CrossProducts sums, int item, int other) {
    BigDecimal xy = sums.centred(item, other);
    BigDecimal whole = sums.centred(item, item).multiply(sums.centred(other, other));
    return xy.signum() * Math.sqrt(Quotient.of(xy.multiply(xy), whole));
  }
}
