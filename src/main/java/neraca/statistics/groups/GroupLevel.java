package neraca.statistics.groups;

import neraca.model.result.Cell;
import neraca.model.result.Value;

/**
 * One group of respondents.
 *
 * @param level what people call it
 * @param n respondents of the group with a score
 * @param mean of their scores, exact
 * @param sd divides by n−1; {@code NaN} for one respondent
 * @param low lower end of the 95% confidence interval of the mean, mean − t·sd/√n with n−1 degrees
 *     of freedom; {@code NaN} for one respondent
 * @param high its upper end
 */
public record GroupLevel(Cell level, int n, Value mean, double sd, double low, double high) {}
