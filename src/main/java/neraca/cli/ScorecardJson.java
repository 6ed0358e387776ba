package neraca.cli;

import java.util.List;
import neraca.model.result.Value;
import neraca.scorecard.Score;
import neraca.scorecard.ScorecardResult;
import neraca.scorecard.ScoredGroup;
import neraca.scorecard.ScoredIndicator;
import neraca.work.ScorecardCheck;

/** The JSON of a scorecard. */
final class ScorecardJson {
  private ScorecardJson() {}

  static void write(Json json, ScorecardCheck.Outcome outcome) {
    ScorecardResult result = outcome.result();
    json.object(
        () -> {
          json.text("name", outcome.scorecard().code());
          json.text(
              "method", outcome.scorecard().method().name().toLowerCase(java.util.Locale.ROOT));
          json.text("business", outcome.place().businessCode());
          json.text("period", outcome.place().periodCode());
          groups(json, "perspectives", result.perspectives());
          json.object("total", () -> score(json, result.total()));
          json.notes(result.notes());
        });
  }

  private static void groups(Json json, String field, List<ScoredGroup> groups) {
    json.array(
        field,
        groups,
        group -> {
          json.text("id", group.id());
          json.words("name", group.name());
          json.number("weight", Value.of(group.weight()));
          json.number("local_weight", Value.of(group.localWeight()));
          score(json, group.score());
          json.array("indicators", group.indicators(), i -> indicator(json, i));
          groups(json, "groups", group.groups());
        });
  }

  private static void score(Json json, Score score) {
    json.number("score", score.score());
    json.number("maximum", score.maximum());
    json.number("percent", score.percent());
    json.text("category", score.category() == null ? null : score.category().name());
  }

  private static void indicator(Json json, ScoredIndicator indicator) {
    json.text("id", indicator.id());
    json.words("name", indicator.name());
    json.number("weight", Value.of(indicator.weight()));
    json.number("local_weight", Value.of(indicator.localWeight()));
    json.number("actual", indicator.actual() == null ? Value.ABSENT : indicator.actual().value());
    json.number("target", indicator.target() == null ? Value.ABSENT : Value.of(indicator.target()));
    json.number("score", indicator.points());
    json.text("grade", indicator.grade() == null ? null : indicator.grade().name());
    json.number("percent", indicator.percent());
    json.text(
        "light",
        indicator.light() == null
            ? null
            : indicator.light().name().toLowerCase(java.util.Locale.ROOT));
  }
}
