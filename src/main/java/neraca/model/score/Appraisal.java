package neraca.model.score;

import java.util.UUID;
import neraca.model.Entity;
import neraca.model.Words;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of an indicator for one business and period: a typed actual value, a target, a
 * judged grade with its reason.
 *
 * @param judgedOn the actual value the grade was judged on; when it has changed, a note says so
 */
public record Appraisal(
    UUID uuid,
    UUID indicator,
    UUID business,
    UUID period,
    @Nullable BigFraction actual,
    @Nullable BigFraction target,
    @Nullable Grade grade,
    @Nullable BigFraction judgedOn,
    Words reason)
    implements Entity {}
