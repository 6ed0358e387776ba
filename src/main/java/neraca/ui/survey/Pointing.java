package neraca.ui.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Table;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemResult;
import neraca.statistics.survey.DescribeResult;
import org.jspecify.annotations.Nullable;

/** Which figure of a description stands in a cell of one of its tables. */
final class Pointing {
  private static final Set<String> OF_TOTAL = Set.of("mean", "index", "satisfied", "n");
  private static final Set<String> OF_PART = Set.of("mean", "index", "n");
  private static final Set<String> OF_GROUP = Set.of("mean", "n");

  /** A variable has this many rows in the table of correlations. */
  private static final int STATISTICS = 3;

  private final DescribeResult result;
  private final @Nullable DescribeResult groups;
  private final @Nullable InstrumentResult tested;

  /**
   * @param groups the same answers in groups; null where there are none
   * @param tested the same answers tested; null where they are not
   */
  Pointing(
      DescribeResult result, @Nullable DescribeResult groups, @Nullable InstrumentResult tested) {
    this.result = result;
    this.groups = groups;
    this.tested = tested;
  }

  /** Any figure by its id. */
  Optional<Figure> find(String id) {
    return result
        .figure(id)
        .or(() -> Optional.ofNullable(groups).flatMap(g -> g.figure(id)))
        .or(() -> Optional.ofNullable(tested).flatMap(t -> t.figure(id)));
  }

  Optional<Figure> at(Table table, int row, int column) {
    String name = name(table.columns().get(column).heading());
    String code = code(table.rows().get(row));
    return switch (table.id().substring(table.id().indexOf('.') + 1)) {
      case "total" -> OF_TOTAL.contains(name) ? figure(name) : Optional.empty();
      case "dimensions" ->
          OF_PART.contains(name)
              ? figure("dimension/" + result.dimensions().get(row).code() + "/" + name)
              : Optional.empty();
      case "items", "means", "spread" -> figure(code + "/" + name);
      case "choices" -> choice(table, code, column, name);
      case "importance" -> importance(table.rows().get(row), code, name);
      case "groups" -> group(table, row, name);
      case "correlations" -> correlation(row, column - 2);
      default -> Optional.empty();
    };
  }

  /** Of the instrument's scores or a dimension's, as the title of the table has it. */
  private Optional<Figure> group(Table table, int row, String name) {
    String of = table.title().places().get("code") instanceof Cell.Code code ? code.text() : "";
    String start = of.equals(result.answers().source()) ? "" : "dimension/" + of + "/";
    return OF_GROUP.contains(name)
        ? find(prefix() + start + "group/" + row + "/" + name)
        : Optional.empty();
  }

  private Optional<Figure> correlation(int row, int other) {
    InstrumentResult result = tested;
    int one = row / STATISTICS;
    if (result == null || row % STATISTICS != 0 || other < 0 || one == other) {
      return Optional.empty();
    }
    List<String> codes = result.items().stream().map(ItemResult::code).toList();
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    if (second > codes.size()) {
      return Optional.empty();
    }
    String name = second == codes.size() ? "/r_total" : "/" + codes.get(second) + "/r";
    return result.figure("instrument/" + result.source() + "/" + codes.get(first) + name);
  }

  /** The count of an option under its number, its percent beside it. */
  private Optional<Figure> choice(Table table, String code, int column, String name) {
    boolean percent = name.equals("percent");
    Cell heading = table.columns().get(percent ? column - 1 : column).heading();
    return heading instanceof Cell.Number option
        ? figure(
            code
                + "/option/"
                + (long) option.value().toDouble()
                + (percent ? "/percent" : "/count"))
        : figure(code + "/" + name);
  }

  private Optional<Figure> importance(List<Cell> row, String code, String name) {
    return switch (name) {
      case "performance" -> figure(code + "/mean");
      case "importance" ->
          row.stream()
              .filter(Cell.Code.class::isInstance)
              .map(c -> ((Cell.Code) c).text())
              .filter(c -> !c.equals(code))
              .findFirst()
              .flatMap(twin -> figure(twin + "/mean"));
      default -> Optional.empty();
    };
  }

  private static String name(Cell heading) {
    return heading instanceof Cell.Said said
        ? said.phrase().key().substring(said.phrase().key().lastIndexOf('.') + 1)
        : "";
  }

  /** The code of a row stands first among its cells. */
  private static String code(List<Cell> row) {
    return row.stream()
        .filter(Cell.Code.class::isInstance)
        .map(c -> ((Cell.Code) c).text())
        .findFirst()
        .orElse("");
  }

  private String prefix() {
    return "describe/" + result.answers().source() + "/";
  }

  private Optional<Figure> figure(String name) {
    return result.figure(prefix() + name);
  }
}
