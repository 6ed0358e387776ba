package neraca.store;

import neraca.model.AnswerSheet;
import neraca.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was before it was changed or removed.
 *
 * @param answers of a response its answers, else null
 */
public record Kept(Entity row, @Nullable AnswerSheet answers) {}
