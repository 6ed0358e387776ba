package neraca.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import neraca.model.result.Column;

/** The table view inside a {@link ResultTable}: sized to its content, with printed looks. */
final class PrintedTable extends TableView<List<String>> {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double PADDING = 16;
  private static final double LIGHT = 17;
  private static final int MOST_DRAWN = 100;

  /** Widths in em: a heading breaks above it; a statement is longer and may shrink to the last. */
  private static final double HEADING = 9;

  private static final double STATEMENT = 18;
  private static final double NARROWEST = 12;

  /** Never shown; tells the font that the style sheet gives to a semi-bold cell. */
  private final Label probe = Parts.label("", "small", "strong");

  private final Text measure = new Text();
  private Function<ResultTable.Spot, ResultTable.Look> looks = spot -> ResultTable.Look.PLAIN;
  private TableText text = new TableText("", List.of(), List.of(), List.of());
  private int statements = -1;
  private boolean cut;
  private boolean fill;

  PrintedTable() {
    getStyleClass().addAll("printed", "content-sized");
    getSelectionModel().setCellSelectionEnabled(true);
    setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
    setPlaceholder(new Region());
    setRowFactory(view -> new Row());
    probe.setManaged(false);
    probe.setVisible(false);
    getChildren().add(probe);
    focusedProperty().subscribe(focused -> selectFirst(focused));
  }

  void widthsChanged(Runnable fit) {
    probe.fontProperty().subscribe(font -> fit.run());
  }

  void looks(Function<ResultTable.Spot, ResultTable.Look> asked) {
    looks = asked;
    refresh();
  }

  void fill() {
    fill = true;
  }

  void show(TableText shown, List<Column> columns) {
    text = shown;
    if (getColumns().size() != columns.size()) {
      getColumns().clear();
      for (int c = 0; c < columns.size(); c++) {
        getColumns().add(column(c, columns.get(c).numeric()));
      }
    }
    statements = statementColumn(columns);
    getItems().setAll(shown.rows());
    refresh();
  }

  /** Whether statements do not fit into their column. */
  boolean cutsStatements() {
    return cut;
  }

  int statementColumn() {
    return statements;
  }

  /** Gives every column its width within what is available. */
  void fit(double available) {
    List<Double> widths = new ArrayList<>();
    for (int c = 0; c < getColumns().size(); c++) {
      widths.add(Math.ceil(natural(c))); // whole pixels, or their sum is too wide
    }
    double free = available - 2 - widths.stream().mapToDouble(Double::doubleValue).sum();
    cut = false;
    if (statements >= 0 && free < 0) {
      double most = widths.get(statements);
      widths.set(statements, Math.floor(Math.max(em(NARROWEST), most + free)));
      cut = true;
    } else if (fill && free > 0 && !widths.isEmpty()) {
      int grows = Math.max(statements, 0);
      widths.set(grows, Math.floor(widths.get(grows) + free));
    }
    boolean changed = false;
    for (int c = 0; c < widths.size(); c++) {
      TableColumn<List<String>, ?> column = getColumns().get(c);
      double width = Math.ceil(widths.get(c));
      changed |= column.getMaxWidth() != width;
      column.setMinWidth(0);
      column.setMaxWidth(width);
      column.setPrefWidth(width);
      column.setMinWidth(width);
      Text heading = (Text) ((StackPane) column.getGraphic()).getChildren().get(0);
      heading.setText(broken(text.headings().get(c), width - PADDING));
    }
    if (changed) {
      // In the middle of a layout nobody would hear of a new height.
      Platform.runLater(this::requestLayout);
    }
  }

  /** Words in lines that fit, without the blanks at their ends that would spoil their alignment. */
  private String broken(String words, double width) {
    StringBuilder lines = new StringBuilder();
    String line = "";
    for (String word : words.split(" ")) {
      if (!line.isEmpty() && width(line + " " + word) > width) {
        lines.append(line).append('\n');
        line = word;
      } else {
        line = line.isEmpty() ? word : line + " " + word;
      }
    }
    return lines.append(line).toString();
  }

  @Override
  protected double computePrefWidth(double height) {
    double columns = getColumns().stream().mapToDouble(TableColumn::getWidth).sum();
    return columns + snappedLeftInset() + snappedRightInset();
  }

  /** The page scrolls rather than the table, up to a number of rows that is slow to draw. */
  @Override
  protected double computeMinHeight(double width) {
    double more = Math.max(0, getItems().size() - MOST_DRAWN) * getFixedCellSize();
    return computePrefHeight(width) - more;
  }

  @Override
  protected double computePrefHeight(double width) {
    Node header = lookup(".column-header-background");
    double head = header == null ? em(2.5) : header.prefHeight(-1);
    double wide = getColumns().stream().mapToDouble(TableColumn::getWidth).sum();
    double bar = getWidth() > 0 && wide > getWidth() + 1 ? em(1.2) : 0;
    double rows = Math.max(1, getItems().size()) * getFixedCellSize();
    return snappedTopInset() + Math.ceil(head) + rows + bar + snappedBottomInset();
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

  private TableColumn<List<String>, String> column(int at, boolean numeric) {
    TableColumn<List<String>, String> column = new TableColumn<>();
    Text heading = new Text();
    heading.getStyleClass().add("column-heading");
    heading.setTextAlignment(numeric ? TextAlignment.RIGHT : TextAlignment.LEFT);
    StackPane field = new StackPane(heading); // whole pixels, or the rule below is covered
    field.setAlignment(numeric ? Pos.BOTTOM_RIGHT : Pos.BOTTOM_LEFT);
    column.setGraphic(field);
    column.getStyleClass().add(numeric ? "number" : "words");
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
    column.setCellFactory(of -> new PrintedCell(at));
    return column;
  }

  private int statementColumn(List<Column> columns) {
    int longest = -1;
    double width = em(STATEMENT);
    for (int c = 0; c < columns.size(); c++) {
      if (!columns.get(c).numeric() && content(c) > width) {
        longest = c;
        width = content(c);
      }
    }
    return longest;
  }

  private double natural(int column) {
    String heading = text.headings().get(column);
    double whole = width(heading);
    double word = 0;
    for (String part : heading.split(" ")) {
      word = Math.max(word, width(part));
    }
    double head = whole <= em(HEADING) ? whole : Math.max(word, em(HEADING));
    return Math.max(head, content(column)) + PADDING;
  }

  /**
   * The widest cell; of a long column only texts that have about as many letters as the longest.
   */
  private double content(int column) {
    int letters = text.rows().stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    double widest = 0;
    for (int r = 0; r < text.rows().size(); r++) {
      String cell = text.rows().get(r).get(column);
      if (cell.length() * 1.4 >= letters) {
        boolean lit = looks.apply(new ResultTable.Spot(r, column)).light().isPresent();
        widest = Math.max(widest, width(cell) + (lit ? LIGHT : 0));
      }
    }
    return widest;
  }

  private double width(String words) {
    measure.setFont(probe.getFont());
    measure.setText(words);
    return measure.getLayoutBounds().getWidth();
  }

  private double em(double count) {
    Font font = probe.getFont();
    return count * font.getSize();
  }

  /** A row that stays marked where the selection is, also while the focus is elsewhere. */
  private final class Row extends TableRow<List<String>> {
    Row() {
      getSelectionModel().getSelectedCells().subscribe(this::mark);
      indexProperty().subscribe(index -> mark());
    }

    private void mark() {
      pseudoClassStateChanged(
          CURRENT,
          getSelectionModel().getSelectedCells().stream().anyMatch(c -> c.getRow() == getIndex()));
    }
  }

  private final class PrintedCell extends TableCell<List<String>, String> {
    private final int column;
    private List<String> worn = List.of();

    PrintedCell(int column) {
      this.column = column;
    }

    @Override
    protected void updateItem(String item, boolean empty) {
      super.updateItem(item, empty);
      getStyleClass().removeAll(worn);
      if (empty) {
        worn = List.of();
        setText(null);
        setGraphic(null);
        return;
      }
      ResultTable.Look look = looks.apply(new ResultTable.Spot(getIndex(), column));
      worn = look.styles();
      getStyleClass().addAll(worn);
      setText(item);
      setGraphic(look.light().map(Light::shape).orElse(null));
    }
  }
}
