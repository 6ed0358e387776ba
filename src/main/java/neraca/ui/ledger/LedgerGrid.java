package neraca.ui.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.TablePosition;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import neraca.model.result.Note;
import neraca.text.Texts;
import neraca.ui.kit.CellTyping;
import neraca.ui.kit.Light;
import neraca.ui.ledger.Sheet.Cursor;

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
  private final CellTyping<Cursor> typing;
  private final Map<Finding, FindingBox> boxes = new HashMap<>();
  private boolean following;
  private final Subscription ties;

  LedgerGrid(LedgerViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("ledger-grid");
    setViewOrder(-1); // what is wrong may reach over what stands below
    table = new LedgerTable(model.sheet().get(), texts);
    table.setId("ledger-table");
    table.decorate(this::box, this::light);
    LedgerCells cells = new LedgerCells(model, texts.language(), table, this);
    typing = new CellTyping<>(table, cells, texts, model.readOnly());
    typing.refusal().setId("ledger-refusal");
    typing.on("Insert", model.edits()::add);
    typing.on("Delete", model.edits()::remove);
    typing.on("Shortcut+Enter", this::enterBox);
    getChildren().addAll(table, typing.node());
    table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    table.focusedProperty().subscribe(focused -> begin(focused));
    table.getSelectionModel().getSelectedCells().subscribe(this::follow);
    ties =
        Subscription.combine(
            model.sheet().subscribe(this::show),
            model.beside().subscribe((before, now) -> show(model.sheet().get())),
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
    List<Finding> onSheet = model.found().onSheet();
    boxes.keySet().removeIf(finding -> !onSheet.contains(finding));
    table.setAccessibleText(texts.say(sheet.table().title()));
    following = true; // the table moves its selection when rows come and go: that is nobody's wish
    table.show(sheet);
    following = false;
    begin(table.isFocused());
    select();
    layoutAgain();
  }

  /** Heights of rows with a finding are known only after the rows were drawn. */
  private void layoutAgain() {
    requestLayout();
    Platform.runLater(this::requestLayout);
  }

  private Optional<Light> light(String row) {
    return model.found().about(row).stream()
        .map(Finding::weight)
        .max(Note.Weight::compareTo)
        .map(Light::of);
  }

  private Optional<Region> box(String row) {
    return findingBox(row).map(Region.class::cast);
  }

  private Optional<FindingBox> findingBox(String row) {
    List<Finding> found = model.found().about(row);
    boolean here = model.cursor().get().row().equals(row);
    boolean open = here || model.found().onSheet().size() <= MOST_OPEN;
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
      go(cell.getRow(), cell.getColumn());
      following = false;
      if (model.found().onSheet().size() > MOST_OPEN) {
        table.redraw();
        layoutAgain();
      }
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

  /** Whoever comes to a sheet by keyboard stands on its first name. */
  private void begin(boolean focused) {
    Sheet sheet = model.sheet().get();
    if (focused && sheet.indexOf(model.cursor().get().row()) < 0 && !sheet.isEmpty()) {
      go(0, Math.max(0, sheet.columnOf("name")));
    }
  }

  private void go(int row, int column) {
    Sheet sheet = model.sheet().get();
    model.cursor().set(new Cursor(sheet.lines().get(row).row(), sheet.fields().get(column).id()));
  }

  private void go(boolean type) {
    table.requestFocus();
    if (type) {
      typing.begin();
    }
  }

  private void refused(LedgerEdits.Refused wrong) {
    model.cursor().set(wrong.cell());
    typing.refused(wrong.cell(), wrong.typed(), wrong.says());
  }

  /** Takes what is being typed; false where it is refused. */
  boolean settle() {
    return typing.commit();
  }

  private void clicked(MouseEvent event) {
    if (event.getClickCount() == 2) {
      typing.begin();
    }
  }

  private void enterBox() {
    findingBox(model.cursor().get().row()).ifPresent(FindingBox::enter);
  }

  /** One row up or down, in the same column; stays at the ends. */
  boolean down(int step) {
    Sheet sheet = model.sheet().get();
    int row = sheet.indexOf(model.cursor().get().row()) + step;
    if (row >= 0 && row < sheet.lines().size()) {
      go(row, Math.max(0, sheet.columnOf(model.cursor().get().field())));
    }
    return true;
  }

  /** The next cell to type into, over the ends of rows; false at the ends of the sheet. */
  boolean along(int step) {
    Sheet sheet = model.sheet().get();
    int width = sheet.fields().size();
    int cells = sheet.lines().size() * width;
    int row = sheet.indexOf(model.cursor().get().row());
    int from = row * width + sheet.columnOf(model.cursor().get().field());
    Optional<Integer> next =
        Stream.iterate(from + step, at -> at >= 0 && at < cells, at -> at + step)
            .filter(at -> sheet.lines().get(at / width).spots().get(at % width).editable())
            .findFirst();
    next.ifPresent(at -> go(at / width, at % width));
    return next.isPresent();
  }

  @Override
  protected void layoutChildren() {
    table.fitInto(getWidth(), getHeight());
    double height = Math.min(getHeight(), table.prefHeight(getWidth()));
    table.resizeRelocate(0, 0, Math.min(getWidth(), table.contentWidth()), height);
    typing.node().resizeRelocate(0, 0, getWidth(), getHeight());
    table.layout();
    typing.place();
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
}
