package neraca.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import neraca.finance.FinanceResult;
import neraca.model.Count;
import neraca.model.Questionnaire;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Value;
import neraca.model.score.Indicator;

/** What the indicators of a scorecard can be made from at one business and period. */
public final class IndicatorSources {
  /** Figures that small businesses are scored by stand first; the others follow as computed. */
  private static final List<String> USUAL =
      List.of(
          "finance/rc_ratio",
          "finance/profit_margin",
          "finance/rentability",
          "finance/profit",
          "finance/customer_profitability",
          "finance/employee_productivity",
          "finance/regular_customer_share");

  private final Study study;
  private final Place place;
  private final ScorecardCheck check;

  private IndicatorSources(Study study, Place place) {
    this.study = study;
    this.place = place;
    check = new ScorecardCheck(study, place);
  }

  /**
   * A judgement, the mean of every questionnaire, every main figure of the accounts and every
   * count, also those that have no value yet.
   *
   * @param choice one business and one period
   * @throws Refusal when there is none such
   */
  public static List<IndicatorSource> of(Study study, Choice choice) {
    List<Place> places = Place.in(study, choice);
    if (places.isEmpty()) {
      throw new Refusal(Phrase.of("study.no_place"));
    }
    IndicatorSources sources = new IndicatorSources(study, places.get(0));
    List<IndicatorSource> all = new ArrayList<>();
    all.add(
        new IndicatorSource(
            Indicator.Source.JUDGEMENT,
            "",
            Cell.said("card.source.judgement"),
            Value.ABSENT,
            Format.PLAIN,
            null,
            Words.NONE));
    all.addAll(sources.figures());
    study.all(Questionnaire.class).forEach(q -> all.add(sources.mean(q)));
    all.addAll(sources.counts());
    return all;
  }

  private IndicatorSource mean(Questionnaire questionnaire) {
    Optional<Figure> mean = check.actual(Indicator.Source.SURVEY_MEAN, questionnaire.code());
    Words name = questionnaire.name();
    return new IndicatorSource(
        Indicator.Source.SURVEY_MEAN,
        questionnaire.code(),
        name.isEmpty() ? Cell.code(questionnaire.code()) : Cell.own(name),
        mean.map(Figure::value).orElse(Value.ABSENT),
        Format.MEAN,
        questionnaire.scale(),
        Words.NONE);
  }

  private List<IndicatorSource> figures() {
    return accounts().stream()
        .flatMap(accounts -> accounts.figures().stream())
        .sorted(Comparator.comparingInt(f -> USUAL.contains(f.id()) ? USUAL.indexOf(f.id()) : 99))
        .map(
            f ->
                new IndicatorSource(
                    Indicator.Source.FIGURE,
                    f.id(),
                    f.name(),
                    f.value(),
                    f.format(),
                    null,
                    Words.NONE))
        .toList();
  }

  /** Counts of this business that hold in this period; one of the period stands for one of none. */
  private List<IndicatorSource> counts() {
    Map<String, IndicatorSource> byCode = new LinkedHashMap<>();
    for (Count count : study.all(Count.class)) {
      if (place.holds(count.business(), count.period())) {
        Optional<Figure> figure = check.actual(Indicator.Source.COUNT, count.code());
        byCode.putIfAbsent(
            count.code(),
            new IndicatorSource(
                Indicator.Source.COUNT,
                count.code(),
                count.name().isEmpty() ? Cell.code(count.code()) : Cell.own(count.name()),
                figure.map(Figure::value).orElse(Value.ABSENT),
                figure.map(Figure::format).orElse(Format.PLAIN),
                null,
                count.unit()));
      }
    }
    return List.copyOf(byCode.values());
  }

  private Optional<FinanceResult> accounts() {
    try {
      return Optional.of(check.finance());
    } catch (Refusal notYet) {
      return Optional.empty();
    }
  }
}
