/**
 * The screen of the questionnaires: which there are, and the scale, dimensions and items of the one
 * chosen. What is typed becomes an edit at once; what is refused stays where it was typed.
 */
@NullMarked
package neraca.ui.questionnaires;

import org.jspecify.annotations.NullMarked;
