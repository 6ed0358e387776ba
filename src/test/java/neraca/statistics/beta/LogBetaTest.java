package neraca.statistics.beta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.special.Beta;
import org.junit.jupiter.api.Test;

class LogBetaTest {
  /** B(½, ½) = π, B(1, b) = 1/b, B(2, 3) = 1/12, B(½, 2) = 4/3. */
  @Test
  void knownValues() {
    assertThat(LogBeta.of(0.5, 0.5)).isCloseTo(Math.log(Math.PI), within(1e-14));
    assertThat(LogBeta.of(1, 7)).isCloseTo(-Math.log(7), within(1e-14));
    assertThat(LogBeta.of(1_000_000, 1)).isCloseTo(-Math.log(1_000_000), within(3e-14));
    assertThat(LogBeta.of(2, 3)).isCloseTo(-Math.log(12), within(1e-14));
    assertThat(LogBeta.of(0.5, 2)).isCloseTo(Math.log(4 / 3.0), within(1e-14));
  }

  @Property(tries = 2000)
  void isThatOfCommonsMath(
      @ForAll @DoubleRange(min = 0.01, max = 200) double a,
      @ForAll @DoubleRange(min = 0.01, max = 200) double b) {
    assertThat(LogBeta.of(a, b)).isCloseTo(Beta.logBeta(a, b), within(2e-13));
  }

  @Property(tries = 500)
  void degreesOfFreedomOfLargeTables(
      @ForAll @IntRange(min = 1, max = 3_000_000) int df,
      @ForAll @IntRange(min = 1, max = 300) int items) {
    assertThat(LogBeta.of(df / 2.0, 0.5)).isCloseTo(Beta.logBeta(df / 2.0, 0.5), within(2e-13));
    double between = df / 2.0;
    double within = between * items;
    double theirs = Beta.logBeta(between, within);
    assertThat(LogBeta.of(between, within)).isCloseTo(theirs, within(4e-15 * -theirs + 2e-13));
  }
}
