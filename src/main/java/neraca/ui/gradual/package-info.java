/**
 * Drawing bit by bit: what would keep the thread that paints busy for too long is spread over
 * several turns of it, so that the window answers meanwhile.
 */
@NullMarked
package neraca.ui.gradual;

import org.jspecify.annotations.NullMarked;
