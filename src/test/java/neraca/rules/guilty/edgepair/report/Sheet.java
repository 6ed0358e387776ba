package neraca.rules.guilty.edgepair.report;

/** Another edge for the guilty one to use. */
public final class Sheet {}
