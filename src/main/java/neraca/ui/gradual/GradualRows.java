package neraca.ui.gradual;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Window;

/** A table's skin that makes its rows in several turns, from above, when it is drawn first. */
public final class GradualRows<T> extends TableViewSkin<T> {
  private GradualRows(TableView<T> table) {
    super(table);
    table.getVisibleLeafColumns().subscribe(this::again);
  }

  public static <T> Skin<TableView<T>> of(TableView<T> table) {
    return new GradualRows<>(table);
  }

  /** With other columns every cell is made anew: better in new rows than in all there are. */
  private void again() {
    ((Flow<T>) getVirtualFlow()).again();
    getSkinnable().refresh();
  }

  @Override
  protected VirtualFlow<TableRow<T>> createVirtualFlow() {
    return new Flow<>();
  }

  /** As high as the rows for which there was time; lower again, it has them already. */
  private static final class Flow<T> extends VirtualFlow<TableRow<T>> {
    /** Less than the lowest row, so that one step never makes two. */
    private static final double STEP = 20;

    private double room;
    private double wanted;
    private boolean late;
    private boolean asked;
    private boolean isSeen;
    private boolean old;

    Flow() {
      sceneProperty()
          .flatMap(Scene::windowProperty)
          .flatMap(Window::showingProperty)
          .orElse(false)
          .subscribe(this::seen);
    }

    private void seen(boolean shown) {
      isSeen = shown;
      Gradually.coming(this, shown && isComing());
      if (shown && isComing()) {
        requestLayout();
      }
    }

    void again() {
      room = 0;
      old = true;
      requestLayout();
    }

    @Override
    public void resize(double width, double height) {
      wanted = height;
      super.resize(width, isComplete() ? height : Math.min(height, room));
    }

    @Override
    protected void layoutChildren() {
      resize(getWidth(), wanted);
      super.layoutChildren(); // with other columns, lets go of rows that were made for the old ones
      old = false;
      if (getHeight() < wanted && isComplete()) {
        resize(getWidth(), wanted);
        super.layoutChildren();
      }
      if (isComplete() && getCellCount() > 0) {
        room = Math.max(room, wanted); // the last row stays whole when others come
      }
      Gradually.coming(this, isSeen && isComing());
      if (isSeen && isComing() && !asked) {
        asked = true;
        Platform.runLater(this::goOn);
      }
    }

    /** Not in the pulse, which has all the rest to lay out. */
    private void goOn() {
      asked = false;
      if (!isSeen) {
        return;
      }
      double before = room;
      while (isComing() && !Gradually.isPutting() && Turn.takes(late)) {
        late = false;
        room += STEP;
        resize(getWidth(), wanted);
        layout();
      }
      late = isComing() && room == before;
      requestLayout();
    }

    private boolean isComing() {
      return room < wanted && !isComplete();
    }

    /** Whether the last row is made: below it there is nothing that would take time. */
    private boolean isComplete() {
      TableRow<T> last = getLastVisibleCell();
      return !old
          && (getCellCount() == 0 || (last != null && last.getIndex() >= getCellCount() - 1));
    }
  }
}
