/**
 * The window put together by hand: it starts the toolkit, shows the welcome screen or an open study
 * and wires every screen to it. Nothing but {@code neraca.Main} knows this package.
 */
@NullMarked
package neraca.ui.app;

import org.jspecify.annotations.NullMarked;
