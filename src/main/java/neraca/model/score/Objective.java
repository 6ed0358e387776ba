package neraca.model.score;

import java.util.UUID;
import neraca.model.Entity;
import neraca.model.Words;

/** A strategic objective (sasaran strategis) of a group. */
public record Objective(UUID uuid, UUID group, String code, int position, Words name)
    implements Entity {}
