package neraca.rules.guilty.crowd;

/** The other. */
public final class Two {}
