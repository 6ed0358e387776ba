package neraca.statistics.factors;

import java.util.stream.IntStream;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, the largest first: Householder's reduction to
 * three diagonals and QR steps with Wilkinson's shift (Golub and Van Loan, Matrix Computations,
 * 8.3).
 *
 * <p>Ours, because Commons Math first gets ready to print matrices in the user's language, which
 * takes longer than the decomposition. All work is done by short loops along rows, which Java
 * compiles soon.
 */
final class Eigen {
  private static final double EPSILON = Math.ulp(1.0);
  private static final int MOST_STEPS = 60;

  private final int n;
  private final double[][] rows;
  private final double[] diagonal;
  private final double[] beside;

  /** The vectors, one a row; first those of the reduction, then turned step by step. */
  private final double[][] vectors;

  private Eigen(double[][] matrix) {
    n = matrix.length;
    rows = new double[n][];
    vectors = new double[n][n];
    for (int i = 0; i < n; i++) {
      rows[i] = matrix[i].clone();
      vectors[i][i] = 1;
    }
    diagonal = new double[n];
    beside = new double[n];
  }

  /**
   * The decomposition.
   *
   * @param vectors one of length 1 a row, belonging to the value at the same place
   */
  record Parts(double[] values, double[][] vectors) {}

  /** Of a symmetric matrix of finite numbers, which is left as it is. */
  static Parts of(double[][] matrix) {
    Eigen eigen = new Eigen(matrix);
    eigen.reduce();
    eigen.diagonalize();
    return eigen.sorted();
  }

  private void reduce() {
    double[][] mirrors = new double[n][];
    double[] scale = new double[n];
    for (int k = 0; k < n - 2; k++) {
      diagonal[k] = rows[k][k];
      // Turns the row beyond the diagonal into one number: H = I − scale·v·vᵀ.
      double[] v = rows[k];
      double length = Math.sqrt(dot(v, v, k + 1, n));
      beside[k] = v[k + 1] > 0 ? -length : length;
      v[k + 1] -= beside[k];
      double square = dot(v, v, k + 1, n);
      if (square > 0) {
        scale[k] = 2 / square;
        mirror(v, scale[k], k + 1);
      }
      mirrors[k] = v;
    }
    for (int k = Math.max(0, n - 2); k < n; k++) {
      diagonal[k] = rows[k][k];
      beside[k] = k < n - 1 ? rows[k][k + 1] : 0;
    }
    for (int k = n - 3; k >= 0; k--) {
      for (int i = k + 1; i < n; i++) {
        double[] row = vectors[i];
        add(row, -scale[k] * dot(row, mirrors[k], k + 1, n), mirrors[k], k + 1, n);
      }
    }
  }

  /** H·A·H of what lies beyond. */
  private void mirror(double[] v, double scale, int from) {
    double[] w = new double[n];
    for (int i = from; i < n; i++) {
      w[i] = scale * dot(rows[i], v, from, n);
    }
    add(w, -scale / 2 * dot(w, v, from, n), v, from, n);
    for (int i = from; i < n; i++) {
      add(rows[i], -v[i], w, from, n);
      add(rows[i], -w[i], v, from, n);
    }
  }

  private void diagonalize() {
    int last = n - 1;
    int steps = 0;
    while (last > 0) {
      if (isNothing(last - 1)) {
        last--;
        steps = 0;
      } else if (steps++ < MOST_STEPS) {
        int first = last - 1;
        while (first > 0 && !isNothing(first - 1)) {
          first--;
        }
        step(first, last);
      } else {
        throw new ArithmeticException("eigenvalues of a matrix with undefined cells");
      }
    }
  }

  private boolean isNothing(int at) {
    return Math.abs(beside[at]) <= EPSILON * (Math.abs(diagonal[at]) + Math.abs(diagonal[at + 1]));
  }

  /** One QR step on the rows from first to last. */
  private void step(int first, int last) {
    double half = (diagonal[last - 1] - diagonal[last]) / 2;
    double b = beside[last - 1];
    double root = Math.sqrt(half * half + b * b);
    double x = diagonal[first] - (diagonal[last] - b * b / (half < 0 ? half - root : half + root));
    double z = beside[first];
    for (int k = first; k < last; k++) {
      double r = Math.sqrt(x * x + z * z);
      double cos = r > 0 ? x / r : 1;
      double sin = r > 0 ? z / r : 0;
      if (k > first) {
        beside[k - 1] = r;
      }
      double low = diagonal[k];
      double high = diagonal[k + 1];
      double off = beside[k];
      double shift = sin * ((low - high) * sin - 2 * cos * off);
      diagonal[k] = low - shift;
      diagonal[k + 1] = high + shift;
      beside[k] = cos * sin * (high - low) + (cos * cos - sin * sin) * off;
      if (k + 1 < last) {
        z = sin * beside[k + 1];
        beside[k + 1] *= cos;
        x = beside[k];
      }
      turn(vectors[k], vectors[k + 1], cos, sin);
    }
  }

  private Parts sorted() {
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted((i, j) -> Double.compare(diagonal[j], diagonal[i]))
            .mapToInt(i -> i)
            .toArray();
    double[] values = new double[n];
    double[][] sorted = new double[n][];
    for (int i = 0; i < n; i++) {
      values[i] = diagonal[order[i]];
      sorted[i] = vectors[order[i]];
    }
    return new Parts(values, sorted);
  }

  static double dot(double[] x, double[] y, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }

  /** Adds so many times the other to a row. */
  static void add(double[] row, double times, double[] other, int from, int to) {
    for (int i = from; i < to; i++) {
      row[i] += times * other[i];
    }
  }

  private static void turn(double[] row, double[] next, double cos, double sin) {
    for (int i = 0; i < row.length; i++) {
      double x = row[i];
      double y = next[i];
      row[i] = cos * x + sin * y;
      next[i] = cos * y - sin * x;
    }
  }
}
