package neraca.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.result.Value;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Tunggulwulung;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ResultTableTest {
  private ResultTable items;
  private ResultTable money;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    items = new ResultTable(Tunggulwulung.items(), Texts.of(Language.ID));
    items.setId("items");
    items.looks(
        spot ->
            spot.column() == 4 ? ResultTable.Look.of(Light.GOOD) : ResultTable.Look.of("strong"));
    money = new ResultTable(Tunggulwulung.money(), Texts.of(Language.ID).inCurrency("IDR"));
    money.setId("money");
    Snapshots.show(stage, new VBox(Parts.page(items, money)), 800, 600);
  }

  @Test
  void numbersOfAColumnHaveOneNumberOfDecimalsAndTheHeadingTheUnit() {
    assertThat(column(items, 3)).containsExactly("0,5000", "0,5820", "0,4270", "0,5634");
    assertThat(column(money, 1)).containsExactly("164.700.000,00", "1.121.618,75", ".");
    assertThat(money.getChildren().get(0).lookupAll(".column-heading"))
        .extracting(node -> ((javafx.scene.text.Text) node).getText())
        .contains("Nilai (Rp)");
  }

  @Test
  void numbersStandToTheRightAndWordsToTheLeft(FxRobot robot) {
    assertThat(cell(robot, "164.700.000,00").getAlignment()).isEqualTo(Pos.CENTER_RIGHT);
    assertThat(cell(robot, "Penerimaan").getAlignment()).isEqualTo(Pos.CENTER_LEFT);
  }

  @Test
  void everyRowIsSeenWithoutScrolling(FxRobot robot) {
    for (ResultTable table : List.of(items, money)) {
      assertThat(table.lookupAll(".scroll-bar")).noneMatch(bar -> bar.isVisible());
      TableView<?> grid = grid(table);
      assertThat(grid.getHeight())
          .isBetween(
              grid.getFixedCellSize() * (grid.getItems().size() + 1),
              grid.getFixedCellSize() * (grid.getItems().size() + 3));
    }
    assertThat(grid(money).getWidth()).isLessThan(400);
  }

  @Test
  void statementsGiveWayAndTheSelectedOneIsReadInFullBelow(FxRobot robot) {
    Label strip = robot.from(items).lookup(".statement-strip").query();
    assertThat(strip.isManaged()).isFalse();
    robot.interact(() -> stage.setWidth(520));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(strip.isManaged()).isTrue();
    assertThat(items.lookupAll(".scroll-bar")).noneMatch(bar -> bar.isVisible());
    robot.clickOn("KP2");
    assertThat(strip.getText())
        .isEqualTo("Menurut saya pakan yang disediakan sesuai dengan ikan yang disebar");
    assertThat(cell(robot, "0,663").getWidth()).isGreaterThan(40);
  }

  @Test
  void arrowsMoveTheSelectedCell(FxRobot robot) {
    robot.clickOn("0,663");
    assertThat(items.selected().get()).isEqualTo(new ResultTable.Spot(1, 2));
    robot.type(KeyCode.DOWN).type(KeyCode.RIGHT);
    assertThat(items.selected().get()).isEqualTo(new ResultTable.Spot(2, 3));
  }

  @Test
  void aTableThatGetsTheFocusShowsWhereItIs(FxRobot robot) {
    assertThat(money.selected().get()).isNull();
    robot.interact(() -> money.requestFocus());
    assertThat(money.selected().get()).isEqualTo(new ResultTable.Spot(0, 0));
  }

  @Test
  void newNumbersKeepTheSelectedPlace(FxRobot robot) {
    robot.clickOn("0,663");
    robot.interact(() -> items.show(Tunggulwulung.items()));
    assertThat(items.selected().get()).isEqualTo(new ResultTable.Spot(1, 2));
    assertThat(grid(items).getSelectionModel().isEmpty()).isFalse();
  }

  @Test
  void newNumbersAreDrawnInTheCellsThatAreThere(FxRobot robot) {
    TableCell<?, ?> before = cell(robot, "0,663");
    List<String> worn = new ArrayList<>();
    before.getStyleClass().subscribe(() -> worn.add(before.getStyleClass().toString()));
    robot.interact(() -> items.show(with(Tunggulwulung.items(), 1, 2, 0.125)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(cell(robot, "0,125")).isSameAs(before);
    assertThat(robot.lookup(".table-cell").lookup("0,663").tryQuery()).isEmpty();
    assertThat(worn).isEmpty();
  }

  @Test
  void aCellThatLooksOtherwiseIsStyledOnce(FxRobot robot) {
    TableCell<?, ?> cell = cell(robot, "0,663");
    List<String> worn = new ArrayList<>();
    cell.getStyleClass().subscribe(() -> worn.add(cell.getStyleClass().toString()));
    robot.interact(
        () -> {
          items.looks(spot -> ResultTable.Look.of("muted"));
          items.show(Tunggulwulung.items());
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(cell.getStyleClass()).contains("muted").doesNotContain("strong");
    assertThat(worn).hasSize(1);
  }

  @Test
  void fewerRowsAndFewerColumnsLeaveNothingBehind(FxRobot robot) {
    robot.interact(() -> items.show(Tunggulwulung.money()));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(column(items, 1)).hasSize(3);
    robot.interact(() -> items.show(Tunggulwulung.items()));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(column(items, 3)).containsExactly("0,5000", "0,5820", "0,4270", "0,5634");
    assertThat(cell(robot, "0,663").getStyleClass()).contains("strong");
  }

  private static Table with(Table table, int row, int column, double value) {
    List<List<Cell>> rows = new ArrayList<>(table.rows());
    List<Cell> cells = new ArrayList<>(rows.get(row));
    cells.set(column, Cell.number(value, Format.STATISTIC));
    rows.set(row, cells);
    return new Table(table.id(), table.title(), table.columns(), rows, table.notes());
  }

  /** Decimal marks stand below each other, with footnote marks behind the numbers or without. */
  @Test
  void footnoteMarksKeepTheirPlaceWhereTheyAreNot(FxRobot robot) {
    Cell.Number r = new Cell.Number(Value.of(0.844), Format.STATISTIC);
    Cell.Number other = new Cell.Number(Value.of(0.459), Format.STATISTIC);
    Table table =
        new Table(
            "marks",
            Phrase.of("kit.items"),
            List.of(Column.text("kit.items"), new Column(Cell.code("r"), true)),
            List.of(
                List.of(Cell.code("a"), new Cell.Marked(r, "**")),
                List.of(Cell.code("b"), new Cell.Marked(other, "*")),
                List.of(Cell.code("c"), Cell.number(0.333, Format.STATISTIC))),
            List.of());
    robot.interact(() -> money.show(table));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(column(money, 1)).containsExactly("0,844**", "0,459*", "0,333");
    List<Double> begins =
        List.of("0,844**", "0,459*", "0,333").stream().map(t -> begin(cell(robot, t))).toList();
    assertThat(begins.get(1)).isCloseTo(begins.get(0), within(1.5));
    assertThat(begins.get(2)).isCloseTo(begins.get(0), within(1.5));
  }

  /** Where the words of a cell begin; they must not have been cut. */
  private static double begin(TableCell<?, ?> cell) {
    Text words = (Text) cell.lookup(".text");
    assertThat(words.getText()).isEqualTo(cell.getText());
    return words.getBoundsInParent().getMinX();
  }

  @Test
  void aLightStandsBeforeItsWord(FxRobot robot) {
    TableCell<?, ?> verdict = cell(robot, "valid");
    assertThat(verdict.getGraphic()).isNotNull();
    assertThat(verdict.getStyleClass()).contains("light-good");
    assertThat(cell(robot, "KP1").getGraphic()).isNull();
  }

  @Test
  void copyTakesTitleHeadingsRowsAndNotes(FxRobot robot) {
    robot.clickOn("KP1");
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    String[] lines =
        Snapshots.onPixels(() -> Clipboard.getSystemClipboard().getString()).split("\n");
    assertThat(lines).hasSize(8);
    assertThat(lines[0]).isEqualTo("Validitas butir, kepuasan pelanggan");
    assertThat(lines[1])
        .isEqualTo("Butir\tPernyataan\tr-hitung\tr terkoreksi butir dengan sisanya\tKeterangan");
    assertThat(lines[5])
        .isEqualTo("KP13\tMenurut saya lokasi pemancingan mudah dijangkau\t0,642\t0,5634\tvalid");
    assertThat(lines[6]).startsWith("n = 18");
  }

  private static List<String> column(ResultTable table, int column) {
    PrintedTable grid = grid(table);
    return grid.getItems().stream().map(row -> grid.words(row, column)).toList();
  }

  private static PrintedTable grid(ResultTable table) {
    return (PrintedTable) Objects.requireNonNull(table.lookup(".printed"));
  }

  private static TableCell<?, ?> cell(FxRobot robot, String text) {
    return robot.lookup(".table-cell").lookup(text).queryAs(TableCell.class);
  }
}
