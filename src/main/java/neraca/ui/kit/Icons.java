package neraca.ui.kit;

import java.util.ServiceLoader;
import javafx.scene.control.Button;
import org.kordamp.ikonli.IkonProvider;
import org.kordamp.ikonli.javafx.FontIcon;

/** Material Design 2 icons by their own names, {@code undo-variant}; always beside a word. */
public final class Icons {
  private Icons() {}

  /** Reads the names of all icons, a class for each letter; any thread may do so beforehand. */
  public static void read() {
    for (IkonProvider<?> letter : ServiceLoader.load(IkonProvider.class)) {
      var unused = letter.getIkon().getEnumConstants();
    }
  }

  public static FontIcon icon(String name) {
    FontIcon icon = new FontIcon("mdi2" + name.charAt(0) + "-" + name);
    icon.getStyleClass().add("icon");
    return icon;
  }

  /** A button with an icon and a word. */
  public static Button button(String icon, String word, Runnable press) {
    Button button = new Button(word, icon(icon));
    button.setOnAction(event -> press.run());
    return button;
  }

  /** The one button of a screen that takes the user on. */
  public static Button primary(String icon, String word, Runnable press) {
    Button button = button(icon, word, press);
    button.getStyleClass().add("accent");
    return button;
  }

  /** Undo, redo, close and copy only: the word is heard and seen on pointing. */
  public static Button only(String icon, String word, Runnable press) {
    Button button = button(icon, "", press);
    button.getStyleClass().addAll("flat", "icon-only");
    button.setAccessibleText(word);
    return Parts.tip(button, word);
  }
}
