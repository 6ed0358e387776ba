/**
 * The domain of the balanced scorecard: groups, indicators, bands, appraisals, and the objectives
 * of the strategy map. As in {@code neraca.model}, nothing here computes.
 */
@NullMarked
package neraca.model.score;

import org.jspecify.annotations.NullMarked;
