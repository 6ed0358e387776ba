package neraca.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/** Squared multiple correlation of each item with the others: 1−1/(R⁻¹)ⱼⱼ. */
final class SquaredMultiple {
  /** Smallest over largest eigenvalue below which a correlation matrix counts as singular. */
  private static final double SINGULAR = 1e-12;

  private static final MathContext DIGITS = MathContext.DECIMAL128;

  private SquaredMultiple() {}

  /**
   * Found from the exact cross-products by L·D·Lᵀ with 34 digits, since an inverse loses as many
   * digits as the matrix is near to singular.
   *
   * @param items columns, none constant
   * @return one a column of {@code items}; empty for a singular correlation matrix
   */
  static Optional<double[]> of(CrossProducts sums, CorrelationMatrix correlations, int[] items) {
    if (sums.n() <= items.length || isSingular(correlations.among(items))) {
      return Optional.empty();
    }
    int k = items.length;
    BigDecimal[][] lower = new BigDecimal[k][k];
    BigDecimal[] pivot = new BigDecimal[k];
    factor(sums, items, lower, pivot);
    BigDecimal[][] inverse = inverse(lower);
    double[] result = new double[k];
    for (int j = 0; j < k; j++) {
      BigDecimal diagonal = BigDecimal.ZERO;
      for (int i = j; i < k; i++) {
        BigDecimal cell = inverse[i][j];
        diagonal = diagonal.add(cell.multiply(cell, DIGITS).divide(pivot[i], DIGITS), DIGITS);
      }
      BigDecimal explained = diagonal.multiply(sums.centred(items[j], items[j]), DIGITS);
      result[j] = Correlation.ratio(explained.subtract(BigDecimal.ONE), explained);
    }
    return Optional.of(result);
  }

  private static boolean isSingular(double[][] correlations) {
    double[] values =
        new EigenDecomposition(new Array2DRowRealMatrix(correlations, false)).getRealEigenvalues();
    double largest = Arrays.stream(values).max().orElseThrow();
    return Arrays.stream(values).min().orElseThrow() / largest < SINGULAR;
  }

  private static void factor(
      CrossProducts sums, int[] items, BigDecimal[][] lower, BigDecimal[] pivot) {
    for (int i = 0; i < items.length; i++) {
      BigDecimal[] scaled = new BigDecimal[i + 1];
      for (int j = 0; j <= i; j++) {
        BigDecimal cell = sums.centred(items[i], items[j]);
        for (int m = 0; m < j; m++) {
          cell = cell.subtract(scaled[m].multiply(lower[j][m], DIGITS), DIGITS);
        }
        scaled[j] = cell;
        lower[i][j] = j < i ? cell.divide(pivot[j], DIGITS) : BigDecimal.ONE;
        if (j == i) {
          pivot[i] = cell;
        }
      }
    }
  }

  /** Of a lower triangle with ones on its diagonal. */
  private static BigDecimal[][] inverse(BigDecimal[][] lower) {
    int k = lower.length;
    BigDecimal[][] inverse = new BigDecimal[k][k];
    for (int i = 0; i < k; i++) {
      inverse[i][i] = BigDecimal.ONE;
      for (int j = 0; j < i; j++) {
        BigDecimal cell = BigDecimal.ZERO;
        for (int m = j; m < i; m++) {
          cell = cell.subtract(lower[i][m].multiply(inverse[m][j], DIGITS), DIGITS);
        }
        inverse[i][j] = cell;
      }
    }
    return inverse;
  }
}
