/**
 * Raw data in: tables of answers from files that other programs wrote. Reading a file is kept apart
 * from understanding its cells as numbers, and nothing is understood by a silent guess.
 */
@NullMarked
package neraca.exchange;

import org.jspecify.annotations.NullMarked;
