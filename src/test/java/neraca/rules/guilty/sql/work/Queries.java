package neraca.rules.guilty.sql.work;

import java.sql.Connection;

/** Guilty: SQL outside the store. */
public record Queries(Connection connection) {}
