package neraca.statistics.groups;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import neraca.model.Exact;
import neraca.statistics.groups.GroupTest.Kind;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Tests of ranks: asymptotic, corrected for ties, not for continuity. Tied scores share the mean of
 * their ranks; where all are tied nothing is defined.
 */
final class RankTests {
  private final List<Scores> groups;
  private final long n;
  private final BigInteger[] doubledRankSums;
  private BigInteger ties = BigInteger.ZERO;

  RankTests(List<Scores> groups) {
    this.groups = groups;
    n = groups.stream().mapToLong(Scores::n).sum();
    doubledRankSums = new BigInteger[groups.size()];
    Arrays.fill(doubledRankSums, BigInteger.ZERO);
    rank();
  }

  /** Ranks are doubled, so that shared ones stay whole. */
  private void rank() {
    TreeMap<BigInteger, int[]> counts = new TreeMap<>();
    for (int g = 0; g < groups.size(); g++) {
      for (BigInteger score : groups.get(g).whole()) {
        counts.computeIfAbsent(score, s -> new int[groups.size()])[g]++;
      }
    }
    long before = 0;
    for (int[] tied : counts.values()) {
      long together = Arrays.stream(tied).asLongStream().sum();
      long doubled = 2 * before + together + 1;
      for (int g = 0; g < tied.length; g++) {
        doubledRankSums[g] = doubledRankSums[g].add(BigInteger.valueOf(doubled * tied[g]));
      }
      ties = ties.add(cube(together));
      before += together;
    }
  }

  /** t³ − t. */
  private static BigInteger cube(long t) {
    return BigInteger.valueOf(t).pow(3).subtract(BigInteger.valueOf(t));
  }

  /** 1 − Σ(t³−t)/(N³−N); zero where all are tied. */
  BigFraction correction() {
    BigInteger all = cube(n);
    return all.signum() == 0 ? BigFraction.ZERO : new BigFraction(all.subtract(ties), all);
  }

  /** Sum of the ranks of a group. */
  BigFraction rankSum(int group) {
    return new BigFraction(doubledRankSums[group], BigInteger.TWO);
  }

  /** Σ(t³−t) over every score that t respondents share. */
  BigInteger ties() {
    return ties;
  }

  /**
   * Dunn (1964): difference of the mean ranks of two groups over √(N(N+1)/12 · correction · (1/n₁ +
   * 1/n₂)); {@code NaN} where all are tied.
   */
  double dunn(int first, int second) {
    BigFraction correction = correction();
    if (correction.equals(BigFraction.ZERO)) {
      return Double.NaN;
    }
    int one = groups.get(first).n();
    int other = groups.get(second).n();
    BigFraction difference = rankSum(first).divide(one).subtract(rankSum(second).divide(other));
    BigFraction variance =
        correction
            .multiply(n)
            .multiply(n + 1)
            .divide(12)
            .multiply(new BigFraction(1, one).add(new BigFraction(1, other)));
    return Exact.toDouble(difference) / Math.sqrt(Exact.toDouble(variance));
  }

  /**
   * Mann-Whitney of the first two groups: the smaller U as SPSS prints it, z = (U − n₁n₂/2) /
   * √(n₁n₂(N+1)/12 · correction).
   */
  GroupTest mannWhitney() {
    long first = groups.get(0).n();
    long second = groups.get(1).n();
    double smaller = Math.min(u(), first * (double) second - u());
    BigFraction correction = correction();
    if (correction.equals(BigFraction.ZERO)) {
      return GroupTest.of(Kind.MANN_WHITNEY, smaller, Double.NaN, Double.NaN);
    }
    double variance =
        Exact.toDouble(correction.multiply(first * second).multiply(n + 1).divide(12));
    double z = (smaller - first * (double) second / 2) / Math.sqrt(variance);
    return new GroupTest(
        Kind.MANN_WHITNEY,
        smaller,
        List.of(),
        Tails.ofNormal(z),
        Math.abs(z) / Math.sqrt(n),
        Double.NaN,
        z);
  }

  /** U of the first group: pairs in which its score is the larger, ties counting half. */
  double u() {
    long first = groups.get(0).n();
    BigInteger doubled = doubledRankSums[0].subtract(BigInteger.valueOf(first * (first + 1)));
    return doubled.doubleValue() / 2;
  }

  /** H = (12/(N(N+1)) · ΣR²/n − 3(N+1)) / correction. */
  GroupTest kruskalWallis() {
    double df = groups.size() - 1.0;
    BigFraction correction = correction();
    if (correction.equals(BigFraction.ZERO)) {
      return GroupTest.of(Kind.KRUSKAL_WALLIS, Double.NaN, Double.NaN, Double.NaN, df);
    }
    BigFraction squares = BigFraction.ZERO;
    for (int g = 0; g < groups.size(); g++) {
      BigInteger sum = doubledRankSums[g];
      squares =
          squares.add(
              new BigFraction(sum.multiply(sum), BigInteger.valueOf(4L * groups.get(g).n())));
    }
    BigFraction h =
        squares.multiply(12).divide(n).divide(n + 1).subtract(3 * (n + 1)).divide(correction);
    double statistic = Exact.toDouble(h);
    return GroupTest.of(
        Kind.KRUSKAL_WALLIS, statistic, Tails.ofChiSquared(statistic, df), statistic / (n - 1), df);
  }
}
