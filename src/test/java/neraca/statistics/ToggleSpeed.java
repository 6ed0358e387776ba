package neraca.statistics;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import neraca.model.AnswerMatrix;
import neraca.model.Words;

/**
 * Measures how long it takes to test an instrument again when one item is taken out or in. Started
 * by {@code src/test/scripts/toggle-speed.sh}.
 */
public final class ToggleSpeed {
  private static final int TOGGLES = 300;

  private ToggleSpeed() {}

  /** Respondents, items, cells missing in 1,000, most milliseconds for 95 of 100 toggles. */
  public static void main(String[] arguments) {
    int n = Integer.parseInt(arguments[0]);
    int k = Integer.parseInt(arguments[1]);
    AnswerMatrix table = table(n, k, Integer.parseInt(arguments[2]));
    double most = Double.parseDouble(arguments[3]);
    long start = now();
    Prepared prepared = ItemAnalysis.prepare(table);
    double preparing = (now() - start) / 1e6;
    start = now();
    prepared.test(table.items(), InstrumentOptions.USUAL);
    double first = (now() - start) / 1e6;
    double[] times = new double[TOGGLES];
    for (int toggle = 0; toggle < TOGGLES; toggle++) {
      String out = table.items().get(toggle % k);
      List<String> items = table.items().stream().filter(i -> !i.equals(out)).toList();
      start = now();
      prepared.closedForms(items, InstrumentOptions.USUAL);
      times[toggle] = (now() - start) / 1e6;
    }
    start = now();
    for (int again = 0; again < 20; again++) {
      prepared.test(table.items(), InstrumentOptions.USUAL);
    }
    double withOmega = (now() - start) / 20e6;
    double[] early = Arrays.copyOf(times, 10);
    Arrays.sort(times);
    Arrays.sort(early);
    double p95 = times[TOGGLES * 95 / 100];
    System.out.printf(
        "%d x %d, %s in 1,000 missing: prepared %.0f ms, first test %.0f ms; toggles: median %.1f,"
            + " p95 %.1f, worst %.1f ms, median of the first ten %.1f ms; with"
            + " omega %.1f ms%n",
        n,
        k,
        arguments[2],
        preparing,
        first,
        times[TOGGLES / 2],
        p95,
        times[TOGGLES - 1],
        early[5],
        withOmega);
    if (p95 > most) {
      System.exit(1);
    }
  }

  /** The thread's own time, so that other programs at work do not count. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static AnswerMatrix table(int n, int k, int missing) {
    Random random = new Random(1);
    double[][] columns = new double[k][n];
    for (int row = 0; row < n; row++) {
      double trait = random.nextGaussian();
      for (double[] column : columns) {
        double x = Math.max(1, Math.min(5, Math.rint(3 + trait + 1.2 * random.nextGaussian())));
        column[row] = random.nextInt(1000) < missing ? Double.NaN : x;
      }
    }
    return new AnswerMatrix(
        "t",
        Words.of("t"),
        IntStream.range(0, k).mapToObj(i -> "i" + i).toList(),
        IntStream.range(0, n).mapToObj(Integer::toString).toList(),
        columns);
  }
}
