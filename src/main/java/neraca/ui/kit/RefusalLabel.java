package neraca.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import neraca.model.result.Phrase;
import neraca.text.Texts;

/** Stands under a control and says what to do about what was typed there; takes no room before. */
public final class RefusalLabel extends Label {
  private final Texts texts;

  public RefusalLabel(Texts texts) {
    this.texts = texts;
    getStyleClass().addAll("refusal", "small");
    setAccessibleRole(AccessibleRole.TEXT);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    setGraphic(Light.POOR.shape());
    clear();
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
