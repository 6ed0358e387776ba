package neraca.ui.app;

import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.MenuButtonSkin;
import javafx.scene.control.skin.TabPaneSkin;
import javafx.scene.control.skin.TableRowSkin;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.stage.Stage;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Theme;
import neraca.work.home.Settings;
import org.jspecify.annotations.Nullable;

/** The window as a program of its own. */
public final class WindowApplication extends Application {
  private static final String FILE = "--file=";
  private static final String GREET = "greet";

  private @Nullable MainWindow window;

  /**
   * Opens the window and comes back when it is closed.
   *
   * @param file a study to open in it; null for the welcome screen
   * @param greet whether somebody who has never worked here is asked who it is
   * @throws RuntimeException where there is no display to open it on
   */
  public static void open(@Nullable Path file, boolean greet) {
    // Says that classes came from the class path, which is how they are meant to come.
    Quiet.JAVAFX.setLevel(java.util.logging.Level.SEVERE);
    launch(
        Stream.of(file == null ? "" : FILE + file, greet ? GREET : "")
            .filter(argument -> !argument.isEmpty())
            .toArray(String[]::new));
  }

  /** A logger that nobody holds is forgotten with its level. */
  private static final class Quiet {
    static final java.util.logging.Logger JAVAFX = java.util.logging.Logger.getLogger("javafx");
  }

  /** What takes long and needs no window is done on a thread of its own, before there is one. */
  @Override
  public void init() {
    Appearance.theme(Settings.read()).apply();
    Theme.readFonts();
    Icons.read();
    Icons.icon("scale-balance");
    makeFirstControls();
  }

  /** The first control of a kind takes several times as long as the next. */
  private static void makeFirstControls() {
    ComboBox<String> box = new ComboBox<>();
    box.setSkin(new ComboBoxListViewSkin<>(box));
    ListView<String> list = new ListView<>();
    list.setSkin(new ListViewSkin<>(list));
    TableView<String> table = new TableView<>();
    table.setSkin(new TableViewSkin<>(table));
    TableRow<String> row = new TableRow<>();
    row.setSkin(new TableRowSkin<>(row));
    TabPane tabs = new TabPane();
    tabs.setSkin(new TabPaneSkin(tabs));
    MenuButton menu = new MenuButton();
    menu.setSkin(new MenuButtonSkin(menu));
    TextField field = new TextField();
    field.setSkin(new TextFieldSkin(field));
  }

  @Override
  public void start(Stage stage) {
    String file = getParameters().getNamed().get("file");
    MainWindow opened = new MainWindow(stage, Settings.read(), new Jobs(Platform::runLater));
    opened.files().outside(getHostServices()::showDocument);
    window = opened;
    boolean greet = getParameters().getUnnamed().contains(GREET);
    Platform.runLater(() -> opened.show(file == null ? null : Path.of(file), greet));
  }

  @Override
  public void stop() {
    if (window != null) {
      window.end();
    }
  }
}
