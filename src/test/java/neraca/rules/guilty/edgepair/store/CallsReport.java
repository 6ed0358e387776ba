package neraca.rules.guilty.edgepair.store;

import neraca.rules.guilty.edgepair.report.Sheet;

/** Guilty: one edge that uses another. */
public final class CallsReport {
  public Sheet sheet() {
    return new Sheet();
  }
}
