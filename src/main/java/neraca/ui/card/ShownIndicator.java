package neraca.ui.card;

import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.score.Grade;
import neraca.model.score.Indicator;
import neraca.model.score.ScoreGroup;
import neraca.ui.kit.Light;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A row of a perspective's table.
 *
 * @param group where it stands: the perspective, or a group inside it
 * @param actual the value with its unit, or what was said where there is no value
 * @param grade null where there is none
 * @param weight percent points of the whole scorecard; null where it weighs nothing
 * @param why how the grade was found
 * @param basis whose bands these are, or why it was judged so
 * @param banded whether the grade is decided by bands
 * @param changed whether it was judged on another value than the present one
 * @param present the actual value, as a judgement keeps it; null where there is none
 * @param figure the points, else the actual value; null where there is neither
 */
public record ShownIndicator(
    Indicator row,
    ScoreGroup group,
    Cell name,
    Cell actual,
    @Nullable Grade grade,
    Light light,
    @Nullable BigFraction weight,
    Cell why,
    Words basis,
    boolean banded,
    boolean changed,
    @Nullable BigFraction present,
    @Nullable Figure figure) {
  /** The same without its working. */
  ShownIndicator bare() {
    return new ShownIndicator(
        row, group, name, actual, grade, light, weight, why, basis, banded, changed, present, null);
  }
}
