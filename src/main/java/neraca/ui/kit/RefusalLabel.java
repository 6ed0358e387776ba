package neraca.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import neraca.model.result.Phrase;
import neraca.text.Texts;

/** Stands under a control and says what to do about what was typed there; takes no room before. */
public final class RefusalLabel extends Label {
  private final Texts texts;
  private final boolean ofTyped;

  /** About what was typed, which stands on the screen only as long as this does. */
  public RefusalLabel(Texts texts) {
    this(texts, true);
  }

  private RefusalLabel(Texts texts, boolean ofTyped) {
    this.texts = texts;
    this.ofTyped = ofTyped;
    getStyleClass().addAll("refusal", "small");
    setAccessibleRole(AccessibleRole.TEXT);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    setGraphic(Light.POOR.shape());
    clear();
  }

  /** Says why there is no result; nothing is lost where it is left. */
  public static RefusalLabel ofResult(Texts texts) {
    return new RefusalLabel(texts, false);
  }

  /** Whether something typed was refused in this part of the window and stands there only. */
  public static boolean isTypedIn(Node part) {
    return part.lookupAll(".refusal").stream()
        .filter(RefusalLabel.class::isInstance)
        .map(RefusalLabel.class::cast)
        .anyMatch(label -> label.ofTyped && label.isVisible());
  }

  public void show(Phrase refusal) {
    setText(texts.say(refusal));
    setVisible(true);
    setManaged(true);
  }

  public void clear() {
    setText("");
    setVisible(false);
    setManaged(false);
  }
}
