package neraca.ui.card;

import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Value;
import neraca.ui.kit.Light;
import org.jspecify.annotations.Nullable;

/**
 * The score of the whole.
 *
 * @param category empty code where there is no percent; likewise {@code condition}
 * @param scale the categories from the highest down
 * @param worked the percent as a quotient, and with weights as studies print them; null where there
 *     is no percent
 */
public record ShownTotal(
    Value percent,
    Cell category,
    Cell condition,
    Light light,
    List<Step> scale,
    @Nullable Phrase worked,
    @Nullable Figure figure) {
  public ShownTotal {
    scale = List.copyOf(scale);
  }

  /**
   * A category on the scale.
   *
   * @param lower percent it begins at, 0 for the lowest
   * @param upper percent it ends at, 100 for the highest
   * @param condition what it says of the business
   */
  public record Step(String category, int lower, int upper, Cell condition, boolean reached) {}
}
