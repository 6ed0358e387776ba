package neraca.work;

import neraca.model.Scale;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Value;
import neraca.model.score.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Something that an indicator can take its actual value from.
 *
 * @param reference as {@link Indicator#reference} has it
 * @param value what it is now; absent where nothing has been entered yet
 * @param scale of a survey mean; null for everything else
 * @param unit of a count, in the user's words
 */
public record IndicatorSource(
    Indicator.Source source,
    String reference,
    Cell name,
    Value value,
    Format format,
    @Nullable Scale scale,
    Words unit) {}
