/**
 * Survey results: what respondents answered, as tables and pictures side by side. Every number
 * opens down to the answers; of what is chosen here, classes of one's own and pairs are kept in the
 * study.
 */
@NullMarked
package neraca.ui.survey;

import org.jspecify.annotations.NullMarked;
