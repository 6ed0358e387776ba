package neraca.model.result;

import java.util.List;

/**
 * A table of a result, ready for any renderer: screen, terminal, XLSX.
 *
 * @param id stable name, {@code instrument.item_total}
 * @param rows one cell a column
 */
public record Table(
    String id, Phrase title, List<Column> columns, List<List<Cell>> rows, List<Note> notes) {
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(id + ": " + row.size() + " cells for " + columns.size());
      }
    }
  }
}
