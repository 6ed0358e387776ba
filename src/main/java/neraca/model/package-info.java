/**
 * The words of the domain: what people enter, as records that everyone knows. Nothing here computes
 * a result, talks to a database or shows anything.
 */
@NullMarked
package neraca.model;

import org.jspecify.annotations.NullMarked;
