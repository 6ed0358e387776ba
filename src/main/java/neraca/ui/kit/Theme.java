package neraca.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark. Both are the same layout; only the theme's variables differ. */
public enum Theme {
  LIGHT(new PrimerLight()),
  DARK(new PrimerDark());

  /** Size of text at 100%, in pixels. */
  public static final double TEXT = 13;

  private static final double ICON = 15;
  private static final double RAIL_ICON = 17;

  private final atlantafx.base.theme.Theme colours;

  Theme(atlantafx.base.theme.Theme colours) {
    this.colours = colours;
  }

  /** Reads our fonts, once; any thread may do so before there is a window. */
  public static void readFonts() {
    Fonts.read();
  }

  /** Puts every open window into these colours at once. */
  public void apply() {
    Application.setUserAgentStylesheet(colours.getUserAgentStylesheet());
  }

  /**
   * Gives a scene our fonts and style; its dialogs and pop-ups take them over.
   *
   * @param scale of all text, 1 = 100%
   */
  public static void dress(Scene scene, double scale) {
    readFonts();
    // A sheet, not a style of the root: pop-ups and dialogs take over sheets only. Icons stand
    // here because an icon's em is its own size.
    String sizes =
        String.format(
            Locale.ROOT,
            ".root{-fx-font-size:%.2fpx}.icon{-fx-icon-size:%.0fpx}"
                + ".rail-face>.icon{-fx-icon-size:%.0fpx}",
            TEXT * scale,
            ICON * scale,
            RAIL_ICON * scale);
    String data = Base64.getEncoder().encodeToString(sizes.getBytes(StandardCharsets.UTF_8));
    scene.getStylesheets().setAll(resource("css/neraca.css"), "data:text/css;base64," + data);
  }

  private static String resource(String path) {
    return Objects.requireNonNull(Theme.class.getResource("/neraca/" + path), path)
        .toExternalForm();
  }

  /** Read when first asked for. */
  private static final class Fonts {
    static {
      for (String font : new String[] {"NeracaSans", "NeracaSansSemiBold"}) {
        Font.loadFont(resource("fonts/" + font + ".ttf"), TEXT);
      }
    }

    static void read() {}
  }
}
