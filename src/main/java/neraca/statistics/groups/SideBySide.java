package neraca.statistics.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.result.Value;

/**
 * Means of several scores and items in the groups, one beside the other, as a study of two periods
 * shows them; differences are those from the first group.
 *
 * @param by code of the profile field, or name of the column
 * @param name what people call it
 * @param levels those that are shown of the first score, at most twelve
 * @param rows one a score
 */
public record SideBySide(String by, Cell name, List<Cell> levels, List<Row> rows) {
  public SideBySide {
    levels = List.copyOf(levels);
    rows = List.copyOf(rows);
  }

  /**
   * One score in every group.
   *
   * @param of what the scores are of: the instrument's code, a dimension's or an item's
   * @param n scores in each group; 0 where the group is not shown of this score
   * @param means exact; absent where there is none, or it is not shown
   */
  public record Row(String of, List<Integer> n, List<Value> means) {
    public Row {
      n = List.copyOf(n);
      means = List.copyOf(means);
    }

    /** Mean of a group less that of the first; absent where either is. */
    public Value difference(int level) {
      return means.get(0) instanceof Value.Exactly first
              && means.get(level) instanceof Value.Exactly other
          ? Value.of(other.fraction().subtract(first.fraction()))
          : Value.ABSENT;
    }
  }

  /**
   * Of these scores. In a confidential study small groups are left out of each as {@link
   * GroupComparison#of} leaves them out.
   *
   * @param scores by what they are of, the whole first; one a row of the grouping
   */
  public static SideBySide of(
      Grouping grouping, Map<String, List<Value>> scores, boolean confidential) {
    List<Cell> levels = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    scores.forEach(
        (of, values) -> {
          List<GroupLevel> found = Groups.of(grouping, values).shown(confidential).levels();
          if (rows.isEmpty()) {
            found.stream().map(GroupLevel::level).limit(Groups.MOST_PAIRED).forEach(levels::add);
          }
          rows.add(row(of, levels, found));
        });
    return new SideBySide(grouping.by(), grouping.name(), levels, rows);
  }

  private static Row row(String of, List<Cell> levels, List<GroupLevel> found) {
    List<Integer> n = new ArrayList<>();
    List<Value> means = new ArrayList<>();
    for (Cell level : levels) {
      GroupLevel here =
          found.stream().filter(l -> l.level().equals(level)).findFirst().orElse(null);
      n.add(here == null ? 0 : here.n());
      means.add(here == null ? Value.ABSENT : here.mean());
    }
    return new Row(of, n, means);
  }

  /** A column of means a group, then a column of differences for each but the first. */
  public Table table() {
    List<Column> columns = new ArrayList<>(List.of(Column.text("describe.part")));
    levels.forEach(level -> columns.add(new Column(level, true)));
    levels.stream()
        .skip(1)
        .forEach(
            level ->
                columns.add(
                    new Column(
                        new Cell.Said(
                            Phrase.of("describe.sides.less", "later", level)
                                .with("first", levels.get(0))),
                        true)));
    return new Table(
        "describe.sides",
        Phrase.of("describe.sides.title", "by", name),
        columns,
        rows.stream().map(this::cells).toList(),
        List.of(Note.remark(Phrase.of("describe.sides.note"), List.of())));
  }

  private List<Cell> cells(Row row) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.code(row.of())));
    row.means().forEach(mean -> cells.add(Cell.number(mean, Format.MEAN)));
    IntStream.range(1, levels.size())
        .forEach(level -> cells.add(Cell.number(row.difference(level), Format.MEAN)));
    return cells;
  }
}
