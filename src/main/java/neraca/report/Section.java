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
public record Section(Cell title, List<Table> tables, List<Note> notes) {
  public Section {
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
  }
}
