package neraca.ui.gradual;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.scene.control.Skin;
import javafx.scene.control.TableView;

/**
 * A table whose rows come bit by bit, and which draws again with the cells that are there: to make
 * them anew, as {@link #refresh} does, takes long.
 */
public abstract class GradualTable<R> extends TableView<R> {
  private final LongProperty redraws = new SimpleLongProperty();

  /**
   * Tells a cell or a row to draw again.
   *
   * @param again kept by the cell itself; one that is no longer in use is forgotten
   */
  public final void onRedraw(InvalidationListener again) {
    redraws.addListener(new WeakInvalidationListener(again));
  }

  /** Lets every cell draw again: what it shows depends on more than its row. */
  public final void redraw() {
    redraws.set(redraws.get() + 1);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new GradualRows<>(this);
  }
}
