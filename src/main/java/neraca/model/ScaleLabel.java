package neraca.model;

import java.util.UUID;

/** The word printed beside one point of a questionnaire's scale (sangat setuju …). */
public record ScaleLabel(UUID uuid, UUID questionnaire, int value, Words label) implements Entity {}
