package neraca.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Exact numbers as text: {@code 41000}, {@code 1.25} or, where no finite decimal exists, {@code
 * 20/3}. Money, weights and their ratios are kept and stored this way and rounded only on display.
 */
public final class Exact {
  private Exact() {}

  /**
   * Reads {@code 41000}, {@code -1.25}, {@code 20/3} (machine notation, decimal point).
   *
   * @throws NumberFormatException when the text is none of these or divides by zero
   */
  public static BigFraction parse(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      BigFraction below = parse(text.substring(slash + 1));
      if (below.equals(BigFraction.ZERO)) {
        throw new NumberFormatException("division by zero: " + text);
      }
      return parse(text.substring(0, slash)).divide(below);
    }
    BigDecimal decimal = new BigDecimal(text.strip());
    if (decimal.scale() > 100 || decimal.scale() < -100) {
      throw new NumberFormatException("out of range: " + text);
    }
    return of(decimal);
  }

  public static BigFraction of(BigDecimal decimal) {
    return decimal.scale() > 0
        ? new BigFraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
        : new BigFraction(decimal.toBigIntegerExact());
  }

  /** The shortest exact notation; {@link #parse} reads it back to an equal fraction. */
  public static String format(BigFraction value) {
    BigInteger below = value.getDenominator();
    int twos = 0;
    int fives = 0;
    while (!below.testBit(0)) {
      below = below.shiftRight(1);
      twos++;
    }
    BigInteger five = BigInteger.valueOf(5);
    for (BigInteger[] split = below.divideAndRemainder(five);
        split[1].signum() == 0;
        split = below.divideAndRemainder(five)) {
      below = split[0];
      fives++;
    }
    if (below.equals(BigInteger.ONE)) {
      return new BigDecimal(value.getNumerator())
          .divide(
              new BigDecimal(value.getDenominator()),
              Math.max(twos, fives),
              java.math.RoundingMode.UNNECESSARY)
          .toPlainString();
    }
    return value.getNumerator() + "/" + value.getDenominator();
  }

  /** The nearest double: one rounding, in the division. */
  public static double toDouble(BigFraction value) {
    return new BigDecimal(value.getNumerator())
        .divide(new BigDecimal(value.getDenominator()), MathContext.DECIMAL128)
        .doubleValue();
  }
}
