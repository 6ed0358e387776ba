package neraca.ui.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import neraca.text.Language;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Screens drawn without a display and kept under {@code target/screens} to be looked at. */
public final class Snapshots {
  public static final int WIDTH = 1366;
  public static final int HEIGHT = 768;

  private Snapshots() {}

  /**
   * Both languages and themes at 100%, and Indonesian and light at 125%.
   *
   * @param root makes the screen in a language; called on the thread that paints
   */
  public static void takeAll(String name, BiFunction<Language, Theme, Parent> root) {
    for (Language language : Language.values()) {
      for (Theme theme : Theme.values()) {
        take(name, root, language, theme, 1);
      }
    }
    take(name, root, Language.ID, Theme.LIGHT, 1.25);
  }

  /** A state of a screen: Indonesian and light, English and dark, and Indonesian at 125%. */
  public static void takeState(String name, BiFunction<Language, Theme, Parent> root) {
    take(name, root, Language.ID, Theme.LIGHT, 1);
    take(name, root, Language.EN, Theme.DARK, 1);
    take(name, root, Language.ID, Theme.LIGHT, 1.25);
  }

  public static void take(
      String name,
      BiFunction<Language, Theme, Parent> root,
      Language language,
      Theme theme,
      double scale) {
    String at = scale == 1 ? "" : "-" + Math.round(scale * 100);
    String file = name + "-" + language.code() + "-" + theme.name().toLowerCase(Locale.ROOT) + at;
    Stage stage = onPixels(() -> show(root.apply(language, theme), theme, scale));
    // What a screen does later on the same thread, and the layout that follows from it.
    WaitForAsyncUtils.waitForFxEvents();
    keep(stage.getScene(), file);
    onPixels(
        () -> {
          stage.hide();
          return stage;
        });
  }

  /** Keeps what a scene shows at this moment. */
  public static void keep(Scene scene, String file) {
    WaitForAsyncUtils.waitForFxEvents();
    WritableImage image = onPixels(() -> scene.snapshot(null));
    Path path = Path.of("target", "screens", file + ".png");
    try {
      Files.createDirectories(path.getParent());
      ImageIO.write(pixels(image), "png", path.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shows a node in the window a test was given, dressed; another test may have resized it. */
  public static void show(Stage stage, Parent root, double width, double height) {
    Scene scene = new Scene(root);
    Theme.LIGHT.apply();
    Theme.dress(scene, 1);
    stage.setScene(scene);
    stage.setWidth(width);
    stage.setHeight(height);
    stage.show();
  }

  /** Shows what is made there, as large as pictures are, and waits until it stands. */
  public static void show(FxRobot robot, Stage stage, Supplier<Parent> root) {
    robot.interact(() -> show(stage, root.get(), WIDTH, HEIGHT));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Stage show(Parent root, Theme theme, double scale) {
    Stage stage = new Stage();
    show(stage, root, WIDTH, HEIGHT);
    theme.apply();
    Theme.dress(stage.getScene(), scale);
    return stage;
  }

  private static BufferedImage pixels(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    copy.setRGB(0, 0, width, height, argb, 0, width);
    return copy;
  }

  /** Runs on the thread that paints and waits for the answer; starts the toolkit where needed. */
  public static <T> T onPixels(java.util.concurrent.Callable<T> work) {
    try {
      FxToolkit.registerPrimaryStage();
      Platform.setImplicitExit(false);
    } catch (java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException("no toolkit", e);
    }
    return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
  }
}
