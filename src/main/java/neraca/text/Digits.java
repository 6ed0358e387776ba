package neraca.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import neraca.model.result.Format;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A value rounded for display: a half goes away from zero, as in SPSS and on paper.
 *
 * <p>A fraction is rounded from its exact value. A double is first taken to the 15 significant
 * digits that every double holds, so that 2.675 becomes 2.68 although the nearest double lies below
 * it, and a fraction and a double of the same number always print alike.
 */
public final class Digits {
  private static final MathContext HELD_BY_A_DOUBLE = new MathContext(15, RoundingMode.HALF_EVEN);

  private Digits() {}

  /**
   * The rounded number; its scale is the number of decimals to show: as many as it needs, between
   * the fewest and the most of the format. Money has either none or the most ({@code 1.50}, never
   * {@code 1.5}).
   *
   * @throws IllegalArgumentException for an absent value
   */
  public static BigDecimal of(Value value, Format format) {
    BigDecimal rounded = rounded(value, format.most());
    int needed = Math.max(rounded.stripTrailingZeros().scale(), 0);
    int shown = Math.max(needed, format.fewest());
    if (isMoney(format.unit()) && shown > format.fewest()) {
      shown = format.most();
    }
    return rounded.setScale(shown, RoundingMode.UNNECESSARY);
  }

  private static BigDecimal rounded(Value value, int decimals) {
    if (value instanceof Value.Exactly exact) {
      BigFraction fraction = exact.fraction();
      return new BigDecimal(fraction.getNumerator())
          .divide(new BigDecimal(fraction.getDenominator()), decimals, RoundingMode.HALF_UP);
    }
    if (value instanceof Value.Real real) {
      return new BigDecimal(real.number(), HELD_BY_A_DOUBLE)
          .setScale(decimals, RoundingMode.HALF_UP);
    }
    throw new IllegalArgumentException("nothing to show of an absent value");
  }

  static boolean isMoney(Unit unit) {
    return unit == Unit.MONEY || unit == Unit.MONEY_PER_CUSTOMER || unit == Unit.MONEY_PER_EMPLOYEE;
  }

  /** The digits with the language's marks and, below zero, a true minus sign. */
  static String write(BigDecimal rounded, Language language) {
    String plain = rounded.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder text = new StringBuilder(rounded.signum() < 0 ? "\u2212" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        text.append(language.thousandsMark());
      }
      text.append(whole.charAt(i));
    }
    if (point >= 0) {
      text.append(language.decimalMark()).append(plain, point + 1, plain.length());
    }
    return text.toString();
  }
}
