package neraca.work.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import neraca.store.ApplicationFolder;

/** Errors of ours, kept in the application folder for whoever mends them. */
public final class DefectLog {
  private static final long LARGEST = 1_000_000;

  private DefectLog() {}

  /** Adds a report; gives the log's path, or nothing where it cannot be written. */
  public static synchronized Optional<Path> write(String report) {
    Path log = ApplicationFolder.path().resolve("defects.log");
    try {
      Files.createDirectories(ApplicationFolder.path());
      if (Files.exists(log) && Files.size(log) > LARGEST) {
        Files.move(log, log.resolveSibling("defects.old.log"), StandardCopyOption.REPLACE_EXISTING);
      }
      Files.writeString(
          log,
          Instant.now() + "\n" + report + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      return Optional.of(log);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
