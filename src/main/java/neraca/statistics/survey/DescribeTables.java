package neraca.statistics.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.result.Value;
import org.jspecify.annotations.Nullable;

/** The tables of a description. */
final class DescribeTables {
  private static final Set<String> OF_ITEMS =
      Set.of(DescribeFindings.TWINS, DescribeFindings.OUTSIDE);

  private final DescribeResult result;

  DescribeTables(DescribeResult result) {
    this.result = result;
  }

  List<Table> all() {
    List<Table> tables = new ArrayList<>();
    if (!result.hidesWhole()) {
      together(tables);
    }
    if (result.sides() != null && result.sides().levels().size() > 1) {
      tables.add(result.sides().table());
    }
    result.groups().forEach(g -> tables.addAll(g.tables()));
    if (result.importance() != null) {
      ImportanceTable importance = new ImportanceTable(result, result.importance());
      tables.add(importance.table());
      if (!result.importance().items().isEmpty()) {
        tables.add(importance.index());
      }
    }
    return tables;
  }

  private void together(List<Table> tables) {
    tables.add(total());
    if (!result.shares().isEmpty()) {
      tables.add(classes());
    }
    if (!result.dimensions().isEmpty()) {
      tables.add(parts("describe.dimensions.title", result.dimensions(), List.of()));
    }
    tables.add(items());
    tables.add(spread());
    tables.add(frequencies());
  }

  private Phrase titled(String key) {
    return Phrase.of(key, "name", Cell.own(result.answers().name())).with("n", result.n());
  }

  private List<Note> notes(Set<String> keys, boolean without) {
    return result.notes().stream().filter(n -> keys.contains(n.phrase().key()) != without).toList();
  }

  private static Cell statistic(double number) {
    return Cell.number(number, Format.STATISTIC);
  }

  private static Cell mean(Value mean) {
    return Cell.number(mean, Format.MEAN);
  }

  private static Cell plain(Value value) {
    return Cell.number(value, Format.PLAIN);
  }

  private static Cell percent(Value value) {
    return Cell.number(value, Format.PERCENT);
  }

  private static Cell named(@Nullable ScoreClass of) {
    return of == null ? Cell.number(Value.ABSENT, Format.PLAIN) : of.name();
  }

  private Table total() {
    List<Note> rest =
        notes(
            Set.of(DescribeFindings.TWINS, DescribeFindings.OUTSIDE, DescribeFindings.SHAPE), true);
    return parts("describe.total.title", List.of(result.total()), rest);
  }

  private Table parts(String title, List<PartDescription> parts, List<Note> notes) {
    return new Table(
        title.replace(".title", ""),
        titled(title),
        List.of(
            Column.text("describe.part"),
            Column.number("describe.n"),
            Column.number("describe.missing"),
            Column.number("describe.mean"),
            Column.number("describe.sd"),
            Column.number("describe.index"),
            Column.text("describe.class"),
            Column.number("describe.satisfied")),
        parts.stream()
            .map(
                p ->
                    List.of(
                        Cell.code(p.code()),
                        Cell.count(p.n()),
                        Cell.count(p.missing()),
                        mean(p.mean()),
                        statistic(p.sd()),
                        percent(p.index()),
                        named(p.scoreClass()),
                        percent(p.satisfiedPercent())))
            .toList(),
        notes);
  }

  private Table classes() {
    return new Table(
        "describe.classes",
        titled("describe.classes.title"),
        List.of(
            Column.text("describe.class"),
            Column.number("describe.class.from"),
            Column.number("describe.class.to"),
            Column.number("describe.count"),
            Column.number("describe.percent")),
        result.shares().stream()
            .map(
                s ->
                    List.of(
                        s.of().name(),
                        mean(Value.of(s.of().lower())),
                        mean(Value.of(s.of().upper())),
                        Cell.count(s.count()),
                        percent(s.percent())))
            .toList(),
        List.of(Note.remark(Phrase.of("describe.note.bounds"), List.of())));
  }

  private Table items() {
    return new Table(
        "describe.items",
        titled("describe.items.title"),
        List.of(
            Column.text("describe.item"),
            Column.number("describe.n"),
            Column.number("describe.missing"),
            Column.number("describe.mean"),
            Column.number("describe.median"),
            Column.number("describe.mode"),
            Column.number("describe.sd"),
            Column.number("describe.index"),
            Column.text("describe.class")),
        result.items().stream()
            .map(
                i ->
                    List.of(
                        Cell.code(i.code()),
                        Cell.count(i.n()),
                        Cell.count(i.missing()),
                        mean(i.mean()),
                        plain(i.median()),
                        mode(i.mode()),
                        statistic(i.sd()),
                        percent(i.index()),
                        named(i.scoreClass())))
            .toList(),
        notes(OF_ITEMS, false));
  }

  /** All values that are as frequent, smallest first. */
  private static Cell mode(List<Value> modes) {
    if (modes.isEmpty()) {
      return plain(Value.ABSENT);
    }
    Cell smallest = plain(modes.get(0));
    return modes.size() == 1
        ? smallest
        : new Cell.Said(
            Phrase.of("describe.mode.several", "mode", smallest)
                .with("others", mode(modes.subList(1, modes.size()))));
  }

  private Table spread() {
    return new Table(
        "describe.spread",
        titled("describe.spread.title"),
        List.of(
            Column.text("describe.item"),
            Column.number("describe.variance"),
            Column.number("describe.se"),
            Column.number("describe.skewness"),
            Column.number("describe.skewness_se"),
            Column.number("describe.kurtosis"),
            Column.number("describe.kurtosis_se"),
            Column.number("describe.min"),
            Column.number("describe.q1"),
            Column.number("describe.q3"),
            Column.number("describe.max")),
        result.items().stream().map(DescribeTables::spread).toList(),
        notes(Set.of(DescribeFindings.SHAPE), false));
  }

  private static List<Cell> spread(ItemDescription i) {
    return List.of(
        Cell.code(i.code()),
        statistic(i.variance()),
        statistic(i.se()),
        statistic(i.skewness()),
        statistic(i.skewnessSe()),
        statistic(i.kurtosis()),
        statistic(i.kurtosisSe()),
        plain(i.min()),
        plain(i.q1()),
        plain(i.q3()),
        plain(i.max()));
  }

  private Table frequencies() {
    boolean labelled =
        result.items().stream()
            .flatMap(i -> i.frequencies().stream())
            .anyMatch(f -> !f.label().isEmpty());
    List<Column> columns =
        new ArrayList<>(List.of(Column.text("describe.item"), Column.number("describe.option")));
    if (labelled) {
      columns.add(Column.text("describe.label"));
    }
    columns.add(Column.number("describe.count"));
    columns.add(Column.number("describe.percent"));
    columns.add(Column.number("describe.valid_percent"));
    columns.add(Column.number("describe.cumulative_percent"));
    return new Table(
        "describe.frequencies",
        titled("describe.frequencies.title"),
        columns,
        result.items().stream().flatMap(i -> frequencies(i, labelled)).toList(),
        List.of());
  }

  private static Stream<List<Cell>> frequencies(ItemDescription item, boolean labelled) {
    return item.frequencies().stream()
        .map(
            f -> {
              List<Cell> cells = new ArrayList<>(List.of(Cell.code(item.code()), plain(f.value())));
              if (labelled) {
                cells.add(Cell.own(f.label()));
              }
              cells.add(Cell.count(f.count()));
              cells.add(percent(f.percent()));
              cells.add(percent(f.validPercent()));
              cells.add(percent(f.cumulativePercent()));
              return cells;
            });
  }
}
