/**
 * What a check was made of: whose answers, which items, scored in which direction. It is said with
 * every result, and knows the words that say it.
 */
@NullMarked
package neraca.work.basis;

import org.jspecify.annotations.NullMarked;
