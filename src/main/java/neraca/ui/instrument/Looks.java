package neraca.ui.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import neraca.model.result.Cell;
import neraca.model.result.Table;
import neraca.ui.instrument.ItemRow.Judgement;
import neraca.ui.kit.Light;
import neraca.ui.table.ResultTable;

/** Lights and emphasis in the tables that have a row an item. */
final class Looks {
  /** Columns of {@link ItemTables#verdicts}. */
  private static final int CODE = 1;

  private static final int STATEMENT = 2;
  private static final int R = 3;
  private static final int R_TABLE = 4;
  private static final int VERDICT = 8;

  private static final Cell VALID = Cell.said("instrument.valid");
  private static final Cell INVALID = Cell.said("instrument.invalid");

  private final TestSheet sheet;

  Looks(TestSheet sheet) {
    this.sheet = sheet;
  }

  ResultTable.Look verdict(ResultTable.Spot spot) {
    ItemRow row = sheet.rows().get(spot.row());
    if (!row.used()) {
      return spot.column() == CODE || spot.column() == STATEMENT
          ? ResultTable.Look.of("struck")
          : ResultTable.Look.of("muted");
    }
    return switch (spot.column()) {
      case R -> ResultTable.Look.of("strong").with(gap(spot.row()));
      case R_TABLE -> ResultTable.Look.of("muted");
      case VERDICT -> light(row.verdict());
      default -> ResultTable.Look.PLAIN;
    };
  }

  private ResultTable.Picture gap(int row) {
    List<Cell> cells = sheet.verdicts().rows().get(row);
    return GapBar.of(number(cells.get(R)), number(cells.get(R_TABLE)));
  }

  private static double number(Cell cell) {
    return cell instanceof Cell.Number number && !number.value().isAbsent()
        ? number.value().toDouble()
        : Double.NaN;
  }

  /** Items on which the rules disagree are marked, and the rule that is printed. */
  ResultTable.Look rule(ResultTable.Spot spot) {
    ItemRow row = sheet.rows().get(spot.row());
    if (!row.used()) {
      return ResultTable.Look.of(spot.column() == 0 ? "struck" : "muted");
    }
    if (spot.column() == 0) {
      return row.disputed() ? ResultTable.Look.of("strong") : ResultTable.Look.PLAIN;
    }
    if (spot.column() == ItemTables.AGREEMENT) {
      return row.disputed() ? ResultTable.Look.of(Light.FAIR) : ResultTable.Look.of("muted");
    }
    ResultTable.Look look = judged(sheet.rules().rows().get(spot.row()).get(spot.column()));
    boolean printed =
        sheet.rules().columns().get(spot.column()).heading().equals(new Cell.Said(sheet.rule()));
    List<String> styles = new ArrayList<>(look.styles());
    if (printed) {
      styles.add("printed-rule");
    }
    return new ResultTable.Look(look.light(), styles);
  }

  private static ResultTable.Look judged(Cell said) {
    if (said.equals(VALID) || said.equals(Cell.said("instrument.reliable"))) {
      return ResultTable.Look.of(Light.GOOD);
    }
    return said.equals(INVALID) || said.equals(Cell.said("instrument.unreliable"))
        ? ResultTable.Look.of(Light.POOR)
        : ResultTable.Look.PLAIN;
  }

  /** The rules with their sources: the one that is printed stands out. */
  Function<ResultTable.Spot, ResultTable.Look> referee(Table table) {
    return spot -> {
      List<Cell> row = table.rows().get(spot.row());
      ResultTable.Look look = judged(row.get(spot.column()));
      return look.light().isEmpty() && row.get(0).equals(new Cell.Said(sheet.rule()))
          ? ResultTable.Look.of("strong", "printed-rule")
          : look;
    };
  }

  private static ResultTable.Look light(Judgement verdict) {
    return switch (verdict) {
      case VALID -> ResultTable.Look.of(Light.GOOD);
      case INVALID -> ResultTable.Look.of(Light.POOR);
      case NONE -> ResultTable.Look.PLAIN;
    };
  }
}
