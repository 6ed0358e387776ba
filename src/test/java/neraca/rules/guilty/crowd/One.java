package neraca.rules.guilty.crowd;

/** One of two in a package that may hold one. */
public final class One {}
