/**
 * The studies that were opened last, and how their files are found now. What is remembered of them
 * stands among the settings, in no study.
 */
@NullMarked
package neraca.work.recent;

import org.jspecify.annotations.NullMarked;
