package neraca.ui.questionnaires;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.skin.VirtualFlow;

/** The cell of an {@link EditTable} that has the focus: how it walks and stays with its row. */
final class Caret<R> {
  private final EditTable<R> table;
  private final SheetViewModel sheet;
  private final List<EditColumn<R>> columns;

  Caret(EditTable<R> table, SheetViewModel sheet, List<EditColumn<R>> columns) {
    this.table = table;
    this.sheet = sheet;
    this.columns = columns;
  }

  /** False at the ends, where Tab leaves the table. */
  boolean walk(boolean down, int step) {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    int width = columns.size();
    int row = at.getRow() + (down ? step : 0);
    int column = at.getColumn();
    if (!down) {
      int next = at.getRow() * width + column;
      do {
        next += step;
        row = Math.floorDiv(next, width);
        column = Math.floorMod(next, width);
      } while (columns.get(column).kind().isFixed());
    }
    if (row < 0 || row >= table.getItems().size()) {
      return false;
    }
    table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
    reveal(row);
    return true;
  }

  private void reveal(int row) {
    flow().ifPresent(flow -> flow.scrollTo(row));
  }

  /** Where a cell is drawn in the scene. */
  Optional<Bounds> place(int row, int column) {
    TableColumn<R, ?> wanted = table.getColumns().get(column);
    flow().ifPresent(Parent::layout); // rows that just came have no place before
    for (Node node : table.lookupAll(".table-cell")) {
      if (node instanceof EditCell<?> cell
          && cell.isVisible()
          && cell.getIndex() == row
          && wanted.equals(cell.getTableColumn())) {
        Bounds all = cell.getLayoutBounds();
        return Optional.of(
            cell.localToScene(new BoundingBox(0, 0, all.getWidth(), all.getHeight() - 1)));
      }
    }
    return Optional.empty();
  }

  private Optional<VirtualFlow<?>> flow() {
    return Optional.ofNullable((VirtualFlow<?>) table.lookup(".virtual-flow"));
  }

  /** The field goes with its cell when the table is scrolled. */
  void followScrolling() {
    flow().ifPresent(flow -> flow.positionProperty().subscribe(at -> table.requestLayout()));
  }

  /** Begins in the first column of long texts, where typing begins. */
  void enter(boolean focused) {
    if (focused && table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
      int column = 0;
      while (column < columns.size() - 1 && columns.get(column).em() > 0) {
        column++;
      }
      table.getSelectionModel().clearAndSelect(0, table.getColumns().get(column));
    }
  }

  /** The selection goes with its row when rows come and go. */
  void follow() {
    sheet
        .caret()
        .get()
        .ifPresent(
            spot -> {
              for (int r = 0; r < table.getItems().size(); r++) {
                for (int c = 0; c < columns.size(); c++) {
                  if (table.spot(table.getItems().get(r), columns.get(c).field()).equals(spot)) {
                    select(r, c);
                  }
                }
              }
            });
  }

  private void select(int row, int column) {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    if (at.getRow() != row || at.getColumn() != column || table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
      reveal(row);
    }
  }

  void remember() {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    if (!sheet.settling() && table.row().isPresent() && at.getColumn() >= 0) {
      Spot spot = table.spot(table.row().get(), columns.get(at.getColumn()).field());
      sheet.caret().set(Optional.of(spot));
    }
  }
}
