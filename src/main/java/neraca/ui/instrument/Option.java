package neraca.ui.instrument;

import neraca.model.result.Cell;

/** Something that may be chosen for the test: a rule, a level, a number of tails. */
record Option(String id, Cell name) {}
