package neraca.model;

import java.util.UUID;

/** Something asked of every respondent besides the items: age class, occupation, role. */
public record ProfileField(UUID uuid, String code, int position, Words name) implements Entity {}
