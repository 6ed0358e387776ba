package neraca.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.statistics.sums.CrossProducts;
import neraca.statistics.sums.Quotient;

/**
 * Split-half reliability (belah dua) as SPSS: the first half of the items against the rest; {@code
 * NaN} is not defined. Constant items have left before the scale is split.
 *
 * @param first items in the first half, one more than in the second where their number is odd
 * @param r between the totals of the halves
 * @param spearmanBrown 2r/(1+r); not defined for r = −1
 * @param spearmanBrownUnequal for halves of unequal length (Horst 1951),
 *     2r/(r+√(r²+4(1−r²)k₁k₂/k²)); equal to the other for equal halves; not defined for negative r
 *     and, as in SPSS's form of it, for r = 1
 * @param guttman 2(1−(s₁²+s₂²)/s²_T)
 * @param alpha1 of the first half; not defined for a single item; likewise {@code alpha2}
 */
public record SplitHalf(
    int first,
    int second,
    double r,
    double spearmanBrown,
    double spearmanBrownUnequal,
    double guttman,
    double alpha1,
    double alpha2) {

  /**
   * @param columns number of columns of the table
   * @param total of the items that stay
   */
  static SplitHalf of(CrossProducts sums, int columns, TotalScore total) {
    int[] items = total.items();
    int middle = (items.length + 1) / 2;
    TotalScore one = new TotalScore(sums, columns, Arrays.copyOfRange(items, 0, middle));
    TotalScore other =
        new TotalScore(sums, columns, Arrays.copyOfRange(items, middle, items.length));
    // s²_T = s₁² + s₂² + 2c, so c need not be added up again.
    BigDecimal twice = total.centred().subtract(one.centred()).subtract(other.centred());
    double r =
        Correlation.of(
                twice.multiply(new BigDecimal("0.5")), one.centred(), other.centred(), sums.n())
            .r();
    return new SplitHalf(
        middle,
        items.length - middle,
        r,
        r == -1 ? Double.NaN : 2 * r / (1 + r),
        unequal(r, middle, items.length - middle),
        Quotient.of(twice.add(twice), total.centred()),
        one.alpha(),
        other.alpha());
  }

  private static double unequal(double r, int first, int second) {
    if (!(r >= 0 && r < 1)) {
      return Double.NaN;
    }
    if (r == 0) {
      return 0;
    }
    double k = first + second;
    return 2 * r / (r + Math.sqrt(r * r + 4 * (1 - r) * (1 + r) * first * second / (k * k)));
  }

  /** Why a number of these is not defined. */
  List<Note> absences() {
    List<Note> notes = new ArrayList<>();
    if (second == 1) {
      notes.add(remark("instrument.note.half_single"));
    }
    if (Double.isNaN(r)) {
      notes.add(remark("instrument.note.half_constant"));
    } else if (Double.isNaN(spearmanBrownUnequal)) {
      notes.add(remark("instrument.note.unequal_undefined"));
    }
    return List.copyOf(notes);
  }

  private static Note remark(String key) {
    return Note.remark(Phrase.of(key), List.of());
  }
}
