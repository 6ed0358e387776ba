package neraca.statistics.sums;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;

/**
 * Sums and sums of products of the columns of a table, from which every mean, variance and
 * correlation of any choice of its columns follows. Made once; taking an item in or out costs no
 * second look at the answers.
 *
 * <p>Answers with up to six decimals are summed exactly, whatever their number or order. Other
 * numbers are summed with compensated arithmetic about the first row, good to about 20 digits.
 */
public final class CrossProducts {
  /** More digits than compensated sums are worth; keeps later fractions short. */
  private static final MathContext COMPENSATED = new MathContext(40);

  private final int n;
  private final boolean exact;
  private final BigDecimal[] sums;
  private final BigDecimal[][] products;
  private final BigDecimal[][] centred;

  /**
   * Of shifted and scaled columns z, where x = origin + unit·z.
   *
   * @param z sums of products of the z; its last row belongs to a column of ones: Σz of each column
   *     and the number of rows
   */
  CrossProducts(BigDecimal[] origin, BigDecimal[] unit, BigDecimal[][] z, boolean exact) {
    int k = origin.length;
    BigDecimal count = z[k][k];
    this.n = count.intValueExact();
    this.exact = exact;
    sums = new BigDecimal[k];
    products = new BigDecimal[k][];
    centred = new BigDecimal[k][];
    for (int i = 0; i < k; i++) {
      BigDecimal shifted = unit[i].multiply(z[k][i]);
      sums[i] = count.multiply(origin[i]).add(shifted);
      products[i] = new BigDecimal[i + 1];
      centred[i] = new BigDecimal[i + 1];
      for (int j = 0; j <= i; j++) {
        BigDecimal product = unit[i].multiply(unit[j]).multiply(z[i][j]);
        products[i][j] = product.add(origin[i].multiply(sums[j])).add(origin[j].multiply(shifted));
        BigDecimal centre =
            count.multiply(product).subtract(shifted.multiply(unit[j]).multiply(z[k][j]));
        centred[i][j] = exact ? centre : centre.round(COMPENSATED);
      }
    }
  }

  /**
   * Exact ones, of columns that were shifted by {@code first} and scaled by 10^{@code places}.
   *
   * @param sums a triangle, its last row that of a column of ones
   */
  static CrossProducts ofWhole(long[] first, int places, long[][] sums) {
    try {
      return new CrossProducts(first, places, sums);
    } catch (ArithmeticException tooLarge) {
      return ofLarge(first, places, sums);
    }
  }

  /** The same in {@code long}, ten times as quick. */
  private CrossProducts(long[] first, int places, long[][] z) {
    int k = first.length;
    long[] shifted = z[k];
    n = Math.toIntExact(shifted[k]);
    exact = true;
    sums = new BigDecimal[k];
    products = new BigDecimal[k][];
    centred = new BigDecimal[k][];
    long[] whole = new long[k];
    for (int i = 0; i < k; i++) {
      whole[i] = Math.addExact(Math.multiplyExact(first[i], n), shifted[i]);
      sums[i] = BigDecimal.valueOf(whole[i], places);
      products[i] = new BigDecimal[i + 1];
      centred[i] = new BigDecimal[i + 1];
      for (int j = 0; j <= i; j++) {
        long ofFirsts =
            Math.addExact(
                Math.multiplyExact(first[i], whole[j]), Math.multiplyExact(first[j], shifted[i]));
        long centre =
            Math.subtractExact(
                Math.multiplyExact(z[i][j], n), Math.multiplyExact(shifted[i], shifted[j]));
        products[i][j] = BigDecimal.valueOf(Math.addExact(z[i][j], ofFirsts), 2 * places);
        centred[i][j] = BigDecimal.valueOf(centre, 2 * places);
      }
    }
  }

  private static CrossProducts ofLarge(long[] first, int places, long[][] sums) {
    BigDecimal[] unit = new BigDecimal[first.length];
    Arrays.fill(unit, BigDecimal.ONE.movePointLeft(places));
    return new CrossProducts(
        Arrays.stream(first)
            .mapToObj(f -> BigDecimal.valueOf(f, places))
            .toArray(BigDecimal[]::new),
        unit,
        Arrays.stream(sums)
            .map(s -> Arrays.stream(s).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new))
            .toArray(BigDecimal[][]::new),
        true);
  }

  /** Of these rows of {@code columns[item][row]}, whose cells are finite numbers. */
  public static CrossProducts of(double[][] columns, int[] rows) {
    Optional<WholeSums> whole = WholeSums.of(columns, rows);
    return whole.isPresent() ? whole.get().add() : new CompensatedSums(columns, rows).add();
  }

  /** Number of rows. */
  public int n() {
    return n;
  }

  /** Whether the sums are exact and not only compensated. */
  public boolean exact() {
    return exact;
  }

  /** Σx of a column. */
  public BigDecimal sum(int item) {
    return sums[item];
  }

  /** Σxy of two columns, or Σx² of one. */
  public BigDecimal product(int item, int other) {
    return item < other ? products[other][item] : products[item][other];
  }

  /** n·Σxy−Σx·Σy: the covariance times n(n−1); 0 for an item that does not vary. */
  public BigDecimal centred(int item, int other) {
    return item < other ? centred[other][item] : centred[item][other];
  }

  /** Mean of a column. */
  public double mean(int item) {
    return Quotient.of(sums[item], BigDecimal.valueOf(n));
  }

  /** Divided by n−1. */
  public double variance(int item) {
    return Quotient.of(centred[item][item], pairs());
  }

  /** n(n−1), what a centred product is divided by to be a covariance. */
  public BigDecimal pairs() {
    return BigDecimal.valueOf((long) n * (n - 1));
  }
}
