package neraca.model;

import java.util.UUID;

/** What one respondent gave for one profile field; one row a pair. */
public record ProfileValue(UUID uuid, UUID respondent, UUID field, Words value) implements Entity {}
