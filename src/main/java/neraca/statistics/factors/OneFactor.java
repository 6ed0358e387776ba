package neraca.statistics.factors;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One common factor by maximum likelihood, after Jöreskog (1967): with D the unique variances, the
 * discrepancy is Σ(e−log e−1) over all but the largest eigenvalue e of D^(−½)·R·D^(−½), minimized
 * by Newton's method over log D. The fit to covariances is that to correlations, multiplied by the
 * standard deviations.
 */
public final class OneFactor {
  /** The logarithm of the share of an item's variance that counts as nothing (Heywood). */
  private static final double BOTTOM = Math.log(1e-5);

  private static final double SETTLED = 1e-11;
  private static final double NEARLY_SETTLED = 1e-7;

  /** What rounding makes of a discrepancy, in units of the largest eigenvalue. */
  private static final double NOISE = 1e-14;

  private static final int MOST_STEPS = 200;
  private static final int MOST_HALVINGS = 20;
  private static final double LONGEST = 1.5;
  private static final int REFINEMENTS = 12;

  private final double[][] correlations;
  private final int k;
  private double[] logs;
  private Point point;

  /** How a fit ended. */
  public enum Ending {
    FITTED,
    HEYWOOD,
    UNSETTLED
  }

  /** Loadings and unique variances of standardized items; undefined unless fitted. */
  public record Fit(Ending ending, double[] loadings, double[] unique) {
    /** As the items were before they were put into this order. */
    private Fit back(int[] order) {
      double[] back = new double[order.length];
      double[] backUnique = new double[order.length];
      for (int i = 0; i < order.length; i++) {
        back[order[i]] = loadings[i];
        backUnique[order[i]] = unique[i];
      }
      return new Fit(ending, back, backUnique);
    }

    private static Fit none(Ending ending) {
      return new Fit(ending, new double[0], new double[0]);
    }
  }

  private OneFactor(double[][] correlations, double[] unexplained) {
    this.correlations = correlations;
    k = correlations.length;
    // The usual beginning, as in R's factanal.
    logs = Arrays.stream(unexplained).map(u -> Math.log((1 - 0.5 / k) * u)).toArray();
    point = new Point(logs);
  }

  /**
   * Fits one factor.
   *
   * @param correlations of at least three items; not singular
   * @param unexplained 1 − squared multiple correlation of each
   */
  public static Fit fit(double[][] correlations, double[] unexplained) {
    // In an order of their own, so that the order of the table does not decide a close case.
    int[] order =
        IntStream.range(0, unexplained.length)
            .boxed()
            .sorted((i, j) -> Double.compare(unexplained[i], unexplained[j]))
            .mapToInt(i -> i)
            .toArray();
    double[][] sorted =
        Arrays.stream(order)
            .mapToObj(i -> Arrays.stream(order).mapToDouble(j -> correlations[i][j]).toArray())
            .toArray(double[][]::new);
    Fit fit =
        new OneFactor(sorted, Arrays.stream(order).mapToDouble(i -> unexplained[i]).toArray())
            .run();
    return fit.ending() == Ending.FITTED ? fit.back(order) : fit;
  }

  private Fit run() {
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] slope = free(point.slope());
      if (largest(slope) < SETTLED) {
        return end();
      }
      if (!descend(slope)) {
        // No lower point can be told apart any more: as settled as doubles allow, or lost.
        return stopped(slope);
      }
    }
    return stopped(free(point.slope()));
  }

  /** At the bottom the eigenvalues are too far apart for the slope to keep its digits. */
  private Fit stopped(double[] slope) {
    boolean bottom = Arrays.stream(logs).anyMatch(x -> x <= BOTTOM);
    return bottom || largest(slope) < NEARLY_SETTLED ? end() : Fit.none(Ending.UNSETTLED);
  }

  private Fit end() {
    boolean bottom = Arrays.stream(logs).anyMatch(x -> x <= BOTTOM);
    return bottom ? Fit.none(Ending.HEYWOOD) : fitted();
  }

  /** Without those at the bottom that would go lower still. */
  private double[] free(double[] slope) {
    double[] free = slope.clone();
    for (int i = 0; i < k; i++) {
      if (logs[i] <= BOTTOM && slope[i] > 0) {
        free[i] = 0;
      }
    }
    return free;
  }

  private Fit fitted() {
    double[] unique = Arrays.stream(logs).map(Math::exp).toArray();
    double[] loadings = new double[k];
    double length = Math.sqrt(Math.max(0, point.values[0] - 1));
    for (int i = 0; i < k; i++) {
      loadings[i] = Math.sqrt(unique[i]) * length * point.first[i];
    }
    return new Fit(Ending.FITTED, loadings, unique);
  }

  /** A step down: Newton's, else by Jöreskog's approximate curvature, else by the slope alone. */
  private boolean descend(double[] slope) {
    return descend(solve(point.curvature(), slope), slope)
        || descend(solve(point.approximateCurvature(), slope), slope)
        || descend(slope, slope);
  }

  /** Empty where the curvature is not that of a valley. */
  private static double[] solve(double[][] curvature, double[] slope) {
    for (int i = 0; i < slope.length; i++) {
      for (int j = 0; slope[i] == 0 && j < slope.length; j++) {
        curvature[i][j] = i == j ? 1 : 0;
        curvature[j][i] = curvature[i][j];
      }
    }
    return Cholesky.solve(curvature, slope);
  }

  /** Goes down that way, less far as long as it is not lower there; false where it never is. */
  private boolean descend(double[] step, double[] slope) {
    double share = step.length == 0 ? 0 : 1;
    for (int halving = 0; share > 0 && halving < MOST_HALVINGS; halving++) {
      double[] next = new double[k];
      for (int i = 0; i < k; i++) {
        double move = share * Math.max(-LONGEST, Math.min(LONGEST, step[i]));
        next[i] = Math.max(BOTTOM, logs[i] - move);
      }
      Point there = new Point(next);
      double noise = NOISE * (1 + point.values[0]);
      boolean lower = there.discrepancy < point.discrepancy - noise;
      boolean level = there.discrepancy <= point.discrepancy + noise;
      // Near the minimum the discrepancy itself no longer tells two points apart; the slope does.
      if (lower || level && largest(there.slope()) < largest(slope)) {
        logs = next;
        point = there;
        return true;
      }
      share /= 2;
    }
    return false;
  }

  private static double largest(double[] slope) {
    return Arrays.stream(slope).map(Math::abs).max().orElseThrow();
  }

  /** The discrepancy at one choice of unique variances, and how it changes there. */
  private final class Point {
    private final double[][] scaled;
    private final double[] values;
    private final double[][] vectors;
    private final double[] first;
    private final double discrepancy;

    Point(double[] logs) {
      double[] root = Arrays.stream(logs).map(x -> Math.exp(-x / 2)).toArray();
      scaled = new double[k][k];
      for (int i = 0; i < k; i++) {
        for (int j = 0; j < k; j++) {
          scaled[i][j] = correlations[i][j] * (root[i] * root[j]);
        }
      }
      Eigen.Parts parts = Eigen.of(scaled);
      values = parts.values();
      vectors = parts.vectors();
      first = refined();
      double sum = 0;
      for (int m = 1; m < k; m++) {
        sum += values[m] - Math.log(values[m]) - 1;
      }
      discrepancy = sum;
    }

    /** The first vector to its last digits, by power iteration, and with it its eigenvalue. */
    private double[] refined() {
      double[] vector = vectors[0];
      for (int again = 0; again < REFINEMENTS; again++) {
        double[] next = new double[k];
        for (int i = 0; i < k; i++) {
          next[i] = Eigen.dot(scaled[i], vector, 0, k);
        }
        values[0] = Math.sqrt(Eigen.dot(next, next, 0, k));
        for (int i = 0; i < k; i++) {
          next[i] /= values[0];
        }
        vector = next;
      }
      return vector;
    }

    /** Σ(1−eₘ)·vᵢₘ² over all but the largest, from that one and the diagonal. */
    double[] slope() {
      double[] slope = new double[k];
      for (int i = 0; i < k; i++) {
        double common = first[i] * first[i];
        slope[i] = 1 - common - (scaled[i][i] - values[0] * common);
      }
      return slope;
    }

    /** Second derivatives, from those of the eigenvectors (Clarke 1970). */
    double[][] curvature() {
      double[][] curvature = new double[k][k];
      for (int m = 1; m < k; m++) {
        double weight = (1 - values[m]) * (values[m] + values[0]) / (values[0] - values[m]);
        for (int i = 0; i < k; i++) {
          Eigen.add(curvature[i], vectors[m][i] * weight, vectors[m], 0, i + 1);
        }
      }
      for (int i = 0; i < k; i++) {
        for (int j = 0; j <= i; j++) {
          double common = first[i] * first[j];
          double rest = (i == j ? 1 : 0) - common;
          curvature[i][j] = rest * (scaled[i][j] - values[0] * common) + common * curvature[i][j];
          curvature[j][i] = curvature[i][j];
        }
      }
      return curvature;
    }

    /** The square of each cell of the projection beside the factor: never negative definite. */
    double[][] approximateCurvature() {
      double[][] curvature = new double[k][k];
      for (int i = 0; i < k; i++) {
        for (int j = 0; j < k; j++) {
          double rest = (i == j ? 1 : 0) - first[i] * first[j];
          curvature[i][j] = rest * rest;
        }
      }
      return curvature;
    }
  }
}
