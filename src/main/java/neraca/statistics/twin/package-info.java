/**
 * Tables printed by SPSS, PSPP or jamovi compared digit by digit with a test of the same answers.
 * Cells are paired by item and heading, in English or Indonesian, and compared at the decimals that
 * were printed.
 */
@NullMarked
package neraca.statistics.twin;

import org.jspecify.annotations.NullMarked;
