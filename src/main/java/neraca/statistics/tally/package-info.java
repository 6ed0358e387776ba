/**
 * Answers to one item, counted, and what follows from the counts alone: places in order, moments,
 * successive intervals. Counts and sums are exact.
 */
@NullMarked
package neraca.statistics.tally;

import org.jspecify.annotations.NullMarked;
