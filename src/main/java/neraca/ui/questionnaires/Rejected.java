package neraca.ui.questionnaires;

import neraca.model.result.Phrase;

/** What was typed and not taken, and what to do about it. */
record Rejected(String text, Phrase why) {}
