package neraca.statistics.factors;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * One common factor by maximum likelihood, after Jöreskog (1967): with D the unique variances, the
 * discrepancy is Σ(e−log e−1) over all but the largest eigenvalue e of D^(−½)·R·D^(−½), minimized
 * by Newton's method over log D. The fit to covariances is that to correlations, multiplied by the
 * standard deviations.
 */
public final class OneFactor {
  /** A unique variance below this share of its item's is on its way to nothing (Heywood). */
  private static final double LEAST = 1e-5;

  private static final double SETTLED = 1e-11;
  private static final int MOST_STEPS = 100;
  private static final int MOST_HALVINGS = 30;
  private static final double LONGEST = 1.5;

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
    return new OneFactor(correlations, unexplained).run();
  }

  private Fit run() {
    for (int step = 0; step < MOST_STEPS; step++) {
      if (Arrays.stream(logs).min().orElseThrow() < Math.log(LEAST)) {
        return Fit.none(Ending.HEYWOOD);
      }
      double[] slope = point.slope();
      if (Arrays.stream(slope).map(Math::abs).max().orElseThrow() < SETTLED) {
        return fitted();
      }
      if (!descend(direction(slope), slope)) {
        // No lower point can be told apart any more: as settled as doubles allow, or lost.
        return Arrays.stream(slope).map(Math::abs).max().orElseThrow() < 1e3 * SETTLED
            ? fitted()
            : Fit.none(Ending.UNSETTLED);
      }
    }
    return Fit.none(Ending.UNSETTLED);
  }

  private Fit fitted() {
    double[] unique = Arrays.stream(logs).map(Math::exp).toArray();
    double[] loadings = new double[k];
    double length = Math.sqrt(Math.max(0, point.values[0] - 1));
    for (int i = 0; i < k; i++) {
      loadings[i] = Math.sqrt(unique[i]) * length * point.vectors.getEntry(i, 0);
    }
    return new Fit(Ending.FITTED, loadings, unique);
  }

  /**
   * The Newton step; where the curvature is not that of a valley, Jöreskog's approximation of it.
   */
  private double[] direction(double[] slope) {
    double[][] exact = point.curvature();
    double[] step = solve(exact, slope);
    if (step.length == 0) {
      step = solve(point.approximateCurvature(), slope);
    }
    if (step.length == 0) {
      step = slope.clone();
    }
    double longest = Arrays.stream(step).map(Math::abs).max().orElseThrow();
    double scale = longest > LONGEST ? LONGEST / longest : 1;
    return Arrays.stream(step).map(s -> -scale * s).toArray();
  }

  private static double[] solve(double[][] curvature, double[] slope) {
    try {
      return new CholeskyDecomposition(new Array2DRowRealMatrix(curvature, false), 1e-9, 1e-12)
          .getSolver()
          .solve(new ArrayRealVector(slope, false))
          .toArray();
    } catch (NonPositiveDefiniteMatrixException noValley) {
      return new double[0];
    }
  }

  /** Goes down that way, less far as long as it is not lower there; false where it never is. */
  private boolean descend(double[] step, double[] slope) {
    double share = 1;
    for (int halving = 0; halving < MOST_HALVINGS; halving++) {
      double[] next = new double[k];
      for (int i = 0; i < k; i++) {
        next[i] = logs[i] + share * step[i];
      }
      Point there = new Point(next);
      boolean flatter = largest(there.slope()) < largest(slope);
      // Near the minimum the discrepancy itself no longer tells two points apart; the slope does.
      if (there.discrepancy < point.discrepancy
          || flatter && there.discrepancy <= point.discrepancy + 1e-13) {
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
    private final RealMatrix vectors;
    private final double discrepancy;

    Point(double[] logs) {
      double[] root = Arrays.stream(logs).map(x -> Math.exp(-x / 2)).toArray();
      scaled = new double[k][k];
      for (int i = 0; i < k; i++) {
        for (int j = 0; j < k; j++) {
          scaled[i][j] = correlations[i][j] * (root[i] * root[j]);
        }
      }
      // Sorted, the largest first.
      EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(scaled, false));
      values = eigen.getRealEigenvalues();
      vectors = eigen.getV();
      double sum = 0;
      for (int m = 1; m < k; m++) {
        sum += values[m] - Math.log(values[m]) - 1;
      }
      discrepancy = sum;
    }

    /** Σ(1−eₘ)·vᵢₘ² over all but the largest. */
    double[] slope() {
      double[] slope = new double[k];
      for (int i = 0; i < k; i++) {
        for (int m = 1; m < k; m++) {
          double v = vectors.getEntry(i, m);
          slope[i] += (1 - values[m]) * v * v;
        }
      }
      return slope;
    }

    /** Second derivatives, from those of the eigenvectors (Clarke 1970). */
    double[][] curvature() {
      double[][] curvature = new double[k][k];
      double[] weight = new double[k];
      for (int m = 1; m < k; m++) {
        weight[m] = (1 - values[m]) * (values[m] + values[0]) / (values[0] - values[m]);
      }
      double[][] v = vectors.getData();
      for (int i = 0; i < k; i++) {
        for (int j = 0; j <= i; j++) {
          double between = 0;
          for (int m = 1; m < k; m++) {
            between += v[i][m] * v[j][m] * weight[m];
          }
          double common = v[i][0] * v[j][0];
          double rest = (i == j ? 1 : 0) - common;
          curvature[i][j] = rest * (scaled[i][j] - values[0] * common) + common * between;
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
          double rest = (i == j ? 1 : 0) - vectors.getEntry(i, 0) * vectors.getEntry(j, 0);
          curvature[i][j] = rest * rest;
        }
      }
      return curvature;
    }
  }
}
