package neraca.ui.instrument;

import java.util.List;
import java.util.Optional;
import neraca.model.result.Cell;
import neraca.ui.instrument.ItemRow.Judgement;
import neraca.ui.kit.Light;
import neraca.ui.kit.ResultTable;

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
      case R -> ResultTable.Look.of("strong");
      case R_TABLE -> ResultTable.Look.of("muted");
      case VERDICT -> light(row.verdict());
      default -> ResultTable.Look.PLAIN;
    };
  }

  /** An item on which the rules disagree is marked beside its code. */
  ResultTable.Look rule(ResultTable.Spot spot) {
    ItemRow row = sheet.rows().get(spot.row());
    if (!row.used()) {
      return ResultTable.Look.of(spot.column() == 0 ? "struck" : "muted");
    }
    if (spot.column() == 0 && row.disputed()) {
      return new ResultTable.Look(Optional.of(Light.FAIR), List.of("strong"));
    }
    Cell said = sheet.rules().rows().get(spot.row()).get(spot.column());
    if (said.equals(VALID)) {
      return ResultTable.Look.of(Light.GOOD);
    }
    return said.equals(INVALID) ? ResultTable.Look.of(Light.POOR) : ResultTable.Look.PLAIN;
  }

  private static ResultTable.Look light(Judgement verdict) {
    return switch (verdict) {
      case VALID -> ResultTable.Look.of(Light.GOOD);
      case INVALID -> ResultTable.Look.of(Light.POOR);
      case NONE -> ResultTable.Look.PLAIN;
    };
  }
}
