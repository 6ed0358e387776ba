package neraca.statistics.beta;

import org.apache.commons.math3.util.ContinuedFraction;

/**
 * Areas under the beta density, from which the tails of t and F come. Both x and 1−x are taken, so
 * that neither a tail of 1e-17 nor a million degrees of freedom costs digits (a library's t
 * distribution forms df/(df+t²) first and loses them there).
 */
public final class BetaTail {
  private static final double EPSILON = 1e-15;
  private static final int MOST_STEPS = 1_000_000;

  private BetaTail() {}

  /**
   * The regularized incomplete beta function I_x(a, b).
   *
   * @param rest 1−x, given apart because the caller knows it without cancellation
   */
  public static double below(double x, double rest, double a, double b) {
    if (x <= 0) {
      return 0;
    }
    if (rest <= 0) {
      return 1;
    }
    return x < (a + 1) / (a + b + 2) ? fraction(x, rest, a, b) : 1 - fraction(rest, x, b, a);
  }

  /**
   * The y between 0 and 1 above which a beta variable falls with this probability: 1 − I_y(a, b) =
   * {@code area}. Newton's method on the logarithm of the area, kept inside a shrinking bracket.
   */
  public static double upperQuantile(double area, double a, double b) {
    double low = 0;
    double high = 1;
    double y = a / (a + b);
    for (int step = 0; step < 200; step++) {
      double above = below(1 - y, y, b, a);
      if (above > area) {
        low = y;
      } else {
        high = y;
      }
      double next = y + Math.log(above / area) * above * y * (1 - y) / power(y, 1 - y, a, b);
      if (!(next > low && next < high)) {
        next = low + (high - low) / 2;
      }
      if (Math.abs(next - y) <= EPSILON * y) {
        return next;
      }
      y = next;
    }
    return y;
  }

  /** x^a (1−x)^b / B(a, b). */
  private static double power(double x, double rest, double a, double b) {
    return Math.exp(a * log(x, rest) + b * log(rest, x) - LogBeta.of(a, b));
  }

  private static double log(double x, double rest) {
    return x > 0.5 ? Math.log1p(-rest) : Math.log(x);
  }

  /**
   * The area below x by a continued fraction, fast for x below the mean of the density. For b below
   * 1, which is a tail of t, in x/(1−x): there all terms are positive and none contains a rounded
   * 1−x (Abramowitz and Stegun 26.5.9); otherwise in x (26.5.8).
   */
  private static double fraction(double x, double rest, double a, double b) {
    double scale = power(x, rest, a, b) / a;
    return b < 1
        ? scale / (rest * ofTail(a, b).evaluate(x / rest, EPSILON, MOST_STEPS))
        : scale / ofBody(a, b).evaluate(x, EPSILON, MOST_STEPS);
  }

  private static ContinuedFraction ofTail(double a, double b) {
    return new Terms() {
      @Override
      double even(int m) {
        return m * (a + b - 1 + m) / ((a + 2.0 * m - 1) * (a + 2.0 * m));
      }

      @Override
      double odd(int m) {
        return -(a + m) * (b - 1 - m) / ((a + 2.0 * m) * (a + 2.0 * m + 1));
      }
    };
  }

  private static ContinuedFraction ofBody(double a, double b) {
    return new Terms() {
      @Override
      double even(int m) {
        return m * (b - m) / ((a + 2.0 * m - 1) * (a + 2.0 * m));
      }

      @Override
      double odd(int m) {
        return -(a + m) * (a + b + m) / ((a + 2.0 * m) * (a + 2.0 * m + 1));
      }
    };
  }

  /** 1 + c₁x/(1 + c₂x/(1 + …)), even and odd coefficients apart. */
  private abstract static class Terms extends ContinuedFraction {
    abstract double even(int m);

    abstract double odd(int m);

    @Override
    protected double getA(int n, double x) {
      return 1;
    }

    @Override
    protected double getB(int n, double x) {
      return x * (n % 2 == 0 ? even(n / 2) : odd(n / 2));
    }
  }
}
