package neraca.exchange;

import java.util.List;

/**
 * A record of a text table.
 *
 * @param line where it starts in the file, the first line being 1
 */
public record CsvRow(int line, List<String> cells) {
  /** The cell of a column; empty where the record ends before it. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** Whether nothing stands in it. */
  public boolean isBlank() {
    return cells.stream().allMatch(cell -> Blanks.strip(cell).isEmpty());
  }
}
