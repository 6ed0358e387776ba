package neraca.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A formula with its fractions stacked. It only knows brackets and where a quotient begins and
 * ends; whatever it does not understand stays as it is written.
 */
final class FormulaBox extends FlowPane {
  private static final List<String> SUMS = List.of(" + ", " \u2212 ", " = ", " > ");
  private static final List<String> PRODUCTS = List.of(" \u00d7 ");
  private static final List<String> QUOTIENT = List.of(" \u00f7 ");

  FormulaBox() {
    getStyleClass().add("formula");
    setMinWidth(0); // a flow pane would insist on its widest part, which can break
  }

  void show(String formula) {
    setAccessibleText(formula);
    getChildren().clear();
    if (split(formula, QUOTIENT).size() == 1) {
      add(plain(formula));
      return;
    }
    for (String term : split(formula, SUMS)) {
      addTerm(term);
    }
  }

  private void addTerm(String term) {
    List<String> sides = split(term, QUOTIENT);
    if (sides.size() != 2) {
      add(plain(term.strip()));
      return;
    }
    List<String> factors = split(sides.get(1).substring(QUOTIENT.get(0).length()), PRODUCTS);
    String above = sides.get(0);
    for (String sum : SUMS) {
      if (above.startsWith(sum)) {
        add(plain(sum.strip()));
        above = above.substring(sum.length());
      }
    }
    Label top = plain(bare(above));
    Label bottom = plain(bare(factors.get(0)));
    top.getStyleClass().add("numerator");
    VBox fraction = new VBox(top, bottom);
    fraction.getStyleClass().add("fraction");
    top.setMaxWidth(Double.MAX_VALUE);
    bottom.setMaxWidth(Double.MAX_VALUE);
    add(fraction);
    factors.stream().skip(1).forEach(factor -> add(plain(factor.strip())));
  }

  private static Label plain(String text) {
    Label label = Parts.paragraph(text, "small");
    label.setAlignment(Pos.CENTER);
    return label;
  }

  private void add(Node node) {
    ((Region) node)
        .maxWidthProperty()
        .bind(widthProperty().map(width -> width.doubleValue() - 2 * getHgap() - 8));
    getChildren().add(node);
  }

  /** Cuts before each of these signs that stands outside all brackets. */
  private static List<String> split(String text, List<String> signs) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      int here = at;
      if (depth == 0 && at > from && signs.stream().anyMatch(s -> text.startsWith(s, here))) {
        parts.add(text.substring(from, at));
        from = at;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** Without the brackets around the whole, which the rule of a fraction replaces. */
  private static String bare(String text) {
    if (!text.startsWith("(") || !text.endsWith(")")) {
      return text;
    }
    int depth = 0;
    for (int at = 0; at < text.length() - 1; at++) {
      depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
      if (depth == 0) {
        return text;
      }
    }
    return text.substring(1, text.length() - 1);
  }
}
