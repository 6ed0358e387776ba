package neraca.ui.survey;

import neraca.model.result.Phrase;
import neraca.ui.desk.Target;

/**
 * What stands where there is nothing to describe yet.
 *
 * @param word key of what the button says
 * @param next where it leads
 */
record Empty(Phrase says, String word, Target next) {}
