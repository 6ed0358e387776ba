/**
 * Groups of respondents compared on their scores: means with intervals, and the tests that tell
 * chance from difference. Sums and ranks are exact; doubles begin where a root or a tail is taken.
 */
@NullMarked
package neraca.statistics.groups;

import org.jspecify.annotations.NullMarked;
