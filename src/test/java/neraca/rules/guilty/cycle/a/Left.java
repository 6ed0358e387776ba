package neraca.rules.guilty.cycle.a;

import neraca.rules.guilty.cycle.b.Right;

/** Guilty: half of a cycle. */
public record Left(Right right) {}
