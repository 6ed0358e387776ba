package neraca.statistics.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Note;
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
    if (result.tests().isEmpty()) {
      return List.of(levels());
    }
    return result.pairs().isEmpty()
        ? List.of(levels(), tests())
        : List.of(levels(), tests(), pairs());
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
                        l.level(),
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
            Column.number("describe.tests.size"),
            Column.number("describe.tests.corrected")),
        result.tests().stream().map(GroupTables::test).toList(),
        notes(false));
  }

  private List<Note> notes(boolean ofPairs) {
    return result.pairs().isEmpty() && !ofPairs
        ? result.notes()
        : result.notes().stream()
            .filter(n -> n.phrase().key().startsWith(PairFindings.KEYS) == ofPairs)
            .toList();
  }

  /** The ranks are those of all groups, so two groups have none of their own. */
  private Table pairs() {
    boolean ranked = result.levels().size() > 2;
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text("describe.pairs.first"),
                Column.text("describe.pairs.second"),
                Column.number("describe.pairs.difference"),
                Column.number("describe.pairs.low"),
                Column.number("describe.pairs.high"),
                Column.number("describe.pairs.t"),
                Column.number("describe.pairs.df"),
                Column.number("describe.pairs.p")));
    if (ranked) {
      columns.add(Column.number("describe.pairs.holm"));
    }
    columns.add(Column.number("describe.pairs.g"));
    if (ranked) {
      columns.add(Column.number("describe.pairs.z"));
      columns.add(Column.number("describe.pairs.rank_holm"));
    }
    return new Table(
        "describe.pairs",
        titled("describe.pairs.title"),
        columns,
        result.pairs().stream().map(p -> pair(p, ranked)).toList(),
        notes(true));
  }

  private static List<Cell> pair(GroupPair pair, boolean ranked) {
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                pair.first(),
                pair.second(),
                Cell.number(pair.difference(), Format.MEAN),
                Cell.number(pair.low(), Format.MEAN),
                Cell.number(pair.high(), Format.MEAN),
                statistic(pair.t()),
                Cell.number(pair.df(), new Format(Unit.NUMBER, 0, 2)),
                statistic(pair.p())));
    if (ranked) {
      cells.add(statistic(pair.holm()));
    }
    cells.add(statistic(pair.g()));
    if (ranked) {
      cells.add(statistic(pair.z()));
      cells.add(statistic(pair.rankHolm()));
    }
    return cells;
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
        statistic(test.effect()),
        statistic(test.corrected()));
  }

  private static Cell df(GroupTest test, int place) {
    return Cell.number(
        place < test.df().size() ? test.df().get(place) : Double.NaN,
        new Format(Unit.NUMBER, 0, 2));
  }
}
