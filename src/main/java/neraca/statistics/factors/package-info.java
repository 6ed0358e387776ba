/**
 * What correlations have in common: the first principal component and one factor by maximum
 * likelihood. Only matrices of numbers are known here, no items and no answers.
 */
@NullMarked
package neraca.statistics.factors;

import org.jspecify.annotations.NullMarked;
