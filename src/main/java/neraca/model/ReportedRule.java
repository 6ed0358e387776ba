package neraca.model;

import java.util.UUID;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The rule by which reports call the items of an instrument valid; one at most a questionnaire.
 * Without one, reports follow the convention of the field.
 *
 * @param rule its code, as it is typed on the command line
 * @param level the significance level as a share
 * @param tails 1 or 2
 */
public record ReportedRule(UUID uuid, UUID questionnaire, String rule, BigFraction level, int tails)
    implements Entity {}
