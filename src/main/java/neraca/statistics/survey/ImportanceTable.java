package neraca.statistics.survey;

import java.util.ArrayList;
import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.result.Value;
import org.apache.commons.math3.fraction.BigFraction;

/** The table of importance and performance. */
final class ImportanceTable {
  private final DescribeResult result;
  private final ImportanceAnalysis analysis;

  ImportanceTable(DescribeResult result, ImportanceAnalysis analysis) {
    this.result = result;
    this.analysis = analysis;
  }

  Table table() {
    return new Table(
        "describe.importance",
        Phrase.of("describe.importance.title", "name", Cell.own(result.answers().name())),
        List.of(
            Column.text("describe.item"),
            Column.text("describe.importance.twin"),
            Column.number("describe.importance.performance"),
            Column.number("describe.importance.importance"),
            Column.number("describe.importance.gap"),
            Column.text("describe.importance.quadrant")),
        analysis.items().stream().map(ImportanceTable::row).toList(),
        notes());
  }

  /** The satisfaction index and where the cross-hairs stand. */
  Table index() {
    return new Table(
        "describe.csi",
        Phrase.of("describe.csi.title", "name", Cell.own(result.answers().name())),
        List.of(
            Column.number("describe.csi.line_performance"),
            Column.number("describe.csi.line_importance"),
            Column.number("describe.csi.csi")),
        List.of(
            List.of(
                mean(analysis.performance()),
                mean(analysis.importance()),
                Cell.number(analysis.csi(), Format.PERCENT))),
        List.of());
  }

  private static List<Cell> row(ImportanceItem item) {
    return List.of(
        Cell.code(item.item()),
        Cell.code(item.twin()),
        mean(item.performance()),
        mean(item.importance()),
        mean(item.gap()),
        item.quadrant().title());
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    notes.add(
        remark(
            Phrase.of(
                    result.options().midpoint() && result.options().scale() != null
                        ? "describe.importance.note.middle"
                        : "describe.importance.note.means",
                    "performance",
                    mean(analysis.performance()))
                .with("importance", mean(analysis.importance()))));
    notes.add(
        remark(
            Phrase.of(
                "describe.importance.note.csi",
                "csi",
                Cell.number(analysis.csi(), Format.PERCENT))));
    if (!analysis.left().isEmpty()) {
      String left = String.join(", ", analysis.left());
      notes.add(
          Note.doubtful(
              Phrase.of("describe.importance.note.left").with("items", left), analysis.left()));
    }
    return notes;
  }

  private static Note remark(Phrase phrase) {
    return Note.remark(phrase, List.of());
  }

  private static Cell mean(BigFraction mean) {
    return Cell.number(Value.of(mean), Format.MEAN);
  }
}
