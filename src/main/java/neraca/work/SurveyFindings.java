package neraca.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import neraca.model.Mark;
import neraca.model.Questionnaire;
import neraca.model.Scale;
import neraca.model.ScaleLabel;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemResult;
import neraca.statistics.Rule;
import neraca.store.AnswerTable;

/** What questionnaires, answers and instrument tests leave to be looked at. */
final class SurveyFindings {
  /** Said here in one finding for an instrument. */
  private static final Set<String> OF_VERDICTS =
      Set.of("instrument.note.fails", "instrument.note.disputed");

  private final Study study;
  private final List<Finding> findings = new ArrayList<>();

  SurveyFindings(Study study) {
    this.study = study;
  }

  List<Finding> of(StudySummary summary, List<InstrumentCheck.Outcome> tests) {
    tests.forEach(this::test);
    for (StudySummary.Instrument instrument : summary.questionnaires()) {
      entered(instrument, tests);
    }
    labels(summary);
    return findings;
  }

  private void add(Finding.Area area, Phrase title, Phrase says, Source source) {
    findings.add(new Finding(area, Note.Weight.DOUBTFUL, title, says, source));
  }

  private static Phrase named(String key, Words name) {
    return Phrase.of(key, "name", Cell.own(name));
  }

  private void test(InstrumentCheck.Outcome outcome) {
    InstrumentResult result = outcome.result();
    if (result == null) {
      add(
          Finding.Area.INSTRUMENT,
          named("overview.finding.untestable", outcome.name()),
          java.util.Objects.requireNonNull(outcome.refusal()),
          source(outcome.questionnaire(), List.of()));
      return;
    }
    verdicts(outcome, result);
    for (Note note : result.notes()) {
      if (note.weight() != Note.Weight.REMARK && !OF_VERDICTS.contains(note.phrase().key())) {
        add(
            Finding.Area.INSTRUMENT,
            named("overview.finding.instrument", outcome.name()),
            note.phrase(),
            source(outcome.questionnaire(), note.items()));
      }
    }
  }

  private void verdicts(InstrumentCheck.Outcome outcome, InstrumentResult result) {
    List<ItemResult> failing =
        result.items().stream().filter(i -> !i.verdict().under(Rule.R_TABLE).orElse(true)).toList();
    if (failing.isEmpty()) {
      return;
    }
    long other = failing.stream().filter(i -> i.verdict().under(Rule.R_030).orElse(false)).count();
    List<String> codes = failing.stream().map(ItemResult::code).toList();
    String says =
        other == failing.size()
            ? "overview.finding.items_fail.all_pass_030"
            : "overview.finding.items_fail.some_pass_030";
    Phrase phrase =
        Phrase.of(says)
            .with("items", String.join(", ", codes))
            .with("r_table", Cell.number(result.rTable().value(), Format.STATISTIC))
            .with("n", result.used());
    add(
        Finding.Area.INSTRUMENT,
        named("overview.finding.items_fail", outcome.name())
            .with("failing", failing.size())
            .with("k", result.items().size()),
        other == failing.size() ? phrase : phrase.with("passing", other),
        source(outcome.questionnaire(), codes));
  }

  private static Source source(String questionnaire, List<String> items) {
    return new Source.Answers(questionnaire, items, 0, true);
  }

  private void entered(StudySummary.Instrument instrument, List<InstrumentCheck.Outcome> tests) {
    Questionnaire asked = instrument.questionnaire();
    if (instrument.items() == 0) {
      add(
          Finding.Area.QUESTIONNAIRES,
          named("overview.finding.no_items", asked.name()),
          Phrase.of("overview.finding.no_items.says"),
          row(asked));
    } else if (tests.stream().noneMatch(t -> t.questionnaire().equals(asked.code()))) {
      add(
          Finding.Area.ANSWERS,
          named("overview.finding.unanswered", asked.name()),
          Phrase.of("overview.finding.unanswered.says"),
          source(asked.code(), List.of()));
    }
    if (instrument.unresolved() > 0) {
      add(
          Finding.Area.ANSWERS,
          named("overview.finding.unresolved", asked.name()).with("n", instrument.unresolved()),
          Phrase.of("overview.finding.unresolved.says"),
          firstUnresolved(asked).orElseGet(() -> source(asked.code(), List.of())));
    }
  }

  private Optional<Source> firstUnresolved(Questionnaire asked) {
    AnswerTable answers = study.file().answers(asked.uuid());
    for (AnswerTable.Row row : answers.rows()) {
      int item = row.marks().indexOf(Mark.UNRESOLVED.code());
      if (item >= 0) {
        List<String> code = List.of(answers.items().get(item).code());
        return Optional.of(new Source.Answers(asked.code(), code, List.of(row.number()), 1, false));
      }
    }
    return Optional.empty();
  }

  /** One finding for all questionnaires whose points have no words. */
  private void labels(StudySummary summary) {
    List<ScaleLabel> labels = study.all(ScaleLabel.class);
    List<Questionnaire> wordless =
        summary.questionnaires().stream()
            .filter(i -> i.items() > 0)
            .map(StudySummary.Instrument::questionnaire)
            .filter(q -> lacksWords(q, labels))
            .toList();
    if (!wordless.isEmpty()) {
      Words names =
          new Words(
              wordless.stream().map(q -> q.name().inIndonesian()).collect(Collectors.joining(", ")),
              wordless.stream().map(q -> q.name().inEnglish()).collect(Collectors.joining(", ")));
      add(
          Finding.Area.QUESTIONNAIRES,
          Phrase.of("overview.finding.labels"),
          Phrase.of("overview.finding.labels.says", "names", Cell.own(names)),
          row(wordless.get(0)));
    }
  }

  private static boolean lacksWords(Questionnaire questionnaire, List<ScaleLabel> labels) {
    Scale scale = questionnaire.scale();
    long worded =
        labels.stream()
            .filter(l -> l.questionnaire().equals(questionnaire.uuid()) && !l.label().isEmpty())
            .count();
    return worded < scale.max() - scale.min() + 1;
  }

  private static Source row(Questionnaire questionnaire) {
    return new Source.Entry(
        "questionnaire",
        questionnaire.uuid(),
        "scale",
        Cell.own(questionnaire.name()),
        Cell.code(questionnaire.code()));
  }
}
