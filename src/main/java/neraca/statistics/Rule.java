package neraca.statistics;

import java.util.Arrays;
import java.util.Optional;
import neraca.model.result.Phrase;

/** When an item is called valid; always strictly greater, on unrounded numbers, and positive. */
public enum Rule {
  /** r with the total above the critical r (r-tabel). */
  R_TABLE("r-table", "instrument.rule.r_table"),
  /** r with the total above 0.30. */
  R_030("r-030", "instrument.rule.r_030"),
  /** r with the total significant at the chosen level and tails. */
  P("p", "instrument.rule.p"),
  /** r with the total of the other items above 0.30. */
  CORRECTED_030("corrected-030", "instrument.rule.corrected_030");

  private final String code;
  private final String key;

  Rule(String code, String key) {
    this.code = code;
    this.key = key;
  }

  /** What one types to choose it. */
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

  public static Optional<Rule> of(String code) {
    return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
  }
}
