package neraca.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import neraca.model.AnswerMatrix;
import neraca.model.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReverseKeysTest {
  /** Answers that a common trait explains well, the items in the order of their codes. */
  private static AnswerMatrix good(int k, Random random) {
    int n = 150;
    double[][] columns = new double[k][n];
    for (int row = 0; row < n; row++) {
      double trait = random.nextGaussian();
      for (double[] column : columns) {
        column[row] = Math.max(1, Math.min(5, Math.rint(3 + trait + 0.8 * random.nextGaussian())));
      }
    }
    return new AnswerMatrix(
        "t",
        Words.of("t"),
        IntStream.range(0, k).mapToObj(i -> "i" + i).toList(),
        IntStream.range(0, n).mapToObj(Integer::toString).toList(),
        columns);
  }

  /** The same answers as if they had been given so. */
  private static AnswerMatrix given(AnswerMatrix table) {
    return new AnswerMatrix(
        table.source(), table.name(), table.items(), table.rows(), table.columns());
  }

  private static InstrumentResult test(AnswerMatrix table) {
    return ItemAnalysis.of(table, InstrumentOptions.USUAL);
  }

  private static Set<String> codes(ReverseKeys found) {
    return found.suspects().stream()
        .map(ReverseKeys.Suspect::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Any minority, turned in any order, in a table with its items in any order. */
  @Property(tries = 150)
  void aTurnedMinorityIsFoundExactly(
      @ForAll @IntRange(min = 3, max = 12) int k, @ForAll long seed) {
    Random random = new Random(seed);
    AnswerMatrix plain = good(k, random);
    List<String> order = new ArrayList<>(plain.items());
    Collections.shuffle(order, random);
    List<String> turned = List.copyOf(order.subList(0, random.nextInt((k + 1) / 2)));
    AnswerMatrix table = plain;
    for (String item : turned) {
      table = table.reverse(item, 1, 5);
    }
    Collections.shuffle(order, random);
    ReverseKeys found = test(table.select(order)).reverseKeys();
    assertThat(codes(found)).isEqualTo(new TreeSet<>(turned));
    assertThat(found.alphaBefore()).isEqualTo(test(table).scale().alpha());
    assertThat(found.alphaAfter()).isEqualTo(test(plain).scale().alpha());
    assertThat(found.note().isPresent()).isEqualTo(!turned.isEmpty());
  }

  @Test
  void nothingIsTurnedAndTheTableSaysWhatWould() {
    AnswerMatrix plain = good(6, new Random(7));
    AnswerMatrix table = plain.reverse("i1", 1, 5).reverse("i4", 1, 5);
    InstrumentResult result = test(table);
    ReverseKeys found = result.reverseKeys();
    assertThat(found.suspects())
        .allSatisfy(
            s -> {
              assertThat(s.loading()).isNegative();
              assertThat(s.r()).isNegative();
              assertThat(s.p()).isBetween(0.0, 0.001);
            });
    assertThat(found.note().orElseThrow().items()).containsExactly("i1", "i4");
    assertThat(result.tables()).extracting("id").contains("instrument.reverse");
    assertThat(result.sums().sum(1)).isEqualByComparingTo(test(table).sums().sum(1));
    new Bundles().check(found.table());
    assertThat(test(plain).tables()).extracting("id").doesNotContain("instrument.reverse");
  }

  /** Who has reversed an item is not told to reverse it, but to look whether that was right. */
  @Test
  void theAdviceKnowsWhatWasReversed() {
    AnswerMatrix plain = good(6, new Random(7));
    AnswerMatrix one = plain.reverse("i1", 1, 5);
    assertThat(keys(test(given(one))))
        .contains("instrument.note.reverse", "instrument.note.negative_r");
    assertThat(keys(test(one)))
        .contains("instrument.note.reverse_reversed", "instrument.note.negative_r_reversed")
        .doesNotContain("instrument.note.reverse", "instrument.note.negative_r");
    InstrumentResult mixed = test(given(one).reverse("i4", 1, 5));
    assertThat(mixed.reverseKeys().note().orElseThrow().phrase().key())
        .isEqualTo("instrument.note.reverse_mixed");
    assertThat(mixed.reverseKeys().reversed()).containsExactly("i4");
    new Bundles().check(mixed.reverseKeys().table());
    new Bundles().check(test(one).reverseKeys().table());
    assertThat(one.reverse("i1", 1, 5).reversed()).isEmpty();
  }

  @Test
  void negativeAlphaNamesWhatWasReversed() {
    AnswerMatrix plain = good(2, new Random(3));
    InstrumentResult turned = test(plain.reverse("i0", 1, 5));
    assertThat(turned.scale().alpha()).isNegative();
    assertThat(keys(turned))
        .contains("instrument.note.negative_alpha_reversed")
        .doesNotContain("instrument.note.negative_alpha");
  }

  private static List<String> keys(InstrumentResult result) {
    List<String> keys = new ArrayList<>();
    result.notes().forEach(n -> keys.add(n.phrase().key()));
    result.reverseKeys().note().ifPresent(n -> keys.add(n.phrase().key()));
    return keys;
  }

  /** r of the turned item with the others is that of the corrected correlation, sign apart. */
  @Test
  void theCorrelationIsTheCorrectedOneOfTheTurnedTable() {
    AnswerMatrix plain = good(5, new Random(11));
    ReverseKeys found = test(plain.reverse("i2", 1, 5)).reverseKeys();
    assertThat(found.suspects().get(0).r()).isEqualTo(-test(plain).items().get(2).rCorrected());
    assertThat(found.suspects().get(0).p()).isEqualTo(test(plain).items().get(2).pCorrected());
  }

  @Test
  void aConstantItemIsNoSuspect() {
    ReverseKeys found = test(StoredTables.made("constant")).reverseKeys();
    assertThat(found.suspects()).isEmpty();
    assertThat(found.alphaAfter()).isEqualTo(found.alphaBefore());
  }
}
