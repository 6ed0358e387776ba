package neraca.rules.guilty.doorway.store;

/** An edge for the guilty door. */
public final class Rows {}
