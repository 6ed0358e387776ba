/**
 * Sums of answers and of their products, from which statistics are divided out. They are kept
 * exactly where answers allow it, so that neither the order of rows nor the machine matters.
 */
@NullMarked
package neraca.statistics.sums;

import org.jspecify.annotations.NullMarked;
