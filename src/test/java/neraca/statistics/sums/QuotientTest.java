package neraca.statistics.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuotientTest {
  /** The nearest double, as 100 digits and one rounding give it. */
  @Property(tries = 2000)
  void isTheNearestDouble(
      @ForAll
          @BigRange(
              min = "-99999999999999999999999999999999999",
              max = "99999999999999999999999999999999999")
          BigInteger part,
      @ForAll @BigRange(min = "1", max = "99999999999999999999999999999999999") BigInteger whole,
      @ForAll @IntRange(min = 0, max = 30) int shorter,
      @ForAll @IntRange(min = 0, max = 12) int places) {
    BigDecimal a = new BigDecimal(part.shiftRight(3 * shorter), places);
    BigDecimal b = new BigDecimal(whole, places);
    double expected = a.divide(b, new MathContext(100)).doubleValue();
    assertThat(Quotient.of(a, b)).isEqualTo(expected == 0 ? 0.0 : expected);
  }

  @Test
  void overNothingOrBeyondDoublesItIsNotDefined() {
    assertThat(Quotient.of(BigDecimal.ONE, BigDecimal.ZERO)).isNaN();
    assertThat(Quotient.of(new BigDecimal("1e400"), BigDecimal.ONE)).isNaN();
    assertThat(Quotient.of(BigDecimal.ZERO, BigDecimal.TEN)).isZero();
  }
}
