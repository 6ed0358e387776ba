package neraca.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import neraca.statistics.sums.CrossProducts;
import neraca.statistics.sums.Quotient;

/**
 * Pearson correlations of every item with every other, in the order of the items. A constant item's
 * row and column are {@code NaN}.
 */
public final class CorrelationMatrix {
  private static final int PLACES = 40;
  private static final double UNIT = 1L << PLACES;
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

  /**
   * Mean r of all pairs of these items, at least two. Added in whole numbers of 2^−80, each r as
   * the whole part of 2^40·r and what is left, so in any order the same.
   */
  double mean(int[] items) {
    long high = 0;
    long low = 0;
    for (int i : items) {
      for (int j : items) {
        if (i < j) {
          double scaled = r(i, j) * UNIT;
          double whole = Math.rint(scaled);
          high += (long) whole;
          low += (long) Math.rint((scaled - whole) * UNIT);
        }
      }
    }
    BigInteger sum = BigInteger.valueOf(high).shiftLeft(PLACES).add(BigInteger.valueOf(low));
    BigInteger pairs = BigInteger.valueOf(items.length * (items.length - 1L) / 2);
    return Quotient.of(new BigDecimal(sum), new BigDecimal(pairs.shiftLeft(2 * PLACES)));
  }

  /** The correlations of these items among themselves. */
  double[][] among(int[] items) {
    return Arrays.stream(items)
        .mapToObj(i -> Arrays.stream(items).mapToDouble(j -> r(i, j)).toArray())
        .toArray(double[][]::new);
  }
}
