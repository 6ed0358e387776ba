/**
 * What this installation keeps in the user's own application folder, apart from any study, and
 * where new files go. Where that folder cannot be written, nothing fails.
 */
@NullMarked
package neraca.work.home;

import org.jspecify.annotations.NullMarked;
