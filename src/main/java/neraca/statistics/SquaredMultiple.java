package neraca.statistics;

import java.util.Arrays;
import java.util.Optional;
import neraca.statistics.sums.CrossProducts;
import neraca.statistics.sums.Residuals;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/** What the others leave unexplained of each item: 1 − squared multiple correlation. */
final class SquaredMultiple {
  /** Smallest over largest eigenvalue below which a correlation matrix counts as singular. */
  private static final double SINGULAR = 1e-12;

  private SquaredMultiple() {}

  /**
   * 1−SMCⱼ = 1/(R⁻¹)ⱼⱼ, from the exact cross-products.
   *
   * @param items columns, none constant
   * @return one a column of {@code items}; empty for a singular correlation matrix
   */
  static Optional<double[]> unexplained(
      CrossProducts sums, CorrelationMatrix correlations, int[] items) {
    return sums.n() <= items.length || isSingular(correlations.among(items))
        ? Optional.empty()
        : Optional.of(Residuals.shares(sums, items));
  }

  private static boolean isSingular(double[][] correlations) {
    double[] values =
        new EigenDecomposition(new Array2DRowRealMatrix(correlations, false)).getRealEigenvalues();
    double largest = Arrays.stream(values).max().orElseThrow();
    return Arrays.stream(values).min().orElseThrow() / largest < SINGULAR;
  }
}
