package neraca.ui.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import neraca.model.Response;
import neraca.work.Edit;

/**
 * What was typed and is not known to be in the file, or came there after the file was last read.
 * The newest entry of a cell is the only one that counts.
 */
final class Unsaved {
  private static final long ON_ITS_WAY = Long.MAX_VALUE;

  /**
   * A cell, whatever grid it is shown in.
   *
   * @param row a response; for what somebody said about themselves the respondent
   * @param column an item; else a profile field
   */
  record Cell(UUID row, UUID column) {}

  /** What was typed into a cell, and the edit that writes it. */
  record Typed(Content content, Edit edit) {}

  /** A response that was added here. */
  record Added(GridRow row, UUID questionnaire, List<Edit> edits) {}

  /**
   * Something on its way to the file.
   *
   * @param at the file's revision that has it
   */
  private record Sent<T>(T what, long number, long at, boolean failed) {
    Sent<T> kept(long revision) {
      return new Sent<>(what, number, revision, false);
    }

    Sent<T> refused() {
      return new Sent<>(what, number, ON_ITS_WAY, true);
    }
  }

  private final Map<Cell, Sent<Typed>> cells = new LinkedHashMap<>();
  private final Map<UUID, Sent<Added>> rows = new LinkedHashMap<>();
  private long sent;
  private int failed;

  /** Begins one edit; gives its number. */
  long next() {
    return ++sent;
  }

  void put(Cell cell, Typed typed, long number) {
    Sent<Typed> before = cells.put(cell, new Sent<>(typed, number, ON_ITS_WAY, false));
    failed -= before != null && before.failed() ? 1 : 0;
  }

  void put(Added row, long number) {
    Sent<Added> before =
        rows.put(row.row().response().uuid(), new Sent<>(row, number, ON_ITS_WAY, false));
    failed -= before != null && before.failed() ? 1 : 0;
  }

  /** The edit of that number is in the file; what was typed into its cells since is not. */
  void kept(long number, long revision) {
    cells.replaceAll((cell, of) -> of.number() == number ? of.kept(revision) : of);
    rows.replaceAll((row, of) -> of.number() == number ? of.kept(revision) : of);
    recount();
  }

  void refused(long number) {
    cells.replaceAll((cell, of) -> of.number() == number ? of.refused() : of);
    rows.replaceAll((row, of) -> of.number() == number ? of.refused() : of);
    recount();
  }

  /** Forgets what a reading of that revision has. */
  void isIn(long revision) {
    cells.values().removeIf(of -> of.at() <= revision);
    rows.values().removeIf(of -> of.at() <= revision);
  }

  /** Gives up what the file refused. */
  void discard() {
    cells.values().removeIf(Sent::failed);
    rows.values().removeIf(Sent::failed);
    recount();
  }

  /** Gives up a response that is not in the file, and its respondent where that is not either. */
  void forget(Response response) {
    boolean alone = isFailed(response.uuid());
    rows.remove(response.uuid());
    cells
        .keySet()
        .removeIf(
            cell ->
                cell.row().equals(response.uuid())
                    || alone && cell.row().equals(response.respondent()));
    recount();
  }

  boolean isFailed(Cell cell) {
    if (failed == 0) {
      return false;
    }
    Sent<Typed> of = cells.get(cell);
    return of != null && of.failed();
  }

  /** Whether the file refused to add this response. */
  boolean isFailed(UUID response) {
    Sent<Added> of = rows.get(response);
    return of != null && of.failed();
  }

  /** How many answers and responses the file refused. */
  int failed() {
    return failed;
  }

  private void recount() {
    failed =
        (int) cells.values().stream().filter(Sent::failed).count()
            + (int) rows.values().stream().filter(Sent::failed).count();
  }

  List<Added> failedRows() {
    return rows.values().stream().filter(Sent::failed).map(Sent::what).toList();
  }

  Map<Cell, Typed> failedCells() {
    Map<Cell, Typed> found = new LinkedHashMap<>();
    cells.forEach(
        (cell, of) -> {
          if (of.failed()) {
            found.put(cell, of.what());
          }
        });
    return found;
  }

  /** Puts into a grid of this wave, read from the file, what the file does not have yet. */
  void over(Grid grid, Response.Wave wave) {
    for (Sent<Added> of : new ArrayList<>(rows.values())) {
      GridRow row = of.what().row();
      boolean here =
          of.what().questionnaire().equals(grid.questionnaire().uuid())
              && row.response().wave() == wave;
      if (here && grid.of(row.response().uuid()).isEmpty()) {
        grid.add(new GridRow(row.response(), row.number(), row.place(), grid.items().size()));
      }
    }
    cells.forEach((cell, of) -> put(grid, cell, of.what().content()));
  }

  private static void put(Grid grid, Cell cell, Content content) {
    if (content instanceof Content.Given given) {
      grid.profiles()
          .column(cell.column())
          .ifPresent(column -> grid.set(cell.row(), column, given.value()));
    } else {
      int item = grid.indexOf(cell.column());
      if (item >= 0) {
        grid.of(cell.row()).ifPresent(row -> grid.set(row, item, content));
      }
    }
  }
}
