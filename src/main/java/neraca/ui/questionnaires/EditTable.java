package neraca.ui.questionnaires;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import neraca.ui.kit.CurrentRow;
import neraca.ui.kit.Ruler;
import neraca.ui.questionnaires.Spot.Field;
import org.jspecify.annotations.Nullable;

/**
 * A table that is typed into, cell by cell: Enter goes down, Tab to the right, F2 edits, any
 * character types over, Esc restores. It looks printed and is as high as its rows.
 */
final class EditTable<R> extends TableView<R> {
  private static final double SCROLL_BAR = 18;

  private final SheetViewModel sheet;
  private final BiFunction<R, Field, Spot> spots;
  private final List<EditColumn<R>> columns;
  private final CellEditor editor;
  private final Caret<R> caret;
  private final LongProperty redraws = new SimpleLongProperty();
  private final Map<KeyCombination, Consumer<R>> acts = new LinkedHashMap<>();
  private final Ruler ruler = new Ruler();
  private Predicate<R> drafts = row -> false;
  private BiConsumer<R, Field> paste = (row, field) -> {};
  private Predicate<R> pastesRows = row -> false;

  EditTable(
      Frame frame,
      SheetViewModel sheet,
      ObservableList<R> rows,
      BiFunction<R, Field, Spot> spots,
      List<EditColumn<R>> columns) {
    this.sheet = sheet;
    this.spots = spots;
    this.columns = columns;
    this.editor = new CellEditor(sheet, this::requestFocus);
    this.caret = new Caret<>(this, sheet, columns);
    getStyleClass().addAll("printed", "edit-table");
    getSelectionModel().setCellSelectionEnabled(true);
    setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
    setPlaceholder(new Region());
    setRowFactory(table -> new CurrentRow<>(this));
    columns.forEach(column -> getColumns().add(column.in(this)));
    getChildren().addAll(ruler.probe(), editor.field());
    setItems(rows);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_TYPED, this::typedOver);
    widthProperty().subscribe(width -> fit());
    ruler.onFont(this::fit);
    skinProperty().subscribe(skin -> caret.followScrolling());
    frame.tie(sheet.shown().subscribe(turn -> caret.follow()));
    frame.tie(sheet.caret().subscribe(spot -> caret.follow()));
    frame.tie(sheet.rejected().subscribe(() -> redraws.set(redraws.get() + 1)));
    getSelectionModel().getSelectedCells().subscribe(caret::remember);
    focusedProperty().subscribe(focused -> caret.enter(focused));
  }

  /** What a key does with the row that has the focus. */
  void on(String keys, Consumer<R> act) {
    acts.put(KeyCombination.valueOf(keys), act);
  }

  /** Which rows are still to be made. */
  void drafts(Predicate<R> still) {
    drafts = still;
  }

  /**
   * @param several whether the clipboard holds more than the text of one cell
   * @param act takes it
   */
  void onPaste(Predicate<R> several, BiConsumer<R, Field> act) {
    pastesRows = several;
    paste = act;
  }

  /** Changes when cells have to be drawn again. */
  LongProperty redraws() {
    return redraws;
  }

  SheetViewModel sheet() {
    return sheet;
  }

  boolean isDraft(R row) {
    return drafts.test(row);
  }

  Spot spot(R row, Field field) {
    return spots.apply(row, field);
  }

  /** The row that has the focus. */
  Optional<R> row() {
    int at = getSelectionModel().getFocusedIndex();
    return at >= 0 && at < getItems().size() && !getSelectionModel().isEmpty()
        ? Optional.of(getItems().get(at))
        : Optional.empty();
  }

  /** Puts the focus on a place, where the table has it, and edits it. */
  void edit(Spot spot) {
    sheet.caret().set(Optional.of(spot));
    begin(null);
  }

  /** Edits the cell that has the focus. */
  private void begin(@Nullable String replaced) {
    TablePosition<?, ?> at = getFocusModel().getFocusedCell();
    if (sheet.readOnly() || row().isEmpty() || at.getColumn() < 0) {
      return;
    }
    R row = row().get();
    EditColumn<R> column = columns.get(at.getColumn());
    Spot spot = spot(row, column.field());
    if (column.kind() == EditColumn.Kind.TICK) {
      sheet.type(spot, "" + !Boolean.parseBoolean(column.typed().apply(row)));
    } else if (!column.kind().isFixed()) {
      caret.place(editor.field());
      editor.open(spot, column.typed().apply(row), replaced, column.choices().get());
    }
  }

  void edit(int row, int column) {
    getSelectionModel().clearAndSelect(row, getColumns().get(column));
    begin(null);
  }

  private void pressed(KeyEvent event) {
    if (editor.isOpen() ? pressedInEditor(event) : pressedInTable(event)) {
      event.consume();
    }
  }

  private boolean pressedInEditor(KeyEvent event) {
    int step = event.isShiftDown() ? -1 : 1;
    boolean bare = !event.isControlDown() && !event.isAltDown();
    if (event.getCode() == KeyCode.ESCAPE) {
      Optional<Spot> left = editor.spot().get();
      editor.cancel();
      requestFocus();
      left.ifPresent(sheet::leaveDraft);
      return true;
    }
    if (bare && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB)) {
      if (editor.commit()) {
        requestFocus();
        caret.walk(event.getCode() == KeyCode.ENTER, step);
      }
      return true;
    }
    return isPaste(event) && pasteRows();
  }

  private boolean pressedInTable(KeyEvent event) {
    Optional<R> row = row();
    for (Map.Entry<KeyCombination, Consumer<R>> act : acts.entrySet()) {
      if (act.getKey().match(event) && row.isPresent()) {
        act.getValue().accept(row.get());
        return true;
      }
    }
    if (event.isControlDown() || event.isAltDown()) {
      return isPaste(event) && (pasteRows() || pasteText());
    }
    return switch (event.getCode()) {
      case F2 -> {
        begin(null);
        yield true;
      }
      case ENTER -> {
        if (row.filter(drafts).isPresent()) {
          begin(null);
        } else {
          caret.walk(true, event.isShiftDown() ? -1 : 1);
        }
        yield true;
      }
      case TAB -> caret.walk(false, event.isShiftDown() ? -1 : 1);
      default -> false;
    };
  }

  private static boolean isPaste(KeyEvent event) {
    return event.isShortcutDown() && !event.isAltDown() && event.getCode() == KeyCode.V;
  }

  private boolean pasteRows() {
    Optional<R> row = row();
    if (sheet.readOnly() || row.isEmpty() || !pastesRows.test(row.get())) {
      return false;
    }
    Field field = columns.get(getFocusModel().getFocusedCell().getColumn()).field();
    if (editor.isOpen()) {
      if (!editor.commit()) {
        return true;
      }
      requestFocus();
    }
    paste.accept(row.get(), field);
    return true;
  }

  /** What fits into one cell goes into the one that has the focus. */
  private boolean pasteText() {
    begin("");
    if (editor.isOpen()) {
      editor.field().paste();
      if (editor.commit()) {
        requestFocus();
      }
    }
    return true;
  }

  private void typedOver(KeyEvent event) {
    String typed = event.getCharacter();
    boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    if (editor.isOpen()
        || !plain
        || typed.isEmpty()
        || typed.charAt(0) < ' '
        || typed.charAt(0) == 127) {
      return;
    }
    int column = getFocusModel().getFocusedCell().getColumn();
    boolean tick = column >= 0 && columns.get(column).kind() == EditColumn.Kind.TICK;
    if (!tick || " ".equals(typed)) {
      begin(typed);
    }
    event.consume();
  }

  private void fit() {
    List<Double> widths =
        Widths.of(
            columns.stream().map(EditColumn::em).toList(), getWidth() - SCROLL_BAR, ruler.em(1));
    for (int c = 0; c < columns.size(); c++) {
      getColumns().get(c).setPrefWidth(widths.get(c));
    }
  }

  /** The field lies over its cell, so that cells may come and go below it. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (editor.isOpen()) {
      caret.place(editor.field());
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    Node header = lookup(".column-header-background");
    double head = header == null ? 0 : header.prefHeight(-1);
    double rows = Math.max(1, getItems().size()) * getFixedCellSize();
    return snappedTopInset() + Math.ceil(head) + rows + snappedBottomInset();
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }
}
