/**
 * What commands are given: every command tells its arguments once, in {@link
 * neraca.cli.arguments.Arguments}. A line that is plainly right is read at once; any other, and
 * help, is picocli's.
 */
@NullMarked
package neraca.cli.arguments;

import org.jspecify.annotations.NullMarked;
