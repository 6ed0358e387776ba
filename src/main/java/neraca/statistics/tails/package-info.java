/**
 * Tails of the beta distribution and their quantiles, exact to the last digits. Those of t and F,
 * and with them r-table and Feldt's interval, follow from these.
 */
@NullMarked
package neraca.statistics.tails;

import org.jspecify.annotations.NullMarked;
