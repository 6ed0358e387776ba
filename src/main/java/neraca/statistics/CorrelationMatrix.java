package neraca.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import neraca.statistics.sums.CrossProducts;
import neraca.statistics.sums.Quotient;

/**
 * Pearson correlations of every item with every other, in the order of the items. A constant item's
 * row and column are {@code NaN}.
 */
public final class CorrelationMatrix {
  private final CrossProducts sums;
  private final double[][] cells;

  /** Of all columns; those that do not vary are undefined of themselves. */
  CorrelationMatrix(CrossProducts sums, int columns) {
    this.sums = sums;
    cells = new double[columns][];
    for (int i = 0; i < columns; i++) {
      cells[i] = new double[i + 1];
      for (int j = 0; j <= i; j++) {
        cells[i][j] = Correlation.r(sums, i, j);
      }
    }
  }

  /** Number of items. */
  public int size() {
    return cells.length;
  }

  public double r(int item, int other) {
    return item < other ? cells[other][item] : cells[item][other];
  }

  /**
   * Two-tailed; {@code NaN} on the diagonal, where nothing is tested, and for two rows. Found when
   * it is asked for.
   */
  public double p(int item, int other) {
    return item == other ? Double.NaN : Correlation.of(sums, item, other).p();
  }

  /** Mean r of all pairs of these items, at least two; added exactly, so in any order the same. */
  double mean(int[] items) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i : items) {
      for (int j : items) {
        if (i < j) {
          sum = sum.add(new BigDecimal(r(i, j)));
        }
      }
    }
    return Quotient.of(sum, BigDecimal.valueOf(items.length * (items.length - 1L) / 2));
  }

  /** The correlations of these items among themselves. */
  double[][] among(int[] items) {
    return Arrays.stream(items)
        .mapToObj(i -> Arrays.stream(items).mapToDouble(j -> r(i, j)).toArray())
        .toArray(double[][]::new);
  }
}
