package neraca.statistics.factors;

import java.util.Arrays;

/** The eigenvalues of a correlation matrix, and its first principal component. */
public final class Spectrum {
  /** Smallest over largest eigenvalue below which a correlation matrix counts as singular. */
  private static final double SINGULAR = 1e-12;

  private final Eigen.Parts eigen;

  /**
   * @param correlations symmetric, all defined; at least two variables
   */
  public Spectrum(double[][] correlations) {
    eigen = Eigen.of(correlations);
  }

  /** Whether the matrix has no inverse worth having. */
  public boolean isSingular() {
    double[] values = eigen.values();
    return values[values.length - 1] / values[0] < SINGULAR;
  }

  /**
   * Correlations of the variables with the first principal component, whose sign is such that most
   * of them are positive: by number, where that is equal by weight, else by the first variable.
   */
  public double[] firstLoadings() {
    double length = Math.sqrt(Math.max(0, eigen.values()[0]));
    double[] loadings = Arrays.stream(eigen.vectors()[0]).map(v -> v * length).toArray();
    return mostlyNegative(loadings) ? Arrays.stream(loadings).map(v -> -v).toArray() : loadings;
  }

  private static boolean mostlyNegative(double[] loadings) {
    long negative = Arrays.stream(loadings).filter(v -> v < 0).count();
    long positive = Arrays.stream(loadings).filter(v -> v > 0).count();
    double sum = Arrays.stream(loadings).sum();
    return negative != positive ? negative > positive : sum != 0 ? sum < 0 : loadings[0] < 0;
  }
}
