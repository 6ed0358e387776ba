package neraca.ui.instrument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Table;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemResult;
import neraca.statistics.Rule;

/** Which figure of a test stands in a cell of one of its tables, by the heading over it. */
final class Pointing {
  private static final Set<String> OF_ITEM =
      Set.of(
          "mean",
          "sd",
          "r_total",
          "p_total",
          "r_corrected",
          "scale_mean_if_deleted",
          "scale_variance_if_deleted",
          "alpha_if_deleted",
          "missing",
          "smc");
  private static final Set<String> OF_SCALE =
      Set.of(
          "alpha",
          "standardized_alpha",
          "alpha_low",
          "alpha_high",
          "lambda2",
          "lambda6",
          "omega_total",
          "mean",
          "variance",
          "sd",
          "sem",
          "mean_inter_item_r",
          "r_table",
          "k",
          "n");

  /** A variable has this many rows in the table of correlations: r, its significance, n. */
  private static final int STATISTICS = 3;

  /** Numbers and percents of the rows used, left out, and all. */
  private static final String[][] CASES = {
    {"n", "excluded", "respondents"}, {"used_percent", "excluded_percent", "respondents_percent"}
  };

  private final InstrumentResult result;
  private final List<String> codes;

  Pointing(InstrumentResult result) {
    this.result = result;
    codes = result.items().stream().map(ItemResult::code).toList();
  }

  Optional<Figure> at(Table table, int row, int column) {
    return switch (table.id()) {
      case "instrument.correlations" -> correlation(row / STATISTICS, row % STATISTICS, column - 2);
      case "instrument.cases" -> column == 0 ? Optional.empty() : figure(CASES[column - 1][row]);
      case "instrument.split_half" -> column == 1 ? split(table.rows().get(row)) : Optional.empty();
      case "instrument.referee" -> referee(table, row, column);
      case "instrument.reverse" -> reverse(table, row, column);
      default -> named(table, row, column);
    };
  }

  private Optional<Figure> named(Table table, int row, int column) {
    String name = name(table.columns().get(column).heading());
    if (name.equals("valid")) {
      return figure("valid/" + lastOf(new Cell.Said(result.options().rule().phrase())));
    }
    Optional<String> item = item(table, row);
    if (item.isEmpty() || OF_SCALE.contains(name) && !OF_ITEM.contains(name)) {
      return OF_SCALE.contains(name) && (item.isEmpty() || codes.contains(item.get()))
          ? figure(name)
          : Optional.empty();
    }
    return OF_ITEM.contains(name) && codes.contains(item.get())
        ? figure(item.get() + "/" + name)
        : Optional.empty();
  }

  /** The last part of the heading's key says what is under it. */
  private String name(Cell heading) {
    for (Rule rule : Rule.values()) {
      if (heading.equals(new Cell.Said(rule.phrase()))) {
        return decides(rule);
      }
    }
    String last = lastOf(heading);
    return switch (last) {
      case "verdict" -> decides(result.options().rule());
      case "kr20" -> "alpha";
      default -> last;
    };
  }

  /** The last part of the key of words of ours; empty for other words. */
  static String lastOf(Cell cell) {
    String key = cell instanceof Cell.Said said ? said.phrase().key() : "";
    return key.substring(key.lastIndexOf('.') + 1);
  }

  /** The number a rule looks at. */
  static String decides(Rule rule) {
    return switch (rule) {
      case R_TABLE, R_030 -> "r_total";
      case P -> "p_total";
      case CORRECTED_030 -> "r_corrected";
    };
  }

  /** The item of a row, in tables that have a row an item. */
  private static Optional<String> item(Table table, int row) {
    for (int c = 0; c < table.columns().size(); c++) {
      if (table.columns().get(c).heading().equals(Cell.said("instrument.item"))
          && table.rows().get(row).get(c) instanceof Cell.Code code) {
        return Optional.of(code.text());
      }
    }
    return Optional.empty();
  }

  /** The label of the row says what stands beside it. */
  private Optional<Figure> split(List<Cell> row) {
    String last = lastOf(row.get(0));
    return figure(last.equals("k") ? "k" : "split_half/" + last);
  }

  private Optional<Figure> reverse(Table table, int row, int column) {
    String last = lastOf(table.columns().get(column).heading());
    String name = last.equals("p_total") ? "p" : last;
    return item(table, row).flatMap(code -> figure("reverse/" + code + "/" + name));
  }

  /** What a rule asks for, how many items are valid under it, or alpha. */
  private Optional<Figure> referee(Table table, int row, int column) {
    String rule = lastOf(table.rows().get(row).get(0));
    String heading = lastOf(table.columns().get(column).heading());
    return switch (heading) {
      case "bound" -> figure("bound/" + rule);
      case "verdict" -> figure(rule.startsWith("alpha") ? "alpha" : "valid/" + rule);
      default -> Optional.empty();
    };
  }

  /**
   * @param one place of an item, or that of the total after the last; likewise {@code other}
   * @param statistic 0 for r, 1 for its significance, 2 for n
   */
  private Optional<Figure> correlation(int one, int statistic, int other) {
    int last = codes.size();
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    if (first < 0) {
      return Optional.empty();
    }
    if (statistic == 2) {
      return figure("n");
    }
    if (first == second) {
      return Optional.empty();
    }
    String name = statistic == 0 ? "r" : "p";
    return second == last
        ? figure(codes.get(first) + "/" + name + "_total")
        : figure(codes.get(first) + "/" + codes.get(second) + "/" + name);
  }

  private Optional<Figure> figure(String name) {
    return result.figure("instrument/" + result.source() + "/" + name);
  }
}
