package neraca.ui;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import neraca.ui.kit.Parts;

/** A menu under a name; one that does not fit goes on in the next line. */
final class NameMenu extends MenuButton {
  NameMenu(String id, String style) {
    setId(id);
    getStyleClass().addAll("flat", style);
    setMaxWidth(Double.MAX_VALUE);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    setMnemonicParsing(false); // a name may have an underscore
    Parts.passEscape(this);
  }

  /** The skin measures the words as if nothing stood beside them. */
  @Override
  protected double computePrefHeight(double width) {
    Node arrow = lookup(".arrow-button");
    return super.computePrefHeight(
        width < 0 || arrow == null
            ? width
            : width - snappedLeftInset() - snappedRightInset() - snapSizeX(arrow.prefWidth(-1)));
  }
}
