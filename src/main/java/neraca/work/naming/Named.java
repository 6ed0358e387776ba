package neraca.work.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import neraca.model.Dimension;
import neraca.model.Item;
import neraca.model.Questionnaire;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Chart;
import neraca.model.result.Column;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.work.Study;

/** Puts the statements of items and the names of dimensions in the place of their codes. */
public final class Named {
  private static final Cell ITEM = Cell.said("describe.item");
  private static final String OF = "of";

  private final Map<String, Words> statements = new HashMap<>();
  private final Map<String, Words> names = new HashMap<>();
  private final Words opening;

  public Named(Study study, String questionnaire) {
    List<Item> items = new ArrayList<>();
    for (Questionnaire asked : study.all(Questionnaire.class)) {
      if (asked.code().equals(questionnaire)) {
        study.all(Item.class).stream()
            .filter(i -> i.questionnaire().equals(asked.uuid()))
            .forEach(items::add);
        study.all(Dimension.class).stream()
            .filter(d -> d.questionnaire().equals(asked.uuid()))
            .forEach(d -> names.put(d.code(), d.name()));
        names.put(asked.code(), asked.name());
      }
    }
    SharedOpening shared = SharedOpening.of(items);
    opening = shared.words();
    items.forEach(i -> statements.put(i.code(), shared.without(i.statement())));
  }

  /** The words with which every statement begins, once over all of them. */
  public Cell opening() {
    return opening.isEmpty()
        ? Chart.NO_WORDS
        : new Cell.Said(Phrase.of("results.opening", "opening", Cell.own(opening)));
  }

  /** The statement of an item, without the words that all begin with; empty where it has none. */
  public Words statement(String item) {
    return statements.getOrDefault(item, Words.NONE);
  }

  public Chart.Label item(Chart.Label label) {
    Words statement = statements.get(label.code());
    return statement == null ? label : new Chart.Label(label.code(), Cell.own(statement));
  }

  public Chart.Label dimension(Chart.Label label) {
    return new Chart.Label("", name(label.code()));
  }

  /** A group's label with the name of the dimension in it. */
  public Chart.Label dimensionOfGroup(Chart.Label label) {
    return label.words() instanceof Cell.Said said
            && said.phrase().places().get("dimension") instanceof Cell.Code code
        ? new Chart.Label("", new Cell.Said(said.phrase().with("dimension", name(code.text()))))
        : label;
  }

  /** What a dimension or the instrument is called. */
  public Cell name(String code) {
    Words name = names.get(code);
    return name == null || name.isEmpty() ? Cell.code(code) : Cell.own(name);
  }

  /** The same title with the name of what it is of; the code stays as a place that is not said. */
  private Phrase title(Phrase title) {
    return title.places().get(OF) instanceof Cell.Code code
        ? title.with(OF, name(code.text())).with("code", code)
        : title;
  }

  /** The same table under a title with a name. */
  public Table titled(Table table) {
    return new Table(
        table.id(), title(table.title()), table.columns(), table.rows(), table.notes());
  }

  /** The same picture under a title with a name. */
  public Chart.Means titled(Chart.Means chart) {
    return new Chart.Means(
        title(chart.title()),
        chart.opening(),
        chart.axis(),
        chart.rows(),
        chart.thresholds(),
        chart.bands());
  }

  /** A table of items, with the statement after the code; once where an item has several rows. */
  public Table items(Table table) {
    if (!table.columns().get(0).heading().equals(ITEM)) {
      return table;
    }
    List<Column> columns = new ArrayList<>(table.columns());
    columns.add(
        1,
        opening.isEmpty()
            ? Column.text("test.column.statement")
            : new Column(
                new Cell.Said(
                    Phrase.of("test.column.statement_after", "opening", Cell.own(opening))),
                false));
    List<List<Cell>> rows = new ArrayList<>();
    String before = "";
    for (List<Cell> row : table.rows()) {
      List<Cell> longer = new ArrayList<>(row);
      longer.add(1, Cell.own(code(row).equals(before) ? Words.NONE : statement(code(row))));
      rows.add(longer);
      before = code(row);
    }
    return new Table(table.id(), table.title(), columns, rows, table.notes());
  }

  /**
   * A table of the whole, dimensions and items, the first two called by their names and an item by
   * its code and statement.
   */
  public Table sides(Table table) {
    return first(table, table.columns(), this::part);
  }

  private Cell part(String code) {
    Words statement = statement(code);
    return statement.isEmpty()
        ? name(code)
        : new Cell.Said(
            Phrase.of("results.part.item", "statement", Cell.own(statement)).with("item", code));
  }

  /** A table with a row a dimension, which is called by its name. */
  public Table dimensions(Table table) {
    List<Column> columns = new ArrayList<>(table.columns());
    columns.set(0, Column.text("survey.dimension"));
    return first(table, columns, this::name);
  }

  /** The table of the whole, called by the instrument's name. */
  public Table whole(Table table) {
    return first(table, table.columns(), this::name);
  }

  /** The same table with something else in the place of the codes in the first column. */
  private static Table first(Table table, List<Column> columns, Function<String, Cell> named) {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<Cell> changed = new ArrayList<>(row);
      changed.set(0, named.apply(code(row)));
      rows.add(changed);
    }
    return new Table(table.id(), table.title(), columns, rows, table.notes());
  }

  /**
   * A table of a description with the names of the instrument and of its dimensions; items, which
   * have a statement each, keep their codes.
   */
  public Table described(Table table) {
    return switch (table.id().substring(table.id().lastIndexOf('.') + 1)) {
      case "total", "sides" -> whole(table);
      case "dimensions" -> dimensions(table);
      default -> titled(table);
    };
  }

  private static String code(List<Cell> row) {
    return row.get(0) instanceof Cell.Code code ? code.text() : "";
  }
}
