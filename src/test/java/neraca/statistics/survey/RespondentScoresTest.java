package neraca.statistics.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import neraca.model.AnswerMatrix;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Refusal;
import neraca.model.result.Table;
import neraca.model.result.Value;
import neraca.statistics.Bundles;
import neraca.statistics.StoredTables;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class RespondentScoresTest {
  private static Value fraction(int above, int below) {
    return Value.of(new BigFraction(above, below));
  }

  /** Grand totals of the study over respondents and items: 866/(18·14), 255/(6·13), 138/(6·7). */
  @Test
  void meansOfTheStudyAreExact() {
    assertThat(RespondentScores.of(StoredTables.responses("customer_satisfaction")).mean())
        .isEqualTo(fraction(866, 18 * 14));
    assertThat(RespondentScores.of(StoredTables.responses("employee_satisfaction")).mean())
        .isEqualTo(fraction(255, 6 * 13));
    assertThat(RespondentScores.of(StoredTables.responses("employee_motivation")).mean())
        .isEqualTo(fraction(138, 6 * 7));
  }

  @Test
  void rowTotalsAndDimensionsOfTheStudy() throws IOException {
    JsonNode customers =
        new ObjectMapper()
            .readTree(StoredTables.open("cases/tunggulwulung/expected_instrument.json"))
            .get("instruments")
            .get(0);
    int[] sizes = {2, 2, 1, 2, 2, 1, 2, 2};
    Map<String, List<String>> dimensions = new LinkedHashMap<>();
    JsonNode means = customers.get("recomputed_dimension_means_not_printed");
    AnswerMatrix answers = StoredTables.responses("customer_satisfaction");
    int start = 0;
    for (int d = 0; d < sizes.length; d++) {
      dimensions.put(
          means.get(d).get("dimension").asText(), answers.items().subList(start, start + sizes[d]));
      start += sizes[d];
    }
    SurveyResult result = RespondentScores.of(answers, dimensions);
    JsonNode totals = customers.get("printed_row_totals");
    assertThat(result.scores()).hasSize(totals.size());
    for (int row = 0; row < totals.size(); row++) {
      assertThat(result.scores().get(row).total()).isEqualTo(Value.of(totals.get(row).asLong()));
      assertThat(result.scores().get(row).score()).isEqualTo(fraction(totals.get(row).asInt(), 14));
    }
    assertThat(result.dimensions()).hasSize(means.size());
    for (int d = 0; d < means.size(); d++) {
      assertThat(result.dimensions().get(d).mean().toDouble())
          .as(result.dimensions().get(d).code())
          .isCloseTo(means.get(d).get("mean").asDouble(), within(5e-9));
    }
    assertThat(result.tables())
        .extracting(Table::id)
        .containsExactly("survey.mean", "survey.dimensions", "survey.items", "survey.respondents");
  }

  /**
   * Four items: a score needs two answers. 5/2 of two, 10/3 of three, 4 of four, none of one: mean
   * (5/2 + 10/3 + 4)/3 = 59/18.
   */
  @Test
  void aScoreNeedsHalfOfTheItems() {
    SurveyResult result =
        RespondentScores.of(StoredTables.table("a,b,c,d", "2,3,,", "3,3,4,", "4,4,4,4", "5,,,"));
    assertThat(result.n()).isEqualTo(3);
    assertThat(result.mean()).isEqualTo(fraction(59, 18));
    assertThat(result.scores())
        .extracting(RespondentScore::score)
        .containsExactly(fraction(5, 2), fraction(10, 3), fraction(4, 1), Value.ABSENT);
    assertThat(result.scores())
        .extracting(RespondentScore::total)
        .containsExactly(Value.ABSENT, Value.ABSENT, Value.of(16), Value.ABSENT);
    assertThat(result.items())
        .containsExactly(
            new SurveyMean("a", 4, 0, fraction(14, 4)),
            new SurveyMean("b", 3, 1, fraction(10, 3)),
            new SurveyMean("c", 2, 2, fraction(4, 1)),
            new SurveyMean("d", 1, 3, fraction(4, 1)));
    assertThat(result.notes())
        .singleElement()
        .satisfies(
            n -> {
              assertThat(n.phrase().key()).isEqualTo("survey.note.left_out");
              assertThat(n.phrase().places()).containsEntry("missing", Cell.count(1));
            });
  }

  /** Of three items two are half and more, one is less. */
  @Test
  void halfOfAnOddNumberIsRoundedUp() {
    SurveyResult result = RespondentScores.of(StoredTables.table("a,b,c", "1,2,", "5,,"));
    assertThat(result.n()).isEqualTo(1);
    assertThat(result.mean()).isEqualTo(fraction(3, 2));
  }

  @Test
  void decimalsAreTakenAsWritten() {
    SurveyResult result = RespondentScores.of(StoredTables.table("a,b", "0.1,0.2", "3,4.7"));
    assertThat(result.scores().get(0).score()).isEqualTo(fraction(3, 20));
    assertThat(result.mean()).isEqualTo(fraction(2, 1));
  }

  @Test
  void nothingAnsweredIsAbsentAndNoted() {
    SurveyResult result = RespondentScores.of(StoredTables.table("a,b,c", ",,1", ",,2"));
    assertThat(result.mean()).isEqualTo(Value.ABSENT);
    assertThat(result.n()).isZero();
    assertThat(result.notes())
        .extracting(n -> n.phrase().key())
        .containsExactly("survey.note.no_scores", "survey.note.empty");
    assertThat(result.notes().get(1).items()).containsExactly("a", "b");
    Figure mean = result.figure("survey/t/mean").orElseThrow();
    assertThat(mean.value().isAbsent()).isTrue();
    assertThat(mean.notes()).isNotEmpty();
    new Bundles().check(mean);
    result.tables().forEach(new Bundles()::check);
  }

  @Test
  void refusesAnInfiniteCell() {
    AnswerMatrix table = StoredTables.table("a,b", "1,2", "Infinity,3");
    assertThatThrownBy(() -> RespondentScores.of(table)).isInstanceOf(Refusal.class);
  }

  @Test
  void aMeanOpensDownToTheRespondents() {
    SurveyResult result = RespondentScores.of(StoredTables.responses("employee_motivation"));
    Figure mean = result.figure("survey/employee_motivation/mean").orElseThrow();
    IntStream.rangeClosed(1, 6)
        .forEach(
            row ->
                assertThat(mean.find("survey/employee_motivation/respondent/" + row)).isPresent());
    assertThat(mean.find("survey/employee_motivation/respondent/1").orElseThrow().value())
        .isEqualTo(fraction(26, 7));
    assertThat(mean.find("survey/employee_motivation/n").orElseThrow().value())
        .isEqualTo(Value.of(6));
    assertThat(result.figure("survey/employee_motivation/em_01/mean").orElseThrow().value())
        .isEqualTo(fraction(23, 6));
    assertThat(result.figure("survey/employee_motivation/none")).isEmpty();
  }
}
