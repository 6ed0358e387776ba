package neraca.statistics.tally;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import neraca.model.Exact;
import neraca.model.result.Value;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Mean, spread and shape of counted answers. Sums of powers of n·x−Σx are exact, so that each
 * statistic is rounded once and large offsets cost nothing.
 */
public final class Moments {
  private final long n;
  private final BigDecimal sum;
  private final BigDecimal second;
  private final BigDecimal third;
  private final BigDecimal fourth;

  public Moments(Tally tally) {
    n = tally.n();
    BigDecimal s = BigDecimal.ZERO;
    for (Map.Entry<BigDecimal, Integer> e : tally.counts().entrySet()) {
      s = s.add(e.getKey().multiply(BigDecimal.valueOf(e.getValue())));
    }
    BigDecimal d2 = BigDecimal.ZERO;
    BigDecimal d3 = BigDecimal.ZERO;
    BigDecimal d4 = BigDecimal.ZERO;
    for (Map.Entry<BigDecimal, Integer> e : tally.counts().entrySet()) {
      BigDecimal d = e.getKey().multiply(BigDecimal.valueOf(n)).subtract(s);
      BigDecimal square = d.multiply(d);
      BigDecimal counted = square.multiply(BigDecimal.valueOf(e.getValue()));
      d2 = d2.add(counted);
      d3 = d3.add(counted.multiply(d));
      d4 = d4.add(counted.multiply(square));
    }
    sum = s;
    second = d2;
    third = d3;
    fourth = d4;
  }

  public Value mean() {
    return n == 0 ? Value.ABSENT : Value.of(Exact.of(sum).divide(n));
  }

  /** Σ(x−x̄)³. */
  Value cubes() {
    return power(third, 3);
  }

  /** Σ(x−x̄)⁴. */
  Value fourths() {
    return power(fourth, 4);
  }

  private Value power(BigDecimal sum, int power) {
    return n == 0 ? Value.ABSENT : Value.of(Exact.of(sum).divide(new BigFraction(n).pow(power)));
  }

  /** Σ(x−x̄)²/(n−1); {@code NaN} below two answers. */
  public double variance() {
    return n < 2 ? Double.NaN : ratio(second, whole(n, n, n - 1));
  }

  public double sd() {
    return Math.sqrt(variance());
  }

  public double standardError() {
    return n < 2 ? Double.NaN : Math.sqrt(ratio(second, whole(n, n, n, n - 1)));
  }

  /** G1 = n·Σ(x−x̄)³ / ((n−1)(n−2)s³); {@code NaN} below three answers or where they are equal. */
  public double skewness() {
    if (n < 3 || second.signum() == 0) {
      return Double.NaN;
    }
    BigDecimal above = third.multiply(third).multiply(whole(n, n, n - 1));
    return third.signum() * Math.sqrt(ratio(above, second.pow(3).multiply(whole(n - 2, n - 2))));
  }

  /**
   * G2 = n(n+1)Σ(x−x̄)⁴ / ((n−1)(n−2)(n−3)s⁴) − 3(n−1)²/((n−2)(n−3)); {@code NaN} below four
   * answers or where they are equal.
   */
  public double kurtosis() {
    if (n < 4 || second.signum() == 0) {
      return Double.NaN;
    }
    BigDecimal squared = second.multiply(second);
    BigDecimal above =
        fourth.multiply(whole(n, n + 1, n - 1)).subtract(squared.multiply(whole(3, n - 1, n - 1)));
    return ratio(above, squared.multiply(whole(n - 2, n - 3)));
  }

  /** √(6n(n−1) / ((n−2)(n+1)(n+3))); {@code NaN} below three answers. */
  public static double skewnessError(double n) {
    return n < 3 ? Double.NaN : Math.sqrt(6 * n * (n - 1) / ((n - 2) * (n + 1) * (n + 3)));
  }

  /** 2·SE(G1)·√((n²−1) / ((n−3)(n+5))); {@code NaN} below four answers. */
  public static double kurtosisError(double n) {
    return n < 4 ? Double.NaN : 2 * skewnessError(n) * Math.sqrt((n * n - 1) / ((n - 3) * (n + 5)));
  }

  private static BigDecimal whole(long... factors) {
    BigDecimal product = BigDecimal.ONE;
    for (long factor : factors) {
      product = product.multiply(BigDecimal.valueOf(factor));
    }
    return product;
  }

  private static double ratio(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, MathContext.DECIMAL128).doubleValue();
  }
}
