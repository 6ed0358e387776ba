package neraca.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import neraca.finance.FinanceResult;
import neraca.model.LedgerLine;
import neraca.model.Questionnaire;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.score.Appraisal;
import neraca.model.score.Band;
import neraca.model.score.Indicator;
import neraca.model.score.ScoreGroup;
import neraca.model.score.Scorecard;
import neraca.scorecard.ScorecardInput;
import neraca.scorecard.ScorecardResult;
import neraca.scorecard.Scoring;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.ItemAnalysis;
import neraca.statistics.survey.RespondentScores;
import org.jspecify.annotations.Nullable;

/** Scores the scorecards of a study: finds the indicators' actual values and hands them on. */
public final class ScorecardCheck {
  private final Study study;
  private final Place place;
  private final Map<String, Sheets> sheets = new HashMap<>();
  private @Nullable FinanceResult finance;

  ScorecardCheck(Study study, Place place) {
    this.study = study;
    this.place = place;
  }

  /** A scorecard's result at one business and period. */
  public record Outcome(Scorecard scorecard, Place place, ScorecardResult result) {}

  /**
   * Every scorecard at every business and period asked for. Where all are asked for, places with
   * neither ledger lines nor judgements are left out.
   *
   * @param name code of the scorecard; null takes every one
   * @throws Refusal when a code is unknown or there is no scorecard
   */
  public static List<Outcome> of(Study study, @Nullable String name, Choice choice) {
    return study.file().snapshot(() -> read(study, name, choice));
  }

  private static List<Outcome> read(Study study, @Nullable String name, Choice choice) {
    List<Scorecard> all = study.all(Scorecard.class);
    List<Scorecard> cards =
        all.stream().filter(s -> name == null || s.code().equals(name)).toList();
    if (cards.isEmpty()) {
      throw new Refusal(
          name == null
              ? Phrase.of("study.no_scorecard")
              : Phrase.of("study.scorecard_unknown")
                  .with("code", name)
                  .with("known", String.join(", ", all.stream().map(Scorecard::code).toList())));
    }
    List<Place> places = Place.in(study, choice);
    if (places.size() > 1) {
      places = places.stream().filter(p -> isInUse(study, p)).toList();
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Scorecard card : cards) {
      for (Place place : places) {
        outcomes.add(new Outcome(card, place, new ScorecardCheck(study, place).score(card)));
      }
    }
    if (outcomes.isEmpty()) {
      throw new Refusal(Phrase.of("study.no_place"));
    }
    return outcomes;
  }

  private static boolean isInUse(Study study, Place place) {
    return study.all(LedgerLine.class).stream().anyMatch(l -> place.holds(l.business(), l.period()))
        || study.all(Appraisal.class).stream().anyMatch(a -> place.holds(a.business(), a.period()));
  }

  private ScorecardResult score(Scorecard card) {
    List<ScoreGroup> groups =
        study.all(ScoreGroup.class).stream()
            .filter(g -> g.scorecard().equals(card.uuid()))
            .toList();
    Set<UUID> held = groups.stream().map(ScoreGroup::uuid).collect(Collectors.toSet());
    List<Indicator> indicators =
        study.all(Indicator.class).stream().filter(i -> held.contains(i.group())).toList();
    Set<UUID> known = indicators.stream().map(Indicator::uuid).collect(Collectors.toSet());
    Map<UUID, Figure> actuals = new HashMap<>();
    for (Indicator indicator : indicators) {
      actual(indicator.source(), indicator.reference())
          .ifPresent(figure -> actuals.put(indicator.uuid(), figure));
    }
    return Scoring.of(
        new ScorecardInput(
            card,
            groups,
            indicators,
            study.all(Band.class).stream().filter(b -> known.contains(b.indicator())).toList(),
            study.all(Appraisal.class).stream()
                .filter(a -> known.contains(a.indicator()) && place.holds(a.business(), a.period()))
                .toList(),
            actuals));
  }

  /** What a source says at this place. A new source of indicators is one more branch here. */
  Optional<Figure> actual(Indicator.Source source, String reference) {
    return switch (source) {
      case SURVEY_MEAN -> surveyMean(reference);
      case FIGURE -> figure(reference);
      case COUNT -> finance().figure("finance/count/" + reference);
      case JUDGEMENT -> Optional.empty();
    };
  }

  private Optional<Figure> surveyMean(String questionnaire) {
    return answered(questionnaire)
        .flatMap(
            s ->
                RespondentScores.of(s.scoredAt(place)).figure("survey/" + questionnaire + "/mean"));
  }

  private Optional<Figure> figure(String id) {
    if (id.startsWith("instrument/")) {
      return answered(id.split("/", -1)[1]).flatMap(s -> instrumentFigure(s, id));
    }
    return finance().figure(id);
  }

  private Optional<Figure> instrumentFigure(Sheets answered, String id) {
    try {
      return ItemAnalysis.of(answered.scoredAt(place), InstrumentOptions.USUAL).figure(id);
    } catch (Refusal untestable) {
      return Optional.empty();
    }
  }

  /** The answers of a questionnaire, where it is known and somebody answered it here. */
  private Optional<Sheets> answered(String code) {
    return study.all(Questionnaire.class).stream()
        .filter(q -> q.code().equals(code))
        .findFirst()
        .map(q -> sheets.computeIfAbsent(code, c -> new Sheets(study, q, Choice.ALL)))
        .filter(s -> s.places().contains(place));
  }

  FinanceResult finance() {
    FinanceResult known = finance;
    if (known == null) {
      known = FinanceCheck.of(study, place);
      finance = known;
    }
    return Objects.requireNonNull(known);
  }
}
