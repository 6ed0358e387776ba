package neraca.statistics.groups;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A test of the hypothesis that groups do not differ; {@code NaN} where it is not defined.
 *
 * @param df degrees of freedom, none for Mann-Whitney
 * @param p two-sided
 * @param effect size of the effect; {@code NaN} where the test has none, see {@link Kind}
 * @param corrected the same effect with less bias: Hedges' g for d, omega squared for eta squared;
 *     {@code NaN} for every other
 * @param z standardized U of Mann-Whitney, never above 0; {@code NaN} for every other test
 */
public record GroupTest(
    Kind kind,
    double statistic,
    List<Double> df,
    double p,
    double effect,
    double corrected,
    double z) {
  public GroupTest {
    df = List.copyOf(df);
  }

  static GroupTest of(Kind kind, double statistic, double p, double effect, double... df) {
    return new GroupTest(
        kind, statistic, Arrays.stream(df).boxed().toList(), p, effect, Double.NaN, Double.NaN);
  }

  GroupTest corrected(double unbiased) {
    return new GroupTest(kind, statistic, df, p, effect, unbiased, z);
  }

  /** What is tested and how its effect is measured. */
  public enum Kind {
    /** Equal variances; the mean distance from the group's mean. */
    LEVENE,
    /** Two means, variances pooled; effect Cohen's d, Hedges' g. */
    T,
    /** Two means, variances not pooled; effect Cohen's d, Hedges' g. */
    T_WELCH,
    /** Several means, variances pooled; effect eta squared, omega squared. */
    ANOVA,
    /** Several means, variances not pooled. */
    WELCH_ANOVA,
    /** Ranks of two groups, the smaller U; effect r = |z|/√n. */
    MANN_WHITNEY,
    /** Ranks of several groups; effect epsilon squared = H/(n−1). */
    KRUSKAL_WALLIS;

    /** The name on the command line and in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
