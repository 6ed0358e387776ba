package neraca.ui.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import neraca.model.Dimension;
import neraca.model.Item;
import neraca.model.Questionnaire;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Chart;
import neraca.model.result.Column;
import neraca.model.result.Table;
import neraca.work.Study;

/** Puts the statements of items and the names of dimensions beside their codes. */
final class Named {
  private static final Cell ITEM = Cell.said("describe.item");
  private final Map<String, Words> statements = new HashMap<>();
  private final Map<String, Words> dimensions = new HashMap<>();

  Named(Study study, String questionnaire) {
    for (Questionnaire asked : study.all(Questionnaire.class)) {
      if (asked.code().equals(questionnaire)) {
        study.all(Item.class).stream()
            .filter(i -> i.questionnaire().equals(asked.uuid()))
            .forEach(i -> statements.put(i.code(), i.statement()));
        study.all(Dimension.class).stream()
            .filter(d -> d.questionnaire().equals(asked.uuid()))
            .forEach(d -> dimensions.put(d.code(), d.name()));
      }
    }
  }

  Chart.Label item(Chart.Label label) {
    Words statement = statements.get(label.code());
    return statement == null ? label : new Chart.Label(label.code(), Cell.own(statement));
  }

  /** The name alone: codes of dimensions say the same again. */
  Chart.Label dimension(Chart.Label label) {
    return new Chart.Label("", dimension(label.code()));
  }

  private Cell dimension(String code) {
    Words name = dimensions.get(code);
    return name == null || name.isEmpty() ? Cell.code(code) : Cell.own(name);
  }

  /** A table with a row an item, with the statement after its code. */
  Table items(Table table) {
    if (!table.columns().get(0).heading().equals(ITEM)) {
      return table;
    }
    List<Column> columns = new ArrayList<>(table.columns());
    columns.add(1, Column.text("results.statement"));
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<Cell> longer = new ArrayList<>(row);
      longer.add(1, Cell.own(statements.getOrDefault(code(row), Words.NONE)));
      rows.add(longer);
    }
    return new Table(table.id(), table.title(), columns, rows, table.notes());
  }

  /** A table with a row a dimension, with the name before its code. */
  Table dimensions(Table table) {
    List<Column> columns = new ArrayList<>(table.columns());
    columns.add(0, Column.text("survey.dimension"));
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<Cell> longer = new ArrayList<>(row);
      longer.add(0, dimension(code(row)));
      rows.add(longer);
    }
    return new Table(table.id(), table.title(), columns, rows, table.notes());
  }

  private static String code(List<Cell> row) {
    return row.get(0) instanceof Cell.Code code ? code.text() : "";
  }
}
