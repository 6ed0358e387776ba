/**
 * The open study as the screens share it: one place to read, one to edit, and one word that
 * something has changed. View models are made from a {@link neraca.ui.desk.Desk}.
 */
@NullMarked
package neraca.ui.desk;

import org.jspecify.annotations.NullMarked;
