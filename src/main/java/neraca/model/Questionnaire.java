package neraca.model;

import java.util.UUID;

/**
 * An instrument (kuesioner): items answered on one scale.
 *
 * @param about who answers it, for people to read
 * @param confidential reports and exports stop at counts; no group under 5 is shown
 */
public record Questionnaire(
    UUID uuid,
    String code,
    int position,
    Words name,
    Scale scale,
    Words about,
    boolean confidential,
    Words note)
    implements Entity {}
