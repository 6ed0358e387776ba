package neraca.ui.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import neraca.model.Item;
import neraca.model.OwnClass;
import neraca.model.ProfileField;
import neraca.model.Questionnaire;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import neraca.statistics.survey.DescribeResult;
import neraca.ui.desk.Desk;
import neraca.ui.desk.Target;
import neraca.work.Choice;
import neraca.work.DescribeCheck;
import neraca.work.InstrumentCheck;
import neraca.work.Study;
import neraca.work.classes.KeptClasses;
import neraca.work.naming.Named;
import org.jspecify.annotations.Nullable;

/** What the screen reads of a study, away from the thread that paints. */
final class Reading {
  private static final String BUSINESS = "business";
  private static final String PERIOD = "period";

  private Reading() {}

  /** What may be described, and what its respondents may be grouped by. */
  record Listed(List<Survey> surveys, List<Option> fields) {}

  /**
   * What is to be described, and how.
   *
   * @param wanted its classes where the questionnaire keeps none of its own
   * @param aside whether those are wanted in the place of the kept ones, too
   * @param part what of the groups is shown, see {@link Pages}
   */
  record Asked(
      Survey survey, DescribeCheck.Wanted wanted, boolean aside, String part, Choice place) {
    /** The same without groups. */
    DescribeCheck.Wanted together() {
      return new DescribeCheck.Wanted(
          wanted.classes(), wanted.own(), null, wanted.importance(), wanted.midpoint());
    }

    /** In the classes that are kept, unless others are wanted. */
    Asked in(KeptClasses kept) {
      return aside || kept.isEmpty()
          ? this
          : new Asked(
              survey,
              new DescribeCheck.Wanted(
                  null, wanted.own(), wanted.by(), wanted.importance(), wanted.midpoint()),
              false,
              part,
              place);
    }
  }

  /**
   * What came of it: a sheet, or why there is none.
   *
   * @param pointing finds its figures
   * @param numberFormat of the study; empty where there is no sheet
   * @param kept classes of the questionnaire's own; null where there is no sheet
   */
  record Described(
      @Nullable Sheet sheet,
      @Nullable Empty empty,
      @Nullable Pointing pointing,
      String numberFormat,
      @Nullable KeptClasses kept) {}

  static Listed list(Study study, Choice place) {
    List<DescribeCheck.Outcome> outcomes =
        DescribeCheck.outcomes(study, request(null, DescribeCheck.Wanted.USUAL, place));
    List<Survey> surveys = new ArrayList<>();
    for (Questionnaire asked : study.all(Questionnaire.class)) {
      int items = items(study, asked.code()).size();
      List<String> places =
          outcomes.stream()
              .filter(o -> o.questionnaire().equals(asked.code()))
              .map(o -> o.place().label())
              .toList();
      for (String label : places.size() < 2 ? List.of("") : places) {
        surveys.add(new Survey(asked.code(), asked.name(), items, label, !places.isEmpty()));
      }
    }
    return new Listed(surveys, fields(study));
  }

  private static List<Item> items(Study study, String questionnaire) {
    return study.all(Questionnaire.class).stream()
        .filter(q -> q.code().equals(questionnaire))
        .flatMap(
            q -> study.all(Item.class).stream().filter(i -> i.questionnaire().equals(q.uuid())))
        .toList();
  }

  private static List<Option> fields(Study study) {
    return Stream.of(
            Stream.of(new Option("", Cell.said("results.by.none"))),
            study.all(ProfileField.class).stream()
                .map(f -> new Option(f.code(), Cell.own(f.name()))),
            Stream.of(
                new Option(BUSINESS, Cell.said("describe.by.business")),
                new Option(PERIOD, Cell.said("describe.by.period")),
                new Option("wave", Cell.said("describe.by.wave"))))
        .flatMap(s -> s)
        .toList();
  }

  private static DescribeCheck.Request request(
      @Nullable String questionnaire, DescribeCheck.Wanted wanted, Choice place) {
    return new DescribeCheck.Request(questionnaire, List.of(), List.of(), wanted, place);
  }

  static Described describe(Study study, Asked anyhow) {
    Survey survey = anyhow.survey();
    KeptClasses kept = kept(study, survey.code());
    Asked asked = anyhow.in(kept);
    Optional<DescribeCheck.Outcome> found =
        outcome(study, request(survey.code(), asked.together(), asked.place()), survey);
    if (found.isEmpty()) {
      boolean everybody = asked.place().takesEverybody();
      return refused(Phrase.of(everybody ? "results.no_answers" : "whose.nobody"));
    }
    DescribeResult result = found.get().result();
    if (result == null) {
      return refused(java.util.Objects.requireNonNull(found.get().refusal()));
    }
    Named named = new Named(study, survey.code());
    Pages pages = new Pages(result, named, asked.part());
    Grouped grouped = grouped(study, asked);
    InstrumentCheck.Outcome tested = tested(study, asked);
    InstrumentResult correlations = tested == null ? null : tested.result();
    Sheet sheet =
        new Sheet(
            survey,
            items(study, survey.code()),
            parts(result, named),
            Summaries.of(result, survey.items()),
            pages.all(
                grouped == null ? null : grouped.result(),
                grouped == null ? null : grouped.refusal(),
                correlations,
                tested == null ? null : tested.refusal()));
    return new Described(
        sheet,
        null,
        new Pointing(result, grouped == null ? null : grouped.result(), correlations),
        study.info().numberFormat(),
        kept);
  }

  /** None where the questionnaire is gone. */
  private static KeptClasses kept(Study study, String questionnaire) {
    return study.all(Questionnaire.class).stream()
        .filter(q -> q.code().equals(questionnaire))
        .findFirst()
        .map(q -> KeptClasses.of(study.all(OwnClass.class), q.uuid()))
        .orElseGet(() -> new KeptClasses(Desk.newUuid(), List.of()));
  }

  /** What of the groups may be shown. */
  private static List<Option> parts(DescribeResult result, Named named) {
    List<Option> parts = new ArrayList<>(List.of(Option.OF_WHOLE));
    if (!result.dimensions().isEmpty()) {
      parts.add(new Option(Option.EVERY, Cell.said("results.part.every")));
    }
    result.dimensions().forEach(d -> parts.add(new Option(d.code(), named.name(d.code()))));
    return parts;
  }

  /** The groups, or why there are none; null where none were asked for. */
  private record Grouped(@Nullable DescribeResult result, @Nullable Phrase refusal) {}

  /** Businesses and periods are compared whichever of them is looked at. */
  private static @Nullable Grouped grouped(Study study, Asked asked) {
    String by = asked.wanted().by();
    if (by == null) {
      return null;
    }
    Choice at = asked.place();
    Choice place =
        switch (by) {
          case BUSINESS -> new Choice(null, at.period(), at.wave(), at.profile());
          case PERIOD -> new Choice(at.business(), null, at.wave(), at.profile());
          default -> at;
        };
    DescribeCheck.Request request = request(asked.survey().code(), asked.wanted(), place);
    boolean together = by.equals(BUSINESS) || by.equals(PERIOD);
    Survey survey = asked.survey();
    return outcome(
            study,
            request,
            together ? new Survey(survey.code(), survey.name(), survey.items(), "", true) : survey)
        .map(o -> new Grouped(o.result(), o.refusal()))
        .orElse(null);
  }

  private static Optional<DescribeCheck.Outcome> outcome(
      Study study, DescribeCheck.Request request, Survey survey) {
    return DescribeCheck.outcomes(study, request).stream()
        .filter(o -> survey.place().isEmpty() || o.place().label().equals(survey.place()))
        .findFirst();
  }

  private static InstrumentCheck.@Nullable Outcome tested(Study study, Asked asked) {
    InstrumentCheck.Request request =
        new InstrumentCheck.Request(
            asked.survey().code(), List.of(), List.of(), InstrumentOptions.USUAL, asked.place());
    return InstrumentCheck.outcomes(study, request).stream()
        .filter(
            o ->
                asked.survey().place().isEmpty()
                    || o.place().label().equals(asked.survey().place()))
        .findFirst()
        .orElse(null);
  }

  static Described refused(Phrase refusal) {
    Empty empty = new Empty(refusal, "results.open_answers", Target.of("answers"));
    return new Described(null, empty, null, "", null);
  }

  static Described nothing() {
    Phrase says = Phrase.of("results.no_questionnaire");
    Empty empty = new Empty(says, "results.open_questionnaires", Target.of("questionnaires"));
    return new Described(null, empty, null, "", null);
  }
}
