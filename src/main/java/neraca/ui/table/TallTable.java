package neraca.ui.table;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * A table with all its rows drawn inside a page that scrolls: its headings stay at the upper edge
 * of the page as long as a row is below them, and the page scrolls to the row that is selected.
 */
public final class TallTable {
  private final TableView<?> table;

  private TallTable(TableView<?> table) {
    this.table = table;
  }

  /** From now on; a table that stands in no page is left alone. */
  public static void in(TableView<?> table) {
    TallTable tall = new TallTable(table);
    table.localToSceneTransformProperty().subscribe(moved -> tall.pin());
    table.heightProperty().subscribe(height -> tall.pin());
    table.getSelectionModel().getSelectedCells().subscribe(tall::reveal);
  }

  private void pin() {
    ScrollPane page = page();
    if (page == null) {
      return;
    }
    Node view = page.lookup(".viewport");
    Node head = table.lookup(".column-header-background");
    if (view == null || head == null) {
      return;
    }
    double above = view.localToScene(0, 0).getY() - table.localToScene(0, 0).getY();
    double room = table.getHeight() - high(head) - Math.max(0, table.getFixedCellSize());
    double down = Math.floor(Math.max(0, Math.min(above - head.getLayoutY(), room)));
    head.setTranslateY(down);
    head.setViewOrder(down > 0 ? -1 : 0); // before the rows
  }

  private void reveal() {
    ScrollPane page = page();
    Node head = table.lookup(".column-header-background");
    if (page == null || head == null || !table.isFocused() || table.getFixedCellSize() <= 0) {
      return;
    }
    int row = table.getSelectionModel().getSelectedIndex();
    if (row < 0) {
      return;
    }
    Node content = page.getContent();
    double above = high(head) + row * table.getFixedCellSize();
    Point2D at = content.sceneToLocal(table.localToScene(0, above));
    double view = page.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - view;
    double seen = page.getVvalue() * hidden;
    double from = at.getY() - high(head);
    double to = at.getY() + table.getFixedCellSize() + table.snappedBottomInset();
    if (hidden > 0 && from < seen) {
      page.setVvalue(from / hidden);
    } else if (hidden > 0 && to > seen + view) {
      page.setVvalue((to - view) / hidden);
    }
  }

  private static double high(Node head) {
    return head.getLayoutBounds().getHeight();
  }

  private @Nullable ScrollPane page() {
    Node up = table.getParent();
    while (up != null && !(up instanceof ScrollPane)) {
      up = up.getParent();
    }
    return (ScrollPane) up;
  }
}
