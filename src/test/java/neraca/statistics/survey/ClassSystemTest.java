package neraca.statistics.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import neraca.model.Exact;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassSystemTest {
  private static final DeclaredScale SCALE =
      new DeclaredScale(BigFraction.ONE, new BigFraction(5), Map.of());

  private static BigFraction fraction(String text) {
    return Exact.parse(text);
  }

  private static String of(ClassSystem system, String mean) {
    return system
        .of(fraction(mean), SCALE)
        .map(c -> ((Cell.Said) c.name()).phrase().key().replace("describe.class.", ""))
        .orElse("none");
  }

  /** Five classes of 0.8: 1 to 1.8, 2.6, 3.4, 4.2, 5. Three of 4/3: 1 to 7/3, 11/3, 5. */
  @ParameterizedTest
  @CsvSource({
    "5, 1, very_low",
    "5, 1.79999999999999999, very_low",
    "5, 1.8, low",
    "5, 2.6, medium",
    "5, 3.39999999999999999, medium",
    "5, 3.4, high",
    "5, 17/5, high",
    "5, 4.2, very_high",
    "5, 5, very_high",
    "5, 5.01, none",
    "5, 0.99, none",
    "4, 2, low",
    "4, 3, high",
    "4, 4, very_high",
    "3, 7/3, medium",
    "3, 2.33333333333333333, low",
    "3, 11/3, high",
    "3, 5, high",
  })
  void aLowerBoundBelongsToTheUpperClass(int count, String mean, String expected) {
    assertThat(of(ClassSystem.equalWidth(SCALE, count), mean)).isEqualTo(expected);
  }

  /** On 0 to 4 the last of three classes begins at 8/3, which no double is. */
  @Test
  void aThirdIsABoundLikeAnyOther() {
    DeclaredScale zeroToFour = new DeclaredScale(BigFraction.ZERO, new BigFraction(4), Map.of());
    ClassSystem three = ClassSystem.equalWidth(zeroToFour, 3);
    assertThat(three.of(fraction("8/3"), zeroToFour).orElseThrow().number()).isEqualTo(3);
    assertThat(three.of(fraction("2.666666666666666"), zeroToFour).orElseThrow().number())
        .isEqualTo(2);
  }

  /** Index 20 · mean: 20, 40, 60, 80 are the means 1, 2, 3, 4. */
  @ParameterizedTest
  @CsvSource({
    "0.99, very_poor",
    "1, poor",
    "1.99, poor",
    "2, fair",
    "3, good",
    "3.99, good",
    "4, very_good",
    "5, very_good"
  })
  void achievementLevel(String mean, String expected) {
    assertThat(of(ClassSystem.achievement(), mean)).isEqualTo(expected);
  }

  private static ScoreClass own(String lower, String upper) {
    return new ScoreClass(0, Cell.code(lower), fraction(lower), fraction(upper));
  }

  private static List<String> wrong(ScoreClass... own) {
    return ClassSystem.check(List.of(own), SCALE).stream()
        .map(Note::phrase)
        .map(p -> p.key().replace("describe.class.note.", ""))
        .toList();
  }

  @Test
  void gapsAndOverlapsAreFound() {
    assertThat(wrong(own("1", "2.5"), own("2.5", "5"))).isEmpty();
    assertThat(wrong(own("2.5", "5"), own("1", "2.5"))).isEmpty();
    // As many guides print them: a mean of 1.805 is in no class.
    assertThat(wrong(own("1", "1.80"), own("1.81", "5"))).containsExactly("gap");
    assertThat(wrong(own("1", "3"), own("2.9", "5"))).containsExactly("overlap");
    assertThat(wrong(own("1.5", "5"))).containsExactly("gap");
    assertThat(wrong(own("1", "4.5"))).containsExactly("gap");
    assertThat(wrong(own("0", "3"), own("3", "6"))).containsExactly("off_scale", "off_scale");
    assertThat(wrong(own("1", "5"), own("5", "5"))).containsExactly("no_width");
    assertThat(wrong()).containsExactly("gap");
    assertThatThrownBy(() -> ClassSystem.own(List.of(own("1", "4")), SCALE))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void ownClassesAreNumberedFromTheLowest() {
    ClassSystem system = ClassSystem.own(List.of(own("3", "5"), own("1", "3")), SCALE);
    assertThat(system.of(new BigFraction(3), SCALE).orElseThrow().number()).isEqualTo(2);
  }

  @Property
  void everyMeanOnTheScaleHasOneClass(
      @ForAll @IntRange(min = 3, max = 5) int count,
      @ForAll @IntRange(min = 1, max = 1000) int below,
      @ForAll @IntRange(min = 0, max = 1000) int above) {
    BigFraction mean = BigFraction.ONE.add(new BigFraction(4 * Math.min(above, below), below));
    ClassSystem system = ClassSystem.equalWidth(SCALE, count);
    List<ScoreClass> holding =
        system.classes().stream()
            .filter(
                c ->
                    c.lower().compareTo(mean) <= 0
                        && (mean.compareTo(c.upper()) < 0
                            || c.number() == count && mean.equals(c.upper())))
            .toList();
    assertThat(holding).containsExactly(system.of(mean, SCALE).orElseThrow());
  }
}
