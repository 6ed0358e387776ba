package neraca.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/**
 * Measures words in the font that the style sheet gives to a cell, so that columns can be as wide
 * as what they hold. Its probe is never shown, but must be in the table to have its font.
 */
public final class Ruler {
  private final Label probe = Parts.label("", "small", "strong");
  private final Text words = new Text();

  public Ruler() {
    probe.setManaged(false);
    probe.setVisible(false);
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
    return measured(text).getLayoutBounds().getWidth();
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
