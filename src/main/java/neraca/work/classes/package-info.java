/**
 * Classes that a study keeps, and which of them are in use. Knows the rows only; the study is read
 * by those who ask.
 */
@NullMarked
package neraca.work.classes;

import org.jspecify.annotations.NullMarked;
