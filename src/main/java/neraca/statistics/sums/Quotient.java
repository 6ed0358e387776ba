package neraca.statistics.sums;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** The quotient of two exact numbers as the nearest double. */
public final class Quotient {
  /** Whole numbers with so many digits are two doubles, with nothing left over. */
  private static final int SHORT = 31;

  private static final int BITS = 53;

  private Quotient() {}

  /** The quotient, rounded once; {@code NaN} over nothing or beyond the range of doubles. */
  public static double of(BigDecimal part, BigDecimal whole) {
    if (whole.signum() == 0) {
      return Double.NaN;
    }
    if (part.scale() == whole.scale() && part.precision() <= SHORT && whole.precision() <= SHORT) {
      return of(part.unscaledValue(), whole.unscaledValue());
    }
    double quotient = part.divide(whole, MathContext.DECIMAL128).doubleValue();
    return Double.isInfinite(quotient) ? Double.NaN : quotient;
  }

  /**
   * The first quotient of the leading doubles leaves a remainder that is again a double; what it
   * and the trailing doubles add is good to 50 more bits. Many times faster than a decimal
   * division.
   */
  private static double of(BigInteger part, BigInteger whole) {
    double partHigh = part.doubleValue();
    double wholeHigh = whole.doubleValue();
    double first = partHigh / wholeHigh;
    double rest =
        Math.fma(-first, wholeHigh, partHigh)
            + Math.fma(-first, low(whole, wholeHigh), low(part, partHigh));
    return first + rest / wholeHigh;
  }

  /** What the nearest double of a whole number leaves. */
  private static double low(BigInteger whole, double high) {
    if (whole.bitLength() <= BITS) {
      return 0;
    }
    int shift = Math.getExponent(high) - (BITS - 1);
    BigInteger back = BigInteger.valueOf((long) Math.scalb(high, -shift)).shiftLeft(shift);
    return whole.subtract(back).doubleValue();
  }
}
