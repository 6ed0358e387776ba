package neraca.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import neraca.model.AnswerSheet;
import neraca.model.Entity;
import neraca.model.Response;
import neraca.model.StudyInfo;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.store.Opening.Opened;
import neraca.store.Opening.Want;
import org.jspecify.annotations.Nullable;

/**
 * An open study file. Any number of programs may read it, one may write it. What the file does not
 * allow (a code twice, a number out of range, a full disk) is a {@link Refusal}, and the
 * transaction it came up in leaves no trace.
 */
public final class StudyFile implements AutoCloseable {
  private final Opened opened;
  private final Writer writer;
  private final Database database;
  private final ChangeLog log;
  private final Answers answers;
  private final Rows rows;

  StudyFile(Opened opened, Writer writer) {
    this.opened = opened;
    this.writer = writer;
    this.database = opened.database();
    this.log = new ChangeLog(database, writer);
    this.answers = new Answers(database, log);
    this.rows = new Rows(database, log, answers);
  }

  /**
   * Makes a new study file and opens it for writing.
   *
   * @throws Refusal when there is something at that path, or no folder to make it in
   */
  public static StudyFile create(Path file, Writer writer, StudyInfo info) {
    Opening opening = new Opening(writer, Migrations.bundled());
    return new StudyFile(opening.create(file, info), writer);
  }

  /**
   * Opens for writing, or for reading when somebody else writes or the medium is read-only; see
   * {@link #readOnly} and {@link #holder}.
   *
   * @throws Refusal when the file is missing, damaged, of a newer version or no study
   */
  public static StudyFile open(Path file, Writer writer) {
    return open(file, writer, Want.EITHER, Migrations.bundled());
  }

  /**
   * @throws Refusal also when somebody else writes (it names them) or it cannot be written
   */
  public static StudyFile openForWriting(Path file, Writer writer) {
    return open(file, writer, Want.WRITE, Migrations.bundled());
  }

  /** Opens for reading, whoever writes; changes nothing but what a killed writer left half done. */
  public static StudyFile openForReading(Path file, Writer writer) {
    return open(file, writer, Want.READ, Migrations.bundled());
  }

  static StudyFile open(Path file, Writer writer, Want want, Migrations migrations) {
    return new StudyFile(new Opening(writer, migrations).open(file, want), writer);
  }

  public Path path() {
    return opened.file();
  }

  public boolean readOnly() {
    return opened.lock() == null;
  }

  /** Who was writing when this was opened to write and could not be. */
  public Optional<String> holder() {
    return Optional.ofNullable(opened.holder());
  }

  /** What the user should know of this opening, such as a copy that could not be made. */
  public List<Note> notes() {
    return opened.notes();
  }

  /** Every row of a kind, in the order people read. */
  public <E extends Entity> List<E> all(Class<E> kind) {
    return doing(null, null, () -> rows.all(kind));
  }

  public <E extends Entity> Optional<E> find(Class<E> kind, UUID uuid) {
    return doing(null, null, () -> rows.find(Tables.of(kind), uuid));
  }

  /** All answers to a questionnaire with who gave them; no rows for an unknown one. */
  public AnswerTable answers(UUID questionnaire) {
    return doing(null, null, () -> answers.table(questionnaire));
  }

  /** What stood in the place of every entry still to be resolved, by response and item. */
  public Map<UUID, Map<UUID, String>> unresolved(UUID questionnaire) {
    return doing(null, null, () -> answers.unresolved(questionnaire));
  }

  /** Runs everything it is given as one edit: all of it is kept, or none when it throws. */
  public synchronized <T> T transaction(Supplier<T> work) {
    if (readOnly()) {
      throw new Refusal(
          opened.holder() == null
              ? Phrase.of("study.read_only")
              : Phrase.of("study.read_only_held", "holder", Cell.code(opened.holder())));
    }
    boolean kept = false;
    try {
      T result =
          doing(
              null,
              null,
              () ->
                  database.writing(
                      () -> {
                        log.begin();
                        return work.get();
                      }));
      kept = true;
      return result;
    } finally {
      if (!kept) {
        answers.forget();
      }
    }
  }

  /**
   * Runs what reads several times on one state of the file, whoever writes meanwhile; may stand
   * within another. A writer waits for its end to commit, so it should be short.
   */
  public synchronized <T> T snapshot(Supplier<T> work) {
    return doing(null, null, () -> database.reading(work::get));
  }

  /** Inserts the row or changes what differs from it; gives the row as it was. In a transaction. */
  public <E extends Entity> Optional<E> put(E row) {
    return changing(Tables.of(row), row, () -> rows.put(row));
  }

  /**
   * Puts a response with all its answers: an item the sheet does not name is not answered. In a
   * transaction.
   */
  public Optional<Kept> fill(Response response, AnswerSheet sheet) {
    EntityTable<Response> table = Tables.RESPONSE;
    UUID uuid = response.uuid();
    return changing(
        table,
        response,
        () -> {
          Optional<Response> before = rows.find(table, uuid);
          if (before.isEmpty()) {
            rows.insert(response);
            answers.first(response, sheet);
            log.inserted(table, uuid);
            return Optional.empty();
          }
          Kept kept = new Kept(before.get(), answers.sheet(uuid));
          rows.put(response);
          answers.replace(uuid, sheet);
          return Optional.of(kept);
        });
  }

  /**
   * Removes a row and every row that cannot be without it; links to them are emptied. In a
   * transaction.
   *
   * @return what changed, as it was, in the order in which it can be put again
   */
  public List<Kept> remove(Class<? extends Entity> kind, UUID uuid) {
    EntityTable<?> table = Tables.of(kind);
    return changing(table, null, () -> rows.remove(table, uuid));
  }

  /** Sets one answer; gives what stood there. In a transaction. */
  public Entry answer(UUID response, UUID item, Entry entry) {
    return changing(Tables.RESPONSE, null, () -> answers.answer(response, item, entry));
  }

  /** What is wrong with the file; empty when nothing is. */
  public List<Note> verify() {
    return snapshot(() -> doing(null, null, () -> Verification.of(database)));
  }

  /**
   * Writes a consistent copy of the study, replacing what may be there.
   *
   * @throws Refusal when it cannot be written, or is a study that somebody is writing in
   */
  public synchronized void copyTo(Path target) {
    Path absolute = target.toAbsolutePath().normalize();
    try {
      if (Files.exists(absolute) && Files.isSameFile(absolute, path())) {
        throw Failures.file("study.copy_onto_itself", absolute);
      }
      replace(Files.exists(absolute) ? absolute.toRealPath() : absolute);
    } catch (IOException | SQLException e) {
      throw new Refusal(Phrase.of("study.cannot_create", "file", Cell.code("" + absolute)), e);
    }
  }

  private void replace(Path absolute) throws IOException, SQLException {
    Optional<StudyLock> lock = claim(absolute);
    try {
      Path fresh = absolute.resolveSibling(absolute.getFileName() + ".part");
      Files.deleteIfExists(fresh);
      try {
        database.copyTo(fresh);
        Files.deleteIfExists(Database.journal(absolute));
        Files.move(fresh, absolute, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } finally {
      lock.ifPresent(StudyLock::close);
    }
  }

  /** Keeps others from writing there; empty where the medium knows no locks, so that nobody can. */
  private Optional<StudyLock> claim(Path file) {
    try {
      return Optional.of(
          StudyLock.take(file, writer.person()).orElseThrow(() -> Opening.held(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What a person calls a kind of row. */
  public static Phrase kind(Class<? extends Entity> kind) {
    return Tables.of(kind).phrase();
  }

  private <T> T changing(EntityTable<?> table, @Nullable Entity row, Database.Work<T> work) {
    if (!database.isWriting()) {
      throw new IllegalStateException("not in a transaction");
    }
    return doing(table, row, work);
  }

  private synchronized <T> T doing(
      @Nullable EntityTable<?> table, @Nullable Entity row, Database.Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw Failures.of(e, table, row);
    }
  }

  @Override
  public synchronized void close() {
    Opening.close(database, opened.lock());
  }
}
