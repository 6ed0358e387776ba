package neraca.scorecard;

import neraca.model.result.Cell;
import org.apache.commons.math3.fraction.BigFraction;

/** Traffic light of a score in percent: red below 50, yellow up to 75 (included), green above. */
public enum Light {
  RED("scorecard.light.red"),
  YELLOW("scorecard.light.yellow"),
  GREEN("scorecard.light.green");

  private final String key;

  Light(String key) {
    this.key = key;
  }

  public static Light of(BigFraction percent) {
    if (percent.compareTo(new BigFraction(50)) < 0) {
      return RED;
    }
    return percent.compareTo(new BigFraction(75)) <= 0 ? YELLOW : GREEN;
  }

  public Cell cell() {
    return Cell.said(key);
  }
}
