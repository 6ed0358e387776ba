package neraca.rules.guilty.cycle.b;

import neraca.rules.guilty.cycle.a.Left;
import org.jspecify.annotations.Nullable;

/** Guilty: the other half. */
public record Right(@Nullable Left left) {}
