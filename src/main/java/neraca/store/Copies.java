package neraca.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The last copies of a study file, in the application folder, by the path of the file. */
final class Copies {
  private static final int KEPT = 5;
  private static final String ENDING = ".neraca";

  /** As long for every moment, so that the order of names is the order of time. */
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

  private final Path folder;

  Copies(Path study) {
    String path = study.toString();
    UUID place = UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
    this.folder =
        ApplicationFolder.path().resolve("copies").resolve(study.getFileName() + "-" + place);
  }

  /** Adds a copy unless the newest is the same, and lets the oldest go; gives the newest. */
  Path make(Database database) throws SQLException, IOException {
    Files.createDirectories(folder);
    Path fresh = folder.resolve("copy.part");
    Files.deleteIfExists(fresh);
    database.copyTo(fresh);
    List<Path> before = newestFirst();
    if (!before.isEmpty() && Files.mismatch(before.get(0), fresh) < 0) {
      Files.delete(fresh);
      return before.get(0);
    }
    Path copy = folder.resolve(NAME.format(Instant.now()) + ENDING);
    Files.move(fresh, copy, StandardCopyOption.ATOMIC_MOVE);
    before.stream().skip(KEPT - 1).forEach(Copies::letGo);
    return copy;
  }

  /** One that cannot go now goes another time; the copy was made all the same. */
  private static void letGo(Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      // On Windows somebody may be looking into it.
    }
  }

  List<Path> newestFirst() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(ENDING))
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  /** The newest copy that is sound. */
  Optional<Path> newestGood() {
    try {
      return newestFirst().stream().filter(Copies::isGood).findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isGood(Path copy) {
    try (Database database = Database.open(copy, Database.Mode.LOOK)) {
      return Opening.isSound(database);
    } catch (SQLException e) {
      return false;
    }
  }
}
