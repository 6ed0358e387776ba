/**
 * The instrument test: a table one could print, with rule and settings above and what an examiner
 * would ask below. An item that is left out stays in its row, and everything is computed again.
 */
@NullMarked
package neraca.ui.instrument;

import org.jspecify.annotations.NullMarked;
