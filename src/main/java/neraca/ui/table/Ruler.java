package neraca.ui.table;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import neraca.ui.kit.Parts;

/**
 * Measures words in the font that the style sheet gives to a cell, so that columns can be as wide
 * as what they hold. Its probe is never shown, but must be in the table to have its font.
 */
public final class Ruler {
  private static final int MOST_KEPT = 20_000;

  private final Label probe = Parts.label("", "small", "strong");
  private final Text words = new Text();

  /** Every layout asks for every cell again, and laying out a text is slow. */
  private final Map<String, Double> widths = new HashMap<>();

  public Ruler() {
    probe.setManaged(false);
    probe.setVisible(false);
    probe.fontProperty().subscribe(font -> widths.clear());
  }

  /** To be put among the children of the table. */
  public Node probe() {
    return probe;
  }

  /** Runs at once and whenever the font is another. */
  public void onFont(Runnable fit) {
    probe.fontProperty().subscribe(font -> fit.run());
  }

  /** The width of words on one line. */
  public double width(String text) {
    if (widths.size() > MOST_KEPT) {
      widths.clear();
    }
    return widths.computeIfAbsent(text, t -> measured(t).getLayoutBounds().getWidth());
  }

  /** The height of so many lines, in whole pixels. */
  double height(int lines) {
    return Math.ceil(measured("\n".repeat(lines - 1)).getLayoutBounds().getHeight());
  }

  public double em(double count) {
    return count * probe.getFont().getSize();
  }

  /** Words in lines that fit, without the blanks at their ends that would spoil their alignment. */
  public String broken(String text, double width) {
    StringBuilder lines = new StringBuilder();
    String line = "";
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && width(line + " " + word) > width) {
        lines.append(line).append('\n');
        line = word;
      } else {
        line = line.isEmpty() ? word : line + " " + word;
      }
    }
    return lines.append(line).toString();
  }

  private Text measured(String text) {
    words.setFont(probe.getFont());
    words.setText(text);
    return words;
  }
}
