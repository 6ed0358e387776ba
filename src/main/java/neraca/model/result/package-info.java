/**
 * What calculators and use cases answer with: figures that know how they were made, tables, notes
 * and refusals. No words of ours stand here, only their keys; {@code neraca.text} puts them in.
 */
@NullMarked
package neraca.model.result;

import org.jspecify.annotations.NullMarked;
