/**
 * The command line: arguments, printing, JSON and exit codes. Every command asks {@code
 * neraca.work} and shows what comes back; names of commands, options and JSON fields are promised.
 */
@NullMarked
package neraca.cli;

import org.jspecify.annotations.NullMarked;
