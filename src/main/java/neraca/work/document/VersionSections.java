package neraca.work.document;

import java.util.ArrayList;
import java.util.List;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.report.Section;
import neraca.statistics.InstrumentOptions;
import neraca.work.DimensionCheck;
import neraca.work.InstrumentCheck;
import neraca.work.Study;
import neraca.work.VersionCheck;

/** The versions that were kept of an instrument and of its dimensions. */
final class VersionSections {
  private VersionSections() {}

  /** A sheet for each that has any; none of a confidential one. */
  static List<Section> of(Study study, InstrumentCheck.Outcome outcome, InstrumentOptions options) {
    if (outcome.confidential()) {
      return List.of();
    }
    List<Section> sections = new ArrayList<>();
    VersionCheck.of(study, outcome, options)
        .ifPresent(told -> sections.add(section(outcome.name(), told)));
    for (DimensionCheck.Part part : DimensionCheck.of(study, outcome, options)) {
      VersionCheck.of(study, part, options)
          .ifPresent(told -> sections.add(section(part.name(), told)));
    }
    return sections;
  }

  private static Section section(Words name, VersionCheck.Told told) {
    Cell title = new Cell.Said(Phrase.of("study.section_versions", "name", Cell.own(name)));
    return Section.of(title, told.tables(), List.of());
  }
}
