package neraca.ui.overview;

import neraca.model.result.Phrase;
import neraca.ui.desk.Target;

/**
 * The one next step.
 *
 * @param button what its button says
 */
record Next(Phrase title, Phrase says, Phrase button, Target target) {}
