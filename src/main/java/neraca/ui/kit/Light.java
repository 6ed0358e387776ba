package neraca.ui.kit;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import neraca.model.result.Note;
import neraca.text.Texts;

/**
 * A judgement as a shape and a word, never as a colour alone; the same shapes count findings. Drawn
 * in a field of 11 by 11 pixels.
 */
public enum Light {
  GOOD("M5.5 0.5 a5 5 0 1 1 0 10 a5 5 0 1 1 0 -10 Z"),
  FAIR("M5.5 0.8 L10.8 10 H0.2 Z"),
  POOR("M1 1 H10 V10 H1 Z"),
  NO_DATA("M5.5 1.2 a4.3 4.3 0 1 1 0 8.6 a4.3 4.3 0 1 1 0 -8.6 Z"),
  INFORMATION("M5.5 1.2 a4.3 4.3 0 1 1 0 8.6 a4.3 4.3 0 1 1 0 -8.6 Z");

  private final String path;

  Light(String path) {
    this.path = path;
  }

  /** How a finding is marked. */
  public static Light of(Note.Weight weight) {
    return switch (weight) {
      case WRONG -> POOR;
      case DOUBTFUL -> FAIR;
      case REMARK -> INFORMATION;
    };
  }

  /** The style class that colours the shape and the word. */
  public String style() {
    return "light-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The shape alone, beside something that says the same in words. */
  public Node shape() {
    SVGPath shape = new SVGPath();
    shape.setContent(path);
    shape.getStyleClass().add("shape");
    StackPane field = new StackPane(shape);
    field.getStyleClass().addAll("light", style());
    field.setMouseTransparent(true);
    return field;
  }

  /** The shape and its own word: baik, cukup, kurang, belum ada data, keterangan. */
  public Label label(Texts texts) {
    return label(texts.say("ui.light." + name().toLowerCase(Locale.ROOT)));
  }

  /** The shape and another word for the same judgement: reliabel, valid, untung. */
  public Label label(String word) {
    Label label = new Label(word, shape());
    label.getStyleClass().addAll("light-word", style());
    return label;
  }
}
