package neraca.ui.card;

import neraca.model.result.Cell;
import neraca.model.score.Appraisal;

/**
 * A judgement that has just been kept and whose reason is asked for.
 *
 * @param name of the indicator
 * @param reason as it is, to be changed
 */
public record Asking(Cell name, Appraisal judged, WordsDraft reason) {}
