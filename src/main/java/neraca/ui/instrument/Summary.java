package neraca.ui.instrument;

import neraca.model.result.Figure;
import neraca.model.result.LateFigure;
import neraca.model.result.Phrase;

/**
 * What stands in the strip above the table.
 *
 * @param n respondents with an answer to every item in use
 * @param excluded respondents without one
 * @param items those that vary
 * @param reliable alpha above the field's limit
 * @param low end of alpha's 95% interval; likewise {@code high}
 * @param ofOmega what is said of omega: its model, or why there is none
 * @param valid items valid under the rule chosen
 * @param disputed items on which the rules disagree
 */
record Summary(
    Figure n,
    Figure excluded,
    Figure items,
    Figure alpha,
    boolean reliable,
    LateFigure low,
    LateFigure high,
    Figure omega,
    Phrase ofOmega,
    LateFigure valid,
    LateFigure disputed,
    Figure rTable,
    Figure df,
    Figure mean,
    Figure sd,
    Figure sem) {
  /** Respondents with an answer to every item in use. */
  int used() {
    return (int) n.value().toDouble();
  }

  /** Items that vary. */
  int k() {
    return (int) items.value().toDouble();
  }
}
