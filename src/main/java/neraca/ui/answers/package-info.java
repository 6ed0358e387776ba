/**
 * The answers as a grid that is typed into: a row a response, a column an item. What is typed shows
 * at once and goes to the study file in the order it was typed.
 */
@NullMarked
package neraca.ui.answers;

import org.jspecify.annotations.NullMarked;
