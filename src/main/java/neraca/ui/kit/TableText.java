package neraca.ui.kit;

import java.util.ArrayList;
import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Table;
import neraca.text.ColumnText;
import neraca.text.Texts;

/** A table in words, as it is shown and copied. */
record TableText(String title, List<String> headings, List<List<String>> rows, List<String> notes) {

  static TableText of(Table table, Texts texts) {
    List<ColumnText> columns = ColumnText.of(table, texts);
    List<List<String>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<String> said = new ArrayList<>();
      for (int c = 0; c < row.size(); c++) {
        said.add(columns.get(c).say(row.get(c)));
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
}
