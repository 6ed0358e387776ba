package neraca.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import neraca.model.AnswerMatrix;
import neraca.model.Words;
import neraca.model.result.Refusal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What may not change a result, to the last bit. */
class InvarianceTest {
  @Provide
  Arbitrary<AnswerMatrix> tables() {
    return Combinators.combine(
            Arbitraries.integers().between(3, 30),
            Arbitraries.integers().between(2, 7),
            Arbitraries.longs())
        .as(InvarianceTest::likert);
  }

  /** Answers of 1 to 5 that have something in common, a few of them missing. */
  private static AnswerMatrix likert(int n, int k, long seed) {
    Random random = new Random(seed);
    double[][] columns = new double[k][n];
    for (int row = 0; row < n; row++) {
      double trait = random.nextGaussian();
      for (double[] column : columns) {
        double x = Math.rint(3 + trait + random.nextGaussian());
        column[row] = random.nextInt(40) == 0 ? Double.NaN : Math.max(1, Math.min(5, x));
      }
    }
    return new AnswerMatrix(
        "t",
        Words.of("t"),
        IntStream.range(0, k).mapToObj(i -> "i" + i).toList(),
        IntStream.range(0, n).mapToObj(Integer::toString).toList(),
        columns);
  }

  private static InstrumentResult analyse(AnswerMatrix table) {
    try {
      return ItemAnalysis.of(table, InstrumentOptions.USUAL);
    } catch (Refusal refusal) {
      Assume.that(false);
      throw refusal;
    }
  }

  private static List<Integer> shuffled(int size, long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    return order;
  }

  /** Equal to the last bit; undefined equals undefined. */
  private static void same(double found, double expected) {
    assertThat(Double.valueOf(found)).isEqualTo(Double.valueOf(expected));
  }

  @Property(tries = 200)
  void orderOfRowsAndItems(@ForAll("tables") AnswerMatrix table, @ForAll long seed) {
    InstrumentResult plain = analyse(table);
    List<Integer> items = shuffled(table.items().size(), seed);
    List<Integer> rows = shuffled(table.rows().size(), seed + 1);
    InstrumentResult other = analyse(StoredTables.reordered(table, rows, items));
    assertThat(withoutMean(other.scale())).isEqualTo(withoutMean(plain.scale()));
    same(other.scale().mean(), plain.scale().mean());
    assertThat(other.scale().omega().why()).isEqualTo(plain.scale().omega().why());
    if (plain.scale().omega().why() == Omega.Absence.NONE) {
      assertThat(other.scale().omega().total())
          .isCloseTo(plain.scale().omega().total(), within(1e-8));
    }
    assertThat(other.rTable()).isEqualTo(plain.rTable());
    for (int i = 0; i < items.size(); i++) {
      assertThat(other.items().get(i)).isEqualTo(plain.items().get(items.get(i)));
      for (int j = 0; j < items.size(); j++) {
        same(other.correlations().r(i, j), plain.correlations().r(items.get(i), items.get(j)));
        same(other.correlations().p(i, j), plain.correlations().p(items.get(i), items.get(j)));
      }
    }
  }

  @Property(tries = 200)
  void shiftOfAnItemChangesOnlyMeans(
      @ForAll("tables") AnswerMatrix table,
      @ForAll @IntRange(min = -1_000_000_000, max = 1_000_000_000) int shift) {
    InstrumentResult plain = analyse(table);
    InstrumentResult moved = analyse(StoredTables.changed(table, 0, 1, shift));
    assertThat(withoutMean(moved.scale())).isEqualTo(withoutMean(plain.scale()));
    assertThat(moved.scale().mean())
        .isCloseTo(
            plain.scale().mean() + (plain.items().get(0).constant() ? 0 : shift), within(1e-6));
    for (int i = 0; i < plain.items().size(); i++) {
      assertThat(withoutMeans(moved.items().get(i))).isEqualTo(withoutMeans(plain.items().get(i)));
    }
  }

  private static List<Double> withoutMean(ScaleResult s) {
    return List.of(
        s.variance(),
        s.sd(),
        s.alpha(),
        s.standardizedAlpha(),
        s.interval().low(),
        s.interval().high(),
        s.meanInterItemR(),
        s.sem(),
        s.lambda2(),
        s.lambda6());
  }

  private static List<Object> withoutMeans(ItemResult i) {
    return List.of(
        i.code(),
        i.missing(),
        i.constant(),
        i.sd(),
        i.variance(),
        i.rTotal(),
        i.pTotal(),
        i.rCorrected(),
        i.pCorrected(),
        i.scaleVarianceIfDeleted(),
        i.alphaIfDeleted(),
        i.smc(),
        i.verdict());
  }

  /** Another unit, the same for all: every answer times 10^-6 … 10^6. */
  @Property(tries = 200)
  void unitChangesNoCorrelation(
      @ForAll("tables") AnswerMatrix table, @ForAll @IntRange(min = -6, max = 6) int power) {
    double unit = Math.pow(10, Math.abs(power));
    double[][] columns =
        Arrays.stream(table.columns())
            .map(c -> Arrays.stream(c).map(x -> power < 0 ? x / unit : x * unit).toArray())
            .toArray(double[][]::new);
    InstrumentResult plain = analyse(table);
    InstrumentResult scaled =
        analyse(new AnswerMatrix("t", Words.of("t"), table.items(), table.rows(), columns));
    assertThat(scaled.sums().exact()).isTrue();
    same(scaled.scale().alpha(), plain.scale().alpha());
    for (int i = 0; i < plain.items().size(); i++) {
      same(scaled.items().get(i).rTotal(), plain.items().get(i).rTotal());
      same(scaled.items().get(i).pTotal(), plain.items().get(i).pTotal());
      same(scaled.items().get(i).rCorrected(), plain.items().get(i).rCorrected());
      assertThat(scaled.items().get(i).verdict()).isEqualTo(plain.items().get(i).verdict());
    }
  }

  /** Two items: turning one around turns the sign of their correlation and nothing else of it. */
  @Property(tries = 200)
  void reversingAnItemTurnsTheSign(@ForAll("tables") AnswerMatrix table) {
    InstrumentResult plain = analyse(table);
    InstrumentResult turned = analyse(table.reverse("i0", 1, 5));
    for (int j = 1; j < plain.items().size(); j++) {
      double r = plain.correlations().r(0, j);
      same(turned.correlations().r(0, j), r == 0 ? r : -r);
      same(turned.correlations().p(0, j), plain.correlations().p(0, j));
    }
    same(turned.items().get(0).smc(), plain.items().get(0).smc());
  }
}
