package neraca.scorecard;

import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Value;
import neraca.model.score.Grade;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with its grade; without one it is left out and weighs nothing.
 *
 * @param id the indicator's code
 * @param weight percent points of the whole scorecard, after what is left out was shared again
 * @param localWeight percent points of the parent, likewise
 * @param actual null where no value was found
 * @param points grade points, 4 for an A … 1 for a D; absent without a grade
 * @param score points x weight
 * @param maximum 4 x weight
 * @param percent points ÷ 4 x 100
 * @param light of the percent; null without a grade
 * @param rule how the grade was found: a band, a judgement
 * @param reason whose bands these are, or why it was judged so
 * @param figure the points as {@code scorecard/GROUP/CODE}; null without a grade
 */
public record ScoredIndicator(
    String id,
    Words name,
    BigFraction weight,
    BigFraction localWeight,
    @Nullable Figure actual,
    @Nullable BigFraction target,
    @Nullable Grade grade,
    Value points,
    Value score,
    Value maximum,
    Value percent,
    @Nullable Light light,
    Cell rule,
    Words reason,
    @Nullable Figure figure) {}
