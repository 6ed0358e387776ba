package neraca.statistics.sums;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sums of products kept for every pattern of missing cells, so that those of any choice of items
 * are added up without another look at the answers: the rows that have an answer to every chosen
 * item are whole patterns. Only for whole answers, whose sums are exact.
 */
public final class PatternSums {
  private static final double LARGEST = 1L << 53;

  /**
   * Rows that share a pattern with fewer others are kept as they are; their sums would be larger.
   */
  private static final int WORTH_SUMMING = 8;

  /** Each cell less its column's first answer; 0 where there is none. */
  private final long[][] shifted;

  private final long[] first;
  private final List<Part> parts = new ArrayList<>();

  /** Rows with the same cells missing, and their sums where there are many. */
  private record Part(BitSet missing, int[] rows, long[][] sums) {}

  private PatternSums(double[][] columns) {
    int k = columns.length;
    first = new long[k];
    shifted = new long[k][];
    for (int i = 0; i < k; i++) {
      first[i] = firstOf(columns[i]);
      shifted[i] = new long[columns[i].length];
      for (int row = 0; row < columns[i].length; row++) {
        double x = columns[i][row];
        shifted[i][row] = Double.isNaN(x) ? 0 : (long) x - first[i];
      }
    }
    byPattern(columns)
        .forEach(
            (missing, rows) -> {
              int[] all = rows.stream().mapToInt(r -> r).toArray();
              parts.add(
                  new Part(missing, all, all.length < WORTH_SUMMING ? new long[0][] : summed(all)));
            });
  }

  /** Empty where an answer is no whole number, or sums might overflow. */
  public static Optional<PatternSums> of(double[][] columns) {
    double widest = 0;
    int rows = columns.length == 0 ? 0 : columns[0].length;
    for (double[] column : columns) {
      double origin = firstOf(column);
      for (double x : column) {
        if (Math.abs(x) > LARGEST || !Double.isNaN(x) && Math.rint(x) != x) {
          return Optional.empty();
        }
        if (!Double.isNaN(x)) {
          widest = Math.max(widest, Math.abs(x - origin));
        }
      }
    }
    boolean narrow = widest * widest * rows < 1L << 62 && widest * rows < 1L << 62;
    return narrow ? Optional.of(new PatternSums(columns)) : Optional.empty();
  }

  private static long firstOf(double[] column) {
    for (double x : column) {
      if (!Double.isNaN(x)) {
        return (long) x;
      }
    }
    return 0;
  }

  private static Map<BitSet, List<Integer>> byPattern(double[][] columns) {
    Map<BitSet, List<Integer>> patterns = new LinkedHashMap<>();
    int rows = columns.length == 0 ? 0 : columns[0].length;
    for (int row = 0; row < rows; row++) {
      BitSet missing = new BitSet(columns.length);
      for (int i = 0; i < columns.length; i++) {
        if (Double.isNaN(columns[i][row])) {
          missing.set(i);
        }
      }
      patterns.computeIfAbsent(missing, m -> new ArrayList<>()).add(row);
    }
    return patterns;
  }

  private long[][] summed(int[] rows) {
    int[] all = new int[shifted.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    long[][] sums = empty(all.length);
    for (int row : rows) {
      add(sums, all, row);
    }
    return sums;
  }

  /** A triangle with one row more, that of a column of ones. */
  private static long[][] empty(int k) {
    long[][] sums = new long[k + 1][];
    for (int i = 0; i <= k; i++) {
      sums[i] = new long[i + 1];
    }
    return sums;
  }

  private void add(long[][] sums, int[] items, int row) {
    int k = items.length;
    for (int i = 0; i < k; i++) {
      long z = shifted[items[i]][row];
      for (int j = 0; j <= i; j++) {
        sums[i][j] += z * shifted[items[j]][row];
      }
      sums[k][i] += z;
    }
    sums[k][k]++;
  }

  /** Number of rows with an answer to every one of these columns. */
  public int rows(int[] items) {
    BitSet wanted = bits(items);
    return parts.stream()
        .filter(p -> !p.missing().intersects(wanted))
        .mapToInt(p -> p.rows().length)
        .sum();
  }

  private static BitSet bits(int[] items) {
    BitSet bits = new BitSet();
    for (int item : items) {
      bits.set(item);
    }
    return bits;
  }

  /** The sums of these columns, over the rows with an answer to every one; at least one row. */
  public CrossProducts of(int[] items) {
    BitSet wanted = bits(items);
    long[][] sums = empty(items.length);
    for (Part part : parts) {
      if (!part.missing().intersects(wanted)) {
        if (part.sums().length > 0) {
          add(sums, items, part.sums());
        } else {
          for (int row : part.rows()) {
            add(sums, items, row);
          }
        }
      }
    }
    long[] origin = new long[items.length];
    for (int i = 0; i < origin.length; i++) {
      origin[i] = first[items[i]];
    }
    return CrossProducts.ofWhole(origin, 0, sums);
  }

  private static void add(long[][] sums, int[] items, long[][] part) {
    int k = items.length;
    int ones = part.length - 1;
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        int high = Math.max(items[i], items[j]);
        sums[i][j] += part[high][Math.min(items[i], items[j])];
      }
      sums[k][i] += part[ones][items[i]];
    }
    sums[k][k] += part[ones][ones];
  }
}
