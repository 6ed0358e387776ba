package neraca.work.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import neraca.model.Entity;
import neraca.model.score.Appraisal;
import neraca.model.score.Band;
import neraca.model.score.Grade;
import neraca.model.score.Indicator;
import neraca.model.score.Objective;
import neraca.model.score.ObjectiveLink;
import neraca.model.score.ScoreGroup;
import neraca.model.score.Scorecard;
import neraca.work.sample.Facts.Row;

/** The scorecard and strategy map of a bundled study. */
final class ScoreFacts {
  private final Facts facts;
  private final UUID business;
  private final UUID period;

  ScoreFacts(Facts facts) {
    this.facts = facts;
    business = facts.business();
    period = facts.period();
  }

  List<Entity> scorecard() {
    List<Entity> made = new ArrayList<>();
    for (Row r : facts.rows("scorecards")) {
      made.add(
          new Scorecard(
              facts.uuid("scorecard", r.code()),
              r.code(),
              r.position(),
              r.words("name"),
              r.one(Scorecard.Method.class, "method"),
              r.words("note")));
    }
    for (Row r : facts.rows("groups")) {
      made.add(
          new ScoreGroup(
              facts.uuid("group", r.code()),
              facts.uuid("scorecard", r.get("scorecard")),
              facts.uuidOrNull("group", r.get("parent")),
              r.code(),
              r.position(),
              r.words("name"),
              r.exactOrNull("weight")));
    }
    facts.rows("indicators").forEach(r -> made.add(indicator(r)));
    for (Row r : facts.rows("bands")) {
      made.add(
          new Band(
              facts.uuid("band", r.get("indicator") + "/" + r.get("grade")),
              facts.uuid("indicator", r.get("indicator")),
              r.exactOrNull("lower"),
              Grade.valueOf(r.get("grade"))));
    }
    facts.rows("appraisals").forEach(r -> made.add(appraisal(r)));
    made.addAll(strategy());
    return made;
  }

  private Indicator indicator(Row r) {
    return new Indicator(
        facts.uuid("indicator", r.code()),
        facts.uuid("group", r.get("group")),
        r.code(),
        r.position(),
        r.words("name"),
        null,
        r.one(Indicator.Source.class, "source"),
        r.get("reference"),
        r.words("basis"));
  }

  private Appraisal appraisal(Row r) {
    return new Appraisal(
        facts.uuid("appraisal", r.get("indicator")),
        facts.uuid("indicator", r.get("indicator")),
        business,
        period,
        null,
        null,
        Grade.valueOf(r.get("grade")),
        r.exactOrNull("judged_on"),
        r.words("reason"));
  }

  private List<Entity> strategy() {
    List<Entity> made = new ArrayList<>();
    for (Row r : facts.rows("objectives")) {
      made.add(
          new Objective(
              facts.uuid("objective", r.code()),
              facts.uuid("group", r.get("group")),
              r.code(),
              r.position(),
              r.words("name")));
    }
    for (Row r : facts.rows("links")) {
      made.add(
          new ObjectiveLink(
              facts.uuid("link", r.get("cause") + ">" + r.get("effect")),
              facts.uuid("scorecard", r.get("scorecard")),
              r.get("cause"),
              r.get("effect"),
              r.position(),
              r.words("basis")));
    }
    return made;
  }
}
