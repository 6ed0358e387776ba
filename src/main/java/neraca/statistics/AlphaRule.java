package neraca.statistics;

import neraca.model.result.Phrase;

/** When a scale is called reliable; always strictly greater, on unrounded numbers. */
public enum AlphaRule {
  /** Alpha above 0.60. */
  ABOVE_060("alpha-060", "instrument.rule.alpha_060"),
  /** Alpha above 0.70. */
  ABOVE_070("alpha-070", "instrument.rule.alpha_070"),
  /** Alpha above the critical r, as some guides have it, though that is no bound of alpha. */
  ABOVE_R_TABLE("alpha-r-table", "instrument.rule.alpha_r_table");

  private final String code;
  private final String key;

  AlphaRule(String code, String key) {
    this.code = code;
    this.key = key;
  }

  public String code() {
    return code;
  }

  /** What it says. */
  public Phrase phrase() {
    return Phrase.of(key);
  }

  /** Who teaches it. */
  public Phrase taughtBy() {
    return Phrase.of(key + ".source");
  }

  /** What alpha must lie above; {@code NaN} where there is no critical r. */
  double bound(RTable table) {
    return switch (this) {
      case ABOVE_060 -> 0.60;
      case ABOVE_070 -> 0.70;
      case ABOVE_R_TABLE -> table.value();
    };
  }
}
