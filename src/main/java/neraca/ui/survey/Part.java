package neraca.ui.survey;

import java.util.Locale;

/** What the tabs show, in their order. */
enum Part {
  FREQUENCIES,
  MEANS,
  DIMENSIONS,
  GROUPS,
  IMPORTANCE,
  INTERVALS,
  TOTALS,
  CORRELATIONS;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
