package neraca.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Value;
import neraca.text.Texts;

/**
 * Words and their sizes. Measured alike for every kind of picture, so that each has the same
 * layout.
 */
final class Lettering {
  private static final double BODY = 12;
  private static final double CAPTION = 11;
  private static final double TITLE = 13;
  private static final double LINE = 1.3;
  private static final String CUT = "…";
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  private final Texts texts;
  private final double scale;
  final Font body;
  final Font strong;
  final Font caption;
  final Font title;

  /**
   * @param scale of everything, 1 = 100%
   */
  Lettering(Texts texts, double scale) {
    this.texts = texts;
    this.scale = scale;
    body = Faces.REGULAR.at(BODY * scale);
    strong = Faces.STRONG.at(BODY * scale);
    caption = Faces.REGULAR.at(CAPTION * scale);
    title = Faces.STRONG.at(TITLE * scale);
  }

  /** So many pixels of a picture at 100%. */
  double px(double pixels) {
    return pixels * scale;
  }

  static double width(String words, Font font) {
    return words.isEmpty() ? 0 : font.getStringBounds(words, MEASURE).getWidth();
  }

  static double line(Font font) {
    return Math.ceil(font.getSize2D() * LINE);
  }

  /** How far below the middle of a line its letters stand. */
  static double drop(Font font) {
    return font.getSize2D() * 0.36;
  }

  String say(Cell cell) {
    return texts.say(cell);
  }

  String say(Phrase phrase) {
    return texts.say(phrase);
  }

  String say(String key) {
    return texts.say(key);
  }

  /** A number alone. */
  String number(double number, Format format) {
    return texts.inTable(Value.of(number), format);
  }

  String number(Value value, Format format) {
    return texts.inTable(value, format);
  }

  /** Words in at most so many lines; what does not fit is cut with an ellipsis. */
  static List<String> wrap(String words, Font font, double width, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words.strip().split(" +")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || width(longer, font) <= width) {
        line = longer;
      } else if (lines.size() + 1 < most) {
        lines.add(line);
        line = word;
      } else {
        line = longer; // cut below: the last line takes all that is left
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    lines.replaceAll(l -> cut(l, font, width));
    return lines;
  }

  static String cut(String words, Font font, double width) {
    if (width(words, font) <= width) {
      return words;
    }
    String rest = words;
    while (!rest.isEmpty() && width(rest + CUT, font) > width) {
      rest = rest.substring(0, rest.length() - 1).stripTrailing();
    }
    return rest + CUT;
  }
}
