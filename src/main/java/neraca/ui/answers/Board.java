package neraca.ui.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neraca.model.result.Phrase;
import neraca.ui.desk.Desk;

/** The grid being worked on: what is in it, where the focus is, and what was last said about it. */
final class Board {
  private final Desk desk;
  private final Saving saving;
  private final Cursor cursor = new Cursor();
  private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
  private final ReadOnlyObjectWrapper<Optional<Phrase>> message =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Grid grid = Grid.none();

  Board(Desk desk) {
    this.desk = desk;
    saving = new Saving(desk, this::changed);
  }

  Desk desk() {
    return desk;
  }

  Saving saving() {
    return saving;
  }

  Cursor cursor() {
    return cursor;
  }

  Grid grid() {
    return grid;
  }

  /** Goes up whenever something that is shown is different. */
  ReadOnlyLongProperty changes() {
    return changes.getReadOnlyProperty();
  }

  void changed() {
    changes.set(changes.get() + 1);
  }

  /** What the user should know of the last thing done; empty when there is nothing to say. */
  ReadOnlyObjectProperty<Optional<Phrase>> message() {
    return message.getReadOnlyProperty();
  }

  void say(Phrase phrase) {
    message.set(Optional.of(phrase));
  }

  void quiet() {
    message.set(Optional.empty());
  }

  /** Another grid, or another state of the same. */
  void show(Grid shown) {
    grid = shown;
    fit();
  }

  /** Rows were added or removed. */
  void fit() {
    cursor.within(grid.size(), grid.items().size());
    changed();
  }

  /** Whether there is something to type into; says why where there is not. */
  boolean mayWrite() {
    if (desk.readOnly()) {
      say(Phrase.of("study.read_only"));
      return false;
    }
    return grid.size() > 0 && !grid.items().isEmpty();
  }

  /** The row that has the focus. */
  Optional<GridRow> row() {
    int at = cursor.focus().row();
    return at < grid.size() ? Optional.of(grid.row(at)) : Optional.empty();
  }

  /**
   * Types into cells as one step, with new responses where cells stand in them. What is there
   * already is left alone.
   */
  void write(Phrase name, List<Unsaved.Added> rows, Map<Spot, Entry> entries) {
    Map<Unsaved.Cell, Entry> cells = new LinkedHashMap<>();
    entries.forEach(
        (spot, entry) -> {
          GridRow row = grid.row(spot.row());
          Unsaved.Cell cell = cell(row, spot.column());
          boolean failed = saving.unsaved().isFailed(cell.response(), cell.item());
          if (failed || !row.entry(spot.column()).equals(entry)) {
            grid.set(row, spot.column(), entry);
            cells.put(cell, entry);
          }
        });
    if (!cells.isEmpty() || !rows.isEmpty()) {
      saving.send(name, rows, cells);
    }
    changed();
  }

  /** Whether what stands in the cell is not in the file. */
  boolean isFailed(GridRow row, int item) {
    Unsaved unsaved = saving.unsaved();
    return unsaved.failed() > 0
        && (unsaved.isFailed(row.response().uuid())
            || unsaved.isFailed(row.response().uuid(), grid.items().get(item).uuid()));
  }

  private Unsaved.Cell cell(GridRow row, int item) {
    return new Unsaved.Cell(row.response().uuid(), grid.items().get(item).uuid());
  }
}
