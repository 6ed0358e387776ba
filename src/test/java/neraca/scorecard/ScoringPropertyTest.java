package neraca.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import neraca.model.result.Value;
import neraca.model.score.Grade;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for any scorecard. */
class ScoringPropertyTest {
  @Property(tries = 30)
  void theOrderOfRowsDoesNotMatter(@ForAll long seed) {
    ScorecardInput input = CardOfRows.tunggulwulung().input();
    ScorecardInput mixed =
        new ScorecardInput(
            input.scorecard(),
            mixed(input.groups(), seed),
            mixed(input.indicators(), seed),
            mixed(input.bands(), seed),
            mixed(input.appraisals(), seed),
            input.actuals());
    assertThat(Scoring.of(mixed)).isEqualTo(Scoring.of(input));
  }

  private static <T> List<T> mixed(List<T> rows, long seed) {
    List<T> mixed = new ArrayList<>(rows);
    Collections.shuffle(mixed, new Random(seed));
    return mixed;
  }

  @Property(tries = 60)
  void equalGradesGiveTheSamePercentForAnyWeights(
      @ForAll Grade grade,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 16) Integer> weights) {
    CardOfRows rows = new CardOfRows();
    for (int i = 0; i < weights.size(); i++) {
      rows.group(null, "p" + i, weights.get(i).toString());
      for (int j = 0; j <= weights.get(i) % 4; j++) {
        rows.indicator("p" + i, "i" + i + "_" + j, null);
        rows.judged("i" + i + "_" + j, grade);
      }
    }
    assertThat(rows.score().total().percent()).isEqualTo(Value.of(grade.points() * 25));
  }
}
