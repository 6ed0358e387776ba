package neraca.model.score;

import java.util.UUID;
import neraca.model.Entity;
import neraca.model.Words;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A perspective, or a group inside another to any depth.
 *
 * @param parent null for a perspective
 * @param weight percent points of the parent; null shares what its siblings leave equally
 */
public record ScoreGroup(
    UUID uuid,
    UUID scorecard,
    @Nullable UUID parent,
    String code,
    int position,
    Words name,
    @Nullable BigFraction weight)
    implements Entity {}
