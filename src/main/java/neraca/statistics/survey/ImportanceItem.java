package neraca.statistics.survey;

import org.apache.commons.math3.fraction.BigFraction;

/**
 * A thing judged twice.
 *
 * @param item code of the item that asks how well it is done
 * @param twin code of the item that asks how important it is
 * @param performance mean of the one, each mean over its own answers
 * @param importance mean of the other
 */
public record ImportanceItem(
    String item, String twin, BigFraction performance, BigFraction importance, Quadrant quadrant) {
  /** Performance − importance. */
  public BigFraction gap() {
    return performance.subtract(importance);
  }
}
