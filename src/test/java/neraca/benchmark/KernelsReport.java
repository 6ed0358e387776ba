package neraca.benchmark;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link Kernels} and states how far each is from what the machine can do. */
public final class KernelsReport {
  private KernelsReport() {}

  /**
   * @param arguments part of a benchmark's name; none runs all
   */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(
                        Kernels.class.getName() + (arguments.length > 0 ? "." + arguments[0] : ""))
                    .forks(1)
                    .jvmArgs("-Xmx1g")
                    .warmupIterations(3)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(1))
                    .build())
            .run();
    Map<String, Double> milliseconds = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      milliseconds.put(
          name.substring(name.lastIndexOf('.') + 1), result.getPrimaryResult().getScore());
    }
    milliseconds.forEach((name, time) -> System.out.printf("%-22s %8.2f ms%n", name, time));
    double bytes = Kernels.ROWS * (2.0 * Kernels.ITEMS);
    double products = Kernels.ROWS * (Kernels.ITEMS * (Kernels.ITEMS + 1) / 2.0);
    rate(milliseconds, "parseDigits", bytes, "bytes");
    rate(milliseconds, "machineReadsFile", bytes, "bytes");
    rate(milliseconds, "machineReads", 8.0 * (1 << 24), "bytes");
    rate(milliseconds, "covarianceOfDigits", products, "multiply-adds");
    rate(milliseconds, "covarianceOfKeptTable", products, "multiply-adds");
    rate(milliseconds, "machineMultiplies", 1e8, "multiply-adds");
  }

  private static void rate(Map<String, Double> times, String name, double amount, String what) {
    if (times.containsKey(name)) {
      System.out.printf(
          "%-22s %6.2f thousand million %s a second%n", name, amount / times.get(name) / 1e6, what);
    }
  }
}
