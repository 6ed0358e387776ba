package neraca.ui.survey;

import neraca.model.result.Cell;
import neraca.model.result.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the strip above the tabs.
 *
 * @param respondents all, whatever they answered
 * @param missing those of them without a score
 * @param index null without a scale; likewise {@code satisfied}
 * @param scoreClass the class of the mean; null where it has none
 * @param from where that class begins; likewise {@code to} where it ends
 */
record Summary(
    int respondents,
    int missing,
    int items,
    Figure mean,
    @Nullable Figure index,
    @Nullable Figure satisfied,
    @Nullable Cell scoreClass,
    @Nullable Cell from,
    @Nullable Cell to,
    boolean confidential) {}
