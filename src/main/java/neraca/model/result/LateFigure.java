package neraca.model.result;

import java.util.function.Supplier;

/**
 * A number that is shown at once, while the figure that knows how it was made is made only when
 * somebody opens it, since that takes longer than the number itself.
 *
 * @param figure of this name, value and format
 */
public record LateFigure(Cell name, Value value, Format format, Supplier<Figure> figure) {
  public static LateFigure of(Figure known) {
    return new LateFigure(known.name(), known.value(), known.format(), () -> known);
  }
}
