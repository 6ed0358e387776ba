package neraca.statistics.twin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import neraca.model.result.Cell;
import neraca.statistics.InstrumentResult;

/** What was paired so far, and what was not. */
final class Collected {
  final List<Twin.Pair> pairs = new ArrayList<>();
  final List<Twin.Unpaired> unpaired = new ArrayList<>();
  final Set<Labels.Way> ways = EnumSet.noneOf(Labels.Way.class);
  private final InstrumentResult result;
  private boolean otherOmega;

  Collected(InstrumentResult result) {
    this.result = result;
  }

  Twin twin() {
    return new Twin(
        result,
        pairs,
        unpaired,
        ways.contains(Labels.Way.NUMBER),
        ways.contains(Labels.Way.ORDER),
        otherOmega);
  }

  /** An omega that is estimated in another way than ours. */
  void otherOmega(String row, String column, Printed number) {
    otherOmega = true;
    unpaired(row, column, number);
  }

  void unpaired(String row, String column, Printed number) {
    unpaired.add(new Twin.Unpaired(row, column, number.text()));
  }

  void ofItem(int item, Statistic statistic, Printed number, double ours) {
    String code = result.items().get(item).code();
    pairs.add(pair(code, statistic, number, ours, code + "/" + statistic.figure()));
  }

  void ofScale(Statistic statistic, Printed number, double ours) {
    pairs.add(pair("", statistic, number, ours, statistic.figure()));
  }

  void ofTwo(String of, Statistic statistic, Printed number, double ours, String figure) {
    pairs.add(pair(of, statistic, number, ours, figure));
  }

  void named(Cell says, Printed number, double ours, String figure) {
    pairs.add(new Twin.Pair("", says, number.text(), number.value(), ours, figure));
  }

  private static Twin.Pair pair(
      String of, Statistic statistic, Printed number, double ours, String figure) {
    return new Twin.Pair(
        of,
        statistic.says(),
        number.text(),
        statistic.counts() ? number.grouped() : number.value(),
        ours,
        figure);
  }
}
