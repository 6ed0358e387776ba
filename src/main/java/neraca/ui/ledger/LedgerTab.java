package neraca.ui.ledger;

import java.util.Locale;
import neraca.model.LedgerLine;
import neraca.model.result.Table;

/** A sheet of the ledger. */
public enum LedgerTab {
  ASSETS("fixed_assets"),
  FIXED_COSTS("fixed_costs"),
  VARIABLE_COSTS("variable_costs"),
  REVENUE("revenue"),
  WORKING_CAPITAL("working_capital"),
  COUNTS("counts");

  private final String table;

  LedgerTab(String table) {
    this.table = table;
  }

  /** Whether it is this sheet whose notes the result's table carries. */
  boolean isOf(Table result) {
    return result.id().endsWith("." + table);
  }

  /** {@code fixed_costs}: part of keys and of node ids. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static LedgerTab of(LedgerLine.Kind kind) {
    return switch (kind) {
      case FIXED_COST -> FIXED_COSTS;
      case VARIABLE_COST -> VARIABLE_COSTS;
      case REVENUE -> REVENUE;
      case WORKING_CAPITAL -> WORKING_CAPITAL;
    };
  }

  /** The kind of the lines on it; only of a sheet of ledger lines. */
  LedgerLine.Kind kind() {
    return switch (this) {
      case FIXED_COSTS -> LedgerLine.Kind.FIXED_COST;
      case VARIABLE_COSTS -> LedgerLine.Kind.VARIABLE_COST;
      case REVENUE -> LedgerLine.Kind.REVENUE;
      case WORKING_CAPITAL -> LedgerLine.Kind.WORKING_CAPITAL;
      case ASSETS, COUNTS -> throw new IllegalStateException(name());
    };
  }
}
