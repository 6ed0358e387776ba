package neraca.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import neraca.statistics.sums.CrossProducts;
import neraca.statistics.sums.Quotient;
import org.jspecify.annotations.Nullable;

/**
 * The total score (skor total) of the items that stay in a scale, as sums: whatever is asked of it
 * is one division, and perhaps one root, away. Items are named by their column.
 */
final class TotalScore {
  /** For a root, which is rounded anyway. */
  private static final MathContext DIGITS = MathContext.DECIMAL128;

  private final CrossProducts sums;
  private final int[] items;

  /** n·ΣXT−ΣX·ΣT of each item X with the total T; null for an item outside the scale. */
  private final BigDecimal[] withItem;

  private final BigDecimal total;
  private final BigDecimal diagonal;

  /** Null until it is asked for. */
  private @Nullable BigDecimal squares;

  /**
   * @param columns number of columns of the table
   * @param items the columns that stay
   */
  TotalScore(CrossProducts sums, int columns, int[] items) {
    this.sums = sums;
    this.items = items.clone();
    withItem = new BigDecimal[columns];
    BigDecimal whole = BigDecimal.ZERO;
    BigDecimal own = BigDecimal.ZERO;
    for (int i : items) {
      BigDecimal row = BigDecimal.ZERO;
      for (int j : items) {
        row = row.add(sums.centred(i, j));
      }
      withItem[i] = row;
      whole = whole.add(row);
      own = own.add(sums.centred(i, i));
    }
    total = whole;
    diagonal = own;
  }

  int k() {
    return items.length;
  }

  int[] items() {
    return items.clone();
  }

  /** n·ΣT²−(ΣT)². */
  BigDecimal centred() {
    return total;
  }

  boolean varies() {
    return total.signum() != 0;
  }

  /** ΣT. */
  BigDecimal sum() {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i : items) {
      sum = sum.add(sums.sum(i));
    }
    return sum;
  }

  /** ΣT²; every figure of an r asks for it. */
  BigDecimal squares() {
    BigDecimal sum = squares;
    if (sum == null) {
      sum = BigDecimal.ZERO;
      for (int i : items) {
        sum = sum.add(product(i));
      }
      squares = sum;
    }
    return sum;
  }

  /** ΣXT of an item. */
  BigDecimal product(int item) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int j : items) {
      sum = sum.add(sums.product(item, j));
    }
    return sum;
  }

  double mean() {
    return Quotient.of(sum(), BigDecimal.valueOf(sums.n()));
  }

  double variance() {
    return Quotient.of(total, sums.pairs());
  }

  double meanWithout(int item) {
    return Quotient.of(sum().subtract(sums.sum(item)), BigDecimal.valueOf(sums.n()));
  }

  double varianceWithout(int item) {
    return Quotient.of(without(item), sums.pairs());
  }

  /** n·ΣR²−(ΣR)² of the rest R, the total of the other items. */
  private BigDecimal without(int item) {
    return total.subtract(withItem[item].add(withItem[item])).add(sums.centred(item, item));
  }

  /** r of the item with the total, the item included. */
  Correlation withTotal(int item) {
    return Correlation.of(withItem[item], sums.centred(item, item), total, sums.n());
  }

  /** r of the item with the total of the others. */
  Correlation withRest(int item) {
    BigDecimal own = sums.centred(item, item);
    return Correlation.of(withItem[item].subtract(own), own, without(item), sums.n());
  }

  /** Cronbach's alpha: k/(k−1)·(1−Σs²ⱼ/s²_T); {@code NaN} where the total does not vary. */
  double alpha() {
    return alpha(diagonal, total, k());
  }

  /** Alpha of the others; {@code NaN} for two items. */
  double alphaWithout(int item) {
    return k() < 3
        ? Double.NaN
        : alpha(diagonal.subtract(sums.centred(item, item)), without(item), k() - 1);
  }

  private static double alpha(BigDecimal own, BigDecimal total, int k) {
    return Quotient.of(
        total.subtract(own).multiply(BigDecimal.valueOf(k)),
        total.multiply(BigDecimal.valueOf(k - 1L)));
  }

  /** Guttman's λ1: 1−Σs²ⱼ/s²_T. */
  double lambda1() {
    return Quotient.of(total.subtract(diagonal), total);
  }

  /** Guttman's λ2: λ1+√(k/(k−1)·Σc²ᵢⱼ)/s²_T, the sum over i ≠ j. */
  double lambda2() {
    BigDecimal root =
        squaredCovariances()
            .multiply(BigDecimal.valueOf(k()))
            .divide(BigDecimal.valueOf(k() - 1L), DIGITS)
            .sqrt(DIGITS);
    return Quotient.of(total.subtract(diagonal).add(root), total);
  }

  /** Σ(n·ΣXY−ΣX·ΣY)² over every item X with every other item Y. */
  private BigDecimal squaredCovariances() {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 1; i < items.length; i++) {
      for (int j = 0; j < i; j++) {
        BigDecimal cell = sums.centred(items[i], items[j]);
        sum = sum.add(cell.multiply(cell));
      }
    }
    return sum.add(sum);
  }

  /**
   * Guttman's λ6: 1−Σs²ⱼ(1−SMCⱼ)/s²_T.
   *
   * @param unexplained 1−SMC of each item
   */
  double lambda6(double[] unexplained) {
    BigDecimal rest = total;
    for (int i = 0; i < items.length; i++) {
      rest =
          rest.subtract(sums.centred(items[i], items[i]).multiply(new BigDecimal(unexplained[i])));
    }
    return Quotient.of(rest, total);
  }

  /** 1−α, divided out of the sums and not subtracted, so that it keeps its digits near α = 1. */
  double lack() {
    return Quotient.of(unexplained(), total.multiply(BigDecimal.valueOf(k() - 1L)));
  }

  /** Standard error of measurement s_T·√(1−α); {@code NaN} where alpha is. */
  double standardError() {
    return varies()
        ? Math.sqrt(Quotient.of(unexplained(), sums.pairs().multiply(BigDecimal.valueOf(k() - 1L))))
        : Double.NaN;
  }

  /** (k−1)·(1−α) times the total's centred square; never below 0 but for a rounding error. */
  private BigDecimal unexplained() {
    return diagonal.multiply(BigDecimal.valueOf(k())).subtract(total).max(BigDecimal.ZERO);
  }
}
