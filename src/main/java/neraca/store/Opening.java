package neraca.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import neraca.model.StudyInfo;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.store.Database.Mode;
import org.jspecify.annotations.Nullable;

/**
 * The way to an open study file: what is there, who writes it, is it sound, a copy, the latest
 * version. What is refused keeps every byte. The file is read through SQLite alone: another
 * channel, once closed, would give up SQLite's locks in this program.
 */
final class Opening {
  private static final long APPLICATION = 0x4E524341; // NRCA

  /** What the opener is after. */
  enum Want {
    READ,
    /** Refused when it cannot be. */
    WRITE,
    /** To write, or to read when that cannot be. */
    EITHER
  }

  /**
   * An open file.
   *
   * @param lock the right to write; null for a reader
   * @param holder who has that right, when it was wanted and someone else has it
   * @param notes what the user should know of this opening
   */
  record Opened(
      Path file,
      Database database,
      @Nullable StudyLock lock,
      @Nullable String holder,
      List<Note> notes) {}

  private final Writer writer;
  private final Migrations migrations;

  Opening(Writer writer, Migrations migrations) {
    this.writer = writer;
    this.migrations = migrations;
  }

  /** Makes a file with nothing in it but what the study says of itself, and opens it to write. */
  Opened create(Path given, StudyInfo info) {
    Path absolute = given.toAbsolutePath().normalize();
    Path name = absolute.getFileName();
    Path folder = absolute.getParent();
    if (name == null || folder == null || !Files.isDirectory(folder)) {
      throw Failures.file("study.no_folder", absolute);
    }
    try {
      Path file = folder.toRealPath().resolve(name);
      StudyLock lock = StudyLock.take(file, writer.person()).orElseThrow(() -> held(file));
      try {
        if (Files.exists(file)) {
          throw Failures.file("study.file_exists", file);
        }
        Path fresh = Files.createTempFile(file.getParent(), name + ".", ".part");
        try {
          fill(fresh, lock, info);
          Files.deleteIfExists(Database.journal(file));
          Files.move(fresh, file);
        } finally {
          Files.deleteIfExists(fresh);
        }
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
      return connect(file, Mode.WRITE, lock, null);
    } catch (IOException e) {
      throw new Refusal(Phrase.of("study.cannot_create", "file", Cell.code("" + absolute)), e);
    }
  }

  private void fill(Path fresh, StudyLock lock, StudyInfo info) {
    try (Database database = Database.open(fresh, Mode.CREATE)) {
      while (Migrations.version(database) < migrations.latest()) {
        migrations.next(database);
      }
      StudyFile study = new StudyFile(new Opened(fresh, database, lock, null, List.of()), writer);
      study.transaction(() -> study.put(info));
    } catch (SQLException e) {
      throw Failures.of(e);
    }
  }

  Opened open(Path given, Want want) {
    Path file = existing(given);
    look(file);
    boolean writable = Files.isWritable(file) && Files.isWritable(file.resolveSibling("."));
    if (want == Want.WRITE && !writable) {
      throw Failures.file("study.file_not_writable", file);
    }
    if (want == Want.READ || !writable) {
      return connect(file, writable ? Mode.READ : Mode.LOOK, null, null);
    }
    Optional<StudyLock> lock;
    try {
      lock = StudyLock.take(file, writer.person());
    } catch (IOException e) {
      if (want == Want.EITHER) {
        return connect(file, Mode.READ, null, null); // a medium without locks
      }
      throw new Refusal(Phrase.of("study.file_not_writable", "file", Cell.code("" + file)), e);
    }
    if (lock.isPresent()) {
      return connect(file, Mode.WRITE, lock.get(), null);
    } else if (want == Want.WRITE) {
      throw held(file);
    }
    return connect(file, Mode.READ, null, StudyLock.holder(file));
  }

  private static Path existing(Path given) {
    Path absolute = given.toAbsolutePath().normalize();
    if (!Files.exists(absolute)) {
      throw Failures.file("study.file_missing", absolute);
    }
    if (Files.isDirectory(absolute)) {
      throw Failures.file("study.file_is_folder", absolute);
    }
    try {
      if (!Files.isReadable(absolute)) {
        throw Failures.file("study.file_not_readable", absolute);
      }
      if (Files.size(absolute) == 0) {
        throw Failures.file("study.file_empty", absolute);
      }
      return absolute.toRealPath();
    } catch (IOException e) {
      throw new Refusal(Phrase.of("study.file_not_readable", "file", Cell.code("" + absolute)), e);
    }
  }

  /** Refuses what is no study before anything could be done to it. */
  private static void look(Path file) {
    try (Database database = Database.open(file, Mode.LOOK)) {
      if (!isOurs(database)) {
        boolean empty = database.number("SELECT count(*) FROM sqlite_schema") == 0;
        throw Failures.file(empty ? "study.not_a_study" : "study.other_program", file);
      }
    } catch (SQLException e) {
      if (Failures.isDamage(e)) {
        throw damaged(file, e);
      }
      // What a killed writer left has to be rolled back first, which connecting does.
    }
  }

  private static boolean isOurs(Database database) throws SQLException {
    return database.number("PRAGMA application_id") == APPLICATION;
  }

  /** Whether this is a study without damage. */
  static boolean isSound(Database database) throws SQLException {
    return isOurs(database)
        && database
            .first("PRAGMA quick_check(1)", row -> row.set().getString(1))
            .equals(Optional.of("ok"));
  }

  private static Refusal damaged(Path file, @Nullable SQLException why) {
    Optional<Path> copy = new Copies(file).newestGood();
    if (copy.isPresent()) {
      return Failures.file("study.file_damaged_copy", file, copy.get());
    }
    return Failures.file(
        why != null && Failures.code(why).equals("SQLITE_NOTADB")
            ? "study.not_a_study"
            : "study.file_damaged",
        file);
  }

  /** The refusal to write where somebody else does. */
  static Refusal held(Path file) {
    Phrase says = Failures.file("study.held", file).phrase();
    return new Refusal(says.with("holder", StudyLock.holder(file)));
  }

  private Opened connect(Path file, Mode mode, @Nullable StudyLock lock, @Nullable String holder) {
    Database database = null;
    boolean opened = false;
    try {
      database = Database.open(file, mode);
      requireKnown(file, database);
      List<Note> notes = List.of();
      if (mode == Mode.WRITE) {
        database.script("PRAGMA journal_mode = DELETE");
        notes = bringUpToDate(file, database);
      } else if (Migrations.version(database) < migrations.latest()) {
        database.close();
        database = upToDateInMemory(file);
        notes = List.of(Note.remark(Failures.file("study.read_older", file).phrase(), List.of()));
      }
      requireTables(file, database);
      opened = true;
      return new Opened(file, database, lock, holder, notes);
    } catch (SQLException e) {
      throw Failures.isDamage(e) ? damaged(file, e) : Failures.of(e);
    } finally {
      if (!opened) {
        close(database, lock);
      }
    }
  }

  /** Refuses what is damaged or of a version that came later. */
  private void requireKnown(Path file, Database database) throws SQLException {
    if (!isSound(database)) {
      throw damaged(file, null);
    }
    if (Migrations.version(database) > migrations.latest()) {
      throw Failures.file("study.file_newer", file);
    }
  }

  private static void requireTables(Path file, Database database) {
    try {
      for (EntityTable<?> table : Tables.ALL) {
        database.number(table.select + "LIMIT 0");
      }
    } catch (SQLException e) {
      throw damaged(file, e);
    }
  }

  /** What reads an older file reads a copy of it that nobody keeps; the file stays as it is. */
  private Database upToDateInMemory(Path file) throws SQLException {
    Database copy = Database.inMemory(file);
    boolean done = false;
    try {
      while (Migrations.version(copy) < migrations.latest()) {
        migrations.next(copy);
      }
      copy.readOnly();
      done = true;
      return copy;
    } catch (SQLException e) {
      throw new Refusal(Failures.file("study.file_older", file).phrase(), e);
    } finally {
      if (!done) {
        copy.close();
      }
    }
  }

  /** A copy, and every migration that is still to be made, each with a copy of what was before. */
  private List<Note> bringUpToDate(Path file, Database database) throws SQLException {
    Copies copies = new Copies(file);
    try {
      Path copy = copies.make(database);
      while (Migrations.version(database) < migrations.latest()) {
        try {
          migrations.next(database);
        } catch (SQLException e) {
          throw new Refusal(Failures.file("study.migration_failed", file, copy).phrase(), e);
        }
        if (Migrations.version(database) < migrations.latest()) {
          copy = copies.make(database);
        }
      }
      return List.of();
    } catch (IOException | SQLException e) {
      Refusal refusal = Failures.file("study.no_copy", file, ApplicationFolder.path());
      if (Migrations.version(database) < migrations.latest()) {
        throw new Refusal(refusal.phrase(), e);
      }
      return List.of(Note.doubtful(refusal.phrase(), List.of()));
    }
  }

  /** Gives back what was taken; what fails here follows a failure that is on its way. */
  static void close(@Nullable Database database, @Nullable StudyLock lock) {
    try {
      if (database != null) {
        database.close();
      }
    } catch (SQLException e) {
      throw Failures.of(e);
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }
}
