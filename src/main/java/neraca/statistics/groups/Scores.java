package neraca.statistics.groups;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import neraca.model.Exact;
import neraca.model.result.Value;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Scores of one group as whole numbers over a denominator that all groups share.
 *
 * @param whole score times {@code below}
 */
public record Scores(List<BigInteger> whole, BigInteger below) {

  /** Standard deviation of the scores that there are, n−1; {@code NaN} below two. */
  public static double sd(List<Value> scores) {
    List<BigFraction> given = new ArrayList<>();
    for (Value score : scores) {
      if (score instanceof Value.Exactly exact) {
        given.add(exact.fraction());
      }
    }
    return Math.sqrt(of(given, commonDenominator(given)).variance());
  }

  static BigInteger commonDenominator(List<BigFraction> scores) {
    BigInteger common = BigInteger.ONE;
    for (BigFraction score : scores) {
      BigInteger next = score.getDenominator();
      common = common.divide(common.gcd(next)).multiply(next);
    }
    return common;
  }

  static Scores of(List<BigFraction> scores, BigInteger below) {
    return new Scores(
        scores.stream()
            .map(s -> s.getNumerator().multiply(below.divide(s.getDenominator())))
            .toList(),
        below);
  }

  int n() {
    return whole.size();
  }

  BigInteger sum() {
    return whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
  }

  BigFraction mean() {
    return new BigFraction(sum(), below.multiply(BigInteger.valueOf(n())));
  }

  /** Σ(x−x̄)², exact. */
  BigFraction squares() {
    BigInteger n = BigInteger.valueOf(n());
    BigInteger sum = sum();
    BigInteger powers =
        whole.stream().map(x -> x.multiply(x)).reduce(BigInteger.ZERO, BigInteger::add);
    return new BigFraction(
        powers.multiply(n).subtract(sum.multiply(sum)), below.multiply(below).multiply(n));
  }

  /** Σ(x−x̄)²/(n−1); {@code NaN} for one score. */
  double variance() {
    return n() < 2 ? Double.NaN : Exact.toDouble(squares().divide(n() - 1));
  }

  /**
   * |n·x − Σx| for every score: its distance from the mean, over n times as large a denominator.
   */
  Scores distances() {
    BigInteger n = BigInteger.valueOf(n());
    BigInteger sum = sum();
    return new Scores(
        whole.stream().map(x -> x.multiply(n).subtract(sum).abs()).toList(), below.multiply(n));
  }
}
