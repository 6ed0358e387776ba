package neraca.ui.table;

import java.util.ArrayList;
import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Table;
import neraca.text.ColumnText;
import neraca.text.Texts;

/**
 * A table in words, as it is shown and copied.
 *
 * @param missing for every cell the footnote marks by which it is shorter than others of its column
 */
record TableText(
    String title,
    List<String> headings,
    List<List<String>> rows,
    List<List<String>> missing,
    List<String> notes) {
  static final TableText EMPTY = new TableText("", List.of(), List.of(), List.of(), List.of());

  static TableText of(Table table, Texts texts) {
    List<ColumnText> columns = ColumnText.of(table, texts);
    List<List<String>> rows = new ArrayList<>();
    List<List<String>> missing = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<String> said = new ArrayList<>();
      List<String> marks = new ArrayList<>();
      for (int c = 0; c < row.size(); c++) {
        said.add(columns.get(c).say(row.get(c)));
        marks.add(columns.get(c).marks().substring(ColumnText.marks(row.get(c)).length()));
      }
      rows.add(said);
      missing.add(marks);
    }
    return new TableText(
        texts.say(table.title()),
        columns.stream().map(ColumnText::heading).toList(),
        rows,
        missing,
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
}
