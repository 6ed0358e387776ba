package neraca.ui.table;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** A row that stays marked where the selection is, also while the focus is elsewhere. */
public class CurrentRow<R> extends TableRow<R> {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private final TableView<R> table;
  private final InvalidationListener again = now -> mark();

  public CurrentRow(TableView<R> table) {
    this.table = table;
    // Weakly: tables let go of rows, and the selection outlives them.
    table.getSelectionModel().getSelectedCells().addListener(new WeakInvalidationListener(again));
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
