package neraca.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * The steps from one version of the file to the next: script {@code n} (from 1) makes version
 * {@code n}, and {@code user_version} says which a file has. A script never changes once it has
 * been released; the next one follows it.
 */
record Migrations(List<String> scripts) {
  private static final List<String> NAMES =
      List.of(
          "001_study.sql",
          "002_versions.sql",
          "003_profile.sql",
          "004_own_classes.sql",
          "005_number_classes.sql");

  static Migrations bundled() {
    return new Migrations(NAMES.stream().map(Migrations::read).toList());
  }

  private static String read(String name) {
    try (InputStream script = Migrations.class.getResourceAsStream("/neraca/sql/" + name)) {
      return new String(
          Objects.requireNonNull(script, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int latest() {
    return scripts.size();
  }

  static int version(Database database) throws SQLException {
    return (int) database.number("PRAGMA user_version");
  }

  /** Brings the file to the next version, or leaves it as it was. */
  void next(Database database) throws SQLException {
    int version = version(database) + 1;
    // A script may make a table anew, which needs the references let loose; they are checked at the
    // end instead.
    database.script("PRAGMA foreign_keys = OFF");
    try {
      database.writing(
          () -> {
            database.script(scripts.get(version - 1));
            database.script("PRAGMA user_version = " + version);
            if (database.number("SELECT count(*) FROM pragma_foreign_key_check") > 0) {
              throw new SQLException("references are broken after migration " + version);
            }
            return version;
          });
    } finally {
      database.script("PRAGMA foreign_keys = ON");
    }
  }
}
