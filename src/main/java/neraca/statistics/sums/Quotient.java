package neraca.statistics.sums;

import java.math.BigDecimal;
import java.math.MathContext;

/** The quotient of two exact numbers as the nearest double. */
public final class Quotient {
  /** Whole numbers with so many digits fit into {@code long} and into two doubles. */
  private static final int SHORT = 18;

  private Quotient() {}

  /** The quotient, rounded once; {@code NaN} over nothing or beyond the range of doubles. */
  public static double of(BigDecimal part, BigDecimal whole) {
    if (whole.signum() == 0) {
      return Double.NaN;
    }
    if (part.scale() == whole.scale() && part.precision() <= SHORT && whole.precision() <= SHORT) {
      return of(part.unscaledValue().longValue(), whole.unscaledValue().longValue());
    }
    double quotient = part.divide(whole, MathContext.DECIMAL128).doubleValue();
    return Double.isInfinite(quotient) ? Double.NaN : quotient;
  }

  /**
   * The first quotient of the leading doubles leaves a remainder that is again a double; what it
   * and the trailing doubles add is good to 50 more bits. Many times faster than a decimal
   * division.
   */
  private static double of(long part, long whole) {
    double partHigh = (double) part;
    double wholeHigh = (double) whole;
    double partLow = (double) (part - (long) partHigh);
    double wholeLow = (double) (whole - (long) wholeHigh);
    double first = partHigh / wholeHigh;
    double rest = Math.fma(-first, wholeHigh, partHigh) + Math.fma(-first, wholeLow, partLow);
    return first + rest / wholeHigh;
  }
}
