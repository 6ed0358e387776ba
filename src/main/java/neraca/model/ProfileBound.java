package neraca.model;

import java.util.UUID;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Where a class of a profile field's numbers begins: 26 and 36 make the classes of ages below 26,
 * 26 to 35 and 36 and over. The bound belongs to the class above it.
 */
public record ProfileBound(UUID uuid, UUID field, BigFraction lower) implements Entity {}
