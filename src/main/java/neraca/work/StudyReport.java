package neraca.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import neraca.finance.FinanceResult;
import neraca.model.LedgerLine;
import neraca.model.Questionnaire;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Table;
import neraca.model.score.Scorecard;
import neraca.report.Section;
import neraca.report.XlsxReport;
import neraca.statistics.InstrumentOptions;

/** All tables of a study as one document. */
public final class StudyReport {
  private StudyReport() {}

  /**
   * Writes the report in the format that the file's ending names (.xlsx).
   *
   * @throws Refusal for another ending, or where the file cannot be written
   */
  public static void write(Study study, Path out, Locale language) {
    if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new Refusal(Phrase.of("study.report_format").with("file", out.toString()));
    }
    XlsxReport.write(
        out, language, study.info().currency(), study.file().snapshot(() -> sections(study)));
  }

  private static List<Section> sections(Study study) {
    List<Section> sections = new ArrayList<>();
    StudySummary summary = StudySummary.of(study);
    sections.add(new Section(Cell.own(summary.info().name()), summary.tables(), List.of()));
    if (!study.all(Questionnaire.class).isEmpty() && summary.responses() > 0) {
      InstrumentCheck.of(study, InstrumentCheck.Request.ALL)
          .forEach(
              outcome -> {
                sections.addAll(instrument(outcome));
                sections.addAll(versions(study, outcome));
              });
    }
    if (!study.all(LedgerLine.class).isEmpty()) {
      for (FinanceResult accounts : FinanceCheck.of(study, Choice.ALL)) {
        sections.add(
            new Section(
                placed("study.section_finance", new Place(accounts.business(), accounts.period())),
                accounts.tables(),
                List.of()));
      }
    }
    if (!study.all(Scorecard.class).isEmpty()) {
      for (ScorecardCheck.Outcome card : ScorecardCheck.of(study, null, Choice.ALL)) {
        sections.add(
            new Section(Cell.own(card.scorecard().name()), card.result().tables(), List.of()));
      }
    }
    return sections;
  }

  /** A confidential instrument is reported by its counts only. */
  private static List<Section> instrument(InstrumentCheck.Outcome outcome) {
    Cell name = Cell.own(outcome.name());
    if (outcome.confidential()) {
      Phrase counted = Phrase.of("study.confidential").with("n", outcome.survey().n());
      return List.of(new Section(name, List.of(), List.of(Note.remark(counted, List.of()))));
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
      sections.add(new Section(title, List.of(outcome.result().correlationTable()), List.of()));
    }
    tables.addAll(outcome.survey().tables());
    sections.add(0, new Section(name, tables, notes));
    return sections;
  }

  /** The versions that were kept of an instrument and of its dimensions, a sheet for each. */
  private static List<Section> versions(Study study, InstrumentCheck.Outcome outcome) {
    if (outcome.confidential()) {
      return List.of();
    }
    InstrumentOptions options = InstrumentOptions.USUAL;
    List<Section> sections = new ArrayList<>();
    VersionCheck.of(study, outcome, options)
        .ifPresent(told -> sections.add(versions(outcome.name(), told)));
    for (DimensionCheck.Part part : DimensionCheck.of(study, outcome, options)) {
      VersionCheck.of(study, part, options)
          .ifPresent(told -> sections.add(versions(part.name(), told)));
    }
    return sections;
  }

  private static Section versions(Words name, VersionCheck.Told told) {
    Cell title = new Cell.Said(Phrase.of("study.section_versions", "name", Cell.own(name)));
    return new Section(title, told.tables(), List.of());
  }

  private static Cell placed(String key, Place place) {
    return new Cell.Said(Phrase.of(key).with("place", place.label()));
  }
}
