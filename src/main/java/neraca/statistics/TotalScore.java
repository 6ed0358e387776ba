package neraca.statistics;

import java.math.BigDecimal;

/**
 * The total score (skor total) of the items that stay in a scale, as sums: whatever is asked of it
 * is one division, and perhaps one root, away. Items are named by their column.
 */
final class TotalScore {
  private final CrossProducts sums;
  private final int[] items;

  /** n·ΣXT−ΣX·ΣT of each item X with the total T; null for an item outside the scale. */
  private final BigDecimal[] withItem;

  private final BigDecimal total;
  private final BigDecimal diagonal;

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

  /** ΣT². */
  BigDecimal squares() {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i : items) {
      sum = sum.add(product(i));
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
    return Correlation.ratio(sum(), BigDecimal.valueOf(sums.n()));
  }

  double variance() {
    return Correlation.ratio(total, sums.pairs());
  }

  double meanWithout(int item) {
    return Correlation.ratio(sum().subtract(sums.sum(item)), BigDecimal.valueOf(sums.n()));
  }

  double varianceWithout(int item) {
    return Correlation.ratio(without(item), sums.pairs());
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
    return Correlation.ratio(
        total.subtract(own).multiply(BigDecimal.valueOf(k)),
        total.multiply(BigDecimal.valueOf(k - 1L)));
  }

  /** 1−α, divided out of the sums and not subtracted, so that it keeps its digits near α = 1. */
  double lack() {
    return Correlation.ratio(unexplained(), total.multiply(BigDecimal.valueOf(k() - 1L)));
  }

  /** Standard error of measurement s_T·√(1−α); {@code NaN} where alpha is. */
  double standardError() {
    return varies()
        ? Math.sqrt(
            Correlation.ratio(unexplained(), sums.pairs().multiply(BigDecimal.valueOf(k() - 1L))))
        : Double.NaN;
  }

  /** (k−1)·(1−α) times the total's centred square; never below 0 but for a rounding error. */
  private BigDecimal unexplained() {
    return diagonal.multiply(BigDecimal.valueOf(k())).subtract(total).max(BigDecimal.ZERO);
  }
}
