package neraca.model;

import java.util.UUID;

/**
 * What a study says of itself; a file has exactly one.
 *
 * @param numberFormat how typed numbers are read: {@code id} (1.500,25) or {@code en} (1,500.25)
 * @param currency ISO 4217 code; a study has one currency
 */
public record StudyInfo(
    UUID uuid, String code, Words name, String numberFormat, String currency, Words note)
    implements Entity {}
