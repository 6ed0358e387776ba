package neraca.model.result;

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

  /** The nearest double; {@code NaN} only for an absent value, for callers that compute on. */
  default double toDouble() {
    if (this instanceof Exactly exact) {
      return Exact.toDouble(exact.fraction());
    }
    return this instanceof Real real ? real.number() : Double.NaN;
  }
}
