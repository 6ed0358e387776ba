package neraca.statistics.survey;

import org.apache.commons.math3.special.Erf;

/** The standard normal distribution. */
final class Normal {
  private static final double DENSITY_AT_ZERO = 1 / Math.sqrt(2 * Math.PI);
  private static final double ROOT_OF_TWO = Math.sqrt(2);

  private Normal() {}

  static double density(double z) {
    return DENSITY_AT_ZERO * Math.exp(-z * z / 2);
  }

  /**
   * The z below which {@code part} of {@code whole} lie, 0 &lt; part &lt; whole. The smaller tail
   * is solved for, so that neither end loses digits, and the library's first value is corrected by
   * Newton's method.
   */
  static double quantile(long part, long whole) {
    if (2 * part == whole) {
      return 0;
    }
    boolean low = 2 * part < whole;
    double tail = (double) (low ? part : whole - part) / whole;
    double z = ROOT_OF_TWO * Erf.erfcInv(2 * tail);
    for (int step = 0; step < 3; step++) {
      z += (Erf.erfc(z / ROOT_OF_TWO) / 2 - tail) / density(z);
    }
    return low ? -z : z;
  }
}
