package neraca.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import neraca.model.Exact;
import neraca.model.result.Format;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
  /** As PSPP 1.6.2 lists them: DATA LIST LIST /x (F22.16). FORMATS x (F10.3) or (F10.2). LIST. */
  @ParameterizedTest
  @CsvSource({
    "0.8445, 3, 0.845",
    "0.8455, 3, 0.846",
    "-0.8445, 3, -0.845",
    "4.445, 2, 4.45",
    "0.12345, 3, 0.123",
    "0.0005, 3, 0.001",
    "2.5, 3, 2.500",
  })
  void roundsLikePspp(double number, int decimals, String listed) {
    assertThat(Digits.of(Value.of(number), decimals(decimals))).hasToString(listed);
  }

  /** Halves by hand whose nearest double lies below them, or that carry noise of arithmetic. */
  @ParameterizedTest
  @CsvSource({"2.675, 2, 2.68", "1.005, 2, 1.01", "0.8444999999999999, 3, 0.845"})
  void aHalfIsAHalfAsOnPaper(double number, int decimals, String onPaper) {
    assertThat(Digits.of(Value.of(number), decimals(decimals))).hasToString(onPaper);
  }

  @Test
  void aFractionIsRoundedFromItsExactValue() {
    assertThat(exactly("20/3", Format.WEIGHT)).isEqualTo("6,67");
    assertThat(exactly("35", Format.WEIGHT)).isEqualTo("35");
    assertThat(exactly("1019/12", Format.PERCENT)).isEqualTo("84,92");
    assertThat(exactly("1/200", Format.PERCENT)).isEqualTo("0,01");
    assertThat(exactly("-1/200", Format.PERCENT)).isEqualTo("\u22120,01");
    assertThat(exactly("4999999999999999999999/1000000000000000000000000", Format.PERCENT))
        .isEqualTo("0,00");
  }

  @Test
  void moneyHasNoDecimalsOrTwo() {
    assertThat(exactly("1234.5", Format.MONEY)).isEqualTo("1.234,50");
    assertThat(exactly("34086000/12", Format.MONEY)).isEqualTo("2.840.500");
    assertThat(exactly("2.5", Format.PLAIN)).isEqualTo("2,5");
  }

  @Test
  void nothingRoundsToMinusZero() {
    assertThat(exactly("-1/1000", Format.PERCENT)).isEqualTo("0,00");
  }

  @Property(tries = 300)
  void theRoundedNumberIsTheNearest(
      @ForAll @LongRange(min = -10_000_000, max = 10_000_000) long above,
      @ForAll @IntRange(min = 1, max = 5_000) int below,
      @ForAll @IntRange(min = 0, max = 6) int decimals) {
    BigFraction exact = new BigFraction(above).divide(below);
    BigFraction shown =
        Exact.of(Digits.of(Value.of(exact), new Format(Unit.NUMBER, decimals, decimals)));
    BigFraction half = new BigFraction(1).divide(Exact.of(BigDecimal.TEN.pow(decimals)));
    assertThat(shown.subtract(exact).abs().multiply(2)).isLessThanOrEqualTo(half);
  }

  @Property(tries = 300)
  void fractionAndDoubleOfTheSameNumberPrintAlike(
      @ForAll @LongRange(min = -99_999_999, max = 99_999_999) long units,
      @ForAll @IntRange(min = 0, max = 5) int decimals) {
    BigDecimal typed = BigDecimal.valueOf(units, 4);
    assertThat(Digits.of(Value.of(typed.doubleValue()), decimals(decimals)))
        .isEqualTo(Digits.of(Value.of(Exact.of(typed)), decimals(decimals)));
  }

  private static Format decimals(int decimals) {
    return new Format(Unit.NUMBER, decimals, decimals);
  }

  private static String exactly(String number, Format format) {
    return Digits.write(Digits.of(Value.of(Exact.parse(number)), format), Language.ID);
  }
}
