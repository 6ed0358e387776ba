package neraca.ui.app;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import neraca.ui.kit.Jobs;
import neraca.work.home.Settings;
import org.jspecify.annotations.Nullable;

/** The window as a program of its own. */
public final class WindowApplication extends Application {
  private @Nullable MainWindow window;

  /**
   * Opens the window and comes back when it is closed.
   *
   * @param file a study to open in it; null for the welcome screen
   * @throws RuntimeException where there is no display to open it on
   */
  public static void open(@Nullable Path file) {
    // Says that classes came from the class path, which is how they are meant to come.
    Quiet.JAVAFX.setLevel(java.util.logging.Level.SEVERE);
    launch(file == null ? new String[0] : new String[] {file.toString()});
  }

  /** A logger that nobody holds is forgotten with its level. */
  private static final class Quiet {
    static final java.util.logging.Logger JAVAFX = java.util.logging.Logger.getLogger("javafx");
  }

  @Override
  public void start(Stage stage) {
    List<String> files = getParameters().getRaw();
    MainWindow opened = new MainWindow(stage, Settings.read(), new Jobs(Platform::runLater));
    opened.outside(getHostServices()::showDocument);
    window = opened;
    opened.show(files.isEmpty() ? null : Path.of(files.get(0)));
  }

  @Override
  public void stop() {
    if (window != null) {
      window.end();
    }
  }
}
