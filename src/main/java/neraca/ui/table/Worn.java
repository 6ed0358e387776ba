package neraca.ui.table;

import java.util.ArrayList;
import java.util.List;
import javafx.css.Styleable;

/** The style classes a cell or a row wears for what it shows; whatever changes them styles anew. */
public final class Worn {
  private final Styleable node;
  private List<String> styles = List.of();

  public Worn(Styleable node) {
    this.node = node;
  }

  /** These instead of those worn before: styled once, and not at all where they are the same. */
  public void wear(List<String> wanted) {
    if (!wanted.equals(styles)) {
      List<String> all = new ArrayList<>(node.getStyleClass());
      all.removeAll(styles);
      all.addAll(wanted);
      styles = wanted;
      node.getStyleClass().setAll(all);
    }
  }
}
