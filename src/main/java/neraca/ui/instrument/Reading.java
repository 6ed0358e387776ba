package neraca.ui.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import neraca.model.Item;
import neraca.model.Questionnaire;
import neraca.model.result.Phrase;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import neraca.statistics.Rule;
import neraca.ui.desk.Target;
import neraca.work.Choice;
import neraca.work.InstrumentCheck;
import neraca.work.Purification;
import neraca.work.Study;
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
      if (places.size() < 2) {
        places = List.of("");
      }
      boolean answered =
          outcomes.stream().anyMatch(o -> o.questionnaire().equals(questionnaire.code()));
      for (String label : places) {
        for (boolean importance : new boolean[] {false, true}) {
          int items = items(study, questionnaire.code(), importance).size();
          if (!importance || items > 0) {
            instruments.add(
                new Instrument(
                    questionnaire.code(),
                    questionnaire.name(),
                    items,
                    label,
                    answered,
                    importance));
          }
        }
      }
    }
    return new Listed(instruments, (int) outcomes.stream().filter(Reading::fails).count());
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
        .map(o -> new Read(new Held(o.name(), items, Purification.of(o)), null))
        .orElseGet(() -> new Read(null, unanswered()));
  }

  static Tested refused(Phrase refusal) {
    return new Tested(null, new Empty(refusal, "test.open_answers", Target.of("answers")), null);
  }

  private static Tested unanswered() {
    return refused(Phrase.of("test.no_answers"));
  }

  static Tested nothing() {
    Phrase says = Phrase.of("test.no_questionnaire");
    Empty empty = new Empty(says, "test.open_questionnaires", Target.of("questionnaires"));
    return new Tested(null, empty, null);
  }
}
