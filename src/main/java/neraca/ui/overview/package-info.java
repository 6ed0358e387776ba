/**
 * The overview of a study: the verdict with what it was made from, what each part holds, what needs
 * attention and the one next step. A study that is still empty shows the path instead of numbers.
 */
@NullMarked
package neraca.ui.overview;

import org.jspecify.annotations.NullMarked;
