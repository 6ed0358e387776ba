package neraca.statistics.groups;

import java.util.List;
import java.util.Locale;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.result.Unit;

/** The tables of a comparison of groups. */
final class GroupTables {
  private final GroupComparison result;

  GroupTables(GroupComparison result) {
    this.result = result;
  }

  List<Table> all() {
    return result.tests().isEmpty() ? List.of(levels()) : List.of(levels(), tests());
  }

  private Phrase titled(String key) {
    return Phrase.of(key, "by", result.name()).with("of", result.of());
  }

  private static Cell statistic(double number) {
    return Cell.number(number, Format.STATISTIC);
  }

  private Table levels() {
    return new Table(
        "describe.groups",
        titled("describe.groups.title"),
        List.of(
            new Column(result.name(), false),
            Column.number("describe.n"),
            Column.number("describe.mean"),
            Column.number("describe.sd"),
            Column.number("describe.groups.low"),
            Column.number("describe.groups.high")),
        result.levels().stream()
            .map(
                l ->
                    List.of(
                        Cell.own(l.level()),
                        Cell.count(l.n()),
                        Cell.number(l.mean(), Format.MEAN),
                        statistic(l.sd()),
                        Cell.number(l.low(), Format.MEAN),
                        Cell.number(l.high(), Format.MEAN)))
            .toList(),
        result.tests().isEmpty() ? result.notes() : List.of());
  }

  private Table tests() {
    return new Table(
        "describe.tests",
        titled("describe.tests.title"),
        List.of(
            Column.text("describe.tests.test"),
            Column.number("describe.tests.statistic"),
            Column.number("describe.tests.df"),
            Column.number("describe.tests.df2"),
            Column.number("describe.tests.p"),
            Column.text("describe.tests.effect"),
            Column.number("describe.tests.size")),
        result.tests().stream().map(GroupTables::test).toList(),
        result.notes());
  }

  private static List<Cell> test(GroupTest test) {
    String kind = test.kind().name().toLowerCase(Locale.ROOT);
    return List.of(
        Cell.said("describe.tests.kind." + kind),
        statistic(test.statistic()),
        df(test, 0),
        df(test, 1),
        statistic(test.p()),
        Cell.said("describe.tests.effect." + kind),
        statistic(test.effect()));
  }

  private static Cell df(GroupTest test, int place) {
    return Cell.number(
        place < test.df().size() ? test.df().get(place) : Double.NaN,
        new Format(Unit.NUMBER, 0, 2));
  }
}
