package neraca.statistics;

/**
 * The critical r an instrument's items are held against.
 *
 * @param df n−2
 * @param value {@code NaN} for n = 2
 */
public record RTable(int n, int df, double level, int tails, double value) {
  static RTable of(int n, InstrumentOptions options) {
    return new RTable(
        n, n - 2, options.level(), options.tails(), CriticalR.of(n - 2, options.twoTailedLevel()));
  }
}
