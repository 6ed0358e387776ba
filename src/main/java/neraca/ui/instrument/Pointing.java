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
          "smc");
  private static final Set<String> OF_SCALE =
      Set.of(
          "alpha",
          "standardized_alpha",
          "mean",
          "variance",
          "sd",
          "sem",
          "mean_inter_item_r",
          "r_table",
          "k",
          "n");

  /** A variable has this many rows in the table of correlations. */
  private static final int STATISTICS = 3;

  private final InstrumentResult result;
  private final List<String> codes;

  Pointing(InstrumentResult result) {
    this.result = result;
    codes = result.items().stream().map(ItemResult::code).toList();
  }

  Optional<Figure> at(Table table, int row, int column) {
    if (table.id().equals("instrument.correlations")) {
      return correlation(row / STATISTICS, row % STATISTICS, column - 2);
    }
    if (table.id().equals("instrument.cases") && row > 0) {
      return Optional.empty(); // rows that are not used are counted, not computed from answers
    }
    String name = name(table.columns().get(column).heading());
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
    if (!(heading instanceof Cell.Said said)) {
      return "";
    }
    String key = said.phrase().key();
    for (Rule rule : Rule.values()) {
      if (rule.phrase().key().equals(key)) {
        return decides(rule);
      }
    }
    String last = key.substring(key.lastIndexOf('.') + 1);
    return switch (last) {
      case "verdict" -> decides(result.options().rule());
      case "kr20" -> "alpha";
      default -> last;
    };
  }

  /** The number a rule looks at. */
  private static String decides(Rule rule) {
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

  /**
   * @param one place of an item, or that of the total after the last; likewise {@code other}
   * @param statistic 0 for r, 1 for its significance
   */
  private Optional<Figure> correlation(int one, int statistic, int other) {
    int last = codes.size();
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    if (first < 0 || first == second || statistic > 1) {
      return Optional.empty();
    }
    if (second == last) {
      return figure(codes.get(first) + (statistic == 0 ? "/r_total" : "/p_total"));
    }
    return statistic == 0
        ? figure(codes.get(first) + "/" + codes.get(second) + "/r")
        : Optional.empty();
  }

  private Optional<Figure> figure(String name) {
    return result.figure("instrument/" + result.source() + "/" + name);
  }
}
