package neraca.statistics.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CompensatedSumsTest {
  /** The compensated sums of whole answers are the exact ones, also far from zero. */
  @Property(tries = 200)
  void ofWholeAnswersTheyAreExact(
      @ForAll @IntRange(min = 2, max = 30) int n,
      @ForAll @IntRange(min = 2, max = 7) int k,
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 1) int far) {
    Random random = new Random(seed);
    double[][] columns =
        IntStream.range(0, k)
            .mapToObj(
                i -> random.ints(n, 1, 6).mapToDouble(x -> x + (i == 0 ? far * 1e12 : 0)).toArray())
            .toArray(double[][]::new);
    int[] rows = IntStream.range(0, n).filter(row -> row != 1).toArray();
    CrossProducts whole = WholeSums.of(columns, rows).orElseThrow().add();
    CrossProducts other = new CompensatedSums(columns, rows).add();
    for (int i = 0; i < k; i++) {
      assertThat(other.sum(i)).isEqualByComparingTo(whole.sum(i));
      for (int j = 0; j <= i; j++) {
        assertThat(other.product(i, j)).isEqualByComparingTo(whole.product(i, j));
        assertThat(other.centred(i, j)).isEqualByComparingTo(whole.centred(i, j));
      }
    }
  }
}
