package neraca.rules.guilty.model.model;

import java.awt.Color;

/** Guilty: the domain must not know how it looks. */
public record ShowsItself(Color color) {}
