package neraca.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import neraca.model.result.Column;
import neraca.ui.gradual.GradualTable;

/** The table view inside a {@link ResultTable}: sized to its content, with printed looks. */
final class PrintedTable extends GradualTable<List<String>> {
  /**
   * Widths for the columns.
   *
   * @param cuts whether statements do not fit into theirs
   */
  record Fit(double available, List<Double> widths, boolean cuts) {}

  /** Every row is drawn: the style sheet takes the bar away, whose width would ask for another. */
  private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

  private static final double PADDING = 16;
  private static final double LIGHT = 17;
  private static final double GAP = 8;
  private static final int MOST_DRAWN = 100;
  private static final double BAR = 8;

  /** As the style sheet has them: the least height of the headings in em, their padding. */
  private static final double HEAD = 2.25;

  private static final double HEAD_PADDING = 8;

  /** Widths in em above which a heading breaks, from the best to what a crowded table gets. */
  private static final double[] HEADINGS = {9, 7, 5, 0};

  /** Widths in em: statements are longer than this; words shrink to no less than that. */
  private static final double STATEMENT = 18;

  private static final double NARROWEST = 12;

  private final Ruler ruler = new Ruler();
  private Function<ResultTable.Spot, ResultTable.Look> looks = spot -> ResultTable.Look.PLAIN;
  private TableText text = TableText.EMPTY;
  private int statements = -1;
  private Fit fit = new Fit(0, List.of(), false);
  private boolean fill;

  PrintedTable() {
    getStyleClass().add("printed");
    getSelectionModel().setCellSelectionEnabled(true);
    setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
    setPlaceholder(new Region());
    setRowFactory(view -> new CurrentRow<>(this));
    getChildren().add(ruler.probe());
    focusedProperty().subscribe(focused -> selectFirst(focused));
  }

  void widthsChanged(Runnable fit) {
    ruler.onFont(fit);
  }

  void looks(Function<ResultTable.Spot, ResultTable.Look> asked) {
    looks = asked;
  }

  void fill() {
    fill = true;
  }

  void show(TableText shown, List<Column> columns) {
    text = shown;
    if (getColumns().size() != columns.size()) {
      // At once: the headings are made anew after every change.
      getColumns()
          .setAll(
              IntStream.range(0, columns.size())
                  .mapToObj(c -> column(c, columns.get(c).numeric()))
                  .toList());
    }
    statements = statementColumn(columns);
    getItems().setAll(shown.rows());
    pseudoClassStateChanged(WHOLE, shown.rows().size() <= MOST_DRAWN);
    redraw();
  }

  /** Whether statements do not fit into their column. */
  boolean cutsStatements() {
    return fit.cuts();
  }

  int statementColumn() {
    return statements;
  }

  /**
   * The columns within a width. Headings are broken closer first, then the longest words shrink.
   * Nothing is changed: a page asks for heights at several widths whenever it is laid out, and
   * would be laid out again and again.
   */
  Fit fitting(double width) {
    List<Double> widths = natural(ruler.em(HEADINGS[0]));
    for (int i = 1; i < HEADINGS.length && sum(widths) > width; i++) {
      widths = natural(ruler.em(HEADINGS[i]));
    }
    int gives = statements >= 0 ? statements : longestWords(widths);
    double free = width - sum(widths);
    boolean cuts = false;
    if (gives >= 0 && free < 0 && widths.get(gives) > ruler.em(NARROWEST)) {
      widths.set(gives, Math.max(ruler.em(NARROWEST), widths.get(gives) + free));
      cuts = gives == statements;
    } else if (fill && free > 0 && !widths.isEmpty()) {
      int grows = Math.max(statements, 0);
      widths.set(grows, Math.floor(widths.get(grows) + free));
    }
    return new Fit(width, widths.stream().map(Math::floor).toList(), cuts);
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
      changed |= set(c, fit.widths().get(c));
    }
    return changed;
  }

  /** How high the table is with such columns. */
  double height(Fit fit) {
    long lines = 1;
    for (int c = 0; c < fit.widths().size(); c++) {
      lines = Math.max(lines, broken(c, fit.widths().get(c)).lines().count());
    }
    double head = Math.max(Math.ceil(ruler.em(HEAD)), ruler.height((int) lines) + HEAD_PADDING);
    double rows = Math.max(1, getItems().size()) * getFixedCellSize();
    double bar = sum(fit.widths()) > fit.available() + 1 ? BAR : 0;
    return snappedTopInset() + head + Math.ceil(rows) + bar + snappedBottomInset();
  }

  /**
   * How much lower it may become: the page scrolls rather than the table, up to a number of rows
   * that is slow to draw.
   */
  double spare() {
    return Math.max(0, getItems().size() - MOST_DRAWN) * getFixedCellSize();
  }

  private String broken(int at, double width) {
    return ruler.broken(text.headings().get(at), width - PADDING);
  }

  private boolean set(int at, double width) {
    TableColumn<List<String>, ?> column = getColumns().get(at);
    String heading = broken(at, width);
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
    return Math.min(fit.available(), sum(fit.widths()) + snappedLeftInset() + snappedRightInset());
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

  private TableColumn<List<String>, String> column(int at, boolean numeric) {
    TableColumn<List<String>, String> column = Parts.tableColumn(numeric);
    Text heading = new Text();
    heading.getStyleClass().add("column-heading");
    heading.setTextAlignment(numeric ? TextAlignment.RIGHT : TextAlignment.LEFT);
    StackPane field = new StackPane(heading); // whole pixels, or the rule below is covered
    field.setAlignment(numeric ? Pos.BOTTOM_RIGHT : Pos.BOTTOM_LEFT);
    column.setGraphic(field);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
    column.setCellFactory(of -> new PrintedCell(this, at));
    return column;
  }

  private int statementColumn(List<Column> columns) {
    int longest = -1;
    double width = ruler.em(STATEMENT);
    for (int c = 0; c < columns.size(); c++) {
      if (!columns.get(c).numeric() && content(c) > width) {
        longest = c;
        width = content(c);
      }
    }
    return longest;
  }

  private List<Double> natural(double headings) {
    List<Double> widths = new ArrayList<>();
    for (int c = 0; c < getColumns().size(); c++) {
      String heading = text.headings().get(c);
      double whole = ruler.width(heading);
      double word = 0;
      for (String part : heading.split(" ")) {
        word = Math.max(word, ruler.width(part));
      }
      double head = whole <= headings ? whole : Math.max(word, headings);
      widths.add(Math.ceil(Math.max(head, content(c)) + PADDING));
    }
    return widths;
  }

  private static double sum(List<Double> widths) {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }

  private int longestWords(List<Double> widths) {
    int longest = -1;
    for (int c = 0; c < widths.size(); c++) {
      boolean words = getColumns().get(c).getStyleClass().contains("words");
      if (words && (longest < 0 || widths.get(c) > widths.get(longest))) {
        longest = c;
      }
    }
    return longest;
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
        ResultTable.Look look = look(r, column);
        double lit = look.light().isPresent() ? LIGHT : 0;
        double drawn = look.picture().map(p -> p.width() + GAP).orElse(0.0);
        widest = Math.max(widest, Math.ceil(ruler.width(cell)) + kept(r, column) + lit + drawn);
      }
    }
    return widest;
  }

  /** The width of the marks that a cell has not but others of its column have, in whole pixels. */
  double kept(int row, int column) {
    String missing = text.missing().get(row).get(column);
    return Math.floor(ruler.width(missing)); // measured in bold, most cells are not
  }

  /** How the cell at this place looks. */
  ResultTable.Look look(int row, int column) {
    return looks.apply(new ResultTable.Spot(row, column));
  }

  /** How much narrower these words are than the widest of their column. */
  double narrower(String words, int column) {
    double widest =
        text.rows().stream().mapToDouble(row -> ruler.width(row.get(column))).max().orElse(0);
    return Math.max(0, widest - ruler.width(words));
  }
}
