package neraca.ui.kit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Table;
import neraca.model.result.Unit;
import neraca.text.ColumnText;
import neraca.text.Digits;
import neraca.text.Texts;

/**
 * A table in words, as it is shown and copied. Numbers of one unit in a column get one number of
 * decimals, the largest that any of them needs.
 */
record TableText(String title, List<String> headings, List<List<String>> rows, List<String> notes) {

  static TableText of(Table table, Texts texts) {
    List<ColumnText> columns = ColumnText.of(table, texts);
    List<Map<Unit, Integer>> decimals = decimals(table);
    List<List<String>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<String> said = new ArrayList<>();
      for (int c = 0; c < row.size(); c++) {
        said.add(columns.get(c).say(even(row.get(c), decimals.get(c))));
      }
      rows.add(said);
    }
    return new TableText(
        texts.say(table.title()),
        columns.stream().map(ColumnText::heading).toList(),
        rows,
        table.notes().stream().map(Note::phrase).map(texts::say).toList());
  }

  /** Columns parted by tabs, as Excel and Word paste them; title above, notes below. */
  String tabbed() {
    StringBuilder text = new StringBuilder(title).append('\n');
    text.append(String.join("\t", headings)).append('\n');
    rows.forEach(row -> text.append(String.join("\t", row)).append('\n'));
    notes.forEach(note -> text.append(note).append('\n'));
    return text.toString();
  }

  private static List<Map<Unit, Integer>> decimals(Table table) {
    List<Map<Unit, Integer>> columns = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      Map<Unit, Integer> needed = new EnumMap<>(Unit.class);
      for (List<Cell> row : table.rows()) {
        if (row.get(c) instanceof Cell.Number number && !number.value().isAbsent()) {
          int scale = Digits.of(number.value(), number.format()).scale();
          needed.merge(number.format().unit(), scale, Math::max);
        }
      }
      columns.add(needed);
    }
    return columns;
  }

  private static Cell even(Cell cell, Map<Unit, Integer> decimals) {
    if (!(cell instanceof Cell.Number number) || number.value().isAbsent()) {
      return cell;
    }
    Unit unit = number.format().unit();
    int scale = decimals.getOrDefault(unit, 0);
    return Cell.number(number.value(), new Format(unit, scale, scale));
  }
}
