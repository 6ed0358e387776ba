package neraca.statistics.survey;

import neraca.model.result.Value;

/**
 * How many respondents have a score in a class.
 *
 * @param percent of the respondents with a score; absent where there are none
 */
public record ClassShare(ScoreClass of, int count, Value percent) {}
