package neraca.ui.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neraca.model.Mark;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.desk.Desk;
import neraca.work.Edit;

/** The grid being worked on: what is in it, where the focus is, and what was last said about it. */
final class Board {
  private static final Map<Mark, String> KINDS =
      Map.of(
          Mark.REFUSED, "answers.key.refused",
          Mark.NOT_APPLICABLE, "answers.key.not_applicable",
          Mark.ILLEGIBLE, "answers.key.illegible");

  private final Desk desk;
  private final Saving saving;
  private final Cursor cursor = new Cursor();
  private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
  private final ReadOnlyObjectWrapper<Optional<Phrase>> message =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Grid grid = Grid.none();
  private Texts texts = Texts.of(Language.ID);

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
    cursor.within(grid.size(), grid.items().size(), grid.profiles().size());
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
  void write(Phrase name, List<Unsaved.Added> rows, Map<Spot, ? extends Content> contents) {
    Map<Unsaved.Cell, Unsaved.Typed> cells = new LinkedHashMap<>();
    contents.forEach(
        (spot, content) -> {
          GridRow row = grid.row(spot.row());
          Unsaved.Cell cell = grid.cell(row, spot.column());
          boolean failed = saving.unsaved().isFailed(cell);
          if (failed || !grid.content(row, spot.column()).equals(content)) {
            grid.set(row, spot.column(), content);
            Edit edit = grid.edit(row, spot.column(), content);
            cells.put(cell, new Unsaved.Typed(content, edit));
          }
        });
    if (!cells.isEmpty() || !rows.isEmpty()) {
      saving.send(name, rows, cells);
    }
    changed();
  }

  /** Whether what stands in the cell is not in the file. */
  boolean isFailed(GridRow row, int column) {
    Unsaved unsaved = saving.unsaved();
    return unsaved.failed() > 0
        && (unsaved.isFailed(row.response().uuid()) || unsaved.isFailed(grid.cell(row, column)));
  }

  /** What is to be said of what stands in the cell; empty where it speaks for itself. */
  Optional<Phrase> remark(GridRow row, int column) {
    if (isFailed(row, column)) {
      return Optional.of(Phrase.of("answers.cell_unsaved"));
    }
    Content content = grid.content(row, column);
    if (grid.isUnresolved(column, content)) {
      String key =
          column >= 0
              ? "answers.cell_unresolved"
              : grid.profiles().isChoice(column)
                  ? "answers.profile.unknown"
                  : "answers.profile.no_number";
      return Optional.of(Phrase.of(key).with("text", shown(column, content)));
    }
    return content instanceof Entry entry
        ? Optional.ofNullable(KINDS.get(entry.mark())).map(Phrase::of)
        : Optional.empty();
  }

  /** In which language what respondents said is shown and copied. */
  void speak(Texts words) {
    texts = words;
  }

  /** What stands in a cell for this. */
  String shown(int column, Content content) {
    return content instanceof Content.Given given
        ? grid.profiles().shown(column, given.value(), words -> texts.say(Cell.own(words)))
        : grid.notation().shown((Entry) content);
  }

  /**
   * Takes a text as it stands.
   *
   * @param typed here, by somebody who sees what comes of it; else pasted
   */
  Content read(int column, String text, boolean typed) {
    return column < 0
        ? new Content.Given(grid.profiles().read(column, text, typed))
        : grid.notation().read(text);
  }

  void selectAll() {
    cursor.select(new Block(0, grid.first(), grid.size() - 1, grid.items().size() - 1));
    changed();
  }

  /** Goes to the next unresolved or blank cell. */
  void nextFinding() {
    findingAfter(cursor.focus())
        .ifPresentOrElse(cursor::to, () -> say(Phrase.of("answers.no_finding")));
    changed();
  }

  /** Whether the cell is one to look at: unresolved, or blank where others of its row are not. */
  private boolean isFinding(GridRow row, int column) {
    if (column < 0) {
      return grid.isUnresolved(column, grid.content(row, column));
    }
    char code = row.code(column);
    return code == Mark.UNRESOLVED.code()
        || code == Mark.BLANK.code() && (!row.isEmpty() || column == 0);
  }

  /** The next cell to look at after this one, from the top again at the end; empty if none. */
  private Optional<Spot> findingAfter(Spot from) {
    for (int step = 0; step <= grid.size(); step++) {
      int at = Math.floorMod(from.row() + step, Math.max(1, grid.size()));
      if (grid.size() == 0 || clear(grid.row(at))) {
        continue;
      }
      for (int i = step == 0 ? from.column() + 1 : grid.first(); i < grid.items().size(); i++) {
        if (isFinding(grid.row(at), i)) {
          return Optional.of(new Spot(at, i));
        }
      }
    }
    return Optional.empty();
  }

  private boolean clear(GridRow row) {
    return row.unresolved() + row.blank() + grid.profiles().unresolved(row.respondent()) == 0;
  }

  /** Goes to the first of these rows and items. */
  void reveal(Source.Answers answers) {
    int row = answers.respondents().stream().findFirst().flatMap(grid::find).orElse(0);
    int item = 0;
    for (int i = grid.items().size() - 1; i >= 0; i--) {
      item = answers.items().contains(grid.items().get(i).code()) ? i : item;
    }
    cursor.to(new Spot(row, item));
  }

  /** Goes to the respondent with that number; false where there is none. */
  boolean find(String number) {
    Optional<Integer> row = number.isBlank() ? Optional.empty() : grid.find(number);
    row.ifPresentOrElse(
        at -> cursor.to(new Spot(at, cursor.focus().column())),
        () -> say(Phrase.of("answers.not_found").with("number", number.strip())));
    changed();
    return row.isPresent();
  }
}
