package neraca;

import java.io.File;
import java.nio.file.Path;
import neraca.cli.Cli;
import neraca.ui.app.WindowApplication;
import org.jspecify.annotations.Nullable;

/** Starts Neraca: the window without arguments or with a file, else the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    boolean file = args.length == 1 && isFile(args[0]);
    boolean window = args.length == 0 || file;
    int status;
    if (window && window(file ? Path.of(args[0]) : null, true)) {
      status = 0;
    } else {
      status = window ? Cli.noDisplay() : Cli.run(demo -> window(demo, false), args);
    }
    System.exit(status);
  }

  /** A command is one plain word; what has a point or a folder in it names a file. */
  private static boolean isFile(String argument) {
    return !argument.startsWith("-")
        && (argument.contains(".") || argument.contains("/") || argument.contains(File.separator));
  }

  /**
   * Opens the window and comes back when it is closed.
   *
   * @param file a study to open in it; null for the welcome screen
   * @param greet whether somebody who has never worked here is asked who it is
   * @return whether there is a display to open it on
   */
  private static boolean window(@Nullable Path file, boolean greet) {
    if (!Display.isThere()) {
      return false;
    }
    WindowApplication.open(file, greet);
    return true;
  }
}
