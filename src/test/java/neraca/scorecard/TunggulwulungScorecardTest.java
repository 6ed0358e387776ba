package neraca.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import neraca.model.Exact;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Value;
import neraca.text.Language;
import neraca.text.Texts;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** The scorecard that the study prints, from its weights and grades. */
class TunggulwulungScorecardTest {
  private final JsonNode expected = CardOfRows.json();
  private final ScorecardResult result = CardOfRows.tunggulwulung().score();

  @Test
  void perspectives() {
    assertThat(result.perspectives())
        .extracting(group -> group.score().percent())
        .containsExactly(
            Value.of(95),
            Value.of(75),
            Value.of(new BigFraction(250, 3)),
            Value.of(new BigFraction(250, 3)));
    for (int i = 0; i < 4; i++) {
      JsonNode printed = expected.get("perspectives").get(i);
      ScoredGroup group = result.perspectives().get(i);
      assertThat(group.id()).isEqualTo(printed.get("id").textValue());
      assertThat(group.weight())
          .isEqualTo(new BigFraction(printed.get("weight_percent").intValue()));
      assertThat(group.score().percent().toDouble())
          .isEqualTo(printed.at("/expected/percent_exact").asDouble());
      assertThat(group.score().category())
          .isEqualTo(Category.valueOf(printed.at("/expected/category_by_table").textValue()));
      assertThat(group.indicators())
          .extracting(ScoredIndicator::weight)
          .containsOnly(Exact.parse(printed.at("/indicator_weight_exact/fraction").textValue()));
      assertThat(group.indicators())
          .extracting(ScoredIndicator::points)
          .isEqualTo(
              printed.findValues("score").stream().map(n -> Value.of(n.longValue())).toList());
    }
  }

  @Test
  void total() {
    JsonNode exact = expected.at("/expected_total/with_20_over_3");
    assertThat(result.total().score())
        .isEqualTo(Value.of(Exact.parse(exact.get("weighted_score_sum_fraction").textValue())));
    assertThat(result.total().maximum()).isEqualTo(Value.of(400));
    assertThat(result.total().percent()).isEqualTo(Value.of(new BigFraction(1019, 12)));
    assertThat(result.total().percent().toDouble())
        .isEqualTo(exact.get("total_percent").asDouble());
    assertThat(result.total().category()).isEqualTo(Category.AA);
    assertThat(result.total().condition()).isEqualTo(Condition.VERY_HEALTHY);
  }

  @Test
  void whatWouldRaiseTheTotalIsWorkedOut() {
    // 6 of 15 indicators are below an A; new customers: (4 - 1) x 7.5 of 400.
    assertThat(result.gains()).hasSize(6);
    Figure most = result.gains().get(0).figure();
    assertThat(most.id()).isEqualTo("scorecard/total/gain/new_customers");
    assertThat(most.value()).isEqualTo(Value.of(new BigFraction(45, 8)));
    Texts indonesian = Texts.of(Language.ID);
    assertThat(indonesian.formulaInNumbers(most.working()))
        .isEqualTo("(4 − 1) × 7,5 % ÷ 400 × 100 %");
    assertThat(result.figure(most.id())).contains(most);
    BigFraction all =
        result.gains().stream()
            .map(gain -> ((Value.Exactly) gain.figure().value()).fraction())
            .reduce(BigFraction.ZERO, BigFraction::add);
    // With all of them the total would be 100: 1019/12 + 181/12.
    assertThat(all).isEqualTo(new BigFraction(181, 12));
  }

  @Test
  void weightsCutToOneDecimalGiveThePrintedTotal() {
    List<Note> notes =
        result.notes().stream()
            .filter(n -> n.phrase().key().equals("scorecard.note.truncated_weights"))
            .toList();
    assertThat(notes).hasSize(1);
    assertThat(notes.get(0).items())
        .containsExactly("product_quality", "customer_complaints", "after_sales_service");
    Phrase phrase = notes.get(0).phrase();
    JsonNode printed = expected.get("expected_total");
    assertThat(place(phrase, "score").toDouble())
        .isEqualTo(printed.get("weighted_score_sum_printed").asDouble());
    assertThat(place(phrase, "maximum").toDouble())
        .isEqualTo(printed.get("weighted_maximum_sum_printed").asDouble());
    assertThat(place(phrase, "percent").toDouble())
        .isEqualTo(printed.get("total_percent_exact_with_6_6").asDouble())
        .isEqualTo(84.91983967935872);
    assertThat(place(phrase, "total")).isEqualTo(Value.of(new BigFraction(1019, 12)));
    assertThat(place(phrase, "cut")).isEqualTo(Value.of(Exact.parse("6.6")));
  }

  private static Value place(Phrase phrase, String name) {
    return ((Cell.Number) phrase.places().get(name)).value();
  }

  @Test
  void lightsOfTheGrades() {
    assertThat(result.perspectives().get(1).indicators())
        .extracting(ScoredIndicator::light)
        .containsExactly(Light.YELLOW, Light.GREEN, Light.GREEN, Light.RED);
    assertThat(result.perspectives().get(2).indicators())
        .extracting(ScoredIndicator::light)
        .containsExactly(Light.GREEN, Light.YELLOW, Light.GREEN);
  }

  @Test
  void whatRaisesTheScoreMost() {
    List<List<Cell>> rows =
        result.tables().stream()
            .filter(t -> t.id().equals("scorecard.leverage"))
            .findFirst()
            .orElseThrow()
            .rows();
    assertThat(rows).hasSize(6);
    assertThat(rows.get(0).get(0)).isEqualTo(Cell.own(Words.of("new_customers")));
    // From D to A: 3 points x 7.5 of 400.
    assertThat(((Cell.Number) rows.get(0).get(2)).value())
        .isEqualTo(Value.of(Exact.parse("5.625")));
  }

  @Test
  void notesStandUnderTheirTables() {
    List<Note> under = result.tables().stream().flatMap(t -> t.notes().stream()).toList();
    assertThat(under).containsExactlyElementsOf(result.notes());
    assertThat(result.notes())
        .extracting(n -> n.phrase().key())
        .containsExactly(
            "scorecard.note.truncated_weights",
            "scorecard.note.boundaries",
            "scorecard.note.lights");
  }
}
