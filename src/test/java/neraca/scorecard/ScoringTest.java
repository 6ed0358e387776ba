package neraca.scorecard;

import static neraca.scorecard.CardOfRows.exact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.model.result.Refusal;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.model.score.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights, groups and what has no score. Expected values by hand. */
class ScoringTest {
  private static Value value(String number) {
    return Value.of(exact(number));
  }

  private static List<String> keys(ScorecardResult result) {
    return result.notes().stream().map(note -> note.phrase().key()).toList();
  }

  private static ScoredIndicator indicator(ScoredGroup group, int at) {
    return group.indicators().get(at);
  }

  @ParameterizedTest
  @CsvSource({
    "100, AAA, VERY_HEALTHY", "95, AAA, VERY_HEALTHY", "94.99, AA, VERY_HEALTHY",
    "80, AA, VERY_HEALTHY", "79.99, A, VERY_HEALTHY", "65, A, VERY_HEALTHY",
    "64.99, BBB, LESS_HEALTHY", "50, BBB, LESS_HEALTHY", "49.99, BB, LESS_HEALTHY",
    "40, BB, LESS_HEALTHY", "39.99, B, LESS_HEALTHY", "30, B, LESS_HEALTHY",
    "29.99, CCC, UNHEALTHY", "20, CCC, UNHEALTHY", "19.99, CC, UNHEALTHY",
    "10, CC, UNHEALTHY", "9.99, C, UNHEALTHY", "0, C, UNHEALTHY"
  })
  void aLowerBoundBelongsToTheUpperCategory(
      String percent, Category category, Condition condition) {
    assertThat(Category.of(exact(percent))).isEqualTo(category);
    assertThat(category.condition()).isEqualTo(condition);
  }

  @ParameterizedTest
  @CsvSource({"49.99, RED", "50, YELLOW", "75, YELLOW", "75.01, GREEN", "0, RED", "100, GREEN"})
  void yellowHoldsBothItsBounds(String percent, Light light) {
    assertThat(Light.of(exact(percent))).isEqualTo(light);
  }

  @Test
  void aScoreThatTheTableLeavesOpenIsSaid() {
    ScorecardResult result =
        new CardOfRows()
            .group(null, "p", null)
            .indicator("p", "i", null)
            .judged("i", Grade.C)
            .score();
    assertThat(result.total().percent()).isEqualTo(Value.of(50));
    assertThat(result.total().category()).isEqualTo(Category.BBB);
    assertThat(keys(result))
        .containsExactly(
            "scorecard.note.on_boundary", "scorecard.note.on_boundary", "scorecard.note.lights");
  }

  @Test
  void typedWeightsLeaveTheRestToTheOthers() {
    ScorecardResult result =
        new CardOfRows()
            .group(null, "p", "40")
            .group(null, "q", null)
            .indicator("p", "a", "50")
            .indicator("p", "b", null)
            .indicator("p", "c", null)
            .indicator("q", "d", null)
            .judged("a", Grade.A)
            .judged("b", Grade.B)
            .judged("c", Grade.D)
            .judged("d", Grade.C)
            .score();
    ScoredGroup p = result.perspectives().get(0);
    assertThat(p.indicators())
        .extracting(ScoredIndicator::weight)
        .containsExactly(exact("20"), exact("10"), exact("10"));
    assertThat(p.indicators())
        .extracting(ScoredIndicator::localWeight)
        .containsExactly(exact("50"), exact("25"), exact("25"));
    assertThat(p.score().percent()).isEqualTo(value("75"));
    assertThat(result.perspectives().get(1).weight()).isEqualTo(exact("60"));
    assertThat(result.total().score()).isEqualTo(value("240"));
    assertThat(result.total().percent()).isEqualTo(value("60"));
    assertThat(result.figure("scorecard/p/b/weight").orElseThrow().value()).isEqualTo(value("10"));
  }

  @ParameterizedTest
  @CsvSource({"60, 50, WRONG, 82.5/1.1", "60, 30, DOUBTFUL, 67.5/0.9"})
  void typedWeightsThatAreNot100AreANote(
      String first, String second, Note.Weight weight, String percent) {
    ScorecardResult result =
        new CardOfRows()
            .group(null, "p", null)
            .indicator("p", "a", first)
            .indicator("p", "b", second)
            .judged("a", Grade.B)
            .judged("b", Grade.B)
            .score();
    assertThat(result.total().percent()).isEqualTo(value(percent)).isEqualTo(value("75"));
    assertThat(result.notes())
        .filteredOn(n -> n.phrase().key().equals("scorecard.note.weights_not_100"))
        .extracting(Note::weight)
        .containsExactly(weight);
  }

  @Test
  void typedWeightsOver100ThatLeaveLessThanNothingAreRefused() {
    CardOfRows rows =
        new CardOfRows()
            .group(null, "p", "70")
            .group(null, "q", "40")
            .group(null, "r", null)
            .indicator("p", "a", null)
            .judged("a", Grade.B);
    assertThatThrownBy(rows::score)
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.phrase().key()).isEqualTo("scorecard.refused.no_weight_left"));
  }

  @Test
  void negativeWeightsAreRefused() {
    CardOfRows rows =
        new CardOfRows().group(null, "p", null).indicator("p", "a", "-1").judged("a", Grade.B);
    assertThatThrownBy(rows::score)
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.phrase().key()).isEqualTo("scorecard.refused.negative_weight"));
  }

  @Test
  void whatWeighsNothingIsSaid() {
    ScorecardResult result =
        new CardOfRows()
            .group(null, "p", null)
            .indicator("p", "a", "100")
            .indicator("p", "b", null)
            .judged("a", Grade.A)
            .judged("b", Grade.D)
            .score();
    assertThat(result.total().percent()).isEqualTo(value("100"));
    assertThat(keys(result)).contains("scorecard.note.zero_weight");
  }

  @Test
  void withoutDataTheWeightIsSharedAgainInTheGroup() {
    ScorecardResult result =
        new CardOfRows()
            .group(null, "p", "60")
            .group(null, "q", "40")
            .indicator("p", "a", "50")
            .indicator("p", "b", "30")
            .indicator("p", "c", "20")
            .indicator("q", "d", null)
            .judged("a", Grade.A)
            .judged("c", Grade.D)
            .judged("d", Grade.B)
            .score();
    ScoredGroup p = result.perspectives().get(0);
    assertThat(p.weight()).isEqualTo(exact("60"));
    assertThat(p.indicators())
        .extracting(ScoredIndicator::localWeight)
        .containsExactly(exact("500/7"), exact("0"), exact("200/7"));
    assertThat(indicator(p, 0).weight()).isEqualTo(exact("300/7"));
    assertThat(indicator(p, 1).grade()).isNull();
    assertThat(indicator(p, 1).points()).isEqualTo(Value.ABSENT);
    assertThat(indicator(p, 1).light()).isNull();
    // (4 x 300/7 + 1 x 120/7) / 240, then with 3 x 40 of 160.
    assertThat(p.score().percent()).isEqualTo(value("550/7"));
    assertThat(result.total().score()).isEqualTo(value("2160/7"));
    assertThat(result.total().maximum()).isEqualTo(value("400"));
    assertThat(result.notes())
        .filteredOn(n -> n.phrase().key().equals("scorecard.note.left_out"))
        .extracting(Note::items)
        .containsExactly(List.of("b"));
    assertThat(result.figure("scorecard/p/a/weight").orElseThrow().value())
        .isEqualTo(value("300/7"));
  }

  @Test
  void aGroupWithoutDataIsLeftOutAsAWhole() {
    ScorecardResult result =
        new CardOfRows()
            .group(null, "p", "60")
            .group(null, "q", "40")
            .group(null, "empty", "0")
            .indicator("p", "a", null)
            .indicator("p", "b", null)
            .indicator("q", "c", null)
            .judged("c", Grade.B)
            .score();
    assertThat(result.perspectives())
        .extracting(ScoredGroup::weight)
        .containsExactly(exact("0"), exact("100"), exact("0"));
    assertThat(result.perspectives().get(0).score()).isEqualTo(Score.NONE);
    assertThat(result.total().percent()).isEqualTo(value("75"));
    assertThat(result.notes())
        .filteredOn(n -> n.phrase().key().equals("scorecard.note.left_out"))
        .extracting(Note::items)
        .containsExactly(List.of("p"));
  }

  @Test
  void nothingGradedHasNoTotal() {
    ScorecardResult result =
        new CardOfRows().group(null, "p", null).indicator("p", "a", null).score();
    assertThat(result.total()).isEqualTo(Score.NONE);
    assertThat(result.figure("scorecard/total").orElseThrow().value()).isEqualTo(Value.ABSENT);
    assertThat(keys(result)).containsExactly("scorecard.note.nothing_graded");
    assertThat(new CardOfRows().score().total()).isEqualTo(Score.NONE);
  }

  @Test
  void groupsInsideGroups() {
    ScorecardResult result =
        new CardOfRows()
            .group(null, "p", null)
            .group("p", "p1", "60")
            .group("p1", "p11", null)
            .group("p1", "p12", null)
            .indicator("p", "a", "40")
            .indicator("p11", "b", null)
            .indicator("p11", "c", null)
            .indicator("p12", "d", null)
            .judged("a", Grade.A)
            .judged("b", Grade.B)
            .judged("c", Grade.C)
            .judged("d", Grade.D)
            .score();
    ScoredGroup p = result.perspectives().get(0);
    ScoredGroup p1 = p.groups().get(0);
    ScoredGroup p11 = p1.groups().get(0);
    assertThat(p1.weight()).isEqualTo(exact("60"));
    assertThat(p11.weight()).isEqualTo(exact("30"));
    assertThat(p11.localWeight()).isEqualTo(exact("50"));
    assertThat(indicator(p11, 0).weight()).isEqualTo(exact("15"));
    // b 15 x 3, c 15 x 2, d 30 x 1, a 40 x 4.
    assertThat(p11.score().percent()).isEqualTo(value("62.5"));
    assertThat(p1.score().score()).isEqualTo(value("105"));
    assertThat(p1.score().percent()).isEqualTo(value("43.75"));
    assertThat(result.total().percent()).isEqualTo(value("66.25"));
    assertThat(result.figures())
        .extracting(Figure::id)
        .containsExactly(
            "scorecard/total",
            "scorecard/p",
            "scorecard/p/a",
            "scorecard/p1",
            "scorecard/p11",
            "scorecard/p11/b",
            "scorecard/p11/c",
            "scorecard/p12",
            "scorecard/p12/d");
    assertThat(result.tables()).extracting(t -> t.id()).contains("scorecard.groups");
  }

  @Test
  void groupsInACircleAreRefused() {
    CardOfRows rows = new CardOfRows().group("b", "a", null).group("a", "b", null);
    assertThatThrownBy(rows::score)
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.phrase().key()).isEqualTo("scorecard.refused.parent"));
  }

  @Test
  void theTotalIsATreeDownToTypedRows() {
    ScorecardResult result =
        new CardOfRows()
            .group(null, "p", "100")
            .indicator("p", "a", null)
            .indicator("p", "b", null)
            .band("a", "2", Grade.A)
            .actual("a", value("2.5"))
            .judged("b", Grade.B)
            .score();
    Figure total = result.figure("scorecard/total").orElseThrow();
    assertThat(total.find("finance/a")).isPresent();
    assertThat(total.find("scorecard/p/score").orElseThrow().value()).isEqualTo(value("350"));
    List<Source> leaves = leaves(total);
    assertThat(leaves)
        .filteredOn(Source.Entry.class::isInstance)
        .extracting(leaf -> ((Source.Entry) leaf).table() + "." + ((Source.Entry) leaf).field())
        .contains("band.lower", "appraisal.grade", "score_group.weight");
    assertThat(leaves)
        .anyMatch(l -> l instanceof Source.Setting s && s.value().equals(Cell.count(4)));
  }

  private static List<Source> leaves(Figure figure) {
    return figure.working().operands().stream()
        .map(Working.Operand::term)
        .flatMap(t -> t instanceof Figure f ? leaves(f).stream() : List.of((Source) t).stream())
        .toList();
  }
}
