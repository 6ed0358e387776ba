package neraca.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import neraca.exchange.DigitTable;
import neraca.statistics.sums.DigitSums;

/** Sums up a table of digits; long ones in as many parts as there are processors. */
final class DigitReading {
  /** Bytes that are not worth a thread. */
  private static final long SHORT = 1 << 21;

  private DigitReading() {}

  /** Empty where the table holds more than digits, or nobody. */
  static Optional<DigitSums> sums(DigitTable table) {
    int processors = Runtime.getRuntime().availableProcessors();
    return sums(table, (int) Math.max(1, Math.min(table.size() / SHORT, processors)));
  }

  /** In so many parts; sums are exact, so the number makes no difference. */
  static Optional<DigitSums> sums(DigitTable table, int parts) {
    List<DigitSums> sums =
        IntStream.range(0, parts).mapToObj(p -> new DigitSums(table.items().size())).toList();
    DigitSums all = sums.get(0);
    if (parts == 1) {
      return table.read(0, 1, all) && all.respondents() > 0 ? Optional.of(all) : Optional.empty();
    }
    boolean digits =
        IntStream.range(0, parts).parallel().allMatch(p -> table.read(p, parts, sums.get(p)));
    sums.subList(1, parts).forEach(all::add);
    return digits && all.respondents() > 0 ? Optional.of(all) : Optional.empty();
  }
}
