package neraca.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import neraca.model.result.Format;
import neraca.model.result.Unit;
import neraca.model.result.Value;

/** A value rounded for display as {@link Value#rounded} says, with as many decimals as it needs. */
public final class Digits {
  private Digits() {}

  /**
   * The rounded number; its scale is the number of decimals to show: as many as it needs, between
   * the fewest and the most of the format. Money has either none or the most ({@code 1.50}, never
   * {@code 1.5}).
   *
   * @throws IllegalArgumentException for an absent value
   */
  public static BigDecimal of(Value value, Format format) {
    BigDecimal rounded = value.rounded(format.most());
    int needed = Math.max(rounded.stripTrailingZeros().scale(), 0);
    int shown = Math.max(needed, format.fewest());
    if (isMoney(format.unit()) && shown > format.fewest()) {
      shown = format.most();
    }
    return rounded.setScale(shown, RoundingMode.UNNECESSARY);
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
