package neraca.ui.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import neraca.model.result.Column;
import neraca.ui.gradual.GradualTable;
import neraca.ui.kit.Parts;

/**
 * The table view inside a {@link ResultTable}: sized to its content, with printed looks. Its items
 * are the numbers of its rows, so that other words in as many rows are drawn in the same cells.
 */
final class PrintedTable extends GradualTable<Integer> {
  /** Every row is drawn: the style sheet takes the bar away, whose width would ask for another. */
  private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

  private static final int MOST_DRAWN = 100;
  private static final double BAR = 8;

  /** As the style sheet has them: the least height of the headings in em, their padding. */
  private static final double HEAD = 2.25;

  private static final double HEAD_PADDING = 8;

  private final Ruler ruler = new Ruler();
  private Function<ResultTable.Spot, ResultTable.Look> looks = spot -> ResultTable.Look.PLAIN;
  private TableText text = TableText.EMPTY;
  private List<Column> columns = List.of();
  private Widths widths = new Widths(ruler, text, columns, looks);
  private Widths.Fit fit = Widths.Fit.NONE;
  private boolean fill;

  PrintedTable() {
    getStyleClass().add("printed");
    getSelectionModel().setCellSelectionEnabled(true);
    setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
    setPlaceholder(new Region());
    setRowFactory(view -> new CurrentRow<>(this));
    getChildren().add(ruler.probe());
    focusedProperty().subscribe(focused -> selectFirst(focused));
    ruler.onFont(this::measureAgain);
  }

  void widthsChanged(Runnable fit) {
    ruler.onFont(fit);
  }

  void looks(Function<ResultTable.Spot, ResultTable.Look> asked) {
    looks = asked;
    measure();
  }

  void fill() {
    fill = true;
    measure();
  }

  private void measure() {
    widths = new Widths(ruler, text, columns, looks);
  }

  /** Cells keep places for pictures and marks, which are others now. */
  private void measureAgain() {
    measure();
    Platform.runLater(this::redraw);
  }

  void show(TableText shown, List<Column> printed) {
    text = shown;
    columns = printed;
    measure();
    if (getColumns().size() != columns.size()) {
      fit = Widths.Fit.NONE; // until it is laid out
      // At once: the headings are made anew after every change.
      getColumns()
          .setAll(
              IntStream.range(0, columns.size())
                  .mapToObj(c -> column(c, columns.get(c).numeric()))
                  .toList());
    }
    if (getItems().size() != shown.rows().size()) {
      getItems().setAll(IntStream.range(0, shown.rows().size()).boxed().toList());
    }
    pseudoClassStateChanged(WHOLE, shown.rows().size() <= MOST_DRAWN);
    redraw();
  }

  /** The column of statements that do not fit into it; below zero where all fit. */
  int cut() {
    return fit.cut();
  }

  /**
   * The columns within a width. Nothing is changed: a page asks for heights at several widths
   * whenever it is laid out, and would be laid out again and again.
   */
  Widths.Fit fitting(double width) {
    return widths.fitting(width, fill);
  }

  /**
   * Gives every column its width within what is available.
   *
   * @return whether anything is different now
   */
  boolean fit(double width) {
    fit = fitting(width);
    boolean changed = false;
    for (int c = 0; c < fit.widths().size(); c++) {
      changed |= set(getColumns().get(c), fit.widths().get(c), fit.headings().get(c));
    }
    return changed;
  }

  /** How high the table is with such columns. */
  double height(Widths.Fit fit) {
    double head = Math.max(Math.ceil(ruler.em(HEAD)), ruler.height(fit.lines()) + HEAD_PADDING);
    double rows = Math.max(1, getItems().size()) * getFixedCellSize();
    double bar = fit.sum() > fit.available() + 1 ? BAR : 0;
    return snappedTopInset() + head + Math.ceil(rows) + bar + snappedBottomInset();
  }

  /**
   * How much lower it may become: the page scrolls rather than the table, up to a number of rows
   * that is slow to draw.
   */
  double spare() {
    return Math.max(0, getItems().size() - MOST_DRAWN) * getFixedCellSize();
  }

  private static boolean set(TableColumn<?, ?> column, double width, String heading) {
    Text words = heading(column);
    if (column.getMaxWidth() == width && words.getText().equals(heading)) {
      return false;
    }
    column.setMinWidth(0);
    column.setMaxWidth(width);
    column.setPrefWidth(width);
    column.setMinWidth(width);
    words.setText(heading);
    return true;
  }

  private static Text heading(TableColumn<?, ?> column) {
    return (Text) ((StackPane) column.getGraphic()).getChildren().get(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.min(fit.available(), fit.sum() + snappedLeftInset() + snappedRightInset());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width) - spare();
  }

  @Override
  protected double computePrefHeight(double width) {
    return height(fit);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  private void selectFirst(boolean focused) {
    if (focused && getSelectionModel().isEmpty() && !getItems().isEmpty()) {
      getSelectionModel().select(0, getColumns().get(0));
    }
  }

  private TableColumn<Integer, Integer> column(int at, boolean numeric) {
    TableColumn<Integer, Integer> column = Parts.tableColumn(numeric);
    Text heading = new Text();
    heading.getStyleClass().add("column-heading");
    heading.setTextAlignment(numeric ? TextAlignment.RIGHT : TextAlignment.LEFT);
    StackPane field = new StackPane(heading); // whole pixels, or the rule below is covered
    field.setAlignment(numeric ? Pos.BOTTOM_RIGHT : Pos.BOTTOM_LEFT);
    column.setGraphic(field);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(of -> new PrintedCell(this, at));
    return column;
  }

  /** How the cell at this place looks. */
  ResultTable.Look look(int row, int column) {
    return looks.apply(new ResultTable.Spot(row, column));
  }

  /** What stands in this cell. */
  String words(int row, int column) {
    return text.rows().get(row).get(column);
  }

  Widths widths() {
    return widths;
  }
}
