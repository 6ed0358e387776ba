package neraca.ui.survey;

import neraca.model.result.Cell;

/** Something that may be chosen: classes, a field to group by. */
record Option(String id, Cell name) {}
