package neraca.ui.card;

import neraca.model.result.Cell;
import neraca.model.score.Indicator;

/**
 * Something an indicator can take its value from.
 *
 * @param value what it is now
 * @param used whether another indicator of the scorecard has it already
 */
public record SourceOption(
    Indicator.Source source, String reference, Cell name, Cell value, boolean used) {}
