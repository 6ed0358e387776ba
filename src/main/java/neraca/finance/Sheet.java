package neraca.finance;

import neraca.model.LedgerLine;

/** A part of the accounts that has a table, and notes under it. */
enum Sheet {
  FIXED_ASSETS,
  FIXED_COSTS,
  VARIABLE_COSTS,
  WORKING_CAPITAL,
  REVENUE,
  COUNTS,
  SUMMARY;

  static Sheet of(LedgerLine.Kind kind) {
    return switch (kind) {
      case FIXED_COST -> FIXED_COSTS;
      case VARIABLE_COST -> VARIABLE_COSTS;
      case WORKING_CAPITAL -> WORKING_CAPITAL;
      case REVENUE -> REVENUE;
    };
  }
}
