package neraca.ui.gradual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import neraca.ui.kit.Snapshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class GradualRowsTest {
  private static final int ROWS = 12;

  private final String turn = System.getProperty("neraca.turn", "");
  private final List<Integer> seen = new ArrayList<>();
  private TableView<Integer> table;

  @Start
  void start(Stage stage) {
    System.setProperty("neraca.turn", "0");
    table = table();
    table.getItems().setAll(IntStream.range(0, ROWS).boxed().toList());
    Snapshots.show(stage, table, 500, 600);
    stage.getScene().addPostLayoutPulseListener(() -> seen.add(rows()));
  }

  @AfterEach
  void turnsHaveNoEnd() {
    System.setProperty("neraca.turn", turn);
  }

  @Test
  void rowsAreMadeInManyTurnsUntilAllAreThere() throws Exception {
    awaitAll();
    assertThat(seen).isSorted().endsWith(ROWS);
    assertThat(seen).filteredOn(rows -> rows > 0).first().isIn(1, 2, 3, 4);
    assertThat(seen.stream().distinct().count()).isGreaterThan(3);
  }

  @Test
  void withOtherColumnsRowsAreMadeAnewInTheSameWay() throws Exception {
    awaitAll();
    Snapshots.onPixels(
        () -> {
          seen.clear();
          table.getColumns().setAll(List.of(column("c"), column("d"), column("e")));
          return table;
        });
    awaitAll();
    assertThat(seen.get(0)).isLessThan(ROWS / 2);
    assertThat(words()).hasSize(3 * ROWS).contains("e0", "e" + (ROWS - 1)).doesNotContain("a0");
  }

  @Test
  void rowsOfATableThatWasEmptyAreMadeInTheSameWay() throws Exception {
    Snapshots.onPixels(
        () -> {
          Scene scene = table.getScene();
          table = table();
          scene.setRoot(table);
          return table;
        });
    WaitForAsyncUtils.waitForFxEvents();
    Snapshots.onPixels(
        () -> {
          seen.clear();
          table.getItems().setAll(IntStream.range(0, ROWS).boxed().toList());
          return table;
        });
    awaitAll();
    assertThat(seen.get(0)).isLessThan(ROWS / 2);
    assertThat(words()).hasSize(2 * ROWS);
  }

  @Test
  void aRowThatIsAskedForBeforeAnyIsMadeIsSeen() throws Exception {
    Snapshots.onPixels(
        () -> {
          Scene scene = table.getScene();
          table = table();
          table.getItems().setAll(IntStream.range(0, 100).boxed().toList());
          scene.setRoot(table);
          table.applyCss();
          assertThat(((VirtualFlow<?>) table.lookup(".virtual-flow")).getCellCount())
              .as("rows are counted later")
              .isZero();
          table.scrollTo(60);
          return table;
        });
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> Snapshots.onPixels(() -> words().size() > 2 * 18));
    assertThat(Snapshots.onPixels(() -> words())).contains("a60").doesNotContain("a0");
  }

  @Test
  void aTableThatIsEmptiedBeforeItsRowsAreCountedIsFilledAgain() throws Exception {
    Snapshots.onPixels(
        () -> {
          Scene scene = table.getScene();
          table = table();
          table.getItems().setAll(1, 2, 3);
          scene.setRoot(table);
          table.applyCss();
          table.getItems().clear();
          table.layout();
          return table;
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(Snapshots.onPixels(this::rows)).isZero();
    Snapshots.onPixels(() -> table.getItems().setAll(IntStream.range(0, ROWS).boxed().toList()));
    awaitAll();
    assertThat(words()).hasSize(2 * ROWS);
  }

  @Test
  void aListMakesItsRowsInTheSameWay() throws Exception {
    ListView<Integer> list = new GradualList<>();
    list.setFixedCellSize(30);
    list.getItems().setAll(IntStream.range(0, ROWS).boxed().toList());
    List<Integer> lines = new ArrayList<>();
    Snapshots.onPixels(
        () -> {
          Scene scene = table.getScene();
          scene.addPostLayoutPulseListener(() -> lines.add(lines(list)));
          scene.setRoot(list);
          return list;
        });
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> Snapshots.onPixels(() -> lines(list) == ROWS));
    assertThat(lines).isSorted();
    assertThat(lines.stream().distinct().count()).isGreaterThan(3);
  }

  private static int lines(ListView<Integer> list) {
    return (int)
        list.lookupAll(".list-cell").stream()
            .map(ListCell.class::cast)
            .filter(cell -> cell.isVisible() && !cell.isEmpty())
            .count();
  }

  private static TableView<Integer> table() {
    TableView<Integer> table = new GradualTable<>() {};
    table.setFixedCellSize(30);
    table.getColumns().setAll(List.of(column("a"), column("b")));
    return table;
  }

  private static TableColumn<Integer, String> column(String name) {
    TableColumn<Integer, String> column = new TableColumn<>(name);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(name + row.getValue()));
    return column;
  }

  private void awaitAll() throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Snapshots.onPixels(() -> rows() == ROWS));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private int rows() {
    return (int)
        table.lookupAll(".table-row-cell").stream()
            .map(javafx.scene.control.TableRow.class::cast)
            .filter(row -> row.isVisible() && !row.isEmpty())
            .count();
  }

  private List<String> words() {
    return table.lookupAll(".table-cell").stream()
        .map(javafx.scene.control.TableCell.class::cast)
        .filter(cell -> cell.isVisible() && !cell.isEmpty())
        .map(javafx.scene.control.TableCell::getText)
        .toList();
  }
}
