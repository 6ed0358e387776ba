package neraca.finance;

import java.util.ArrayList;
import java.util.List;
import neraca.model.Asset;
import neraca.model.Count;
import neraca.model.LedgerLine;
import neraca.model.LedgerLine.Kind;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.result.Value;

/** The tables of the accounts; one without rows and notes is left out. */
final class FinanceTables {
  static final Cell NOTHING = Cell.code("");
  private final Statement statement;

  private FinanceTables(Statement statement) {
    this.statement = statement;
  }

  static List<Table> of(Statement statement) {
    FinanceTables tables = new FinanceTables(statement);
    List<Table> all = new ArrayList<>();
    all.add(tables.fixedAssets());
    all.add(tables.lines(Kind.FIXED_COST, "finance.table.fixed_costs", "finance.fixed_cost"));
    all.add(
        tables.lines(Kind.VARIABLE_COST, "finance.table.variable_costs", "finance.variable_cost"));
    all.add(
        tables.lines(
            Kind.WORKING_CAPITAL, "finance.table.working_capital", "finance.working_capital"));
    all.add(tables.lines(Kind.REVENUE, "finance.table.revenue", "finance.revenue"));
    RevenueByPart.of(statement.lines(Kind.REVENUE)).ifPresent(all::add);
    all.add(tables.counts());
    all.add(tables.summary());
    all.removeIf(table -> table.rows().isEmpty() && table.notes().isEmpty());
    return all;
  }

  private Table table(Sheet sheet, String key, List<Column> columns, List<List<Cell>> rows) {
    String id = key.replace("finance.table.", "finance.");
    return new Table(id, Phrase.of(key), columns, rows, statement.findings().under(sheet));
  }

  private Table fixedAssets() {
    FixedAssets assets = statement.assets();
    List<List<Cell>> rows = new ArrayList<>();
    for (Asset asset : assets.held()) {
      List<Cell> row = new ArrayList<>(PricedRow.of(asset).cells());
      row.add(Cell.number(Value.of(asset.life()), FixedAssets.YEARS));
      row.add(Cell.number(Value.of(asset.residual()), Format.MONEY));
      Value yearly = assets.depreciation(asset).map(Figure::value).orElse(Value.ABSENT);
      row.add(Cell.number(yearly, Format.MONEY));
      rows.add(row);
    }
    if (!rows.isEmpty()) {
      List<Cell> total = totalRow(statement.figure("finance.fixed_capital"));
      total.addAll(
          List.of(NOTHING, NOTHING, number(statement.figure("finance.depreciation_per_year"))));
      rows.add(total);
    }
    List<Column> columns = lineColumns();
    columns.add(Column.number("finance.column.life"));
    columns.add(Column.number("finance.column.residual"));
    columns.add(Column.number("finance.depreciation_per_year"));
    return table(Sheet.FIXED_ASSETS, "finance.table.fixed_assets", columns, rows);
  }

  private Table lines(Kind kind, String key, String total) {
    List<List<Cell>> rows = new ArrayList<>();
    for (LedgerLine line : statement.lines(kind)) {
      rows.add(PricedRow.of(line).cells());
    }
    if (kind == Kind.FIXED_COST && statement.assets().anyDepreciated()) {
      Figure depreciation = statement.assets().inPeriod();
      rows.add(List.of(depreciation.name(), NOTHING, NOTHING, NOTHING, number(depreciation)));
    }
    if (!rows.isEmpty()) {
      rows.add(totalRow(statement.figure(total)));
    }
    return table(Sheet.of(kind), key, lineColumns(), rows);
  }

  private Table counts() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Count count : statement.counts().held()) {
      Figure figure = (Figure) statement.counts().operand(count.code()).term();
      rows.add(List.of(figure.name(), number(figure), Cell.own(count.unit())));
    }
    List<Column> columns =
        List.of(
            Column.text("finance.column.name"),
            Column.number("finance.column.value"),
            Column.text("finance.column.unit"));
    return table(Sheet.COUNTS, "finance.table.counts", columns, rows);
  }

  private Table summary() {
    List<List<Cell>> rows =
        statement.figures().stream().map(f -> List.of(f.name(), number(f))).toList();
    List<Column> columns =
        List.of(Column.text("finance.column.name"), Column.number("finance.column.value"));
    return table(Sheet.SUMMARY, "finance.table.summary", columns, rows);
  }

  private static List<Column> lineColumns() {
    return new ArrayList<>(
        List.of(
            Column.text("finance.column.name"),
            Column.number("finance.column.quantity"),
            Column.text("finance.column.unit"),
            Column.number("finance.column.price"),
            Column.number("finance.column.total")));
  }

  private static List<Cell> totalRow(Figure total) {
    return new ArrayList<>(
        List.of(Cell.said("finance.total"), NOTHING, NOTHING, NOTHING, number(total)));
  }

  static Cell number(Figure figure) {
    return Cell.number(figure.value(), figure.format());
  }
}
