package neraca.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A period of account (periode), both days included.
 *
 * @param months length in months, what a yearly depreciation is divided by 12 and multiplied with
 */
public record Period(
    UUID uuid, String code, Words name, LocalDate starts, LocalDate ends, int months)
    implements Entity {}
