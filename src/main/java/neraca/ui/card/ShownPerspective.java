package neraca.ui.card;

import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Value;
import neraca.model.score.ScoreGroup;
import neraca.ui.kit.Light;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A perspective with everything in it, also what stands in groups inside it.
 *
 * @param weight percent points in use; null where it weighs nothing
 * @param percent absent where nothing in it has a grade
 * @param category empty code where there is no percent
 * @param figure null where the scorecard could not be scored
 */
public record ShownPerspective(
    ScoreGroup row,
    Cell name,
    @Nullable BigFraction weight,
    Value percent,
    Cell category,
    Light light,
    List<ShownIndicator> indicators,
    @Nullable Figure figure) {
  public ShownPerspective {
    indicators = List.copyOf(indicators);
  }

  /** Whether both look the same; figures are left out, since nobody sees their workings. */
  boolean looksLike(ShownPerspective other) {
    return bare().equals(other.bare());
  }

  private ShownPerspective bare() {
    return new ShownPerspective(
        row,
        name,
        weight,
        percent,
        category,
        light,
        indicators.stream().map(ShownIndicator::bare).toList(),
        null);
  }
}
