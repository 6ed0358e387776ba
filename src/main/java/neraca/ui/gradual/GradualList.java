package neraca.ui.gradual;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/** A list whose rows come bit by bit. */
public final class GradualList<T> extends ListView<T> {
  @Override
  protected Skin<?> createDefaultSkin() {
    return new Rows<>(this);
  }

  private static final class Rows<T> extends ListViewSkin<T> {
    Rows(ListView<T> list) {
      super(list);
    }

    @Override
    protected VirtualFlow<ListCell<T>> createVirtualFlow() {
      return new GradualFlow<>(super::updateItemCount);
    }

    @Override
    protected void updateItemCount() {
      if (((GradualFlow<ListCell<T>>) getVirtualFlow()).counts()) {
        super.updateItemCount();
      }
    }
  }
}
