package neraca.statistics.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.junit.jupiter.api.Test;

class EigenTest {
  /** [[2,1],[1,2]] has 3 with (1,1) and 1 with (1,−1). */
  @Test
  void twoByHand() {
    Eigen.Parts parts = Eigen.of(new double[][] {{2, 1}, {1, 2}});
    assertThat(parts.values()).containsExactly(new double[] {3, 1}, within(1e-15));
    assertThat(Math.abs(parts.vectors()[0][0] + parts.vectors()[0][1]))
        .isCloseTo(Math.sqrt(2), within(1e-15));
    assertThat(Math.abs(parts.vectors()[1][0] - parts.vectors()[1][1]))
        .isCloseTo(Math.sqrt(2), within(1e-15));
  }

  @Test
  void equalValuesAndNothingBesideTheDiagonal() {
    assertThat(Eigen.of(new double[][] {{1, 0, 0}, {0, 5, 0}, {0, 0, 1}}).values())
        .containsExactly(5, 1, 1);
    assertThat(Eigen.of(new double[3][3]).values()).containsExactly(0, 0, 0);
    double[][] ones = new double[6][6];
    Arrays.stream(ones).forEach(row -> Arrays.fill(row, 1));
    assertThat(Eigen.of(ones).values())
        .containsExactly(new double[] {6, 0, 0, 0, 0, 0}, within(1e-14));
  }

  @Property(tries = 300)
  void valuesAreThoseOfCommonsMathAndVectorsBelongToThem(
      @ForAll @IntRange(min = 1, max = 30) int n, @ForAll long seed, @ForAll boolean low) {
    double[][] a = matrix(n, new Random(seed), low ? Math.max(1, n / 3) : n + 2);
    double size = Arrays.stream(a).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
    Eigen.Parts parts = Eigen.of(a);
    double[] theirs = new EigenDecomposition(new Array2DRowRealMatrix(a)).getRealEigenvalues();
    Arrays.sort(theirs);
    for (int m = 0; m < n; m++) {
      assertThat(parts.values()[m]).isCloseTo(theirs[n - 1 - m], within(n * 1e-14 * size));
      double[] v = parts.vectors()[m];
      for (int i = 0; i < n; i++) {
        assertThat(Eigen.dot(a[i], v, 0, n))
            .isCloseTo(parts.values()[m] * v[i], within(n * 1e-14 * size));
      }
      for (int other = 0; other < n; other++) {
        assertThat(Eigen.dot(v, parts.vectors()[other], 0, n))
            .isCloseTo(other == m ? 1 : 0, within(n * 1e-14));
      }
    }
  }

  @Property(tries = 200)
  void choleskySolvesAsCommonsMathDoes(
      @ForAll @IntRange(min = 1, max = 20) int n, @ForAll long seed) {
    Random chance = new Random(seed);
    double[][] a = matrix(n, chance, n + 2);
    double[] b = chance.doubles(n, -1, 1).toArray();
    for (int i = 0; i < n; i++) {
      a[i][i] += 1;
    }
    double[] theirs =
        new LUDecomposition(new Array2DRowRealMatrix(a))
            .getSolver()
            .solve(new ArrayRealVector(b))
            .toArray();
    assertThat(Cholesky.solve(a, b)).containsExactly(theirs, within(1e-11));
  }

  @Test
  void whatIsNotPositiveDefiniteHasNoSolution() {
    assertThat(Cholesky.solve(new double[][] {{1, 2}, {2, 1}}, new double[] {1, 1})).isEmpty();
    assertThat(Cholesky.solve(new double[][] {{0}}, new double[] {1})).isEmpty();
  }

  /** Products of n random rows of so many numbers. */
  private static double[][] matrix(int n, Random chance, int rank) {
    double[][] x = new double[n][];
    for (int i = 0; i < n; i++) {
      x[i] = chance.doubles(rank, -1, 1).toArray();
    }
    double[][] a = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i][j] = Eigen.dot(x[i], x[j], 0, rank);
      }
    }
    return a;
  }
}
