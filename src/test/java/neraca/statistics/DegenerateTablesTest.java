package neraca.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import neraca.model.AnswerMatrix;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import org.junit.jupiter.api.Test;

/** Tables at the edge of what has statistics: refused, or answered with absences and notes. */
class DegenerateTablesTest {
  private static InstrumentResult analyse(AnswerMatrix table) {
    return ItemAnalysis.of(table, InstrumentOptions.USUAL);
  }

  private static InstrumentResult analyse(String... lines) {
    return analyse(StoredTables.table(lines));
  }

  private static Phrase refused(String... lines) {
    try {
      analyse(lines);
    } catch (Refusal refusal) {
      return refusal.phrase();
    }
    throw new AssertionError("not refused");
  }

  private static Map<String, List<String>> notes(InstrumentResult result) {
    return result.notes().stream().collect(Collectors.toMap(n -> n.phrase().key(), Note::items));
  }

  @Test
  void refusesFewerThanTwoItems() {
    assertThat(refused("a", "1", "2", "3").key()).isEqualTo("instrument.refused.items");
  }

  @Test
  void refusesFewerThanTwoCompleteRows() {
    Phrase phrase = refused("a,b", "1,2", "3,", ",4");
    assertThat(phrase.key()).isEqualTo("instrument.refused.rows");
    assertThat(phrase.places())
        .containsEntry("used", Cell.count(1))
        .containsEntry("respondents", Cell.count(3));
    assertThat(refused("a,b", "1,", ",4").key()).isEqualTo("instrument.refused.rows");
    assertThat(refused("a,b").key()).isEqualTo("instrument.refused.rows");
  }

  @Test
  void refusesAnInfiniteCellNamingItemAndRow() {
    Phrase phrase = refused("a,b,c", "1,2,3", "4,5,", "2,Infinity,", "1,1,1");
    assertThat(phrase.key()).isEqualTo("instrument.refused.infinite");
    assertThat(phrase.places())
        .containsEntry("item", Cell.code("b"))
        .containsEntry("row", Cell.code("3"));
    assertThat(refused("a,b", "1,2", "-Infinity,3").places()).containsEntry("item", Cell.code("a"));
  }

  @Test
  void refusesAnItemWithoutAnswersNamingIt() {
    Phrase phrase = refused("a,b,c", "1,,2", "2,,3", "3,,3");
    assertThat(phrase.key()).isEqualTo("instrument.refused.empty");
    assertThat(phrase.places()).containsEntry("item", Cell.code("b"));
  }

  @Test
  void refusesWhenFewerThanTwoItemsVary() {
    Phrase phrase = refused("a,b,c", "1,4,2", "2,4,2", "3,4,2", "1,,5");
    assertThat(phrase.key()).isEqualTo("instrument.refused.constant");
    assertThat(phrase.places())
        .containsEntry("items", Cell.code("b, c"))
        .containsEntry("k", Cell.count(1));
  }

  @Test
  void refusesALevelOrTailsWithoutMeaning() {
    for (double level : new double[] {0, -0.05, 1, 1.5, Double.NaN}) {
      assertThatThrownBy(() -> new InstrumentOptions(level, 2, Rule.P))
          .isInstanceOfSatisfying(
              Refusal.class,
              r -> assertThat(r.phrase().key()).isEqualTo("instrument.refused.level"));
    }
    assertThatThrownBy(() -> new InstrumentOptions(0.5, 1, Rule.P)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new InstrumentOptions(0.05, 3, Rule.P))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.phrase().key()).isEqualTo("instrument.refused.tails"));
  }

  @Test
  void constantItemLeavesTheScale() {
    AnswerMatrix whole = StoredTables.made("constant");
    InstrumentResult result = analyse(whole);
    AnswerMatrix rest = whole.select(List.of("a", "b", "d"));
    InstrumentResult without = analyse(rest);
    assertThat(result.k()).isEqualTo(3);
    assertThat(result.scale()).isEqualTo(without.scale());
    ItemResult constant = result.items().get(2);
    assertThat(constant.constant()).isTrue();
    assertThat(constant.mean()).isEqualTo(4);
    assertThat(constant.sd()).isZero();
    assertThat(
            new double[] {
              constant.variance(),
              constant.rTotal(),
              constant.pTotal(),
              constant.rCorrected(),
              constant.pCorrected(),
              constant.scaleMeanIfDeleted(),
              constant.scaleVarianceIfDeleted(),
              constant.alphaIfDeleted(),
              constant.smc(),
              result.correlations().r(2, 0),
              result.correlations().r(2, 2)
            })
        .containsOnly(Double.NaN);
    for (Rule rule : Rule.values()) {
      assertThat(constant.verdict().under(rule)).isEmpty();
    }
    assertThat(notes(result)).containsEntry("instrument.note.constant", List.of("c"));
  }

  @Test
  void identicalItemsAreExactlyReliable() {
    InstrumentResult result = analyse(StoredTables.made("identical"));
    assertThat(result.scale().alpha()).isEqualTo(1);
    assertThat(result.scale().standardizedAlpha()).isEqualTo(1);
    assertThat(result.scale().interval()).isEqualTo(new FeldtInterval(1, 1));
    assertThat(result.scale().sem()).isZero();
    for (ItemResult item : result.items()) {
      assertThat(item.rTotal()).isEqualTo(1);
      assertThat(item.rCorrected()).isEqualTo(1);
      assertThat(item.pTotal()).isZero();
      assertThat(item.pCorrected()).isZero();
      assertThat(item.alphaIfDeleted()).isEqualTo(1);
      assertThat(item.smc()).isNaN();
    }
    assertThat(notes(result)).containsKey("instrument.note.singular");
  }

  @Test
  void twoRowsHaveCorrelationsButNoTest() {
    InstrumentResult result = analyse(StoredTables.made("two_rows"));
    assertThat(result.rTable().df()).isZero();
    assertThat(result.rTable().value()).isNaN();
    for (ItemResult item : result.items()) {
      assertThat(Math.abs(item.rTotal())).isEqualTo(1);
      assertThat(item.pTotal()).isNaN();
      assertThat(item.verdict().under(Rule.R_TABLE)).isEmpty();
      assertThat(item.verdict().under(Rule.P)).isEmpty();
      assertThat(item.verdict().under(Rule.R_030)).isEqualTo(Optional.of(item.rTotal() > 0));
    }
    assertThat(notes(result)).containsKey("instrument.note.two_rows");
  }

  @Test
  void twoItemsHaveNoAlphaIfDeleted() {
    InstrumentResult result = analyse(StoredTables.made("two_items"));
    for (ItemResult item : result.items()) {
      assertThat(item.alphaIfDeleted()).isNaN();
      assertThat(item.scaleVarianceIfDeleted()).isPositive();
      assertThat(item.rCorrected()).isEqualTo(result.correlations().r(0, 1));
    }
    assertThat(notes(result)).containsKey("instrument.note.two_items");
  }

  @Test
  void negativeAlphaIsComputedAndDoubted() {
    InstrumentResult result = analyse(StoredTables.made("negative"));
    assertThat(result.scale().alpha()).isNegative();
    assertThat(notes(result))
        .containsKey("instrument.note.negative_alpha")
        .containsEntry("instrument.note.rest_constant", List.of("c"));
    assertThat(result.items().get(2).rCorrected()).isNaN();
  }

  @Test
  void aTotalThatDoesNotVaryHasNoAlpha() {
    InstrumentResult result = analyse("a,b", "1,5", "2,4", "5,1");
    assertThat(result.scale().variance()).isZero();
    assertThat(result.scale().alpha()).isNaN();
    assertThat(result.scale().interval().low()).isNaN();
    assertThat(result.scale().standardizedAlpha()).isNaN();
    assertThat(result.scale().sem()).isNaN();
    assertThat(result.items().get(0).rTotal()).isNaN();
    assertThat(result.correlations().r(0, 1)).isEqualTo(-1);
    assertThat(notes(result)).containsKey("instrument.note.total_constant");
    assertThat(result.figure("instrument/t/alpha").orElseThrow().value().isAbsent()).isTrue();
    assertThat(result.figure("instrument/t/alpha").orElseThrow().notes()).isNotEmpty();
  }

  /** r with the total of 3/10 exactly is not greater than 0.30; one answer more and it is. */
  @Test
  void thresholdsAreStrict() {
    Correlation limit = Correlation.of(number(3), number(10), number(10), 50);
    Correlation above = Correlation.of(number(300001), number(1000000), number(1000000), 50);
    RTable table = RTable.of(50, InstrumentOptions.USUAL);
    assertThat(Verdict.of(limit, limit, table, InstrumentOptions.USUAL).r030()).isFalse();
    assertThat(Verdict.of(limit, limit, table, InstrumentOptions.USUAL).corrected030()).isFalse();
    assertThat(Verdict.of(above, above, table, InstrumentOptions.USUAL).r030()).isTrue();
    RTable exact = new RTable(50, 48, 0.05, 2, limit.r());
    assertThat(Verdict.of(limit, limit, exact, InstrumentOptions.USUAL).rTable()).isFalse();
  }

  @Test
  void aSignificantNegativeCorrelationIsNotValid() {
    Correlation negative = Correlation.of(number(-9), number(10), number(10), 50);
    Verdict verdict =
        Verdict.of(
            negative, negative, RTable.of(50, InstrumentOptions.USUAL), InstrumentOptions.USUAL);
    assertThat(negative.p()).isLessThan(0.001);
    for (Rule rule : Rule.values()) {
      assertThat(verdict.under(rule)).contains(false);
    }
  }

  /** n = 20: two-tailed p of r = 0.40 is 0.08, one-tailed 0.04. */
  @Test
  void oneTailHalvesTheProbability() {
    Correlation r = Correlation.of(number(4), number(10), number(10), 20);
    InstrumentOptions one = new InstrumentOptions(0.05, 1, Rule.P);
    assertThat(r.p()).isBetween(0.08, 0.081);
    assertThat(Verdict.of(r, r, RTable.of(20, one), one).p()).isTrue();
    assertThat(Verdict.of(r, r, RTable.of(20, one), one).rTable()).isTrue();
    Verdict two = Verdict.of(r, r, RTable.of(20, InstrumentOptions.USUAL), InstrumentOptions.USUAL);
    assertThat(two.p()).isFalse();
    assertThat(two.rTable()).isFalse();
    assertThat(two.isDisputed()).isTrue();
  }

  @Test
  void answersTooWideForWholeSumsAgreeWithNarrowOnes() {
    AnswerMatrix narrow = StoredTables.made("two_items");
    AnswerMatrix wide = narrow;
    for (int item = 0; item < 2; item++) {
      wide = StoredTables.changed(wide, item, Math.scalb(1.0, 600), 0);
    }
    InstrumentResult result = analyse(wide);
    assertThat(result.sums().exact()).isFalse();
    assertThat(result.scale().alpha()).isEqualTo(analyse(narrow).scale().alpha());
    assertThat(result.correlations().r(0, 1)).isEqualTo(analyse(narrow).correlations().r(0, 1));
    assertThat(result.scale().variance()).isNaN();
  }

  private static BigDecimal number(long whole) {
    return BigDecimal.valueOf(whole);
  }
}
