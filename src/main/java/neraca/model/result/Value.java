package neraca.model.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import neraca.model.Exact;
import org.apache.commons.math3.fraction.BigFraction;

/** A number of a result: an exact fraction, a double, or absent where it is not defined. */
public sealed interface Value {
  Value ABSENT = new Absent();

  /** Money, weights, counts and ratios of them. */
  record Exactly(BigFraction fraction) implements Value {}

  /** A statistic; finite. */
  record Real(double number) implements Value {
    public Real {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("not finite: " + number);
      }
    }
  }

  /** Not defined: printed as a point, {@code null} in JSON, never 0. */
  record Absent() implements Value {}

  static Value of(BigFraction fraction) {
    return new Exactly(fraction);
  }

  static Value of(long whole) {
    return new Exactly(new BigFraction(whole));
  }

  /** A statistic; what is not finite is not defined. */
  static Value of(double number) {
    return Double.isFinite(number) ? new Real(number) : ABSENT;
  }

  default boolean isAbsent() {
    return this instanceof Absent;
  }

  /**
   * The number at so many decimals, a half away from zero. A fraction is rounded from its exact
   * value; a double is first taken to the 15 significant digits that every double holds, so that
   * 2.675 becomes 2.68 although the nearest double lies below it, and a fraction and a double of
   * the same number always round alike.
   *
   * @throws IllegalArgumentException for an absent value
   */
  default BigDecimal rounded(int decimals) {
    if (this instanceof Exactly exact) {
      BigFraction fraction = exact.fraction();
      return new BigDecimal(fraction.getNumerator())
          .divide(new BigDecimal(fraction.getDenominator()), decimals, RoundingMode.HALF_UP);
    }
    if (this instanceof Real real) {
      return new BigDecimal(real.number(), new MathContext(15, RoundingMode.HALF_EVEN))
          .setScale(decimals, RoundingMode.HALF_UP);
    }
    throw new IllegalArgumentException("nothing to round of an absent value");
  }

  /** The nearest double; {@code NaN} only for an absent value, for callers that compute on. */
  default double toDouble() {
    if (this instanceof Exactly exact) {
      return Exact.toDouble(exact.fraction());
    }
    return this instanceof Real real ? real.number() : Double.NaN;
  }
}
