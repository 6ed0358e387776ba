package neraca.statistics.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import neraca.model.Exact;
import neraca.model.Words;
import neraca.model.result.Value;
import neraca.statistics.tally.Moments;
import neraca.statistics.tally.Tally;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * One item on its own answers. What is exact is a {@link Value}; statistics with roots are doubles,
 * {@code NaN} where not defined.
 *
 * @param mode every value chosen most often, smallest first
 * @param variance divides by n−1; not defined below two answers
 * @param se standard error of the mean
 * @param skewness G1 with its standard error, from three answers that vary
 * @param kurtosis G2 with its standard error, from four answers that vary
 * @param q1 at place (n+1)/4, between two answers by their distance; likewise the others
 * @param index 100 · mean/max of the scale
 * @param scoreClass null where there is no scale or the mean lies outside of the classes
 */
public record ItemDescription(
    String code,
    int n,
    int missing,
    Value mean,
    Value median,
    List<Value> mode,
    double sd,
    double variance,
    double se,
    double skewness,
    double skewnessSe,
    double kurtosis,
    double kurtosisSe,
    Value min,
    Value max,
    Value q1,
    Value q3,
    Value index,
    @Nullable ScoreClass scoreClass,
    List<Frequency> frequencies) {
  public ItemDescription {
    mode = List.copyOf(mode);
    frequencies = List.copyOf(frequencies);
  }

  /**
   * Of the answers to an item.
   *
   * @param respondents those who left it blank among them
   */
  static ItemDescription of(String code, Tally tally, int respondents, DescribeOptions options) {
    Moments moments = new Moments(tally);
    int most = tally.counts().values().stream().mapToInt(c -> c).max().orElse(0);
    Value mean = moments.mean();
    double skewness = moments.skewness();
    double kurtosis = moments.kurtosis();
    return new ItemDescription(
        code,
        tally.n(),
        respondents - tally.n(),
        mean,
        tally.quantile(2),
        tally.counts().entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(e -> Value.of(Exact.of(e.getKey())))
            .toList(),
        moments.sd(),
        moments.variance(),
        moments.standardError(),
        skewness,
        Moments.skewnessError(tally.n()),
        kurtosis,
        Moments.kurtosisError(tally.n()),
        tally.quantile(0),
        tally.quantile(4),
        tally.quantile(1),
        tally.quantile(3),
        options.index(mean),
        options.scoreClass(mean),
        frequencies(tally, respondents, options.scale()));
  }

  private static List<Frequency> frequencies(
      Tally tally, int respondents, @Nullable DeclaredScale scale) {
    TreeMap<BigFraction, Integer> counts = new TreeMap<>();
    if (scale != null) {
      scale.points().forEach(point -> counts.put(point, 0));
    }
    for (Map.Entry<BigDecimal, Integer> e : tally.counts().entrySet()) {
      counts.put(Exact.of(e.getKey()), e.getValue());
    }
    List<Frequency> frequencies = new ArrayList<>();
    int reached = 0;
    for (Map.Entry<BigFraction, Integer> e : counts.entrySet()) {
      reached += e.getValue();
      frequencies.add(
          new Frequency(
              Value.of(e.getKey()),
              scale == null ? Words.NONE : scale.label(e.getKey()),
              e.getValue(),
              Frequency.percent(e.getValue(), respondents),
              Frequency.percent(e.getValue(), tally.n()),
              Frequency.percent(reached, tally.n())));
    }
    return frequencies;
  }
}
