package neraca.work.document;

import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.report.Block;
import neraca.report.Section;

/** Figures worked out, a section of their own. */
final class Workings {
  private Workings() {}

  /** The title of the working of something. */
  static Cell title(Cell of) {
    return new Cell.Said(Phrase.of("study.section_working", "name", of));
  }

  static Section of(Cell name, List<Figure> figures) {
    Block.Worked worked =
        new Block.Worked(
            title(name),
            List.of(Cell.said("study.working.rounded")),
            figures.stream().map(Block.Exercise::of).toList());
    return new Section(title(name), List.of(worked), List.of());
  }
}
