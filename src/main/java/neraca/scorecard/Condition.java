package neraca.scorecard;

import neraca.model.result.Cell;

/** What a category says of the business. */
public enum Condition {
  VERY_HEALTHY("scorecard.condition.very_healthy"),
  LESS_HEALTHY("scorecard.condition.less_healthy"),
  UNHEALTHY("scorecard.condition.unhealthy");

  private final String key;

  Condition(String key) {
    this.key = key;
  }

  public Cell cell() {
    return Cell.said(key);
  }
}
