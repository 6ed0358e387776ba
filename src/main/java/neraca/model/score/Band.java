package neraca.model.score;

import java.util.UUID;
import neraca.model.Entity;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The grade of every actual value from {@code lower} (included) up to the next band; null is the
 * open band at the bottom.
 */
public record Band(UUID uuid, UUID indicator, @Nullable BigFraction lower, Grade grade)
    implements Entity {}
