/**
 * The beta distribution, from whose areas the tails of t and F come. Only numbers are known here,
 * no items and no answers.
 */
@NullMarked
package neraca.statistics.beta;

import org.jspecify.annotations.NullMarked;
