package neraca.store;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The user's own folder for what belongs to the installation and not to a study. */
public final class ApplicationFolder {
  private static final String FOR_NOW = UUID.randomUUID().toString();

  private ApplicationFolder() {}

  /**
   * The system property {@code neraca.home}, else where the system keeps such things. It may not
   * exist yet.
   */
  public static Path path() {
    String chosen = System.getProperty("neraca.home");
    if (chosen != null && !chosen.isBlank()) {
      return Path.of(chosen).toAbsolutePath();
    }
    Path home = Path.of(System.getProperty("user.home"));
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return absolute(System.getenv("APPDATA"), home.resolve("AppData/Roaming")).resolve("Neraca");
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library/Application Support/Neraca");
    }
    return absolute(System.getenv("XDG_DATA_HOME"), home.resolve(".local/share")).resolve("neraca");
  }

  private static Path absolute(@Nullable String named, Path otherwise) {
    return named != null && Path.of(named).isAbsolute() ? Path.of(named) : otherwise;
  }

  /**
   * Names this installation in change logs: random, made once. Where nothing can be kept, one that
   * lasts as long as the program runs.
   */
  public static String device() {
    Path file = path().resolve("device");
    try {
      Files.createDirectories(path());
      try {
        Files.writeString(file, FOR_NOW, StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException e) {
        return kept(file);
      }
    } catch (IOException e) {
      return FOR_NOW;
    }
    return FOR_NOW;
  }

  /** What is no name, as after a power cut, is replaced: else every start would be another one. */
  private static String kept(Path file) throws IOException {
    try {
      return UUID.fromString(Files.readString(file).strip()).toString();
    } catch (IllegalArgumentException | MalformedInputException e) {
      Files.writeString(file, FOR_NOW);
      return FOR_NOW;
    }
  }
}
