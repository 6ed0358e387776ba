package neraca.statistics;

import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;

/**
 * What may be chosen for an instrument test.
 *
 * @param level significance level, above 0; below 1 with two tails, below 0.5 with one
 * @param tails 1 or 2
 * @param rule the rule whose verdict is reported; all of them are computed
 */
public record InstrumentOptions(double level, int tails, Rule rule) {
  /** The convention of the field: two-tailed 5% against r-tabel. */
  public static final InstrumentOptions USUAL = new InstrumentOptions(0.05, 2, Rule.R_TABLE);

  /**
   * @throws Refusal for a level or a number of tails that has no meaning
   */
  public InstrumentOptions {
    if (tails != 1 && tails != 2) {
      throw new Refusal(Phrase.of("instrument.refused.tails").with("tails", tails));
    }
    double most = tails == 2 ? 1 : 0.5;
    if (!(level > 0 && level < most)) {
      throw new Refusal(
          Phrase.of("instrument.refused.level", "level", Cell.number(level, Format.PLAIN))
              .with("most", Cell.number(most, Format.PLAIN)));
    }
  }

  /** The two-tailed level with the same critical value. */
  double twoTailedLevel() {
    return tails == 2 ? level : 2 * level;
  }
}
