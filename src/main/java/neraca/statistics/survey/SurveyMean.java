package neraca.statistics.survey;

import neraca.model.result.Value;

/**
 * A mean of answers or of respondents' scores, exact.
 *
 * @param code of an item or a dimension
 * @param n answers or scores counted
 * @param missing respondents without one
 * @param mean absent where nothing was counted
 */
public record SurveyMean(String code, int n, int missing, Value mean) {}
