package neraca.ui.table;

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
import neraca.ui.kit.FigureLink;
import neraca.ui.kit.Trail;
import org.jspecify.annotations.Nullable;

/**
 * What the user points at: the cell selected last, or the link that had the focus. F4 takes it
 * apart, Enter or a click on a cell does so at once, and an open panel follows.
 */
public final class Pointed {
  private final Trail trail;
  private Supplier<Optional<Figure>> figure = Optional::empty;

  public Pointed(Trail trail) {
    this.trail = trail;
  }

  /** Points at this, whatever it is when it is asked for. */
  public void at(Supplier<Optional<Figure>> pointed) {
    figure = pointed;
    pointed.get().ifPresent(trail::follow);
  }

  public Optional<Figure> figure() {
    return figure.get();
  }

  /** The cells of a table are pointed at by selecting, and opened by a click or Enter. */
  public void in(ResultTable table, Function<ResultTable.Spot, Optional<Figure>> figures) {
    in(table, figures, spot -> false);
  }

  /**
   * The same for a table in which a click may mean something else.
   *
   * @param takes true where the click on that cell did
   */
  public void in(
      ResultTable table,
      Function<ResultTable.Spot, Optional<Figure>> figures,
      Predicate<ResultTable.Spot> takes) {
    table
        .selected()
        .subscribe(
            spot -> {
              if (spot != null) {
                at(() -> figures.apply(spot));
              }
            });
    // Filters: the table keeps every click and key for itself.
    table.addEventFilter(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          ResultTable.Spot spot = table.selected().get();
          if (spot != null
              && isInCell(event.getPickResult().getIntersectedNode())
              && !takes.test(spot)) {
            open(table, figures);
          }
        });
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && table.selected().get() != null) {
            open(table, figures);
            event.consume();
          }
        });
  }

  private void open(ResultTable table, Function<ResultTable.Spot, Optional<Figure>> figures) {
    ResultTable.Spot spot = table.selected().get();
    if (spot != null) {
      at(() -> figures.apply(spot));
      figure().ifPresent(trail::open);
    }
  }

  /** A link is pointed at while it has the focus. */
  public void link(FigureLink link) {
    link.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                at(() -> Optional.of(link.shown()));
              }
            });
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
