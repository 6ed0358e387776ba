package neraca.statistics.survey;

import java.util.List;
import neraca.model.result.Value;
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
}
