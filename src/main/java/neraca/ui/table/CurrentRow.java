package neraca.ui.table;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** A row that stays marked where the selection is, also while the focus is elsewhere. */
public class CurrentRow<R> extends TableRow<R> {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private final TableView<R> table;

  public CurrentRow(TableView<R> table) {
    this.table = table;
    table.getSelectionModel().getSelectedCells().subscribe(this::mark);
    indexProperty().subscribe(index -> mark());
    emptyProperty().subscribe(empty -> mark());
  }

  private void mark() {
    pseudoClassStateChanged(
        CURRENT,
        !isEmpty()
            && table.getSelectionModel().getSelectedCells().stream()
                .anyMatch(cell -> cell.getRow() == getIndex()));
  }
}
