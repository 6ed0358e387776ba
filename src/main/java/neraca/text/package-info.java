/**
 * Keys to words, in Indonesian and English: sentences, numbers, formulas. Used by what shows
 * results (doors and reports) and by nothing else.
 */
@NullMarked
package neraca.text;

import org.jspecify.annotations.NullMarked;
