/**
 * Tables that look printed: as wide as what they hold, as high as their rows, with headings that
 * stay in sight, and cells that open their figure.
 */
@NullMarked
package neraca.ui.table;

import org.jspecify.annotations.NullMarked;
