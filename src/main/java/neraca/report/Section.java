package neraca.report;

import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Table;

/**
 * A part of a report: what belongs to one instrument, one business, one scorecard.
 *
 * @param notes what is to be said of the whole section
 */
public record Section(Cell title, List<Block> blocks, List<Note> notes) {
  public Section {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /** A section of tables. */
  public static Section of(Cell title, List<Table> tables, List<Note> notes) {
    return new Section(title, tables.stream().<Block>map(Block.Tabled::new).toList(), notes);
  }
}
