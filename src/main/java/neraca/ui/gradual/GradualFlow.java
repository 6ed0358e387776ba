package neraca.ui.gradual;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Window;

/**
 * The rows of a table or a list: as high as those for which there was time; lower again, it has
 * them already.
 */
final class GradualFlow<C extends IndexedCell<?>> extends VirtualFlow<C> {
  /** Less than the lowest row, so that one step never makes two. */
  private static final double STEP = 20;

  private final Runnable count;
  private double room;
  private double wanted;
  private Count counted = Count.NOT_ASKED;
  private Runnable scroll = () -> {};
  private boolean late;
  private boolean asked;
  private boolean isSeen;
  private boolean old;

  private enum Count {
    NOT_ASKED,
    LATER,
    DONE
  }

  /**
   * @param count counts the rows, and makes one to measure it
   */
  GradualFlow(Runnable count) {
    this.count = count;
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

  /** Whether rows may be counted now; else it is a step of its own. */
  boolean counts() {
    if (counted == Count.NOT_ASKED) {
      counted = isSeen && Turn.isWellOn() ? Count.LATER : Count.DONE;
    }
    return counted == Count.DONE;
  }

  private void count() {
    if (counted == Count.LATER) {
      counted = Count.DONE;
      count.run();
      scroll.run();
    }
  }

  /** There is nothing to scroll before rows are counted. */
  private void scroll(Runnable there) {
    if (counted == Count.LATER) {
      scroll = there;
    } else {
      there.run();
    }
  }

  @Override
  public void scrollTo(int index) {
    scroll(() -> super.scrollTo(index));
  }

  @Override
  public void scrollToTop(int index) {
    scroll(() -> super.scrollToTop(index));
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
    boolean any = false;
    while (isComing() && !Gradually.isPutting() && Turn.takes(late)) {
      late = false;
      any = true;
      step();
    }
    late = isComing() && !any;
    requestLayout();
  }

  private void step() {
    if (counted == Count.LATER) {
      count();
    } else {
      room += STEP;
      resize(getWidth(), wanted);
      layout();
    }
  }

  private boolean isComing() {
    return room < wanted && !isComplete();
  }

  /** Whether the last row is made: below it there is nothing that would take time. */
  private boolean isComplete() {
    C last = getLastVisibleCell();
    return !old
        && counted != Count.LATER
        && (getCellCount() == 0 || (last != null && last.getIndex() >= getCellCount() - 1));
  }
}
