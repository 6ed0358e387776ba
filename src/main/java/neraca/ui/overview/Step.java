package neraca.ui.overview;

import neraca.model.result.Phrase;
import neraca.ui.desk.Target;

/** One of the four steps from an empty study to a verdict. */
record Step(Phrase title, Phrase says, boolean done, Target target) {}
