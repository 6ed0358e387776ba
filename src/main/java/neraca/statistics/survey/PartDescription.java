package neraca.statistics.survey;

import neraca.model.result.Value;
import org.jspecify.annotations.Nullable;

/**
 * Scores of the respondents on a dimension or on the whole instrument.
 *
 * @param code of the dimension or of the instrument
 * @param n respondents with a score
 * @param missing respondents without one
 * @param mean of the scores, exact; absent where nobody has one
 * @param sd of the scores, n−1; {@code NaN} below two
 * @param index 100 · mean/max of the scale
 * @param scoreClass null where there is no scale or the mean lies outside of the classes
 * @param satisfied respondents whose own score lies in the top two classes
 * @param satisfiedPercent their share of {@code n}; absent without a scale
 */
public record PartDescription(
    String code,
    int n,
    int missing,
    Value mean,
    double sd,
    Value index,
    @Nullable ScoreClass scoreClass,
    int satisfied,
    Value satisfiedPercent) {

  /** Of which nothing is shown but how many have a score. */
  static PartDescription hidden(SurveyMean of) {
    return new PartDescription(
        of.code(),
        of.n(),
        of.missing(),
        Value.ABSENT,
        Double.NaN,
        Value.ABSENT,
        null,
        0,
        Value.ABSENT);
  }
}
