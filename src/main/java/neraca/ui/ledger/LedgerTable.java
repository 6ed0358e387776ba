package neraca.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import neraca.text.ColumnText;
import neraca.text.Texts;
import neraca.ui.gradual.GradualTable;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;
import neraca.ui.table.Ruler;
import neraca.ui.table.Worn;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as a printed table: as high as what it holds, and with room under a row for a finding.
 */
final class LedgerTable extends GradualTable<Integer> {
  /** Every row is drawn: the style sheet takes the bar away, whose width would ask for another. */
  private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

  private static final double PADDING = 17;
  private static final double NARROWEST = 9;
  private static final double WIDEST = 30;
  private static final double BAR = 1.2;

  /** Names are to have this before headings are broken closer, from the best to the last resort. */
  private static final double WORDS = 14;

  private static final double[] HEADINGS = {99, 9, 6, 0};
  private static final double LIGHT = 17;

  private final Ruler ruler = new Ruler();
  private final Texts texts;
  private Sheet sheet;
  private List<List<String>> said = List.of();
  private List<String> headings = List.of();
  private double available;
  private boolean scrolls;
  private Function<String, Optional<Region>> under = row -> Optional.empty();
  private Function<String, Optional<Light>> lights = row -> Optional.empty();

  LedgerTable(Sheet first, Texts texts) {
    this.texts = texts;
    sheet = first;
    getStyleClass().addAll("printed", "ledger-table");
    getSelectionModel().setCellSelectionEnabled(true);
    setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
    setPlaceholder(new Region());
    setRowFactory(table -> new SheetRow(this));
    getChildren().add(ruler.probe());
    ruler.onFont(this::fit);
  }

  /**
   * @param findings what stands under a row
   * @param marks the light before its total
   */
  void decorate(
      Function<String, Optional<Region>> findings, Function<String, Optional<Light>> marks) {
    under = findings;
    lights = marks;
  }

  void show(Sheet shown) {
    boolean sameColumns = sheet.fields().equals(shown.fields()) && !getColumns().isEmpty();
    sheet = shown;
    List<ColumnText> columns = ColumnText.of(shown.table(), texts);
    said =
        shown.table().rows().stream()
            .map(
                row -> IntStream.range(0, row.size()).mapToObj(c -> columns.get(c).say(row.get(c))))
            .map(java.util.stream.Stream::toList)
            .toList();
    if (!sameColumns) {
      // At once: the headings are made anew after every change.
      getColumns()
          .setAll(
              IntStream.range(0, columns.size())
                  .mapToObj(c -> column(c, shown.table().columns().get(c).numeric()))
                  .toList());
      Platform.runLater(this::makeHeadings);
    }
    headings = columns.stream().map(ColumnText::heading).toList();
    if (getItems().size() != said.size()) {
      getItems().setAll(IntStream.range(0, said.size()).boxed().toList());
    }
    fit();
    redraw();
    requestLayout();
  }

  /** Before the next picture, where there is time: it has the rest to lay out. */
  private void makeHeadings() {
    if (lookup(".column-header-background") instanceof Region head && head.getScene() != null) {
      head.prefHeight(-1);
      head.applyCss();
    }
  }

  /** Gives the columns their widths within what is available. */
  void fitInto(double width, double height) {
    boolean tooHigh = height + 1 < prefHeight(-1);
    if (available != width || scrolls != tooHigh) {
      available = width;
      scrolls = tooHigh;
      pseudoClassStateChanged(WHOLE, !scrolls);
      fit();
    }
  }

  /** The width that the columns take. */
  double contentWidth() {
    double columns = getColumns().stream().mapToDouble(TableColumn::getWidth).sum();
    return columns + 2 + bar();
  }

  /** Where a cell is drawn; empty while it is scrolled out of sight. */
  Optional<Bounds> boundsInScene(int row, int column) {
    return lookupAll(".table-cell").stream()
        .filter(SheetCell.class::isInstance)
        .map(SheetCell.class::cast)
        .filter(cell -> cell.isAt(row, column))
        .findFirst()
        .map(cell -> cell.localToScene(cell.getBoundsInLocal()));
  }

  private TableColumn<Integer, String> column(int at, boolean numeric) {
    TableColumn<Integer, String> column = Parts.tableColumn(numeric);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text(row.getValue(), at)));
    column.setCellFactory(of -> new SheetCell(at));
    return column;
  }

  private String text(int row, int column) {
    return row < said.size() && column < said.get(row).size() ? said.get(row).get(column) : "";
  }

  private void fit() {
    if (available <= 0 || getColumns().size() != sheet.fields().size()) {
      return;
    }
    int grows = Math.max(0, sheet.columnOf("name"));
    List<Double> widths = List.of();
    double free = 0;
    for (double heading : HEADINGS) {
      widths = natural(ruler.em(heading));
      double others = widths.stream().mapToDouble(Double::doubleValue).sum() - widths.get(grows);
      free = available - 2 - others - bar();
      if (free >= Math.min(widths.get(grows), ruler.em(WORDS))) {
        break;
      }
    }
    double needed = widths.get(grows);
    double most = underHeight() > 0 ? free : Math.max(needed, ruler.em(WIDEST));
    widths.set(grows, Math.max(Math.min(needed, ruler.em(NARROWEST)), Math.min(free, most)));
    for (int c = 0; c < widths.size(); c++) {
      double width = Math.floor(widths.get(c));
      getColumns().get(c).setText(ruler.broken(headings.get(c), width - PADDING + 1));
      TableColumn<Integer, ?> column = getColumns().get(c);
      column.setMinWidth(0);
      column.setMaxWidth(width);
      column.setPrefWidth(width);
      column.setMinWidth(width);
    }
  }

  /** The room of the bar beside rows that scroll. */
  private double bar() {
    return scrolls ? ruler.em(BAR) : 0;
  }

  private List<Double> natural(double longestHeading) {
    List<Double> widths = new ArrayList<>();
    for (int c = 0; c < getColumns().size(); c++) {
      widths.add(natural(c, ruler.broken(headings.get(c), longestHeading)));
    }
    return widths;
  }

  private double natural(int column, String heading) {
    double widest = ruler.width(heading);
    for (int r = 0; r < said.size(); r++) {
      widest = Math.max(widest, ruler.width(text(r, column)) + (isMarked(r, column) ? LIGHT : 0));
    }
    return Math.max(widest, ruler.em(2)) + PADDING;
  }

  private boolean isMarked(int row, int column) {
    return sheet.fields().get(column).id().equals("stated_total")
        && lights.apply(sheet.lines().get(row).row()).isPresent();
  }

  double rowHeight() {
    return Math.ceil(ruler.em(2.083));
  }

  /** The width of what stands under a row. */
  double boxWidth() {
    return available - 2 - ruler.em(BAR);
  }

  /** What stands behind a row; empty below the last one. */
  Optional<Sheet.Line> line(int row) {
    return row < 0 || row >= sheet.lines().size()
        ? Optional.empty()
        : Optional.of(sheet.lines().get(row));
  }

  /** What stands under a row. */
  Optional<Region> under(Sheet.Line line) {
    return under.apply(line.row());
  }

  Optional<Light> light(Sheet.Line line) {
    return lights.apply(line.row());
  }

  private double underHeight() {
    return sheet.lines().stream()
        .map(line -> under.apply(line.row()))
        .flatMap(Optional::stream)
        .mapToDouble(box -> box.prefHeight(boxWidth()))
        .sum();
  }

  @Override
  protected double computePrefHeight(double width) {
    Node header = lookup(".column-header-background");
    double head = header == null ? ruler.em(2.5) : header.prefHeight(-1);
    double wide = getColumns().stream().mapToDouble(TableColumn::getWidth).sum();
    double bar = available > 0 && wide > available + 1 ? ruler.em(BAR) : 0;
    double rows = Math.max(1, getItems().size()) * rowHeight() + underHeight();
    return snappedTopInset() + Math.ceil(head) + rows + bar + snappedBottomInset() + 1;
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  private final class SheetCell extends TableCell<Integer, String> {
    private final int column;
    private final Worn worn = new Worn(this);
    private final InvalidationListener again = now -> updateItem(getItem(), isEmpty());
    private Optional<Light> lit = Optional.empty();

    SheetCell(int column) {
      this.column = column;
      onRedraw(again);
    }

    boolean isAt(int row, int wanted) {
      return getIndex() == row && column == wanted && !isEmpty() && isVisible();
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      if (getIndex() < 0) {
        setText(null);
        return; // on its way to another row
      }
      if (empty || getIndex() >= sheet.lines().size() || column >= sheet.fields().size()) {
        setText(null);
        wear(List.of(), Optional.empty());
        return;
      }
      Sheet.Line line = sheet.lines().get(getIndex());
      setText(text(getIndex(), column));
      String style =
          line.standing() == Sheet.Standing.TOTAL
              ? "total"
              : line.spots().get(column).editable() ? "" : "muted";
      wear(
          style.isEmpty() ? List.of() : List.of(style),
          isMarked(getIndex(), column) ? lights.apply(line.row()) : Optional.empty());
    }

    /** What is worn already is not styled anew. */
    private void wear(List<String> styles, Optional<Light> light) {
      worn.wear(styles);
      if (!light.equals(lit)) {
        setGraphic(light.map(Light::shape).orElse(null));
        lit = light;
      }
    }
  }
}
