package neraca.statistics.beta;

/**
 * The logarithm of the beta function, for arguments above 0. Small arguments are raised by B(a, b)
 * = B(a+1, b)·(a+b)/a to where Stirling's series holds; the large parts of the three logarithms of
 * gamma are cancelled beforehand.
 *
 * <p>Ours, because the logarithms of Commons Math fill tables first, which takes longer than a
 * whole instrument test.
 */
final class LogBeta {
  private static final double LARGE = 10;
  private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

  private LogBeta() {}

  static double of(double a, double b) {
    double small = Math.min(a, b);
    double large = Math.max(a, b);
    double raised = 1;
    for (; small < LARGE; small++) {
      raised *= (small + large) / small;
    }
    for (; large < LARGE; large++) {
      raised *= (small + large) / large;
    }
    double share = small / (small + large);
    return HALF_LOG_TWO_PI
        - 0.5 * Math.log(large)
        + (small - 0.5) * Math.log(share)
        + large * Math.log1p(-share)
        + (stirling(small) + stirling(large) - stirling(small + large))
        + Math.log(raised);
  }

  /** What log Γ(x) has beyond (x−½)·log x − x + ½·log 2π, to 1e-16 from 10 on. */
  private static double stirling(double x) {
    double square = x * x;
    return (1.0 / 12
            - (1.0 / 360
                    - (1.0 / 1260
                            - (1.0 / 1680 - (1.0 / 1188 - 691.0 / 360360 / square) / square)
                                / square)
                        / square)
                / square)
        / x;
  }
}
