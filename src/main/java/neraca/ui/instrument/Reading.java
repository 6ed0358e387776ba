package neraca.ui.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import neraca.model.Dimension;
import neraca.model.Item;
import neraca.model.Questionnaire;
import neraca.model.result.Phrase;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import neraca.statistics.Rule;
import neraca.ui.desk.Target;
import neraca.work.Choice;
import neraca.work.DimensionCheck;
import neraca.work.InstrumentCheck;
import neraca.work.Purification;
import neraca.work.Study;
import neraca.work.VersionCheck;
import neraca.work.document.ReportRule;
import org.jspecify.annotations.Nullable;

/** What the screen reads of a study, away from the thread that paints. */
final class Reading {
  private Reading() {}

  /**
   * What may be tested.
   *
   * @param failing instruments with items that are not valid by the usual rule
   */
  record Listed(List<Instrument> instruments, int failing) {}

  /** What came of it: a sheet, or why there is none. */
  record Tested(
      @Nullable TestSheet sheet, @Nullable Empty empty, @Nullable InstrumentResult result) {}

  /**
   * What stands where there is nothing to test yet.
   *
   * @param word key of what the button says
   * @param next where it leads
   */
  record Empty(Phrase says, String word, Target next) {}

  /** One of both. */
  record Read(@Nullable Held held, @Nullable Tested empty) {}

  static Listed instruments(Study study, Choice place) {
    List<InstrumentCheck.Outcome> outcomes =
        InstrumentCheck.outcomes(
            study,
            new InstrumentCheck.Request(
                null, List.of(), List.of(), InstrumentOptions.USUAL, place));
    List<Instrument> instruments = new ArrayList<>();
    for (Questionnaire questionnaire : study.all(Questionnaire.class)) {
      List<String> places =
          outcomes.stream()
              .filter(o -> o.questionnaire().equals(questionnaire.code()))
              .map(o -> o.place().label())
              .toList();
      for (String label : places.size() < 2 ? List.of("") : places) {
        instruments.addAll(scales(study, questionnaire, label, !places.isEmpty()));
      }
    }
    return new Listed(instruments, (int) outcomes.stream().filter(Reading::fails).count());
  }

  /** The whole instrument, its dimensions, then its items on importance; one item is no scale. */
  private static List<Instrument> scales(
      Study study, Questionnaire asked, String place, boolean answered) {
    List<Item> items = items(study, asked.code(), false);
    List<Instrument> scales = new ArrayList<>();
    scales.add(
        new Instrument(asked.code(), asked.name(), null, items.size(), place, answered, false));
    for (Dimension dimension : study.all(Dimension.class)) {
      int own = (int) items.stream().filter(i -> dimension.uuid().equals(i.dimension())).count();
      if (own > 1) {
        Instrument.Part part = new Instrument.Part(dimension.code(), dimension.name());
        scales.add(new Instrument(asked.code(), asked.name(), part, own, place, answered, false));
      }
    }
    int importance = items(study, asked.code(), true).size();
    if (importance > 0) {
      scales.add(
          new Instrument(asked.code(), asked.name(), null, importance, place, answered, true));
    }
    return scales;
  }

  private static boolean fails(InstrumentCheck.Outcome outcome) {
    InstrumentResult result = outcome.result();
    return result != null
        && result.items().stream().anyMatch(i -> !i.verdict().under(Rule.R_TABLE).orElse(true));
  }

  /** The items that ask for importance, or all others. */
  private static List<Item> items(Study study, String questionnaire, boolean importance) {
    List<Item> all =
        study.all(Questionnaire.class).stream()
            .filter(q -> q.code().equals(questionnaire))
            .flatMap(
                q -> study.all(Item.class).stream().filter(i -> i.questionnaire().equals(q.uuid())))
            .toList();
    Set<UUID> twins =
        all.stream().map(Item::importance).filter(Objects::nonNull).collect(Collectors.toSet());
    return all.stream().filter(i -> twins.contains(i.uuid()) == importance).toList();
  }

  /** The instrument with its answers, or why there is nothing to test. */
  static Read read(Study study, Instrument instrument, Choice choice) {
    List<Item> items = items(study, instrument.code(), instrument.importance());
    List<String> named =
        instrument.importance() ? items.stream().map(Item::code).toList() : List.of();
    InstrumentCheck.Request request =
        new InstrumentCheck.Request(
            instrument.code(), named, List.of(), InstrumentOptions.USUAL, choice);
    String label = instrument.place();
    return InstrumentCheck.outcomes(study, request).stream()
        .filter(o -> label.isEmpty() || o.place().label().equals(label))
        .findFirst()
        .flatMap(o -> held(study, instrument, o, items))
        .map(held -> new Read(held, null))
        .orElseGet(() -> new Read(null, unanswered(choice)));
  }

  private static Optional<Held> held(
      Study study, Instrument instrument, InstrumentCheck.Outcome outcome, List<Item> items) {
    Instrument.Part part = instrument.dimension();
    if (part == null) {
      return Optional.of(
          new Held(
              new Held.Scope(
                  outcome.name(),
                  items.get(0).questionnaire(),
                  null,
                  outcome.confidential(),
                  instrument.importance()),
              items,
              Purification.of(outcome),
              instrument.importance()
                  ? List.of()
                  : VersionCheck.kept(study, outcome.questionnaire(), null),
              ReportRule.of(study, items.get(0).questionnaire())));
    }
    return DimensionCheck.of(study, outcome, InstrumentOptions.USUAL).stream()
        .filter(p -> p.code().equals(part.code()))
        .findFirst()
        .map(p -> held(study, p, items));
  }

  private static Held held(Study study, DimensionCheck.Part part, List<Item> all) {
    List<Item> items = all.stream().filter(i -> part.answers().items().contains(i.code())).toList();
    return new Held(
        new Held.Scope(
            part.name(),
            items.get(0).questionnaire(),
            items.get(0).dimension(),
            part.whole().confidential(),
            false),
        items,
        Purification.of(part),
        VersionCheck.kept(study, part.whole().questionnaire(), part.code()),
        ReportRule.of(study, items.get(0).questionnaire()));
  }

  static Tested refused(Phrase refusal) {
    return new Tested(null, new Empty(refusal, "test.open_answers", Target.of("answers")), null);
  }

  private static Tested unanswered(Choice choice) {
    return refused(Phrase.of(choice.takesEverybody() ? "test.no_answers" : "whose.nobody"));
  }

  static Tested nothing() {
    Phrase says = Phrase.of("test.no_questionnaire");
    Empty empty = new Empty(says, "test.open_questionnaires", Target.of("questionnaires"));
    return new Tested(null, empty, null);
  }
}
