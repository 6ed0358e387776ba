package neraca.ui.questionnaires;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import neraca.model.result.Phrase;
import neraca.ui.gradual.GradualTable;
import neraca.ui.kit.CellTyping;
import neraca.ui.kit.Cells;
import neraca.ui.questionnaires.SheetViewModel.Rejected;
import neraca.ui.questionnaires.Spot.Field;
import neraca.ui.table.CurrentRow;
import neraca.ui.table.Ruler;

/**
 * A table that is typed into, cell by cell: Enter goes down, Tab to the right, F2 edits, any
 * character types over, Esc restores. It looks printed and is as high as its rows.
 */
final class EditTable<R> extends GradualTable<R> {
  private static final double SCROLL_BAR = 18;

  private final SheetViewModel sheet;
  private final BiFunction<R, Field, Spot> spots;
  private final List<EditColumn<R>> columns;
  private final CellTyping<Spot> typing;
  private final Caret<R> caret;
  private final Ruler ruler = new Ruler();
  private Predicate<R> drafts = row -> false;
  private Optional<BiConsumer<R, Field>> paste = Optional.empty();

  EditTable(
      Frame frame,
      SheetViewModel sheet,
      ObservableList<R> rows,
      BiFunction<R, Field, Spot> spots,
      List<EditColumn<R>> columns) {
    this.sheet = sheet;
    this.spots = spots;
    this.columns = columns;
    this.caret = new Caret<>(this, sheet, columns);
    this.typing = new CellTyping<>(this, new Typed(), frame.texts(), sheet.readOnly());
    getStyleClass().addAll("printed", "edit-table");
    getSelectionModel().setCellSelectionEnabled(true);
    setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
    setPlaceholder(new Region());
    setRowFactory(table -> new CurrentRow<>(this));
    getColumns().setAll(columns.stream().map(column -> column.in(this)).toList());
    getChildren().addAll(ruler.probe(), typing.node());
    setItems(rows);
    widthProperty().subscribe(width -> fit());
    ruler.onFont(this::fit);
    skinProperty().subscribe(skin -> caret.followScrolling());
    frame.tie(sheet.shown().subscribe(turn -> caret.follow()));
    frame.tie(sheet.caret().subscribe(spot -> caret.follow()));
    frame.tie(sheet.rejected().subscribe(this::redraw));
    getSelectionModel().getSelectedCells().subscribe(caret::remember);
    focusedProperty().subscribe(focused -> caret.enter(focused));
  }

  /** What a key does with the row that has the focus. */
  void on(String keys, Consumer<R> act) {
    typing.on(keys, () -> row().ifPresent(act));
  }

  /** Which rows are still to be made. */
  void drafts(Predicate<R> still) {
    drafts = still;
  }

  /**
   * @param act takes more than the text of one cell
   */
  void onPaste(BiConsumer<R, Field> act) {
    paste = Optional.of(act);
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
    typing.begin();
  }

  void edit(int row, int column) {
    getSelectionModel().clearAndSelect(row, getColumns().get(column));
    typing.begin();
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
    typing.node().resizeRelocate(0, 0, getWidth(), getHeight());
    typing.place();
  }

  @Override
  protected double computePrefHeight(double width) {
    Node header = lookup(".column-header-background");
    double head = header == null ? 0 : header.prefHeight(-1);
    double rows = Math.max(1, getItems().size()) * getFixedCellSize();
    // One more, since the toolkit rounds what stands above the rows and the rows each by itself.
    return snappedTopInset() + Math.ceil(head) + Math.ceil(rows) + 1 + snappedBottomInset();
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  /** The cells by the places that the view model knows. */
  private final class Typed implements Cells<Spot> {
    private EditColumn<R> column(Spot at) {
      return columns.stream().filter(c -> c.field() == at.field()).findFirst().orElseThrow();
    }

    private Optional<R> row(Spot at) {
      return getItems().stream().filter(row -> spot(row, at.field()).equals(at)).findFirst();
    }

    @Override
    public Optional<Spot> current() {
      int column = getFocusModel().getFocusedCell().getColumn();
      return column < 0
          ? Optional.empty()
          : EditTable.this.row().map(row -> spot(row, columns.get(column).field()));
    }

    @Override
    public Kind kind(Spot at) {
      return column(at).kind().typed();
    }

    @Override
    public String typed(Spot at) {
      Rejected refused = sheet.rejected().get(at);
      return refused == null ? kept(at) : refused.text();
    }

    private String kept(Spot at) {
      return row(at).map(row -> column(at).typed().apply(row)).orElse("");
    }

    @Override
    public boolean take(Spot at, String text) {
      sheet.type(at, text);
      return !isRefused(at);
    }

    @Override
    public void toggle(Spot at) {
      sheet.type(at, "" + !Boolean.parseBoolean(kept(at)));
    }

    @Override
    public boolean isRefused(Spot at) {
      return sheet.rejected().containsKey(at);
    }

    /** Said below the table, where it stays when the cell is left. */
    @Override
    public Optional<Phrase> refusal(Spot at) {
      return Optional.empty();
    }

    @Override
    public void restore(Spot at) {
      sheet.restore(at);
      sheet.leaveDraft(at);
    }

    @Override
    public boolean walk(boolean down, int step) {
      return caret.walk(down, step);
    }

    @Override
    public Optional<Bounds> place(Spot at) {
      return row(at).flatMap(r -> caret.place(getItems().indexOf(r), columns.indexOf(column(at))));
    }

    @Override
    public String id(Spot at) {
      return "edit-" + at.field().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<String> choices(Spot at) {
      return column(at).choices().get();
    }

    @Override
    public boolean isNext(Spot at) {
      return row(at).filter(drafts).isPresent();
    }

    @Override
    public boolean keepsRefused() {
      return true;
    }

    @Override
    public boolean takesBlocks() {
      return paste.isPresent();
    }

    @Override
    public void paste(Spot at, String block) {
      paste.ifPresent(act -> row(at).ifPresent(row -> act.accept(row, at.field())));
    }
  }
}
