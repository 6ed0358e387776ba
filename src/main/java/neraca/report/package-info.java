/**
 * Results as documents: tables and notes in a workbook that needs no further work before printing.
 * Nothing is computed here; what a result says is only set.
 */
@NullMarked
package neraca.report;

import org.jspecify.annotations.NullMarked;
