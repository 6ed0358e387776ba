package neraca.ui.answers;

import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/**
 * What the grid is painted with, from the style sheet.
 *
 * @param heavy the same font in the heavier weight
 */
record GridColours(
    Font font,
    Font heavy,
    Paint page,
    Paint frozen,
    Paint text,
    Paint muted,
    Paint line,
    Paint edge,
    Paint accent,
    Paint accentText,
    Paint current,
    Paint selected,
    Paint wrong,
    Paint wrongText,
    Paint wrongShape,
    Paint doubtful,
    Paint doubtfulShape) {}
