package neraca.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import neraca.model.Entity;
import neraca.model.ProfileBound;
import neraca.model.ProfileField;
import neraca.model.ProfileForm;
import neraca.model.ProfileLevel;
import neraca.model.StudyInfo;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.store.ApplicationFolder;
import neraca.store.StudyFile;
import neraca.store.Writer;
import neraca.work.home.Settings;

/**
 * An open study. Every edit is kept in the file at once, or refused and nothing has changed; it can
 * be undone as long as the study is open.
 */
public final class Study implements AutoCloseable {
  private static final int MOST_HISTORY = 500_000;

  private final StudyFile file;
  private final History history = new History(MOST_HISTORY);
  private final List<Listener> listeners = new ArrayList<>();

  /** Read without this object's lock: who reads in a {@link #snapshot} has the file's already. */
  private final AtomicLong revision = new AtomicLong();

  private Study(StudyFile file) {
    this.file = file;
  }

  /** Is told of every change after it is safe in the file, on the thread that made it. */
  public interface Listener {
    void changed(long revision, Set<Class<? extends Entity>> touched);
  }

  /**
   * Makes a new study and opens it for writing.
   *
   * @throws Refusal when there is something at that path, or no folder to make it in
   */
  public static Study create(Path path, StudyInfo info) {
    return new Study(StudyFile.create(path, writer(), info));
  }

  /**
   * Opens for writing, or for reading when somebody else writes or the medium is read-only; see
   * {@link #readOnly} and {@link #holder}.
   *
   * @throws Refusal when the file is missing, damaged, of a newer version or no study
   */
  public static Study open(Path path) {
    return new Study(StudyFile.open(path, writer()));
  }

  /**
   * @throws Refusal also when somebody else writes (it names them) or it cannot be written
   */
  public static Study openForWriting(Path path) {
    return new Study(StudyFile.openForWriting(path, writer()));
  }

  /** Opens for reading, whoever writes. */
  public static Study openReadOnly(Path path) {
    return new Study(StudyFile.openForReading(path, writer()));
  }

  private static Writer writer() {
    return new Writer(Settings.read().person(), ApplicationFolder.device());
  }

  public Path path() {
    return file.path();
  }

  public boolean readOnly() {
    return file.readOnly();
  }

  /** What the numbers of respondents entered here begin with; see {@link Settings#prefix}. */
  public String prefix() {
    return Settings.read().prefix();
  }

  /** Who was writing when this was opened to write and could not be. */
  public Optional<String> holder() {
    return file.holder();
  }

  /** What the user should know of this opening, such as a copy that could not be made. */
  public List<Note> notes() {
    return file.notes();
  }

  /** Every row of a kind, in the order people read. */
  public <E extends Entity> List<E> all(Class<E> kind) {
    return file.all(kind);
  }

  public <E extends Entity> Optional<E> find(Class<E> kind, UUID uuid) {
    return file.find(kind, uuid);
  }

  /** What respondents are asked about themselves. */
  public ProfileForm profileForm() {
    return new ProfileForm(
        all(ProfileField.class), all(ProfileLevel.class), all(ProfileBound.class));
  }

  /** What the study says of itself. */
  public StudyInfo info() {
    return all(StudyInfo.class).get(0);
  }

  /** What is wrong with the file; empty when nothing is. */
  public List<Note> verify() {
    return file.verify();
  }

  /** Writes a consistent copy of the study, replacing what may be there. */
  public void copyTo(Path target) {
    file.copyTo(target);
  }

  /** What is read here is of one state of the study. */
  public <T> T snapshot(Supplier<T> reads) {
    return file.snapshot(reads);
  }

  /** For the checks: reads of one state belong in one {@link StudyFile#snapshot}. */
  StudyFile file() {
    return file;
  }

  /**
   * Makes an edit, kept when this returns.
   *
   * @throws Refusal when the study does not allow it or the file cannot be written; data and
   *     history are as before
   */
  public synchronized void edit(Edit edit) {
    Applied applied = file.transaction(() -> Applied.to(file, edit));
    if (!applied.touched().isEmpty()) {
      history.made(new History.Step(edit.name(), applied.inverse()));
      tell(applied);
    }
  }

  /** What {@link #undo} would take back; empty when there is nothing. */
  public synchronized Optional<Phrase> toUndo() {
    return history.lastDone().map(History.Step::name);
  }

  /** What {@link #redo} would do again; empty when there is nothing. */
  public synchronized Optional<Phrase> toRedo() {
    return history.lastUndone().map(History.Step::name);
  }

  /** Takes the last edit back; nothing when there is none. */
  public synchronized void undo() {
    history.lastDone().ifPresent(step -> goBack(step, history::undone));
  }

  /** Makes the edit that was taken back last again; nothing when there is none. */
  public synchronized void redo() {
    history.lastUndone().ifPresent(step -> goBack(step, history::redone));
  }

  private void goBack(History.Step step, Consumer<History.Step> record) {
    Applied applied = file.transaction(() -> Applied.several(file, step.inverse()));
    record.accept(new History.Step(step.name(), applied.inverse()));
    tell(applied);
  }

  public long revision() {
    return revision.get();
  }

  /** Tells of changes from now on until what is given back is run. */
  public synchronized Runnable subscribe(Listener listener) {
    listeners.add(listener);
    return () -> unsubscribe(listener);
  }

  private synchronized void unsubscribe(Listener listener) {
    listeners.remove(listener);
  }

  private void tell(Applied applied) {
    long now = revision.incrementAndGet();
    List.copyOf(listeners).forEach(l -> l.changed(now, applied.touched()));
  }

  @Override
  public void close() {
    file.close();
  }
}
