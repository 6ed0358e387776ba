/**
 * Survey results: what respondents answered, as tables and pictures side by side. Every number
 * opens down to the answers; nothing chosen here is written into the study.
 */
@NullMarked
package neraca.ui.survey;

import org.jspecify.annotations.NullMarked;
