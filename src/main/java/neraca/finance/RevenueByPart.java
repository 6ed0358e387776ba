package neraca.finance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import neraca.model.LedgerLine;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.result.Value;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Quantities sold by part of the period (a row a week) and name of the line (a column a day), with
 * their sums, and the revenue of each name in the last row. Quantities of different units are not
 * added up.
 */
final class RevenueByPart {
  private static final int NO_PART = Integer.MAX_VALUE;

  /** What is sold under one name in one unit. */
  private record Sold(Cell name, Words unit) {}

  private final Map<Sold, BigFraction> money = new LinkedHashMap<>();
  private final Map<Sold, BigFraction> sold = new LinkedHashMap<>();
  private final Map<Integer, Map<Sold, BigFraction>> parts = new TreeMap<>();

  private RevenueByPart(List<LedgerLine> revenue) {
    for (LedgerLine line : revenue) {
      Sold column = new Sold(PricedRow.name(line.name(), line.code()), line.unit());
      money.merge(column, line.total(), BigFraction::add);
      sold.merge(column, line.quantity(), BigFraction::add);
      Integer part = line.part();
      parts
          .computeIfAbsent(part == null ? NO_PART : part, p -> new LinkedHashMap<>())
          .merge(column, line.quantity(), BigFraction::add);
    }
  }

  /** Empty where no line belongs to a part. */
  static Optional<Table> of(List<LedgerLine> revenue) {
    return revenue.stream().allMatch(line -> line.part() == null)
        ? Optional.empty()
        : Optional.of(new RevenueByPart(revenue).table());
  }

  private Table table() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("finance.column.part"));
    sold.keySet().forEach(column -> columns.add(new Column(column.name(), true)));
    columns.add(Column.number("finance.total"));
    List<List<Cell>> rows = new ArrayList<>();
    parts.forEach((part, quantities) -> rows.add(quantities(heading(part), quantities)));
    rows.add(quantities(Cell.said("finance.total"), sold));
    List<Cell> last = new ArrayList<>();
    last.add(Cell.said("finance.revenue"));
    money.values().forEach(amount -> last.add(Cell.number(Value.of(amount), Format.MONEY)));
    BigFraction all = money.values().stream().reduce(BigFraction.ZERO, BigFraction::add);
    last.add(Cell.number(Value.of(all), Format.MONEY));
    rows.add(last);
    Phrase title = Phrase.of("finance.table.revenue_by_part");
    return new Table("finance.revenue_by_part", title, columns, rows, List.of());
  }

  private static Cell heading(int part) {
    return part == NO_PART
        ? Cell.said("finance.part.none")
        : new Cell.Said(Phrase.of("finance.part", "n", Cell.count(part)));
  }

  private List<Cell> quantities(Cell heading, Map<Sold, BigFraction> of) {
    List<Cell> row = new ArrayList<>();
    row.add(heading);
    for (Sold column : sold.keySet()) {
      BigFraction quantity = of.get(column);
      row.add(Cell.number(quantity == null ? Value.ABSENT : Value.of(quantity), Format.PLAIN));
    }
    boolean addable = sold.keySet().stream().map(Sold::unit).distinct().count() == 1;
    BigFraction sum = of.values().stream().reduce(BigFraction.ZERO, BigFraction::add);
    row.add(Cell.number(addable ? Value.of(sum) : Value.ABSENT, Format.PLAIN));
    return row;
  }
}
