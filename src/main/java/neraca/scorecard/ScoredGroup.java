package neraca.scorecard;

import java.util.List;
import neraca.model.Words;
import neraca.model.result.Figure;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A perspective, or a group inside another.
 *
 * @param id the group's code
 * @param weight percent points of the whole scorecard, after what is left out was shared again
 * @param localWeight percent points of the parent, likewise
 * @param figure the percent as {@code scorecard/CODE}
 */
public record ScoredGroup(
    String id,
    Words name,
    BigFraction weight,
    BigFraction localWeight,
    Score score,
    List<ScoredIndicator> indicators,
    List<ScoredGroup> groups,
    Figure figure) {
  public ScoredGroup {
    indicators = List.copyOf(indicators);
    groups = List.copyOf(groups);
  }
}
