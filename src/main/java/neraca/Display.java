package neraca;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether a window can be shown, found out without starting anything. */
final class Display {
  private static final String LIBRARY = "libgtk-3.so.0";

  private Display() {}

  /** Windows and macOS always have one; elsewhere a server must be named and GTK 3 be there. */
  static boolean isThere() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows") || system.startsWith("mac")) {
      return true;
    }
    return (isSet("DISPLAY") || isSet("WAYLAND_DISPLAY")) && hasLibrary();
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }

  /** Looks where distributions put libraries; they differ in the folder below. */
  private static boolean hasLibrary() {
    String arch = System.getProperty("os.arch", "").equals("aarch64") ? "aarch64" : "x86_64";
    String named = System.getenv("LD_LIBRARY_PATH");
    Stream<String> folders =
        Stream.of(
            "/usr/lib/" + arch + "-linux-gnu",
            "/usr/lib64",
            "/usr/lib",
            "/usr/local/lib",
            "/lib64");
    Stream<String> more = named == null ? Stream.empty() : Stream.of(named.split(":"));
    return Stream.concat(folders, more)
        .filter(folder -> !folder.isBlank())
        .anyMatch(folder -> Files.exists(Path.of(folder, LIBRARY)));
  }
}
