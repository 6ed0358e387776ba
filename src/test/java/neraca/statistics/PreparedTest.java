package neraca.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import neraca.model.AnswerMatrix;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparedTest {
  private static final InstrumentOptions USUAL = InstrumentOptions.USUAL;

  /** Answers from {@code low} up, with one cell of {@code gap} missing. */
  private static AnswerMatrix table(int n, int k, int low, int gap, Random random) {
    double[][] columns = new double[k][n];
    for (int row = 0; row < n; row++) {
      double trait = random.nextGaussian();
      for (double[] column : columns) {
        double x = Math.max(0, Math.min(4, Math.rint(2 + trait + random.nextGaussian())));
        column[row] = random.nextInt(gap) == 0 ? Double.NaN : low + x;
      }
    }
    return new AnswerMatrix(
        "t",
        Words.of("t"),
        IntStream.range(0, k).mapToObj(i -> "i" + i).toList(),
        IntStream.range(0, n).mapToObj(Integer::toString).toList(),
        columns);
  }

  private static void same(Prepared prepared, AnswerMatrix table, List<String> items) {
    InstrumentResult direct;
    try {
      direct = ItemAnalysis.of(table.select(items), USUAL);
    } catch (Refusal refusal) {
      Phrase phrase = refusal.phrase();
      assertThatThrownBy(() -> prepared.test(items, USUAL))
          .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.phrase()).isEqualTo(phrase));
      return;
    }
    InstrumentResult quick = prepared.test(items, USUAL);
    assertThat(quick.items()).isEqualTo(direct.items());
    assertThat(quick.scale()).isEqualTo(direct.scale());
    assertThat(quick.rTable()).isEqualTo(direct.rTable());
    assertThat(quick.notes()).isEqualTo(direct.notes());
    assertThat(quick.respondents()).isEqualTo(direct.respondents());
    assertThat(quick.used()).isEqualTo(direct.used());
    for (int i = 0; i < items.size(); i++) {
      assertThat(quick.correlationsOf(i)).isEqualTo(direct.correlationsOf(i));
      assertThat(quick.significancesOf(i)).isEqualTo(direct.significancesOf(i));
    }
    assertThat(quick.tables()).isEqualTo(direct.tables());
    InstrumentResult closed = prepared.closedForms(items, USUAL);
    assertThat(closed.items()).isEqualTo(direct.items());
    assertThat(Double.valueOf(closed.scale().lambda6()))
        .isEqualTo(Double.valueOf(direct.scale().lambda6()));
    assertThat(closed.scale().splitHalf()).isEqualTo(direct.scale().splitHalf());
    assertThat(closed.scale().omega().why()).isEqualTo(Omega.Absence.LATER);
  }

  /** To the last bit, whatever the gaps, the scale, the choice and its order. */
  @Property(tries = 150)
  void isTheTestOfTheSelectedTable(
      @ForAll @IntRange(min = 0, max = 120) int n,
      @ForAll @IntRange(min = 2, max = 8) int k,
      @ForAll @IntRange(min = 2, max = 60) int gap,
      @ForAll @IntRange(min = -3, max = 1) int low,
      @ForAll long seed) {
    Random random = new Random(seed);
    AnswerMatrix table = table(n, k, low, gap, random);
    Prepared prepared = ItemAnalysis.prepare(table);
    for (int choice = 0; choice < 4; choice++) {
      List<String> items = new ArrayList<>(table.items());
      Collections.shuffle(items, random);
      same(prepared, table, List.copyOf(items.subList(0, 1 + random.nextInt(k))));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "missing",
        "constant",
        "zero_one",
        "decimals",
        "long_decimals",
        "offset",
        "two_rows"
      })
  void ofAnyKindOfAnswers(String name) {
    AnswerMatrix table = StoredTables.made(name);
    Prepared prepared = ItemAnalysis.prepare(table);
    same(prepared, table, table.items());
    for (String out : table.items()) {
      same(prepared, table, table.items().stream().filter(i -> !i.equals(out)).toList());
    }
  }

  @Test
  void refusesLikeTheTable() {
    AnswerMatrix table = StoredTables.table("a,b,c,d", "1,,Infinity,2", "2,,3,4", "3,,3,1");
    Prepared prepared = ItemAnalysis.prepare(table);
    same(prepared, table, List.of("a", "b"));
    same(prepared, table, List.of("a", "c"));
    same(prepared, table, List.of("a", "d"));
    same(prepared, table, List.of("d"));
    same(prepared, table, List.of());
    assertThatThrownBy(() -> prepared.test(List.of("a", "x"), USUAL))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * The employees' satisfaction against r-tabel 0.811: alphas of each step are those of R's way.
   */
  @Test
  void theWorstItemGoesFirstUntilAllPass() {
    AnswerMatrix table = StoredTables.responses("employee_satisfaction");
    Prepared prepared = ItemAnalysis.prepare(table);
    List<Removal> steps = prepared.removals(table.items(), USUAL);
    List<String> left = new ArrayList<>(table.items());
    for (Removal step : steps) {
      InstrumentResult before = ItemAnalysis.of(table.select(left), USUAL);
      assertThat(step.alphaBefore()).isEqualTo(before.scale().alpha());
      double least = before.items().stream().mapToDouble(ItemResult::rTotal).min().orElseThrow();
      assertThat(step.r()).isEqualTo(least);
      left.remove(step.item());
      assertThat(step.left()).isEqualTo(left.size());
      assertThat(step.alphaAfter())
          .isEqualTo(ItemAnalysis.of(table.select(left), USUAL).scale().alpha());
    }
    InstrumentResult end = ItemAnalysis.of(table.select(left), USUAL);
    assertThat(steps).isNotEmpty();
    assertThat(
            left.size() == 2
                || end.items().stream().allMatch(i -> i.verdict().under(Rule.R_TABLE).orElse(true)))
        .isTrue();
    Bundles bundles = new Bundles();
    bundles.check(Removal.table(end, steps));
  }

  @Test
  void whereAllPassNothingIsSuggested() {
    AnswerMatrix table = StoredTables.responses("employee_satisfaction");
    assertThat(
            ItemAnalysis.prepare(table)
                .removals(table.items(), new InstrumentOptions(0.05, 2, Rule.R_030)))
        .isEmpty();
  }

  /** Nothing correlates: two are left, and no more are taken. */
  @Test
  void twoAlwaysStay() {
    AnswerMatrix table = table(60, 6, 1, 1000, new Random(5));
    double[][] columns = new double[6][];
    Random random = new Random(6);
    for (int i = 0; i < 6; i++) {
      columns[i] = random.ints(60, 1, 6).asDoubleStream().toArray();
    }
    AnswerMatrix noise = new AnswerMatrix("t", Words.of("t"), table.items(), table.rows(), columns);
    List<Removal> steps =
        ItemAnalysis.prepare(noise)
            .removals(noise.items(), new InstrumentOptions(0.05, 2, Rule.CORRECTED_030));
    assertThat(steps).hasSize(4);
    assertThat(steps.get(3).left()).isEqualTo(2);
    assertThat(steps).extracting(Removal::rule).containsOnly(Rule.CORRECTED_030);
  }
}
