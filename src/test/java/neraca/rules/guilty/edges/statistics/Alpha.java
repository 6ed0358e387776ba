package neraca.rules.guilty.edges.statistics;

/** A number for the guilty edge to use. */
public record Alpha(double value) {}
