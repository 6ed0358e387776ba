package neraca.statistics.sums;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Exact sums of answers that are single digits, taken a row at a time and not kept, so a table of
 * any length needs no more memory than one of a few rows. Only rows with an answer to every item
 * enter the sums.
 *
 * <p>Four items share a {@code long}, 16 bits each: multiplied by a digit it gives four products at
 * once, and 800 of them add up to 64,800 at most, below 2^16, before they are carried into sums of
 * their own.
 */
public final class DigitSums implements Consumer<byte[]> {
  private static final int BLOCK = 800;
  private static final int LANES = 4;
  private static final int WIDTH = 16;
  private static final long LANE = (1L << WIDTH) - 1;

  /** {@code packed[group of four items][row of the block]}. */
  private final long[][] packed;

  private final long[][] sums;
  private final int[] missing;
  private final long[] four = new long[LANES];
  private int filled;
  private int respondents;

  /** Of this many items. */
  public DigitSums(int items) {
    packed = new long[(items + LANES - 1) / LANES][BLOCK];
    missing = new int[items];
    sums = new long[items + 1][];
    for (int i = 0; i <= items; i++) {
      sums[i] = new long[i + 1];
    }
  }

  /** Takes the answers of one respondent, 0 to 9 or −1 where there is none. */
  @Override
  public void accept(byte[] row) {
    respondents++;
    int whole = row.length / LANES;
    int any = 0;
    for (int g = 0, i = 0; g < whole; g++, i += LANES) {
      byte first = row[i];
      byte second = row[i + 1];
      byte third = row[i + 2];
      byte fourth = row[i + 3];
      any |= first | second | third | fourth;
      packed[g][filled] =
          first | (long) second << WIDTH | (long) third << 2 * WIDTH | (long) fourth << 3 * WIDTH;
    }
    long last = 0;
    for (int i = row.length - 1; i >= whole * LANES; i--) {
      any |= row[i];
      last = last << WIDTH | row[i];
    }
    if (whole < packed.length) {
      packed[whole][filled] = last;
    }
    if (any < 0) {
      count(row);
    } else if (++filled == BLOCK) {
      carry();
    }
  }

  private void count(byte[] row) {
    for (int i = 0; i < row.length; i++) {
      missing[i] += row[i] < 0 ? 1 : 0;
    }
  }

  private void carry() {
    int k = missing.length;
    for (int g = 0; g < packed.length; g++) {
      for (int h = 0; h <= g; h++) {
        multiply(packed[g], packed[h], filled, four);
        for (int lane = 0; lane < LANES && g * LANES + lane < k; lane++) {
          unpack(four[lane], sums[g * LANES + lane], h * LANES);
        }
      }
      unpack(Arrays.stream(packed[g], 0, filled).sum(), sums[k], g * LANES);
    }
    sums[k][k] += filled;
    filled = 0;
  }

  /** Adds up, for each lane of x, its product with all lanes of y. */
  static void multiply(long[] x, long[] y, int rows, long[] products) {
    long first = 0;
    long second = 0;
    long third = 0;
    long fourth = 0;
    for (int r = 0; r < rows; r++) {
      long digits = x[r];
      long all = y[r];
      first += (digits & LANE) * all;
      second += (digits >>> WIDTH & LANE) * all;
      third += (digits >>> 2 * WIDTH & LANE) * all;
      fourth += (digits >>> 3 * WIDTH) * all;
    }
    products[0] = first;
    products[1] = second;
    products[2] = third;
    products[3] = fourth;
  }

  /** Adds the lanes to a row of the triangle, as far as it reaches. */
  private static void unpack(long lanes, long[] row, int from) {
    for (int j = from; j < Math.min(from + LANES, row.length); j++) {
      row[j] += lanes >>> (j - from) * WIDTH & LANE;
    }
  }

  /** Takes all that another has taken, of the same items. */
  public void add(DigitSums other) {
    other.carry();
    for (int i = 0; i < sums.length; i++) {
      for (int j = 0; j <= i; j++) {
        sums[i][j] += other.sums[i][j];
      }
    }
    for (int i = 0; i < missing.length; i++) {
      missing[i] += other.missing[i];
    }
    respondents += other.respondents;
  }

  /** Rows taken. */
  public int respondents() {
    return respondents;
  }

  /** Rows without an answer to each item. */
  public int[] missing() {
    return missing.clone();
  }

  /** Rows with an answer to every item. */
  public int complete() {
    return (int) sums[missing.length][missing.length] + filled;
  }

  /** The sums of the complete rows taken so far. */
  public CrossProducts sums() {
    carry();
    return CrossProducts.ofWhole(new long[missing.length], 0, sums);
  }
}
