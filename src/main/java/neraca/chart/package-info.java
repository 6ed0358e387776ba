/**
 * Paints a {@link neraca.model.result.Chart} with {@code java.awt.Graphics2D}, so that the same
 * picture stands on the screen, in a PNG and in an SVG file. What matters is in one colour, all
 * else is grey, and shapes and hatching say the same again for paper.
 */
@NullMarked
package neraca.chart;

import org.jspecify.annotations.NullMarked;
