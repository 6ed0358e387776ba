/**
 * The bundled studies: facts from resources, written into a new study through the same edits a
 * person would make. Rows name each other by code there and by UUIDs made from these codes here.
 */
@NullMarked
package neraca.work.sample;

import org.jspecify.annotations.NullMarked;
