package neraca.ui.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import neraca.model.Words;
import neraca.model.result.Note;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.kit.Light;
import neraca.ui.ledger.Sheet.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * The sheet to type into: Tab and Enter move by cell, typing replaces, F2 changes, the space bar
 * toggles, Insert adds a row and Delete takes one away.
 */
final class LedgerGrid extends Region {
  /** Up to this many findings stand open; more open where the cursor is. */
  private static final int MOST_OPEN = 3;

  private final LedgerViewModel model;
  private final Texts texts;
  private final LedgerTable table;
  private final CellEditor editor;
  private final Map<Finding, FindingBox> boxes = new HashMap<>();
  private @Nullable Cursor typing;
  private boolean following;
  private final Subscription ties;

  LedgerGrid(LedgerViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    table = new LedgerTable(model.sheet().get(), texts);
    table.setId("ledger-table");
    table.decorate(this::box, this::light);
    editor = new CellEditor(texts);
    getChildren().addAll(table, editor);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    table.getSelectionModel().getSelectedCells().subscribe(this::follow);
    TextField field = editor.field();
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInEditor);
    field.textProperty().subscribe(text -> editor.accept());
    field.focusedProperty().subscribe(this::editorFocused);
    ties =
        Subscription.combine(
            model.sheet().subscribe(this::show),
            model.cursor().subscribe(cell -> select()),
            model.edits().refused().subscribe(wrong -> wrong.ifPresent(this::refused)));
    model.onGo(this::go);
  }

  Subscription tie() {
    return ties;
  }

  @Override
  public void requestFocus() {
    table.requestFocus();
  }

  private void show(Sheet sheet) {
    boxes.keySet().removeIf(finding -> !model.findings(rowOf(finding)).contains(finding));
    table.setAccessibleText(texts.say(sheet.table().title()));
    table.show(sheet);
    select();
    requestLayout();
    Platform.runLater(this::requestLayout);
  }

  private String rowOf(Finding finding) {
    return model.rowOf(finding);
  }

  private Optional<Light> light(String row) {
    return model.findings(row).stream()
        .map(Finding::weight)
        .max(Note.Weight::compareTo)
        .map(Light::of);
  }

  private Optional<Region> box(String row) {
    List<Finding> found = model.findings(row);
    boolean here = model.cursor().get().row().equals(row);
    boolean open = here || model.findingsOnTab() <= MOST_OPEN;
    return found.isEmpty() || !open
        ? Optional.empty()
        : Optional.of(
            boxes.computeIfAbsent(
                found.get(0), f -> new FindingBox(model, f, texts, table::requestFocus)));
  }

  /** The table's selection goes to the cursor of the model. */
  private void follow() {
    if (following || table.getSelectionModel().getSelectedCells().isEmpty()) {
      return;
    }
    TablePosition<?, ?> cell = table.getSelectionModel().getSelectedCells().get(0);
    Sheet sheet = model.sheet().get();
    if (cell.getRow() >= 0 && cell.getRow() < sheet.lines().size() && cell.getColumn() >= 0) {
      following = true;
      model
          .cursor()
          .set(
              new Cursor(
                  sheet.lines().get(cell.getRow()).row(),
                  sheet.fields().get(cell.getColumn()).id()));
      following = false;
      table.requestLayout();
    }
  }

  /** The cursor of the model goes to the table's selection. */
  private void select() {
    Sheet sheet = model.sheet().get();
    int row = sheet.indexOf(model.cursor().get().row());
    int column = Math.max(0, sheet.columnOf(model.cursor().get().field()));
    if (following || row < 0 || table.getColumns().size() <= column) {
      return;
    }
    following = true;
    table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
    following = false;
    if (table.boundsInScene(row, column).isEmpty()) {
      table.scrollTo(Math.max(0, row - 2));
    }
  }

  private void go(boolean type) {
    table.requestFocus();
    if (type) {
      // The new row is drawn with the next layout; the field lies over it from then on.
      begin(Optional.empty());
    }
  }

  private Optional<Sheet.Spot> spot(Cursor cell) {
    Sheet sheet = model.sheet().get();
    int row = sheet.indexOf(cell.row());
    int column = sheet.columnOf(cell.field());
    return row < 0 || column < 0
        ? Optional.empty()
        : Optional.of(sheet.lines().get(row).spots().get(column));
  }

  private Sheet.Kind kind(Cursor cell) {
    return model.sheet().get().fields().get(model.sheet().get().columnOf(cell.field())).kind();
  }

  /** What the field shows of a cell before anything is typed. */
  private String original(Cursor cell) {
    return spot(cell)
        .map(
            spot -> {
              Words words = spot.words();
              boolean indonesian = texts.language() == Language.ID;
              return kind(cell) == Sheet.Kind.WORDS
                  ? indonesian ? words.inIndonesian() : words.inEnglish()
                  : spot.typed();
            })
        .orElse("");
  }

  /**
   * Opens the field over the cell of the cursor.
   *
   * @param over what was typed already, instead of what the cell holds
   */
  private void begin(Optional<String> over) {
    Cursor cell = model.cursor().get();
    boolean editable = spot(cell).filter(Sheet.Spot::editable).isPresent();
    if (!editable || model.readOnly() || typing != null && !commit()) {
      return;
    }
    if (kind(cell) == Sheet.Kind.TOGGLE) {
      model.edits().toggle(cell);
      return;
    }
    typing = cell;
    layout();
    place();
    editor.open(
        over.orElseGet(() -> original(cell)), kind(cell) == Sheet.Kind.NUMBER, over.isPresent());
    requestLayout();
  }

  /** Takes what is in the field; false keeps it open with what is wrong. */
  private boolean commit() {
    Cursor cell = typing;
    if (cell == null) {
      return true;
    }
    String text = editor.field().getText();
    boolean changed = !text.strip().equals(original(cell)) && spot(cell).isPresent();
    if (changed && !model.edits().set(cell, text, texts.language())) {
      return false;
    }
    end();
    return true;
  }

  private void end() {
    typing = null;
    editor.close();
  }

  private void refused(LedgerEdits.Refused wrong) {
    if (!wrong.cell().equals(typing)) {
      end();
      model.cursor().set(wrong.cell());
      begin(Optional.of(wrong.typed()));
    }
    editor.refuse(wrong.says());
  }

  private void editorFocused(boolean focused) {
    if (!focused && typing != null && getScene() != null) {
      commit();
    }
  }

  private void pressedInEditor(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> giveUp();
      case ENTER, DOWN -> finish(event.isShiftDown() ? -1 : 1, 0);
      case UP -> finish(-1, 0);
      case TAB -> {
        if (event.isControlDown()) {
          return;
        }
        finish(0, event.isShiftDown() ? -1 : 1);
      }
      case INSERT -> {
        if (commit()) {
          model.edits().add();
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Esc: the cell stays as it was; a new row that has nothing yet goes. */
  private void giveUp() {
    Cursor cell = typing;
    end();
    model.edits().forget();
    table.requestFocus();
    if (cell != null && cell.field().equals("name") && original(cell).isEmpty()) {
      model.edits().dropDraft();
    }
  }

  private void finish(int down, int right) {
    if (commit()) {
      table.requestFocus();
      if (right != 0) {
        along(right);
      } else {
        down(down);
      }
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getTarget() != table || event.isAltDown()) {
      return;
    }
    boolean command = event.isShortcutDown();
    boolean taken =
        switch (event.getCode()) {
          case TAB -> !command && along(event.isShiftDown() ? -1 : 1);
          case ENTER -> command ? enterBox() : down(event.isShiftDown() ? -1 : 1);
          case F2 -> done(() -> begin(Optional.empty()));
          case SPACE -> done(() -> begin(Optional.empty()));
          case BACK_SPACE -> done(() -> begin(Optional.of("")));
          case INSERT -> !command && done(model.edits()::add);
          case DELETE -> done(model.edits()::remove);
          default -> false;
        };
    if (taken) {
      event.consume();
    }
  }

  private static boolean done(Runnable work) {
    work.run();
    return true;
  }

  private void typed(KeyEvent event) {
    String text = event.getCharacter();
    boolean printable = text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) != 127;
    if (event.getTarget() == table && printable && !event.isShortcutDown() && !event.isAltDown()) {
      Cursor cell = model.cursor().get();
      if (spot(cell).isPresent() && kind(cell) != Sheet.Kind.TOGGLE) {
        begin(Optional.of(text));
      }
      event.consume();
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getClickCount() == 2) {
      begin(Optional.empty());
    }
  }

  private boolean enterBox() {
    box(model.cursor().get().row())
        .filter(FindingBox.class::isInstance)
        .map(FindingBox.class::cast)
        .ifPresent(FindingBox::enter);
    return true;
  }

  private boolean down(int step) {
    Sheet sheet = model.sheet().get();
    int row = sheet.indexOf(model.cursor().get().row()) + step;
    if (row >= 0 && row < sheet.lines().size()) {
      model.cursor().set(new Cursor(sheet.lines().get(row).row(), model.cursor().get().field()));
    }
    return true;
  }

  /** The next cell to type into, over the ends of rows; false at the ends of the sheet. */
  private boolean along(int step) {
    Sheet sheet = model.sheet().get();
    int width = sheet.fields().size();
    int from =
        sheet.indexOf(model.cursor().get().row()) * width
            + sheet.columnOf(model.cursor().get().field());
    Optional<Integer> next =
        Stream.iterate(
                from + step, at -> at >= 0 && at < sheet.lines().size() * width, at -> at + step)
            .filter(at -> sheet.lines().get(at / width).spots().get(at % width).editable())
            .findFirst();
    next.ifPresent(
        at ->
            model
                .cursor()
                .set(
                    new Cursor(
                        sheet.lines().get(at / width).row(), sheet.fields().get(at % width).id())));
    return next.isPresent();
  }

  /** Puts the field over its cell, wherever that has gone. */
  private void place() {
    Cursor cell = typing;
    if (cell != null) {
      Sheet sheet = model.sheet().get();
      Optional<Bounds> at =
          table.boundsInScene(sheet.indexOf(cell.row()), sheet.columnOf(cell.field()));
      editor.over(
          at.map(editor::sceneToLocal).orElse(new javafx.geometry.BoundingBox(0, 0, 120, 26)),
          at.isPresent());
    }
  }

  @Override
  protected void layoutChildren() {
    table.fitInto(getWidth());
    double height = Math.min(getHeight(), table.prefHeight(getWidth()));
    table.resizeRelocate(0, 0, Math.min(getWidth(), table.contentWidth()), height);
    editor.resizeRelocate(0, 0, getWidth(), getHeight());
    place();
  }

  @Override
  protected double computePrefHeight(double width) {
    return table.prefHeight(width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return table.prefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return table.prefWidth(height);
  }

  /** For keys that the whole screen hears: whether the key is typed into a field. */
  boolean isTyping(KeyEvent event) {
    return event.getTarget() instanceof TextField && event.getCode() != KeyCode.F7;
  }
}
