package neraca.model;

import java.util.UUID;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A number somebody counted or was told: customers, employees, complaints.
 *
 * @param period null where it does not change from period to period
 */
public record Count(
    UUID uuid,
    UUID business,
    @Nullable UUID period,
    String code,
    int position,
    Words name,
    BigFraction value,
    Words unit,
    Words note)
    implements Entity {}
