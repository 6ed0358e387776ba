/**
 * Pure functions from answers to statistics: item analysis, reliability, critical values and the
 * scores of respondents. Sums are kept exactly, so that a result depends neither on the order of
 * rows nor on the machine; what is not defined is {@code NaN} here and absent in figures and
 * tables.
 */
@NullMarked
package neraca.statistics;

import org.jspecify.annotations.NullMarked;
