/**
 * The money of one business in one period: capital, depreciation, costs, revenue and the ratios
 * made of them, all as exact fractions. Pure functions of the rows given; nothing here reads a file
 * or knows a word.
 */
@NullMarked
package neraca.finance;

import org.jspecify.annotations.NullMarked;
