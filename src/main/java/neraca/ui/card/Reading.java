package neraca.ui.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import neraca.model.Business;
import neraca.model.Period;
import neraca.model.Questionnaire;
import neraca.model.Scale;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Value;
import neraca.model.score.Appraisal;
import neraca.model.score.Indicator;
import neraca.model.score.ScoreGroup;
import neraca.model.score.Scorecard;
import neraca.scorecard.ScorecardResult;
import neraca.scorecard.ScoredGroup;
import neraca.scorecard.ScoredIndicator;
import neraca.ui.desk.Desk;
import neraca.ui.kit.Light;
import neraca.work.Choice;
import neraca.work.ScorecardCheck;
import neraca.work.Study;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a scorecard and its result together. Used on the store lane. */
final class Reading {
  private static final String CHANGED = "scorecard.note.judged_value_changed";

  private final Rows rows;
  private final @Nullable ScorecardResult result;
  private final @Nullable Phrase refusal;
  private final Map<String, ScoredGroup> scored = new HashMap<>();

  private Reading(Rows rows, @Nullable ScorecardResult result, @Nullable Phrase refusal) {
    this.rows = rows;
    this.result = result;
    this.refusal = refusal;
    if (result != null) {
      result.perspectives().forEach(this::collect);
    }
  }

  private void collect(ScoredGroup group) {
    scored.put(group.id(), group);
    group.groups().forEach(this::collect);
  }

  /**
   * What was read.
   *
   * @param cards every scorecard of the study
   * @param rows null where there is none; likewise {@code card}
   * @param result null where it could not be scored
   */
  record Read(
      List<Scorecard> cards,
      @Nullable Rows rows,
      @Nullable ShownCard card,
      @Nullable ScorecardResult result) {}

  /**
   * @param code of the scorecard; the first one where there is none of that code
   */
  static Read of(Study study, Choice place, String code) {
    List<Scorecard> cards = study.all(Scorecard.class);
    Optional<Scorecard> chosen =
        cards.stream()
            .filter(c -> c.code().equals(code))
            .findFirst()
            .or(() -> cards.stream().findFirst());
    if (chosen.isEmpty()) {
      return new Read(cards, null, null, null);
    }
    Business business = Desk.business(study, place).orElse(null);
    Period period = Desk.period(study, place).orElse(null);
    Rows rows = Rows.of(study, chosen.get(), business, period);
    Reading reading;
    try {
      reading = new Reading(rows, score(study, rows), null);
    } catch (Refusal refused) {
      reading = new Reading(rows, null, refused.phrase());
    }
    return new Read(cards, rows, reading.card(), reading.result);
  }

  private static ScorecardResult score(Study study, Rows rows) {
    Choice here = rows.place().orElseThrow(() -> new Refusal(Phrase.of("card.refused.no_place")));
    return ScorecardCheck.of(study, rows.scorecard().code(), here).get(0).result();
  }

  private ShownCard card() {
    List<Note> notes = result == null ? List.of() : result.notes();
    return new ShownCard(
        rows.scorecard(),
        rows.groupsIn(null).stream().map(this::perspective).toList(),
        Totals.of(result),
        result == null ? List.of() : Totals.gains(result),
        notes.stream().filter(n -> !n.phrase().key().equals(Totals.TRUNCATED)).toList(),
        refusal);
  }

  private ShownPerspective perspective(ScoreGroup row) {
    ScoredGroup group = scored.get(row.code());
    List<ShownIndicator> indicators = new ArrayList<>();
    for (ScoreGroup inner : rows.withInner(row)) {
      rows.indicatorsIn(inner.uuid()).forEach(i -> indicators.add(indicator(i, inner)));
    }
    Cell name = name(row.name(), row.code());
    if (group == null || group.score().percent().isAbsent()) {
      return new ShownPerspective(
          row,
          name,
          row.weight(),
          Value.ABSENT,
          Cell.code(""),
          Light.NO_DATA,
          indicators,
          group == null ? null : group.figure());
    }
    return new ShownPerspective(
        row,
        name,
        group.localWeight(),
        group.score().percent(),
        Totals.category(group.score()),
        Totals.light(group.score().percent()),
        indicators,
        group.figure());
  }

  private ShownIndicator indicator(Indicator row, ScoreGroup in) {
    ScoredGroup group = scored.get(in.code());
    ScoredIndicator found =
        group == null
            ? null
            : group.indicators().stream()
                .filter(i -> i.id().equals(row.code()))
                .findFirst()
                .orElse(null);
    Cell name = name(row.name(), row.code());
    Appraisal judged = rows.appraisals().get(row.uuid());
    if (found == null) {
      Words reason = judged == null ? Words.NONE : judged.reason();
      Cell none = Cell.number(Value.ABSENT, Format.PLAIN);
      Cell why = Cell.said("scorecard.rule.none");
      return new ShownIndicator(
          row, in, name, none, null, Light.NO_DATA, null, why, reason, false, false, null, null);
    }
    Figure actual = found.actual();
    Value value = actual == null ? Value.ABSENT : actual.value();
    return new ShownIndicator(
        row,
        in,
        name,
        actual(row, actual, judged),
        found.grade(),
        found.light() == null ? Light.NO_DATA : Totals.light(found.percent()),
        found.grade() == null ? null : found.weight(),
        found.rule(),
        found.reason(),
        !value.isAbsent() && !rows.bandsOf(row.uuid()).isEmpty(),
        isChanged(row, name),
        Actuals.exact(value),
        found.figure() == null ? actual : found.figure());
  }

  private Cell actual(Indicator row, @Nullable Figure actual, @Nullable Appraisal judged) {
    if (actual != null && !actual.value().isAbsent()) {
      return Actuals.cell(actual.value(), actual.format(), scale(row), unit(row));
    }
    return row.source() == Indicator.Source.JUDGEMENT
            && judged != null
            && !judged.reason().isEmpty()
        ? Cell.own(judged.reason())
        : Cell.number(Value.ABSENT, Format.PLAIN);
  }

  private @Nullable Scale scale(Indicator row) {
    return rows.questionnaires().stream()
        .filter(q -> row.source() == Indicator.Source.SURVEY_MEAN)
        .filter(q -> q.code().equals(row.reference()))
        .map(Questionnaire::scale)
        .findFirst()
        .orElse(null);
  }

  private Words unit(Indicator row) {
    UUID business = rows.business() == null ? null : rows.business().uuid();
    return rows.counts().stream()
        .filter(c -> row.source() == Indicator.Source.COUNT && c.code().equals(row.reference()))
        .filter(c -> c.business().equals(business))
        .map(neraca.model.Count::unit)
        .findFirst()
        .orElse(Words.NONE);
  }

  private boolean isChanged(Indicator row, Cell name) {
    return result != null
        && result.notes().stream()
            .filter(note -> note.phrase().key().equals(CHANGED))
            .filter(note -> note.items().contains(row.code()))
            .anyMatch(note -> name.equals(note.phrase().places().get("name")));
  }

  static Cell name(Words name, String code) {
    return name.isEmpty() ? Cell.code(code) : Cell.own(name);
  }
}
