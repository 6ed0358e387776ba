/**
 * What a door can ask for: open a study, edit it, undo, run a check. It fetches from the edges,
 * hands to the numbers and knows neither window nor words.
 */
@NullMarked
package neraca.work;

import org.jspecify.annotations.NullMarked;
