package neraca.statistics.sums;

import java.math.BigDecimal;

/**
 * What each of several columns keeps when the others have predicted it linearly: 1/(S⁻¹)ⱼⱼ of their
 * matrix of sums S. By L·D·Lᵀ in pairs of doubles, since an inverse loses as many digits as the
 * matrix is near to singular.
 */
public final class Residuals {
  /** A number of so many digits fits into a {@code long}. */
  private static final int LONG_DIGITS = 18;

  private final int k;

  /** D·L below the diagonal, D on it; {@code low} is what {@code high} rounded away. */
  private final double[][] high;

  private final double[][] low;

  /** L. */
  private final double[][] unitHigh;

  private final double[][] unitLow;

  /** The diagonal of S. */
  private final double[] ownHigh;

  private final double[] ownLow;

  /** The number an accumulation has come to. */
  private double sum;

  private double rest;

  private Residuals(int k) {
    this.k = k;
    high = new double[k][k];
    low = new double[k][k];
    unitHigh = new double[k][k];
    unitLow = new double[k][k];
    ownHigh = new double[k];
    ownLow = new double[k];
  }

  /**
   * The share of each item's variance that the other items leave unexplained, 1−SMC.
   *
   * @param items columns that vary and are not linearly dependent
   */
  public static double[] shares(CrossProducts sums, int[] items) {
    Residuals residuals = new Residuals(items.length);
    residuals.fill(sums, items);
    residuals.factor();
    residuals.invert();
    double[] shares = new double[items.length];
    for (int j = 0; j < shares.length; j++) {
      shares[j] = residuals.share(j);
    }
    return shares;
  }

  private void fill(CrossProducts sums, int[] items) {
    if (!fillWhole(sums, items)) {
      fillAny(sums, items);
    }
    for (int i = 0; i < k; i++) {
      ownHigh[i] = high[i][i];
      ownLow[i] = low[i][i];
    }
  }

  /**
   * Every column in units of a power of two near its spread, which rounds nothing. Whether all sums
   * are whole numbers that a {@code long} holds; those need no decimals, which are slow.
   */
  private boolean fillWhole(CrossProducts sums, int[] items) {
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        BigDecimal cell = sums.centred(items[i], items[j]);
        if (cell.scale() != 0 || cell.precision() > LONG_DIGITS) {
          return false;
        }
        long whole = cell.longValue();
        high[i][j] = whole;
        low[i][j] = whole - (long) high[i][j];
      }
    }
    int[] power = new int[k];
    for (int i = 0; i < k; i++) {
      power[i] = Math.floorDiv(Math.getExponent(high[i][i]), 2);
    }
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        double unit = Math.scalb(1.0, -power[i] - power[j]);
        high[i][j] *= unit;
        low[i][j] *= unit;
      }
    }
    return true;
  }

  /** Every column in units of a power of ten near its spread, which rounds nothing. */
  private void fillAny(CrossProducts sums, int[] items) {
    int[] power = new int[k];
    for (int i = 0; i < k; i++) {
      BigDecimal own = sums.centred(items[i], items[i]);
      power[i] = Math.floorDiv(own.precision() - own.scale(), 2);
    }
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        BigDecimal cell = sums.centred(items[i], items[j]).scaleByPowerOfTen(-power[i] - power[j]);
        high[i][j] = cell.doubleValue();
        low[i][j] = cell.subtract(new BigDecimal(high[i][j])).doubleValue();
      }
    }
  }

  private void factor() {
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        sum = high[i][j];
        rest = low[i][j];
        for (int m = 0; m < j; m++) {
          subtract(high[i][m], low[i][m], unitHigh[j][m], unitLow[j][m]);
        }
        high[i][j] = sum;
        low[i][j] = rest;
        if (j < i) {
          divide(high[j][j], low[j][j]);
        }
        unitHigh[i][j] = j < i ? sum : 1;
        unitLow[i][j] = j < i ? rest : 0;
      }
    }
  }

  /** Puts L⁻¹ in the place of L, column by column from the last row up needing no copy. */
  private void invert() {
    for (int j = 0; j < k; j++) {
      double[] columnHigh = new double[k];
      double[] columnLow = new double[k];
      columnHigh[j] = 1;
      for (int i = j + 1; i < k; i++) {
        sum = 0;
        rest = 0;
        for (int m = j; m < i; m++) {
          subtract(unitHigh[i][m], unitLow[i][m], columnHigh[m], columnLow[m]);
        }
        columnHigh[i] = sum;
        columnLow[i] = rest;
      }
      // Row i of L is read only for columns m ≥ j, so column j is free once it is solved.
      for (int i = j + 1; i < k; i++) {
        unitHigh[i][j] = columnHigh[i];
        unitLow[i][j] = columnLow[i];
      }
    }
  }

  /** 1 ÷ (Sⱼⱼ · Σᵢ (L⁻¹)ᵢⱼ² ÷ Dᵢ). */
  private double share(int j) {
    double whole = 0;
    double wholeRest = 0;
    for (int i = j; i < k; i++) {
      sum = 0;
      rest = 0;
      subtract(unitHigh[i][j], unitLow[i][j], -unitHigh[i][j], -unitLow[i][j]);
      divide(high[i][i], low[i][i]);
      double term = sum;
      double termRest = rest;
      sum = whole;
      rest = wholeRest;
      subtract(term, termRest, -1, 0);
      whole = sum;
      wholeRest = rest;
    }
    sum = 1;
    rest = 0;
    divide(whole, wholeRest);
    divide(ownHigh[j], ownLow[j]);
    return sum + rest;
  }

  /** Takes the product of two pairs from the number. */
  private void subtract(double a, double aRest, double b, double bRest) {
    double product = a * b;
    double lost = Math.fma(a, b, -product) + (a * bRest + aRest * b);
    double difference = sum - product;
    double back = difference - sum;
    double error = (sum - (difference - back)) - (product + back) + (rest - lost);
    sum = difference + error;
    rest = error - (sum - difference);
  }

  /** Divides the number by a pair. */
  private void divide(double b, double bRest) {
    double first = sum / b;
    double remainder = Math.fma(-first, b, sum) + (rest - first * bRest);
    double second = remainder / b;
    sum = first + second;
    rest = second - (sum - first);
  }
}
