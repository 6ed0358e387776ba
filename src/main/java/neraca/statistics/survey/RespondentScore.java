package neraca.statistics.survey;

import neraca.model.result.Value;

/**
 * What one respondent gave.
 *
 * @param row what to call the respondent
 * @param answered number of items answered
 * @param sum of the items answered
 * @param total the sum, absent unless every item was answered
 * @param score mean of the items answered, absent unless at least half of them were
 */
public record RespondentScore(String row, int answered, Value sum, Value total, Value score) {}
