package neraca.statistics.sums;

import java.util.Arrays;
import java.util.Optional;

/**
 * Sums of products of answers that are whole numbers after scaling by a power of ten: shifted by
 * each column's first answer and added in {@code long}, so without any rounding.
 */
final class WholeSums {
  private static final int MOST_PLACES = 6;
  private static final double LARGEST = 1L << 53;
  private static final int BLOCK = 1024;

  private final double[][] columns;
  private final int[] rows;
  private final int places;
  private final double scale;
  private final long[] first;

  private WholeSums(double[][] columns, int[] rows, int places) {
    this.columns = columns;
    this.rows = rows;
    this.places = places;
    this.scale = Math.pow(10, places);
    this.first = Arrays.stream(columns).mapToLong(c -> whole(c[rows[0]])).toArray();
  }

  /**
   * Empty where the answers have more decimals, or are so wide that {@code long} might overflow.
   */
  static Optional<WholeSums> of(double[][] columns, int[] rows) {
    for (int places = 0; places <= MOST_PLACES; places++) {
      if (fits(columns, rows, Math.pow(10, places))) {
        return Optional.of(new WholeSums(columns, rows, places)).filter(WholeSums::narrow);
      }
    }
    return Optional.empty();
  }

  private static boolean fits(double[][] columns, int[] rows, double scale) {
    for (double[] column : columns) {
      for (int row : rows) {
        double scaled = column[row] * scale;
        if (Math.abs(scaled) > LARGEST || Math.rint(scaled) / scale != column[row]) {
          return false;
        }
      }
    }
    return true;
  }

  private long whole(double x) {
    return (long) Math.rint(x * scale);
  }

  private boolean narrow() {
    double widest = 0;
    for (int i = 0; i < columns.length; i++) {
      for (int row : rows) {
        widest = Math.max(widest, (double) Math.abs(whole(columns[i][row]) - first[i]));
      }
    }
    return widest * widest * rows.length < 1L << 62 && widest * rows.length < 1L << 62;
  }

  CrossProducts add() {
    int k = columns.length;
    long[][] sums = new long[k + 1][k + 1];
    long[][] z = new long[k + 1][BLOCK];
    Arrays.fill(z[k], 1);
    for (int start = 0; start < rows.length; start += BLOCK) {
      int length = Math.min(BLOCK, rows.length - start);
      for (int i = 0; i < k; i++) {
        for (int b = 0; b < length; b++) {
          z[i][b] = whole(columns[i][rows[start + b]]) - first[i];
        }
      }
      for (int i = 0; i <= k; i++) {
        for (int j = 0; j <= i; j++) {
          sums[i][j] += dot(z[i], z[j], length);
        }
      }
    }
    return CrossProducts.ofWhole(first, places, sums);
  }

  private static long dot(long[] x, long[] y, int length) {
    long sum = 0;
    for (int b = 0; b < length; b++) {
      sum += x[b] * y[b];
    }
    return sum;
  }
}
