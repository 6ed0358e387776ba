package neraca.ui.gradual;

import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/** A table's skin that makes its rows in several turns, from above, when it is drawn first. */
final class GradualRows<T> extends TableViewSkin<T> {
  GradualRows(TableView<T> table) {
    super(table);
    table.getVisibleLeafColumns().subscribe(this::again);
  }

  /** With other columns every cell is made anew: better in new rows than in all there are. */
  private void again() {
    flow().again();
    getSkinnable().refresh();
  }

  @Override
  protected VirtualFlow<TableRow<T>> createVirtualFlow() {
    return new GradualFlow<>(super::updateItemCount);
  }

  private GradualFlow<TableRow<T>> flow() {
    return (GradualFlow<TableRow<T>>) getVirtualFlow();
  }

  @Override
  protected void updateItemCount() {
    if (getItemCount() == 0 || flow().counts()) {
      super.updateItemCount();
    }
  }
}
