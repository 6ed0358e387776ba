package neraca.statistics.sums;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Sums of products of answers that are any numbers, with twice the digits of a double: each product
 * and each addition carries its rounding error along (Ogita, Rump and Oishi 2005, Dot2). Columns
 * are scaled by a power of two, against overflow, and shifted by their first answer, against a
 * large common offset; both without rounding.
 */
final class CompensatedSums {
  private static final int BLOCK = 1024;

  private final double[][] columns;
  private final int[] rows;
  private final int[] exponent;
  private final double[] first;
  private final double[][] high;
  private final double[][] low;

  CompensatedSums(double[][] columns, int[] rows) {
    int k = columns.length;
    this.columns = columns;
    this.rows = rows;
    exponent = new int[k];
    first = new double[k];
    for (int i = 0; i < k; i++) {
      double largest = 0;
      for (int row : rows) {
        largest = Math.max(largest, Math.abs(columns[i][row]));
      }
      exponent[i] = Math.max(Math.getExponent(largest), Double.MIN_EXPONENT);
      first[i] = Math.scalb(columns[i][rows[0]], -exponent[i]);
    }
    high = new double[k + 1][k + 1];
    low = new double[k + 1][k + 1];
  }

  CrossProducts add() {
    int k = columns.length;
    double[][] z = new double[k + 1][BLOCK];
    double[][] rest = new double[k + 1][BLOCK];
    Arrays.fill(z[k], 1);
    for (int start = 0; start < rows.length; start += BLOCK) {
      int length = Math.min(BLOCK, rows.length - start);
      for (int i = 0; i < k; i++) {
        for (int b = 0; b < length; b++) {
          double x = Math.scalb(columns[i][rows[start + b]], -exponent[i]);
          z[i][b] = x - first[i];
          rest[i][b] = error(x, -first[i], z[i][b]);
        }
      }
      for (int i = 0; i <= k; i++) {
        for (int j = 0; j <= i; j++) {
          for (int b = 0; b < length; b++) {
            double product = z[i][b] * z[j][b];
            double lost =
                Math.fma(z[i][b], z[j][b], -product)
                    + (z[i][b] * rest[j][b] + rest[i][b] * z[j][b]);
            double sum = high[i][j] + product;
            low[i][j] += error(high[i][j], product, sum) + lost;
            high[i][j] = sum;
          }
        }
      }
    }
    return result(k);
  }

  private CrossProducts result(int k) {
    BigDecimal[] origin = new BigDecimal[k];
    BigDecimal[] unit = new BigDecimal[k];
    BigDecimal[][] sums = new BigDecimal[k + 1][];
    for (int i = 0; i < k; i++) {
      unit[i] = new BigDecimal(Math.scalb(1.0, exponent[i]));
      origin[i] = new BigDecimal(first[i]).multiply(unit[i]);
    }
    for (int i = 0; i <= k; i++) {
      sums[i] = new BigDecimal[i + 1];
      for (int j = 0; j <= i; j++) {
        sums[i][j] = new BigDecimal(high[i][j]).add(new BigDecimal(low[i][j]));
      }
    }
    return new CrossProducts(origin, unit, sums, false);
  }

  /** What the addition x + y, which gave {@code sum}, rounded away (Knuth's two-sum). */
  private static double error(double x, double y, double sum) {
    double back = sum - x;
    return (x - (sum - back)) + (y - back);
  }
}
