package neraca.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import neraca.model.result.Figure;
import neraca.model.result.Refusal;
import neraca.model.result.Value;
import neraca.model.score.Grade;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Scores a scorecard by Rangkuti's five steps (2011): weights of the indicators, their maximum,
 * grades of 4 to 1 points, percent of each perspective, and the total with its category.
 */
public final class Scoring {
  private Scoring() {}

  /**
   * Scores the scorecard. What has no grade is left out with a note; where nothing has one, the
   * total is absent.
   *
   * @throws Refusal when a weight is negative, when typed weights of more than 100 leave nothing
   *     for the others of their group, or when a group hangs in no perspective
   */
  public static ScorecardResult of(ScorecardInput input) {
    Card card = new Card(input);
    card.checkParents();
    Findings findings = new Findings();
    Node root = Node.of(input.scorecard(), card, findings.grades());
    Weighed whole = Weighed.of(root, findings.weights());
    ScoredGroup total = group(whole);
    List<Gain> gains = Gain.of(whole);
    TruncatedWeights.of(total).ifPresent(findings.weights()::add);
    Categories.note(total, findings.categories());
    List<Figure> figures = new ArrayList<>();
    collect(total, figures);
    return new ScorecardResult(
        input.scorecard(),
        total.groups(),
        total.score(),
        figures,
        gains,
        new ScorecardTables(total, gains, findings).all(),
        findings.all());
  }

  private static void collect(ScoredGroup group, List<Figure> figures) {
    figures.add(group.figure());
    group.indicators().stream()
        .map(ScoredIndicator::figure)
        .filter(Objects::nonNull)
        .forEach(figures::add);
    group.groups().forEach(inner -> collect(inner, figures));
  }

  private static ScoredGroup group(Weighed place) {
    List<ScoredIndicator> indicators = new ArrayList<>();
    List<ScoredGroup> groups = new ArrayList<>();
    for (Weighed inner : place.inside()) {
      Graded graded = inner.node().graded();
      if (graded == null) {
        groups.add(group(inner));
      } else {
        indicators.add(indicator(inner, graded));
      }
    }
    Figure percent = place.percent();
    Score score =
        percent.value().isAbsent()
            ? Score.NONE
            : Score.of(Weighed.exact(place.score()), Weighed.exact(place.maximum()));
    return new ScoredGroup(
        place.node().code(),
        place.node().words(),
        place.share(),
        place.local(),
        score,
        indicators,
        groups,
        percent);
  }

  private static ScoredIndicator indicator(Weighed place, Graded graded) {
    Grade grade = graded.grade();
    BigFraction percent = grade == null ? null : new BigFraction(grade.points() * 100, 4);
    return new ScoredIndicator(
        graded.indicator().code(),
        graded.indicator().name(),
        place.share(),
        place.local(),
        graded.actual(),
        graded.target(),
        grade,
        grade == null ? Value.ABSENT : Value.of(grade.points()),
        grade == null ? Value.ABSENT : place.score().value(),
        grade == null ? Value.ABSENT : place.maximum().value(),
        percent == null ? Value.ABSENT : Value.of(percent),
        percent == null ? null : Light.of(percent),
        graded.rule(),
        graded.reason(),
        graded.points());
  }
}
