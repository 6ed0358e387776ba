/** Where the program starts. Everything is wired here by hand; there is no container. */
@NullMarked
package neraca;

import org.jspecify.annotations.NullMarked;
