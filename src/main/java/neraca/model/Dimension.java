package neraca.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a questionnaire; dimensions may stand under a wider one (category). */
public record Dimension(
    UUID uuid, UUID questionnaire, @Nullable UUID parent, String code, int position, Words name)
    implements Entity {}
