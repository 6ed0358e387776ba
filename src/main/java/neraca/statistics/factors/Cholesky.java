package neraca.statistics.factors;

/** Solves A·x = b for a symmetric, positive definite A, by Cholesky's factors. */
final class Cholesky {
  /** A square below this, under the root on the diagonal, is nothing but rounding. */
  private static final double NOTHING = 1e-12;

  private Cholesky() {}

  /**
   * Solves it in place of A.
   *
   * @return x; empty where A is not positive definite
   */
  static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    double[] x = b.clone();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        a[i][j] = (a[i][j] - Eigen.dot(a[i], a[j], 0, j)) / a[j][j];
      }
      double square = a[i][i] - Eigen.dot(a[i], a[i], 0, i);
      if (!(square > NOTHING)) {
        return new double[0];
      }
      a[i][i] = Math.sqrt(square);
      x[i] = (x[i] - Eigen.dot(a[i], x, 0, i)) / a[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      x[i] /= a[i][i];
      Eigen.add(x, -x[i], a[i], 0, i);
    }
    return x;
  }
}
