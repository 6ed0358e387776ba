package neraca.model.score;

import java.util.UUID;
import neraca.model.Entity;
import neraca.model.Words;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a scorecard. Its grade comes from its bands where it has any, otherwise from an
 * {@link Appraisal}.
 *
 * @param weight percent points of its group; null shares what its siblings leave equally
 * @param reference what the source names: a questionnaire's code (SURVEY_MEAN), a figure's id
 *     (FIGURE), a count's code (COUNT), nothing (JUDGEMENT)
 * @param basis why these bands: whose they are
 */
public record Indicator(
    UUID uuid,
    UUID group,
    String code,
    int position,
    Words name,
    @Nullable BigFraction weight,
    Source source,
    String reference,
    Words basis)
    implements Entity {

  /** Where the actual value comes from. */
  public enum Source {
    SURVEY_MEAN,
    FIGURE,
    COUNT,
    JUDGEMENT
  }
}
