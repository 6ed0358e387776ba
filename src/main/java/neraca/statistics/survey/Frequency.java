package neraca.statistics.survey;

import neraca.model.Words;
import neraca.model.result.Value;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * How often one option was chosen.
 *
 * @param label its words on the form; none where nobody gave it any
 * @param percent of all respondents
 * @param validPercent of those who answered; absent where nobody did
 * @param cumulativePercent of those who answered, this option or a lower one
 */
public record Frequency(
    Value value,
    Words label,
    int count,
    Value percent,
    Value validPercent,
    Value cumulativePercent) {
  /** Absent of nobody. */
  static Value percent(int part, int whole) {
    return whole == 0 ? Value.ABSENT : Value.of(new BigFraction(part, whole).multiply(100));
  }
}
