package neraca.statistics.factors;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/** The eigenvalues of a correlation matrix, and its first principal component. */
public final class Spectrum {
  /** Smallest over largest eigenvalue below which a correlation matrix counts as singular. */
  private static final double SINGULAR = 1e-12;

  private final EigenDecomposition eigen;

  /**
   * @param correlations symmetric, all defined; at least two variables
   */
  public Spectrum(double[][] correlations) {
    eigen = new EigenDecomposition(new Array2DRowRealMatrix(correlations, false));
  }

  /** Whether the matrix has no inverse worth having. */
  public boolean isSingular() {
    double[] values = eigen.getRealEigenvalues();
    double largest = Arrays.stream(values).max().orElseThrow();
    return Arrays.stream(values).min().orElseThrow() / largest < SINGULAR;
  }

  /**
   * Correlations of the variables with the first principal component, whose sign is such that most
   * of them are positive: by number, where that is equal by weight, else by the first variable.
   */
  public double[] firstLoadings() {
    double length = Math.sqrt(Math.max(0, eigen.getRealEigenvalue(0)));
    double[] loadings =
        Arrays.stream(eigen.getEigenvector(0).toArray()).map(v -> v * length).toArray();
    return mostlyNegative(loadings) ? Arrays.stream(loadings).map(v -> -v).toArray() : loadings;
  }

  private static boolean mostlyNegative(double[] loadings) {
    long negative = Arrays.stream(loadings).filter(v -> v < 0).count();
    long positive = Arrays.stream(loadings).filter(v -> v > 0).count();
    double sum = Arrays.stream(loadings).sum();
    return negative != positive ? negative > positive : sum != 0 ? sum < 0 : loadings[0] < 0;
  }
}
