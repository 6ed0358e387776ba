package neraca.statistics.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.result.Value;
import neraca.statistics.groups.Tails;
import org.jspecify.annotations.Nullable;

/** Tables with a row an item: means with their intervals, and how often each option was chosen. */
final class ItemTables {
  private static final double OUTSIDE = 0.05;

  private ItemTables() {}

  /** Half of the 95% interval, t·se with n−1 degrees of freedom; absent below two answers. */
  static Value reach(ItemDescription item) {
    return reach(item.n(), item.se());
  }

  /** The t that 5% lie outside of, of n−1 degrees of freedom; absent below two answers. */
  static Value quantile(int n) {
    return n < 2 ? Value.ABSENT : Value.of(Tails.upperT(OUTSIDE, n - 1.0));
  }

  private static Value reach(int n, double se) {
    return Value.of(quantile(n).toDouble() * se);
  }

  static Value low(PartDescription part) {
    return shifted(part.mean(), reach(part.n(), part.sd() / Math.sqrt(part.n())), -1);
  }

  static Value high(PartDescription part) {
    return shifted(part.mean(), reach(part.n(), part.sd() / Math.sqrt(part.n())), 1);
  }

  /** The mean moved so many times by the reach; absent where either is. */
  static Value shifted(Value mean, Value reach, int times) {
    return Value.of(mean.toDouble() + times * reach.toDouble());
  }

  static Table means(DescribeResult result) {
    return new Table(
        "describe.means",
        Phrase.of("describe.means.title", "name", Cell.own(result.answers().name()))
            .with("n", result.n()),
        List.of(
            Column.text("describe.item"),
            Column.number("describe.n"),
            Column.number("describe.mean"),
            Column.number("describe.sd"),
            Column.number("describe.se"),
            Column.number("describe.groups.low"),
            Column.number("describe.groups.high"),
            Column.number("describe.index"),
            Column.text("describe.class")),
        result.items().stream().map(ItemTables::row).toList(),
        List.of(Note.remark(Phrase.of("describe.means.note"), List.of())));
  }

  private static List<Cell> row(ItemDescription i) {
    Value reach = reach(i);
    return List.of(
        Cell.code(i.code()),
        Cell.count(i.n()),
        Cell.number(i.mean(), Format.MEAN),
        Cell.number(i.sd(), Format.STATISTIC),
        Cell.number(i.se(), Format.STATISTIC),
        Cell.number(shifted(i.mean(), reach, -1), Format.MEAN),
        Cell.number(shifted(i.mean(), reach, 1), Format.MEAN),
        Cell.number(i.index(), Format.PERCENT),
        named(i.scoreClass()));
  }

  /** Count and percent of every option side by side, as a thesis prints them. */
  static Table choices(DescribeResult result) {
    List<Value> options =
        result.items().stream()
            .flatMap(i -> i.frequencies().stream())
            .map(Frequency::value)
            .distinct()
            .sorted(Comparator.comparingDouble(Value::toDouble))
            .toList();
    List<Column> columns = new ArrayList<>(List.of(Column.text("describe.item")));
    for (Value option : options) {
      columns.add(new Column(Cell.number(option, Format.PLAIN), true));
      columns.add(Column.number("describe.choices.percent"));
    }
    columns.add(Column.number("describe.n"));
    columns.add(Column.number("describe.missing"));
    return new Table(
        "describe.choices",
        Phrase.of("describe.choices.title", "name", Cell.own(result.answers().name()))
            .with("n", result.n()),
        columns,
        result.items().stream().map(i -> choices(i, options)).toList(),
        List.of(Note.remark(Phrase.of("describe.choices.note"), List.of())));
  }

  private static List<Cell> choices(ItemDescription item, List<Value> options) {
    List<Cell> row = new ArrayList<>(List.of(Cell.code(item.code())));
    for (Value option : options) {
      Optional<Frequency> chosen =
          item.frequencies().stream().filter(f -> f.value().equals(option)).findFirst();
      row.add(Cell.count(chosen.map(Frequency::count).orElse(0)));
      row.add(
          Cell.number(
              chosen
                  .map(Frequency::validPercent)
                  .orElse(item.n() == 0 ? Value.ABSENT : Value.of(0)),
              Format.SCORE));
    }
    row.add(Cell.count(item.n()));
    row.add(Cell.count(item.missing()));
    return row;
  }

  private static Cell named(@Nullable ScoreClass of) {
    return of == null ? Cell.number(Value.ABSENT, Format.PLAIN) : of.name();
  }
}
