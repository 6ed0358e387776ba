package neraca.ui.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import neraca.model.Response;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.ui.desk.Desk;
import neraca.work.Edit;

/**
 * Sends what is typed to the study file, in the order it was typed, and knows what the file has.
 * What the file refuses stays as it was typed and is tried again with the next edit that succeeds
 * or when asked for.
 */
final class Saving {
  private final Desk desk;
  private final Runnable changed;
  private final Unsaved unsaved = new Unsaved();
  private final Set<Edit> own = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean reading;
  private boolean retrying;

  /**
   * @param changed runs when something became saved or unsaved
   */
  Saving(Desk desk, Runnable changed) {
    this.desk = desk;
    this.changed = changed;
  }

  Unsaved unsaved() {
    return unsaved;
  }

  /** Whether this edit came from here, so that the grid has it already. */
  boolean isOwn(Edit edit) {
    return own.contains(edit);
  }

  /** Sends one edit of several cells and new responses. */
  void send(Phrase name, List<Unsaved.Added> rows, Map<Unsaved.Cell, Unsaved.Typed> cells) {
    send(name, rows, cells, () -> {});
  }

  private void send(
      Phrase name,
      List<Unsaved.Added> rows,
      Map<Unsaved.Cell, Unsaved.Typed> cells,
      Runnable after) {
    long number = unsaved.next();
    List<Edit> edits = new ArrayList<>();
    for (Unsaved.Added row : rows) {
      unsaved.put(row, number);
      edits.addAll(row.edits());
    }
    cells.forEach(
        (cell, typed) -> {
          unsaved.put(cell, typed, number);
          edits.add(typed.edit());
        });
    Edit edit = new Edit.Several(name, edits);
    own.add(edit);
    desk.edit(
        edit,
        () -> {
          own.remove(edit);
          kept(number);
          after.run();
        },
        refusal -> {
          own.remove(edit);
          refused(number, refusal);
          after.run();
        });
  }

  private void kept(long number) {
    boolean shown = unsaved.failed() > 0 || retrying;
    unsaved.kept(number, desk.revision().get());
    if (!reading) {
      unsaved.isIn(desk.revision().get());
    }
    if (unsaved.failed() > 0 && !retrying) {
      retry();
    }
    // Where nothing had failed the grid looks as it did: the frame is spared.
    if (shown) {
      changed.run();
    }
  }

  private void refused(long number, Refusal refusal) {
    unsaved.refused(number);
    desk.notSaved(refusal);
    changed.run();
  }

  /** Tries everything again that the file refused. */
  void retry() {
    if (unsaved.failed() == 0) {
      return;
    }
    retrying = true;
    send(
        Phrase.of("answers.edit.again").with("n", unsaved.failed()),
        unsaved.failedRows(),
        new LinkedHashMap<>(unsaved.failedCells()),
        () -> retrying = false);
  }

  /** The file is being read: what comes into it from now on may not be in what is read. */
  void reading() {
    reading = true;
  }

  /** The file was read; the grid gets what it does not have. */
  void read(Grid grid, Response.Wave wave, long revision) {
    reading = false;
    unsaved.isIn(revision);
    unsaved.over(grid, wave);
  }
}
