/**
 * What respondents are asked about themselves: the fields of the study and their levels. It is
 * shown on the screen of the questionnaires; what is typed becomes an edit at once, and what is
 * refused stays where it was typed.
 */
@NullMarked
package neraca.ui.profile;

import org.jspecify.annotations.NullMarked;
