/**
 * What items and dimensions are called: their statements and names in the place of codes. Used by
 * whatever shows the tables and pictures of an instrument.
 */
@NullMarked
package neraca.work.naming;

import org.jspecify.annotations.NullMarked;
