package neraca.statistics.groups;

import java.util.List;
import neraca.model.Exact;
import neraca.statistics.groups.GroupTest.Kind;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Tests of means. Differences and sums of squares are exact before the first division, so groups
 * that do not vary are seen as such: what would divide by their variance is not defined.
 */
final class MeanTests {
  private static final double NONE = Double.NaN;

  private MeanTests() {}

  /** One-way ANOVA: F = (SSB/(k−1)) / (SSW/(N−k)); eta squared = SSB/(SSB+SSW). */
  static GroupTest anova(List<Scores> groups) {
    return variances(Kind.ANOVA, groups);
  }

  /** Levene (1960): ANOVA of the distances from the group's mean. */
  static GroupTest levene(List<Scores> groups) {
    return variances(Kind.LEVENE, groups.stream().map(Scores::distances).toList());
  }

  private static GroupTest variances(Kind kind, List<Scores> groups) {
    int n = groups.stream().mapToInt(Scores::n).sum();
    int k = groups.size();
    BigFraction within = BigFraction.ZERO;
    BigFraction sum = BigFraction.ZERO;
    BigFraction weighted = BigFraction.ZERO;
    for (Scores group : groups) {
      BigFraction mean = group.mean();
      within = within.add(group.squares());
      sum = sum.add(mean.multiply(group.n()));
      weighted = weighted.add(mean.multiply(mean).multiply(group.n()));
    }
    BigFraction between = weighted.subtract(sum.multiply(sum).divide(n));
    BigFraction all = between.add(within);
    double effect =
        kind == Kind.ANOVA && !all.equals(BigFraction.ZERO)
            ? Exact.toDouble(between.divide(all))
            : NONE;
    if (n <= k || within.equals(BigFraction.ZERO)) {
      return GroupTest.of(kind, NONE, NONE, effect, k - 1.0, n - k);
    }
    double f = Exact.toDouble(between.multiply(n - k).divide(within.multiply(k - 1)));
    GroupTest test = GroupTest.of(kind, f, Tails.ofF(f, k - 1.0, n - k), effect, k - 1.0, n - k);
    if (kind == Kind.LEVENE) {
      return test;
    }
    // Omega squared: (SSB − (k−1)·MSW) / (SST + MSW).
    BigFraction error = within.divide(n - k);
    return test.corrected(
        Exact.toDouble(between.subtract(error.multiply(k - 1)).divide(all.add(error))));
  }

  /** Student's t with pooled variance, first minus second; d = difference / pooled sd. */
  static GroupTest pooled(Scores first, Scores second) {
    double df = first.n() + second.n() - 2.0;
    double d = cohen(first, second);
    double t = d / Math.sqrt(1.0 / first.n() + 1.0 / second.n());
    return GroupTest.of(Kind.T, t, Double.isNaN(t) ? NONE : Tails.ofT(t, df), d, df)
        .corrected(hedges(d, df));
  }

  /** Welch's t, degrees of freedom after Satterthwaite; d with the pooled sd as above. */
  static GroupTest welch(Scores first, Scores second) {
    double a = first.variance() / first.n();
    double b = second.variance() / second.n();
    double d = cohen(first, second);
    if (!(a + b > 0)) {
      return GroupTest.of(Kind.T_WELCH, NONE, NONE, d, NONE);
    }
    double g = hedges(d, first.n() + second.n() - 2.0);
    double t = difference(first, second) / Math.sqrt(a + b);
    double df = (a + b) * (a + b) / (a * a / (first.n() - 1) + b * b / (second.n() - 1));
    return GroupTest.of(Kind.T_WELCH, t, Tails.ofT(t, df), d, df).corrected(g);
  }

  /** Hedges (1981): d · (1 − 3/(4·df − 1)). */
  private static double hedges(double d, double df) {
    return d * (1 - 3 / (4 * df - 1));
  }

  static double difference(Scores first, Scores second) {
    return Exact.toDouble(first.mean().subtract(second.mean()));
  }

  private static double cohen(Scores first, Scores second) {
    int df = first.n() + second.n() - 2;
    BigFraction squares = first.squares().add(second.squares());
    return df < 1 || squares.equals(BigFraction.ZERO)
        ? NONE
        : difference(first, second) / Math.sqrt(Exact.toDouble(squares.divide(df)));
  }

  /** Welch (1951): means weighted by n/s²; needs every group to vary. */
  static GroupTest welchAnova(List<Scores> groups) {
    int k = groups.size();
    double[] weights = groups.stream().mapToDouble(g -> g.n() / g.variance()).toArray();
    double sum = 0;
    double weighted = 0;
    for (int g = 0; g < k; g++) {
      if (!Double.isFinite(weights[g])) {
        return GroupTest.of(Kind.WELCH_ANOVA, NONE, NONE, NONE, k - 1.0, NONE);
      }
      sum += weights[g];
      // Distances from one of the means keep the digits of scores far from zero.
      weighted += weights[g] * difference(groups.get(g), groups.get(0));
    }
    double centre = weighted / sum;
    double between = 0;
    double lack = 0;
    for (int g = 0; g < k; g++) {
      double away = difference(groups.get(g), groups.get(0)) - centre;
      between += weights[g] * away * away;
      double rest = 1 - weights[g] / sum;
      lack += rest * rest / (groups.get(g).n() - 1);
    }
    double share = lack / (k * (double) k - 1);
    double f = between / ((k - 1) * (1 + 2 * (k - 2) * share));
    double df = 1 / (3 * share);
    return GroupTest.of(Kind.WELCH_ANOVA, f, Tails.ofF(f, k - 1.0, df), NONE, k - 1.0, df);
  }
}
