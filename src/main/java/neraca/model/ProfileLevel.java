package neraca.model;

import java.util.UUID;

/** One of the answers to choose from for a profile field: perempuan, petani, 26-35 tahun. */
public record ProfileLevel(UUID uuid, UUID field, int position, Words name) implements Entity {}
