package neraca.ui.desk;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import neraca.model.Business;
import neraca.model.Period;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.ui.kit.Jobs;
import neraca.work.Choice;
import neraca.work.Edit;
import neraca.work.Study;
import org.jspecify.annotations.Nullable;

/**
 * An open study, the business and period looked at, and the way to read and edit without holding up
 * the window. Used on the thread that paints only; what reads and edits runs on the store lane.
 */
public final class Desk {
  private final Study study;
  private final Jobs jobs;
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
  private final ObjectProperty<Choice> place = new SimpleObjectProperty<>(Choice.ALL);
  private final ReadOnlyObjectWrapper<Optional<Phrase>> toUndo =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Phrase>> toRedo =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Consumer<Refusal> notSaved = refusal -> {};
  private Runnable saved = () -> {};
  private @Nullable Edit made;

  public Desk(Study study, Jobs jobs) {
    this.study = study;
    this.jobs = jobs;
  }

  public Jobs jobs() {
    return jobs;
  }

  /** The study itself, for those who open, close and copy it. */
  public Study study() {
    return study;
  }

  public boolean readOnly() {
    return study.readOnly();
  }

  /** Goes up with every change that is safe in the file; a screen that is shown reads again. */
  public ReadOnlyLongProperty revision() {
    return revision.getReadOnlyProperty();
  }

  /**
   * The business and period looked at, and whose answers the instrument test and the survey results
   * take; screens read again when it changes.
   */
  public ObjectProperty<Choice> place() {
    return place;
  }

  /** Looks at another business and period; whose answers are in use stays as it was chosen. */
  public void goTo(@Nullable String business, @Nullable String period) {
    Choice now = place.get();
    place.set(new Choice(business, period, now.wave(), now.profile()));
  }

  /** What an undo would take back; empty when there is nothing. */
  public ReadOnlyObjectProperty<Optional<Phrase>> toUndo() {
    return toUndo.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Phrase>> toRedo() {
    return toRedo.getReadOnlyProperty();
  }

  /**
   * The edit that {@link #revision} last went up for, so that whoever made it need not read again;
   * empty after an undo or a redo.
   */
  public Optional<Edit> made() {
    return Optional.ofNullable(made);
  }

  /** Says of a refusal, where it also stands beside what was typed, that this is not saved. */
  public void notSaved(Refusal refusal) {
    notSaved.accept(refusal);
  }

  /** Who hears that the file took a change. */
  public void onSaved(Runnable listener) {
    saved = listener;
  }

  /** Who hears of an edit that was refused and that nobody shows where it was typed. */
  public void onNotSaved(Consumer<Refusal> listener) {
    notSaved = listener;
  }

  /**
   * Reads or computes something of the study and shows it, unless the same key was asked again
   * meanwhile.
   *
   * @param refused hears what has to be entered or corrected before there is a result
   */
  public <R> void read(
      String key, Function<Study, R> read, Consumer<R> show, Consumer<Refusal> refused) {
    jobs.latest(key, () -> read.apply(study), (data, progress) -> data, show, refused);
  }

  /** Makes an edit; a refusal goes to {@link #onNotSaved}. */
  public void edit(Edit edit) {
    edit(edit, () -> {}, refusal -> notSaved.accept(refusal));
  }

  /**
   * Makes an edit.
   *
   * @param done runs when it is safe in the file
   * @param refused hears why it was not made; what was typed must then stay on the screen
   */
  public void edit(Edit edit, Runnable done, Consumer<Refusal> refused) {
    change(
        () -> study.edit(edit),
        edit,
        done,
        refusal -> {
          if (refusal.phrase().key().startsWith("study.commit_failed_")) {
            notSaved.accept(refusal);
          }
          refused.accept(refusal);
        });
  }

  public void undo() {
    change(study::undo, null, () -> {}, refusal -> notSaved.accept(refusal));
  }

  public void redo() {
    change(study::redo, null, () -> {}, refusal -> notSaved.accept(refusal));
  }

  private void change(
      Runnable work, @Nullable Edit edit, Runnable done, Consumer<Refusal> refused) {
    jobs.store(
        () -> {
          work.run();
          return new Told(study.revision(), study.toUndo(), study.toRedo());
        },
        told -> {
          toUndo.set(told.undo());
          toRedo.set(told.redo());
          made = edit;
          revision.set(told.revision());
          saved.run();
          done.run();
        },
        refused);
  }

  private record Told(long revision, Optional<Phrase> undo, Optional<Phrase> redo) {}

  /** The business looked at, or the first one where all are. Call on the store lane. */
  public static Optional<Business> business(Study study, Choice place) {
    return study.all(Business.class).stream()
        .filter(b -> place.business() == null || b.code().equals(place.business()))
        .findFirst();
  }

  /** The period looked at, or the last one where all are. Call on the store lane. */
  public static Optional<Period> period(Study study, Choice place) {
    return study.all(Period.class).stream()
        .filter(p -> place.period() == null || p.code().equals(place.period()))
        .reduce((first, second) -> second);
  }

  /** A name for a new row. */
  public static UUID newUuid() {
    return UUID.randomUUID();
  }
}
