package neraca.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import neraca.exchange.AnswerTable;
import neraca.exchange.CsvRow;
import neraca.exchange.CsvTable;
import neraca.model.AnswerMatrix;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.statistics.groups.Grouping;
import org.jspecify.annotations.Nullable;

/**
 * A table of answers with the column that says which group each respondent belongs to.
 *
 * @param grouping null where no column was asked for
 */
record GroupedTable(AnswerMatrix answers, @Nullable Grouping grouping) {

  /**
   * Reads a table; the column of groups is no item.
   *
   * @param by name of that column; null for none
   * @throws Refusal where {@link AnswerTable#read} refuses, or there is no such column
   */
  static GroupedTable read(Path file, AnswerTable.Options options, @Nullable String by) {
    if (by == null) {
      return new GroupedTable(AnswerTable.read(file, options), null);
    }
    CsvTable table = CsvTable.read(file);
    int column = table.names().indexOf(by);
    if (column < 0) {
      throw new Refusal(
          Phrase.of("describe.refused.by")
              .with("by", by)
              .with("known", String.join(", ", table.names())));
    }
    List<CsvRow> rest = table.rows().stream().map(row -> without(row, column)).toList();
    AnswerMatrix answers =
        AnswerTable.of(
            new CsvTable(table.name(), table.delimiter(), without(table.names(), column), rest),
            options);
    // Rows with nothing but a group are dropped where a column names the respondents.
    boolean all = answers.rows().size() == rest.size();
    List<@Nullable Words> levels = new ArrayList<>();
    for (int row = 0; row < rest.size(); row++) {
      if (all || !rest.get(row).isBlank()) {
        String level = table.rows().get(row).cell(column).strip();
        levels.add(level.isEmpty() ? null : Words.of(level));
      }
    }
    return new GroupedTable(answers, new Grouping(by, Words.of(by), levels));
  }

  private static CsvRow without(CsvRow row, int column) {
    return new CsvRow(row.line(), without(row.cells(), column));
  }

  private static List<String> without(List<String> cells, int column) {
    List<String> rest = new ArrayList<>(cells);
    if (column < rest.size()) {
      rest.remove(column);
    }
    return rest;
  }
}
