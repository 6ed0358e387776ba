package neraca.ui.survey;

import java.util.List;
import neraca.model.result.Chart;
import neraca.model.result.Table;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind one tab: pictures, then their tables.
 *
 * @param says how to come to it where there is nothing to show; null where there is
 */
record Page(List<Chart> charts, List<Table> tables, @Nullable Empty says) {
  Page {
    charts = List.copyOf(charts);
    tables = List.copyOf(tables);
  }

  static Page of(List<Chart> charts, List<Table> tables) {
    return new Page(charts, tables, null);
  }

  static Page saying(Empty says) {
    return new Page(List.of(), List.of(), says);
  }
}
