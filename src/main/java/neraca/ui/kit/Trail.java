package neraca.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neraca.model.result.Figure;

/**
 * The way from a figure down into what it was made from, and back. Holds the figures passed, the
 * one looked at last; empty when the panel is closed.
 */
public final class Trail {
  private final ReadOnlyObjectWrapper<List<Figure>> path = new ReadOnlyObjectWrapper<>(List.of());

  public ReadOnlyObjectProperty<List<Figure>> path() {
    return path.getReadOnlyProperty();
  }

  public boolean isOpen() {
    return !path.get().isEmpty();
  }

  /** The figure looked at. */
  public Optional<Figure> here() {
    List<Figure> passed = path.get();
    return passed.isEmpty() ? Optional.empty() : Optional.of(passed.get(passed.size() - 1));
  }

  /** Starts at this figure. */
  public void open(Figure figure) {
    path.set(List.of(figure));
  }

  /**
   * Goes along with the selection of a screen while a figure is being looked at. Who has gone down
   * from one keeps that way, also when its end was opened in the grid or the ledger.
   */
  public void follow(Figure figure) {
    if (path.get().size() == 1 && !here().equals(Optional.of(figure))) {
      open(figure);
    }
  }

  /** Goes down to a figure that this one was made from. */
  public void into(Figure operand) {
    List<Figure> longer = new ArrayList<>(path.get());
    longer.add(operand);
    path.set(List.copyOf(longer));
  }

  /** Back to the figure that stands at this place of the path. */
  public void backTo(int place) {
    path.set(List.copyOf(path.get().subList(0, place + 1)));
  }

  /** One step back; at the first figure nothing happens. */
  public void back() {
    if (path.get().size() > 1) {
      backTo(path.get().size() - 2);
    }
  }

  /**
   * The same path with numbers computed anew.
   *
   * @param byId finds a figure among the new ones; where one is gone the path ends before it
   */
  public void renew(Function<String, Optional<Figure>> byId) {
    List<Figure> renewed =
        path.get().stream()
            .map(figure -> byId.apply(figure.id()))
            .takeWhile(Optional::isPresent)
            .flatMap(Optional::stream)
            .toList();
    path.set(renewed);
  }

  public void close() {
    path.set(List.of());
  }
}
