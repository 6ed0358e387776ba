/**
 * What answers that were given in confidence allow to be told. Every calculator of answers asks
 * here, so that no door to its results has to.
 */
@NullMarked
package neraca.statistics.secrecy;

import org.jspecify.annotations.NullMarked;
