/**
 * Scores a balanced scorecard: weights down the groups, grades of the indicators, percent and
 * category up again, in exact fractions. Pure functions of the rows given; where an actual value
 * comes from is not known here.
 */
@NullMarked
package neraca.scorecard;

import org.jspecify.annotations.NullMarked;
