package neraca.ui.ledger;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import neraca.model.Words;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.ledger.Sheet.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Typing into one cell at a time: the field opens over the cell, Enter and Tab take what is in it
 * and move on, Esc gives it up. What is refused keeps the field open.
 */
final class Typing {
  private final LedgerViewModel model;
  private final Language language;
  private final LedgerTable table;
  private final CellEditor editor;
  private final LedgerGrid grid;
  private @Nullable Cursor cell;

  Typing(LedgerViewModel model, Texts texts, LedgerTable table, LedgerGrid grid) {
    this.model = model;
    this.table = table;
    this.grid = grid;
    language = texts.language();
    editor = new CellEditor(texts);
    TextField field = editor.field();
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.textProperty().subscribe(text -> editor.accept());
    field.focusedProperty().subscribe(this::focused);
  }

  CellEditor editor() {
    return editor;
  }

  Optional<Sheet.Spot> spot(Cursor at) {
    Sheet sheet = model.sheet().get();
    int row = sheet.indexOf(at.row());
    int column = sheet.columnOf(at.field());
    return row < 0 || column < 0
        ? Optional.empty()
        : Optional.of(sheet.lines().get(row).spots().get(column));
  }

  Sheet.Kind kind(Cursor at) {
    Sheet sheet = model.sheet().get();
    return sheet.fields().get(sheet.columnOf(at.field())).kind();
  }

  /** What the field shows of a cell before anything is typed. */
  private String original(Cursor at) {
    Optional<Sheet.Spot> spot = spot(at);
    if (spot.isEmpty()) {
      return "";
    }
    Words words = spot.get().words();
    String own = language == Language.ID ? words.inIndonesian() : words.inEnglish();
    return kind(at) == Sheet.Kind.WORDS ? own : spot.get().typed();
  }

  /**
   * Opens the field over the cell of the cursor; a toggle goes on to its next word instead.
   *
   * @param over what was typed already, instead of what the cell holds
   */
  void begin(Optional<String> over) {
    Cursor at = model.cursor().get();
    boolean editable = spot(at).filter(Sheet.Spot::editable).isPresent();
    if (!editable || model.readOnly() || !commit()) {
      return;
    }
    if (kind(at) == Sheet.Kind.TOGGLE) {
      model.edits().toggle(at);
      return;
    }
    cell = at;
    boolean numeric = kind(at) == Sheet.Kind.NUMBER;
    editor.open(over.orElseGet(() -> original(at)), numeric, over.isPresent());
    grid.requestLayout();
  }

  /** Takes what is in the field; false keeps it open with what is wrong. */
  private boolean commit() {
    Cursor at = cell;
    if (at == null) {
      return true;
    }
    String text = editor.field().getText();
    boolean changed = !text.strip().equals(original(at)) && spot(at).isPresent();
    if (changed && !model.edits().set(at, text, language)) {
      return false;
    }
    end();
    return true;
  }

  private void end() {
    cell = null;
    editor.close();
  }

  /** Shows what is wrong where it was typed, also when the file refused it later. */
  void refused(LedgerEdits.Refused wrong) {
    if (!wrong.cell().equals(cell)) {
      end();
      model.cursor().set(wrong.cell());
      begin(Optional.of(wrong.typed()));
    }
    editor.refuse(wrong.says());
  }

  private void focused(boolean focused) {
    if (!focused && cell != null && editor.getScene() != null) {
      commit();
    }
  }

  private void pressed(KeyEvent event) {
    int step = event.isShiftDown() ? -1 : 1;
    switch (event.getCode()) {
      case ESCAPE -> giveUp();
      case ENTER -> finish(() -> grid.down(step));
      case DOWN -> finish(() -> grid.down(1));
      case UP -> finish(() -> grid.down(-1));
      case INSERT -> finish(model.edits()::add);
      case TAB -> {
        if (event.isControlDown()) {
          return;
        }
        finish(() -> grid.along(step));
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void finish(Runnable then) {
    if (commit()) {
      table.requestFocus();
      then.run();
    }
  }

  /** The cell stays as it was; a new row that has no name yet goes. */
  private void giveUp() {
    Cursor at = cell;
    boolean nameless = at != null && at.field().equals("name") && original(at).isEmpty();
    end();
    model.edits().forget();
    table.requestFocus();
    if (nameless) {
      model.edits().dropDraft();
    }
  }

  /** Puts the field over its cell, wherever that has gone. */
  void place() {
    Cursor at = cell;
    if (at != null) {
      Sheet sheet = model.sheet().get();
      Optional<Bounds> bounds =
          table.boundsInScene(sheet.indexOf(at.row()), sheet.columnOf(at.field()));
      editor.over(
          bounds.map(editor::sceneToLocal).orElse(new BoundingBox(0, 0, 0, 0)), bounds.isPresent());
    }
  }
}
