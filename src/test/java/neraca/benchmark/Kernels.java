package neraca.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import neraca.exchange.AnswerTable;
import neraca.exchange.DigitTable;
import neraca.model.AnswerMatrix;
import neraca.model.Words;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemAnalysis;
import neraca.statistics.Prepared;
import neraca.statistics.sums.CrossProducts;
import neraca.statistics.sums.DigitSums;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What the time of an instrument test is spent on, and two measures of the machine to hold it
 * against. Started by {@code src/test/scripts/kernels.sh}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Kernels {
  static final int ROWS = 100_000;
  static final int ITEMS = 50;
  private static final int TOGGLED_ROWS = 10_000;

  private final byte[][] rows = new byte[ROWS][ITEMS];
  private final int[] all = IntStream.range(0, ROWS).toArray();
  private final double[][] columns = new double[ITEMS][ROWS];
  private final long[] memory = new long[1 << 24];
  private Path file = Path.of("");
  private Prepared prepared = ItemAnalysis.prepare(matrix(columns, 0));
  private List<String> items = List.of();
  private int toggle;

  @Setup(Level.Trial)
  public void answers() throws IOException {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(String.join(",", names())).append('\n');
    for (int r = 0; r < ROWS; r++) {
      double trait = random.nextGaussian();
      for (int i = 0; i < ITEMS; i++) {
        double x = Math.rint(3 + trait + 1.2 * random.nextGaussian());
        rows[r][i] = (byte) Math.max(1, Math.min(5, x));
        columns[i][r] = rows[r][i];
        text.append(rows[r][i]).append(i == ITEMS - 1 ? '\n' : ',');
      }
    }
    file = Files.createTempFile("kernels", ".csv");
    Files.write(file, text.toString().getBytes(StandardCharsets.US_ASCII));
    prepared = ItemAnalysis.prepare(matrix(columns, TOGGLED_ROWS));
    items = names();
  }

  @TearDown(Level.Trial)
  public void remove() throws IOException {
    Files.delete(file);
  }

  private static List<String> names() {
    return IntStream.range(0, ITEMS).mapToObj(i -> "q" + i).toList();
  }

  private static AnswerMatrix matrix(double[][] columns, int n) {
    double[][] first = new double[ITEMS][];
    for (int i = 0; i < ITEMS; i++) {
      first[i] = java.util.Arrays.copyOf(columns[i], n);
    }
    List<String> respondents = IntStream.range(0, n).mapToObj(Integer::toString).toList();
    return new AnswerMatrix("t", Words.of("t"), names(), respondents, first);
  }

  /** Sums and products of all pairs of 50 columns of digits. */
  @Benchmark
  public CrossProducts covarianceOfDigits() {
    DigitSums sums = new DigitSums(ITEMS);
    for (byte[] row : rows) {
      sums.accept(row);
    }
    return sums.sums();
  }

  /** The same of a table that is kept as doubles. */
  @Benchmark
  public CrossProducts covarianceOfKeptTable() {
    return CrossProducts.of(columns, all);
  }

  /** A text of digits, one thread. */
  @Benchmark
  public int[] parseDigits() {
    int[] sum = new int[1];
    DigitTable table = DigitTable.open(file, AnswerTable.Options.NONE).orElseThrow();
    table.read(0, 1, row -> sum[0] += row[0]);
    return sum;
  }

  /** The same text into a table that is kept. */
  @Benchmark
  public AnswerMatrix parseIntoTable() {
    return AnswerTable.read(file, AnswerTable.Options.NONE);
  }

  /** One item of 50 off, 10,000 respondents, every number with a closed form. */
  @Benchmark
  public InstrumentResult toggleItem() {
    String off = items.get(toggle++ % ITEMS);
    List<String> on = items.stream().filter(i -> !i.equals(off)).toList();
    return prepared.closedForms(on, InstrumentOptions.USUAL);
  }

  /** How quickly memory is read: 128 MB, larger than the caches of most machines. */
  @Benchmark
  public long machineReads() {
    long sum = 0;
    for (long word : memory) {
      sum += word;
    }
    return sum;
  }

  /** How quickly the same bytes come from the system's own cache of the file. */
  @Benchmark
  public long machineReadsFile() throws IOException {
    byte[] buffer = new byte[1 << 18];
    long sum = 0;
    try (var in = Files.newInputStream(file)) {
      for (int got = in.read(buffer); got > 0; got = in.read(buffer)) {
        sum += got;
      }
    }
    return sum;
  }

  /** How quickly numbers are multiplied and added: 10^8 times, in four sums as the kernel does. */
  @Benchmark
  public long machineMultiplies() {
    long a = 1;
    long b = 2;
    long c = 3;
    long d = 4;
    for (long i = 0; i < 25_000_000; i++) {
      a += i * b;
      b += i * c;
      c += i * d;
      d += i * a;
    }
    return a + b + c + d;
  }
}
