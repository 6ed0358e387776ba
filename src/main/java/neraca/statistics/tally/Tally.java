package neraca.statistics.tally;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import neraca.model.Exact;
import neraca.model.result.Value;
import org.apache.commons.math3.fraction.BigFraction;

/** Answers to one item, counted: how often each value was given, smallest first. */
public final class Tally {
  private final TreeMap<BigDecimal, Integer> counts = new TreeMap<>();
  private final int n;

  /** Counts what is not {@code NaN}; decimals are taken as they are written. */
  public Tally(double[] answers) {
    double[] sorted = Arrays.stream(answers).filter(x -> !Double.isNaN(x)).sorted().toArray();
    n = sorted.length;
    for (int from = 0; from < n; ) {
      int to = from;
      while (to < n && sorted[to] == sorted[from]) {
        to++;
      }
      counts.merge(BigDecimal.valueOf(sorted[from]), to - from, Integer::sum);
      from = to;
    }
  }

  public int n() {
    return n;
  }

  /** How often each value was given, smallest first. */
  public Map<BigDecimal, Integer> counts() {
    return counts;
  }

  /**
   * The value at place (n+1)·quarters/4 of the sorted answers, between two of them by their
   * distance; clamped to the smallest and the largest. Absent where there are none.
   */
  public Value quantile(int quarters) {
    if (n == 0) {
      return Value.ABSENT;
    }
    long place = (n + 1L) * quarters;
    BigFraction below = at(place / 4);
    BigFraction above = at(place / 4 + 1);
    return Value.of(below.add(above.subtract(below).multiply(new BigFraction(place % 4, 4L))));
  }

  /** The answer at this place, the first being 1; the nearest end beyond them. */
  private BigFraction at(long place) {
    long reached = 0;
    for (Map.Entry<BigDecimal, Integer> entry : counts.entrySet()) {
      reached += entry.getValue();
      if (reached >= place) {
        return Exact.of(entry.getKey());
      }
    }
    return Exact.of(counts.lastKey());
  }
}
