/**
 * How correlations, variances and alpha are worked out on paper: the formula and its steps. It
 * knows the figures that go in and computes nothing but the numbers between.
 */
@NullMarked
package neraca.statistics.steps;

import org.jspecify.annotations.NullMarked;
