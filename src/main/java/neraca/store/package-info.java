/**
 * The study file: the only SQL, with the lock, the change log, the numbered migrations and the
 * copies that keep what people typed safe. It knows the words of the domain and computes nothing.
 */
@NullMarked
package neraca.store;

import org.jspecify.annotations.NullMarked;
