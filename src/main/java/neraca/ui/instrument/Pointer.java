package neraca.ui.instrument;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import neraca.model.result.Figure;
import neraca.ui.kit.ResultTable;
import neraca.ui.kit.Trail;
import org.jspecify.annotations.Nullable;

/** What the user points at, in whichever table: F4, Enter or a click takes it apart. */
final class Pointer {
  private final Trail trail;
  private Supplier<Optional<Figure>> pointedAt = Optional::empty;

  Pointer(Trail trail) {
    this.trail = trail;
  }

  /** The figure that is pointed at. */
  Optional<Figure> figure() {
    return pointedAt.get();
  }

  /** This is pointed at now; a panel that is open follows. */
  void point(Supplier<Optional<Figure>> figure) {
    pointedAt = figure;
    figure.get().ifPresent(trail::follow);
  }

  /** Follows a table. */
  void tie(ResultTable shown, Function<ResultTable.Spot, Optional<Figure>> figure) {
    tie(shown, figure, spot -> false);
  }

  /**
   * Follows a table.
   *
   * @param takes a click that means something else; true where it did
   */
  void tie(
      ResultTable shown,
      Function<ResultTable.Spot, Optional<Figure>> figure,
      Predicate<ResultTable.Spot> takes) {
    shown
        .selected()
        .subscribe(
            spot -> {
              if (spot != null) {
                point(() -> figure.apply(spot));
              }
            });
    // Filters: the table keeps every click and key for itself.
    shown.addEventFilter(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          ResultTable.Spot spot = shown.selected().get();
          if (spot != null
              && isInCell(event.getPickResult().getIntersectedNode())
              && !takes.test(spot)) {
            point(() -> figure.apply(spot));
            open();
          }
        });
    shown.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && shown.selected().get() != null) {
            open();
            event.consume();
          }
        });
  }

  private void open() {
    pointedAt.get().ifPresent(trail::open);
  }

  private static boolean isInCell(@Nullable Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up instanceof TableCell<?, ?> cell) {
        return !cell.isEmpty();
      }
    }
    return false;
  }
}
