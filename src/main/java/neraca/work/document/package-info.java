/**
 * A study as a document: which results go into a report, and in which order. Nothing is computed
 * here that the checks do not answer, and nothing is set, which is the edge's work.
 */
@NullMarked
package neraca.work.document;

import org.jspecify.annotations.NullMarked;
