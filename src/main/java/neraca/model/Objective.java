package neraca.model;

import java.util.UUID;

/** A strategic objective (sasaran strategis) of a group. */
public record Objective(UUID uuid, UUID group, String code, int position, Words name)
    implements Entity {}
