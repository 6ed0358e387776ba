package neraca.scorecard;

import static neraca.scorecard.CardOfRows.exact;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import neraca.model.result.Value;
import neraca.model.score.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an indicator gets its grade. */
class GradingTest {
  private static CardOfRows one() {
    return new CardOfRows().group(null, "p", null).indicator("p", "i", null);
  }

  private static CardOfRows banded() {
    return one()
        .band("i", "2", Grade.C)
        .band("i", "17/5", Grade.A)
        .band("i", "3", Grade.B)
        .band("i", null, Grade.D);
  }

  private static ScoredIndicator scored(CardOfRows rows) {
    return rows.score().perspectives().get(0).indicators().get(0);
  }

  private static List<String> keys(CardOfRows rows) {
    return rows.score().notes().stream()
        .map(note -> note.phrase().key())
        .filter(key -> !key.equals("scorecard.note.boundaries"))
        .filter(key -> !key.equals("scorecard.note.on_boundary"))
        .filter(key -> !key.equals("scorecard.note.lights"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "100, A",
    "17/5, A",
    "3.399999, B",
    "3, B",
    "2.9999, C",
    "2, C",
    "1.9999, D",
    "0, D",
    "-5, D"
  })
  void aLowerBoundBelongsToItsBand(String actual, Grade grade) {
    CardOfRows rows = banded().actual("i", Value.of(exact(actual)));
    assertThat(scored(rows).grade()).isEqualTo(grade);
    assertThat(scored(rows).points()).isEqualTo(Value.of(grade.points()));
    assertThat(keys(rows)).isEmpty();
  }

  @Test
  void aMeanThatIsADoubleReachesABoundUpToItsLastDigits() {
    assertThat(scored(banded().actual("i", Value.of(3.4))).grade()).isEqualTo(Grade.A);
    assertThat(scored(banded().actual("i", Value.of(3.3999999999999995))).grade())
        .isEqualTo(Grade.A);
    assertThat(scored(banded().actual("i", Value.of(3.3999999))).grade()).isEqualTo(Grade.B);
  }

  @Test
  void belowEveryBandThereIsNoGrade() {
    CardOfRows rows = one().band("i", "2", Grade.B).actual("i", Value.of(1)).judged("i", Grade.A);
    assertThat(scored(rows).grade()).isNull();
    assertThat(keys(rows))
        .containsExactly("scorecard.note.below_bands", "scorecard.note.nothing_graded");
  }

  @Test
  void twoBandsWithOneBoundGiveNoGrade() {
    CardOfRows rows =
        one().band("i", "2", Grade.B).band("i", "2", Grade.A).actual("i", Value.of(3));
    assertThat(scored(rows).grade()).isNull();
    assertThat(keys(rows)).contains("scorecard.note.double_band");
    CardOfRows open =
        one().band("i", null, Grade.C).band("i", null, Grade.D).actual("i", Value.of(3));
    assertThat(keys(open)).contains("scorecard.note.double_band");
  }

  @Test
  void withBandsButWithoutAValueTheJudgementStands() {
    CardOfRows rows = banded().actual("i", Value.ABSENT).judged("i", Grade.B);
    assertThat(scored(rows).grade()).isEqualTo(Grade.B);
    assertThat(scored(rows).reason().id()).isEqualTo("alasan i");
  }

  @Test
  void bandsStandBeforeAJudgementAndSayIt() {
    CardOfRows rows = banded().actual("i", Value.of(3)).judged("i", Grade.A);
    assertThat(scored(rows).grade()).isEqualTo(Grade.B);
    assertThat(scored(rows).reason().id()).isEqualTo("basis");
    assertThat(keys(rows)).containsExactly("scorecard.note.judgement_unused");
  }

  @Test
  void aTypedActualCountsWhereNoneWasFound() {
    CardOfRows rows = banded().appraised("i", "3.5", null, null);
    assertThat(scored(rows).grade()).isEqualTo(Grade.A);
    assertThat(scored(rows).target()).isEqualTo(exact("5"));
    CardOfRows found = banded().appraised("i", "3.5", null, null).actual("i", Value.of(2));
    assertThat(scored(found).grade()).isEqualTo(Grade.C);
  }

  @Test
  void aJudgementKeepsTheValueItWasMadeOn() {
    CardOfRows same = one().judged("i", Grade.A, "20/3").actual("i", Value.of(exact("20/3")));
    assertThat(keys(same)).isEmpty();
    CardOfRows sameMean = one().judged("i", Grade.A, "20/3").actual("i", Value.of(20.0 / 3));
    assertThat(keys(sameMean)).isEmpty();
    CardOfRows other =
        one().judged("i", Grade.A, "20/3").actual("i", Value.of(exact("6.666666666666667")));
    assertThat(keys(other)).containsExactly("scorecard.note.judged_value_changed");
    assertThat(scored(other).grade()).isEqualTo(Grade.A);
    CardOfRows gone = one().judged("i", Grade.A, "20/3");
    assertThat(keys(gone)).containsExactly("scorecard.note.judged_value_changed");
    CardOfRows onNothing = one().judged("i", Grade.A).actual("i", Value.of(7));
    assertThat(keys(onNothing)).isEmpty();
  }
}
