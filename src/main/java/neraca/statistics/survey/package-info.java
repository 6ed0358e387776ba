/**
 * What respondents answered, described: their scores, and the means of instruments, dimensions and
 * items. Fractions are exact; classes and grades are decided on them and never on doubles.
 */
@NullMarked
package neraca.statistics.survey;

import org.jspecify.annotations.NullMarked;
