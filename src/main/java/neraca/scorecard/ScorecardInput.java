package neraca.scorecard;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import neraca.model.result.Figure;
import neraca.model.score.Appraisal;
import neraca.model.score.Band;
import neraca.model.score.Indicator;
import neraca.model.score.ScoreGroup;
import neraca.model.score.Scorecard;

/**
 * What a scorecard of one business in one period is scored from. The order of the rows does not
 * matter: the result follows their positions.
 *
 * @param groups perspectives and the groups inside them, to any depth
 * @param appraisals those of this business and period, at most one an indicator
 * @param actuals the actual value of an indicator by its UUID; without one the appraisal's typed
 *     value is taken, where there is one
 */
public record ScorecardInput(
    Scorecard scorecard,
    List<ScoreGroup> groups,
    List<Indicator> indicators,
    List<Band> bands,
    List<Appraisal> appraisals,
    Map<UUID, Figure> actuals) {
  public ScorecardInput {
    groups = List.copyOf(groups);
    indicators = List.copyOf(indicators);
    bands = List.copyOf(bands);
    appraisals = List.copyOf(appraisals);
    actuals = Map.copyOf(actuals);
  }
}
