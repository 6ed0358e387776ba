package neraca.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Our own two weights of type as Java's drawing knows them; read when first drawn with. */
enum Faces {
  REGULAR("NeracaSans"),
  STRONG("NeracaSansSemiBold");

  private final String file;
  private final Font font;

  Faces(String file) {
    this.file = file;
    try (InputStream in = open()) {
      font = Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(file, e);
    }
    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
  }

  private InputStream open() {
    return Objects.requireNonNull(
        Faces.class.getResourceAsStream("/neraca/fonts/" + file + ".ttf"));
  }

  Font at(double size) {
    return font.deriveFont((float) size);
  }

  String family() {
    return font.getFamily();
  }

  /** The file itself, to go with a picture. */
  byte[] bytes() {
    try (InputStream in = open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
