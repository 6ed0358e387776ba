/**
 * One respondent's sheet as it lies on the table: its boxes, one statement at a time in large, and
 * how far the pile is. Knows nothing of studies; what it shows comes as a {@code FormSheet}.
 */
@NullMarked
package neraca.ui.answers.form;

import org.jspecify.annotations.NullMarked;
