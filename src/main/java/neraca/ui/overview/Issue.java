package neraca.ui.overview;

import neraca.model.result.Phrase;
import neraca.ui.desk.Target;
import neraca.ui.kit.Light;

/**
 * Something that needs attention.
 *
 * @param link what the way there is called
 */
record Issue(Light light, Phrase title, Phrase says, Phrase link, Target target) {}
