package neraca.work.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import neraca.finance.FinanceResult;
import neraca.model.LedgerLine;
import neraca.model.Questionnaire;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Table;
import neraca.model.score.Scorecard;
import neraca.report.Section;
import neraca.report.XlsxReport;
import neraca.statistics.InstrumentOptions;
import neraca.work.Choice;
import neraca.work.FinanceCheck;
import neraca.work.InstrumentCheck;
import neraca.work.Place;
import neraca.work.ScorecardCheck;
import neraca.work.Study;
import neraca.work.StudySummary;
import neraca.work.naming.Named;

/** Everything that a study says as one document; the study may change once this is made. */
public final class StudyReport {
  private final String currency;
  private final List<Section> sections;

  private StudyReport(String currency, List<Section> sections) {
    this.currency = currency;
    this.sections = List.copyOf(sections);
  }

  /** Reads and computes what goes into the report. */
  public static StudyReport of(Study study) {
    return study.snapshot(() -> new StudyReport(study.info().currency(), sections(study)));
  }

  /**
   * Writes the report in the format that the file's ending names (.xlsx).
   *
   * @param progress hears how much is done, 0 to 1; what it throws ends the writing, and nothing is
   *     left behind
   * @throws Refusal for another ending, or where the file cannot be written
   */
  public void write(Path out, Locale language, DoubleConsumer progress) {
    if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new Refusal(Phrase.of("study.report_format").with("file", out.toString()));
    }
    XlsxReport.write(out, language, currency, sections, progress);
  }

  List<Section> sections() {
    return sections;
  }

  private static List<Section> sections(Study study) {
    List<Section> sections = new ArrayList<>();
    StudySummary summary = StudySummary.of(study);
    sections.add(Section.of(Cell.own(summary.info().name()), summary.tables(), List.of()));
    if (!study.all(Questionnaire.class).isEmpty() && summary.responses() > 0) {
      SurveySections surveys = new SurveySections(study);
      study
          .all(Questionnaire.class)
          .forEach(questionnaire -> sections.addAll(of(study, questionnaire, surveys)));
    }
    if (!study.all(LedgerLine.class).isEmpty()) {
      for (FinanceResult accounts : FinanceCheck.of(study, Choice.ALL)) {
        Cell title =
            placed("study.section_finance", new Place(accounts.business(), accounts.period()));
        sections.add(Section.of(title, accounts.tables(), List.of()));
        sections.add(Workings.of(title, accounts.figures()));
      }
    }
    if (!study.all(Scorecard.class).isEmpty()) {
      sections.addAll(scorecards(study));
    }
    return sections;
  }

  /** Place by place, then what is compared between them, then the pilot beside the study. */
  private static List<Section> of(
      Study study, Questionnaire questionnaire, SurveySections surveys) {
    List<Section> sections = new ArrayList<>();
    InstrumentOptions options = ReportRule.of(study, questionnaire.uuid()).options();
    List<InstrumentCheck.Outcome> outcomes = tested(study, questionnaire, options);
    PlaceNames places =
        new PlaceNames(outcomes.stream().map(InstrumentCheck.Outcome::place).toList());
    for (InstrumentCheck.Outcome outcome : outcomes) {
      Stream.of(
              instrument(study, outcome),
              VersionSections.of(study, outcome, options),
              surveys.of(outcome))
          .flatMap(List::stream)
          .map(section -> places.at(outcome.place(), section))
          .forEach(sections::add);
    }
    sections.addAll(surveys.joined(questionnaire));
    sections.addAll(WaveSections.of(study, questionnaire, options));
    return sections;
  }

  private static List<Section> scorecards(Study study) {
    List<Section> sections = new ArrayList<>();
    List<ScorecardCheck.Outcome> cards = ScorecardCheck.of(study, null, Choice.ALL);
    PlaceNames places = new PlaceNames(cards.stream().map(ScorecardCheck.Outcome::place).toList());
    for (ScorecardCheck.Outcome card : cards) {
      Cell title = Cell.own(card.scorecard().name());
      Section shown = Section.of(title, card.result().tables(), List.of());
      sections.add(places.at(card.place(), shown));
      sections.add(places.at(card.place(), Workings.of(title, card.result().figures())));
    }
    return sections;
  }

  private static List<InstrumentCheck.Outcome> tested(
      Study study, Questionnaire questionnaire, InstrumentOptions options) {
    return InstrumentCheck.outcomes(
        study,
        new InstrumentCheck.Request(
            questionnaire.code(), List.of(), List.of(), options, Choice.ALL));
  }

  /** A confidential instrument is reported by its counts only. */
  private static List<Section> instrument(Study study, InstrumentCheck.Outcome outcome) {
    Cell name = Cell.own(outcome.name());
    if (outcome.confidential()) {
      Phrase counted = Phrase.of("study.confidential").with("n", outcome.survey().n());
      return List.of(Section.of(name, List.of(), List.of(Note.remark(counted, List.of()))));
    }
    List<Table> tables = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    if (outcome.refusal() != null) {
      notes.add(Note.doubtful(outcome.refusal(), List.of()));
    }
    if (outcome.result() != null) {
      tables.addAll(outcome.result().tables());
      // A sheet of its own: it is much wider than the other tables.
      Cell title = new Cell.Said(Phrase.of("study.section_correlations", "name", name));
      sections.add(Section.of(title, List.of(outcome.result().correlationTable()), List.of()));
      Named named = new Named(study, outcome.questionnaire());
      sections.add(new InstrumentWorking(outcome.result(), named).section());
    }
    tables.addAll(outcome.survey().tables());
    sections.add(0, Section.of(name, tables, notes));
    return sections;
  }

  private static Cell placed(String key, Place place) {
    return new Cell.Said(Phrase.of(key).with("place", place.label()));
  }
}
