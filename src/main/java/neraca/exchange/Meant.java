package neraca.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;

/** Which rows of a table are meant: those that have certain values in columns of theirs. */
final class Meant {
  private final Map<Integer, String> wanted = new LinkedHashMap<>();

  /**
   * Of these rows.
   *
   * @param where values by the names of the columns, which the table has
   * @throws Refusal for a value that nobody has
   */
  Meant(CsvTable table, List<CsvRow> rows, Map<String, String> where) {
    where.forEach(
        (name, value) -> {
          int column = table.names().indexOf(name);
          String text = Blanks.strip(value);
          if (rows.stream().noneMatch(row -> has(row, column, text))) {
            TreeSet<String> known = new TreeSet<>();
            rows.forEach(row -> known.add(Blanks.strip(row.cell(column))));
            throw new Refusal(
                Phrase.of("table.unknown_value")
                    .with("column", name)
                    .with("value", value)
                    .with("known", Columns.listed(List.copyOf(known))));
          }
          wanted.put(column, text);
        });
  }

  boolean holds(CsvRow row) {
    return wanted.entrySet().stream().allMatch(w -> has(row, w.getKey(), w.getValue()));
  }

  private static boolean has(CsvRow row, int column, String value) {
    return Blanks.strip(row.cell(column)).equalsIgnoreCase(value);
  }
}
