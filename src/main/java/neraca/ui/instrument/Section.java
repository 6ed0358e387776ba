package neraca.ui.instrument;

import java.util.List;
import java.util.Locale;

/** What stands behind one tab: the verdicts first, then SPSS's tables in SPSS's order. */
enum Section {
  VERDICT,
  RELIABILITY(
      "instrument.cases",
      "instrument.reliability",
      "instrument.coefficients",
      "instrument.split_half",
      "instrument.reverse"),
  ITEMS("instrument.items"),
  CORRELATIONS,
  ITEM_TOTAL("instrument.item_total", "instrument.scale"),
  RULES("instrument.referee"),
  PURIFY,
  TWIN;

  private final List<String> tables;

  Section(String... tables) {
    this.tables = List.of(tables);
  }

  /** Ids of the tables of the test that stand here, in this order. */
  List<String> tables() {
    return tables;
  }

  /** As it stands in ids and keys. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
