package neraca.ui.instrument;

import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;

/**
 * What stands in the strip above the table.
 *
 * @param used respondents with an answer to every item in use
 * @param k items that vary
 * @param reliable alpha above the field's limit
 * @param low end of alpha's 95% interval; likewise {@code high}
 * @param ofOmega what is said of omega: its model, or why there is none
 * @param valid items valid under the rule chosen
 * @param disputed items on which the rules disagree
 */
record Summary(
    int used,
    int excluded,
    int k,
    Figure alpha,
    boolean reliable,
    Cell low,
    Cell high,
    Figure omega,
    Phrase ofOmega,
    Figure valid,
    int disputed,
    Figure rTable,
    int df,
    Figure mean,
    Figure sd,
    Figure sem) {}
