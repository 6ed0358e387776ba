package neraca.ui.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Table;
import neraca.model.result.Value;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemResult;
import neraca.statistics.groups.SideBySide;
import neraca.statistics.survey.DeclaredScale;
import neraca.statistics.survey.DescribeResult;
import org.jspecify.annotations.Nullable;

/** Which figure of a description stands in a cell of one of its tables. */
final class Pointing {
  private static final Set<String> OF_PART =
      Set.of("mean", "index", "satisfied", "n", "missing", "sd");

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

  /** The scale of the answers; null where it is not known. */
  @Nullable DeclaredScale scale() {
    return result.options().scale();
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
      case "total" -> OF_PART.contains(name) ? figure(name) : Optional.empty();
      case "dimensions" ->
          OF_PART.contains(name)
              ? figure("dimension/" + result.dimensions().get(row).code() + "/" + name)
              : Optional.empty();
      case "items", "means", "spread" -> figure(code + "/" + name);
      case "choices" -> choice(table, code, column, name);
      case "classes" -> figure("class/" + (row + 1) + "/" + name);
      case "totals" -> figure("totals/" + row + "/" + name);
      case "importance" -> importance(table.rows().get(row), code, name);
      case "csi" -> figure(name);
      case "intervals" -> interval(table, row, name);
      case "sides" -> side(row, column - 1);
      case "groups", "tests", "pairs" -> compared(table, row, name);
      case "correlations" -> correlation(row / STATISTICS, row % STATISTICS, column - 2);
      default -> Optional.empty();
    };
  }

  /** Of the instrument's scores or a dimension's, as the title of the table has it. */
  private Optional<Figure> compared(Table table, int row, String name) {
    DescribeResult grouped = groups;
    String of = table.title().places().get("code") instanceof Cell.Code code ? code.text() : "";
    String start = prefix() + (of.equals(result.answers().source()) ? "" : "dimension/" + of + "/");
    if (grouped == null) {
      return Optional.empty();
    }
    return switch (table.id()) {
      case "describe.groups" -> grouped.figure(start + "group/" + row + "/" + name);
      case "describe.pairs" -> grouped.figure(start + "pair/" + row + "/" + name);
      default ->
          grouped.groups().stream()
              .filter(g -> g.of().equals(of))
              .findFirst()
              .flatMap(
                  g -> {
                    String kind = g.tests().get(row).kind().code();
                    String number = name.equals("size") ? "effect" : name;
                    return grouped.figure(start + "test/" + kind + "/" + number);
                  });
    };
  }

  /**
   * A mean of a group, or after them the difference of a later group from the first.
   *
   * @param at place after what the row is called
   */
  private Optional<Figure> side(int row, int at) {
    DescribeResult grouped = groups;
    SideBySide sides = grouped == null ? null : grouped.sides();
    if (grouped == null || sides == null || at < 0) {
      return Optional.empty();
    }
    int levels = sides.levels().size();
    String code = sides.rows().get(row).of();
    String of =
        code.equals(result.answers().source())
            ? ""
            : grouped.survey().parts().containsKey(code) ? "dimension/" + code + "/" : code + "/";
    String name = at < levels ? at + "/mean" : at - levels + 1 + "/difference";
    return grouped.figure(prefix() + of + "side/" + name);
  }

  /** A step of an item; its place is that among the rows of the same item. */
  private Optional<Figure> interval(Table table, int row, String name) {
    String code = code(table.rows().get(row));
    int first = row;
    while (first > 0 && code(table.rows().get(first - 1)).equals(code)) {
      first--;
    }
    if (name.equals("count")) {
      Value option = ((Cell.Number) table.rows().get(row).get(2)).value();
      return option(code, option, "count");
    }
    return figure(code + "/msi/" + (row - first) + "/" + name);
  }

  /**
   * @param one place of an item, or that of the total after the last; likewise {@code other}
   * @param statistic 0 for r, 1 for its significance, 2 for n
   */
  private Optional<Figure> correlation(int one, int statistic, int other) {
    InstrumentResult result = tested;
    if (result == null || other < 0) {
      return Optional.empty();
    }
    String start = "instrument/" + result.source() + "/";
    if (statistic == 2) {
      return result.figure(start + "n");
    }
    List<String> codes = result.items().stream().map(ItemResult::code).toList();
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    if (first == second || second > codes.size()) {
      return Optional.empty();
    }
    String name = statistic == 0 ? "r" : "p";
    return result.figure(
        start
            + codes.get(first)
            + (second == codes.size()
                ? "/" + name + "_total"
                : "/" + codes.get(second) + "/" + name));
  }

  /** The count of an option under its number, its percent beside it. */
  private Optional<Figure> choice(Table table, String code, int column, String name) {
    boolean percent = name.equals("percent");
    Cell heading = table.columns().get(percent ? column - 1 : column).heading();
    return heading instanceof Cell.Number option
        ? option(code, option.value(), percent ? "percent" : "count")
        : figure(code + "/" + name);
  }

  private Optional<Figure> option(String code, Value option, String name) {
    String number = BigDecimal.valueOf(option.toDouble()).stripTrailingZeros().toPlainString();
    return figure(code + "/option/" + number + "/" + name);
  }

  private Optional<Figure> importance(List<Cell> row, String code, String name) {
    return switch (name) {
      case "performance" -> figure(code + "/mean");
      case "gap" -> figure(code + "/gap");
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
