package neraca.statistics.groups;

import neraca.model.result.Cell;

/**
 * Two groups compared after the test of all; {@code NaN} where something is not defined.
 *
 * @param difference mean of the first less that of the second
 * @param se √(s₁²/n₁ + s₂²/n₂)
 * @param t Welch's, {@code difference / se}
 * @param df after Satterthwaite
 * @param low lower end of the 95% confidence interval of the difference, for this pair alone
 * @param high its upper end
 * @param p two-sided, for this pair alone
 * @param holm p adjusted after Holm for all pairs; p itself for two groups
 * @param g Hedges' g
 * @param z Dunn's, of the mean ranks; {@code NaN} for two groups; likewise what follows
 * @param rankP two-sided, for this pair alone
 * @param rankHolm adjusted after Holm
 */
public record GroupPair(
    Cell first,
    Cell second,
    double difference,
    double se,
    double t,
    double df,
    double low,
    double high,
    double p,
    double holm,
    double g,
    double z,
    double rankP,
    double rankHolm) {}
