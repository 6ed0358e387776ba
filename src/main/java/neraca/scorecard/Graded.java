package neraca.scorecard;

import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.score.Grade;
import neraca.model.score.Indicator;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * An indicator and how it was graded.
 *
 * @param points the grade's points as a figure; null exactly when there is no grade
 */
record Graded(
    Indicator indicator,
    @Nullable Figure actual,
    @Nullable BigFraction target,
    @Nullable Grade grade,
    Cell rule,
    Words reason,
    @Nullable Figure points) {}
