package neraca.model;

import java.util.UUID;

/** A business (usaha) under study. */
public record Business(UUID uuid, String code, int position, Words name) implements Entity {}
