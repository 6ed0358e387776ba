/**
 * The window: its frame, what every screen shares, and the keys that work everywhere. Each screen
 * is a package below; this one knows no screen, it is given them.
 */
@NullMarked
package neraca.ui;

import org.jspecify.annotations.NullMarked;
