package neraca.report;

import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Table;

/**
 * A part of a report: what belongs to one instrument, one business, one scorecard.
 *
 * @param place the business and period it is of, where there are several; else empty
 * @param notes what is to be said of the whole section
 */
public record Section(Cell title, Cell place, List<Block> blocks, List<Note> notes) {
  private static final Cell NOWHERE = Cell.code("");

  public Section {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /** A section that is of no place in particular. */
  public Section(Cell title, List<Block> blocks, List<Note> notes) {
    this(title, NOWHERE, blocks, notes);
  }

  /** The same section, of this place. */
  public Section at(Cell named) {
    return new Section(title, named, blocks, notes);
  }

  /** A section of tables. */
  public static Section of(Cell title, List<Table> tables, List<Note> notes) {
    return new Section(title, tables.stream().<Block>map(Block.Tabled::new).toList(), notes);
  }
}
