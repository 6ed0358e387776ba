package neraca.model;

import java.util.UUID;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A class of somebody's own into which means of a questionnaire fall; without any, means fall into
 * five classes of equal width.
 *
 * @param name what the user calls it; empty where it is called as usual
 * @param usual {@code very_low}, {@code low}, {@code medium}, {@code high} or {@code very_high},
 *     worded in the language of the reader; empty where the user named it
 * @param lower belongs to the class; {@code upper} to the next one, or to the last class as well
 */
public record OwnClass(
    UUID uuid,
    UUID questionnaire,
    int position,
    Words name,
    String usual,
    BigFraction lower,
    BigFraction upper)
    implements Entity {}
