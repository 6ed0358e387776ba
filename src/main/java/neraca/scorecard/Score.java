package neraca.scorecard;

import neraca.model.result.Value;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The score of a group or of the whole scorecard; all absent where nothing in it has a grade.
 *
 * @param score sum of grade points x weight
 * @param maximum the same sum with 4 points everywhere
 * @param percent score ÷ maximum x 100
 * @param category null where there is no percent
 */
public record Score(Value score, Value maximum, Value percent, @Nullable Category category) {
  static final Score NONE = new Score(Value.ABSENT, Value.ABSENT, Value.ABSENT, null);

  /**
   * @param maximum above 0
   */
  static Score of(BigFraction score, BigFraction maximum) {
    BigFraction percent = score.divide(maximum).multiply(new BigFraction(100));
    return new Score(Value.of(score), Value.of(maximum), Value.of(percent), Category.of(percent));
  }

  public @Nullable Condition condition() {
    return category == null ? null : category.condition();
  }
}
