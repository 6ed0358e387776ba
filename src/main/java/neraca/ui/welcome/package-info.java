/**
 * The beginning: who works here, a new study, a sample, a study opened before. What it opens it
 * hands on; the open study is none of its business.
 */
@NullMarked
package neraca.ui.welcome;

import org.jspecify.annotations.NullMarked;
