package neraca.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import neraca.model.AnswerMatrix;
import neraca.model.result.Value;
import neraca.statistics.survey.RespondentScore;
import neraca.statistics.survey.RespondentScores;
import neraca.statistics.survey.SurveyResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every statistic of many tables against R; {@code reference.R} beside the values made them. */
class ReferenceTest {
  private static final double RELATIVE = 1e-12;

  /** Of a number that both sides find by going downhill. */
  private static final double ITERATED = 1e-7;

  static Stream<String> studied() {
    return StoredTables.TUNGGULWULUNG.stream();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "missing",
        "constant",
        "two_items",
        "two_rows",
        "decimals",
        "long_decimals",
        "offset",
        "offset_long_decimals",
        "identical",
        "negative",
        "more_items_than_rows",
        "zero_one",
        "many",
        "sum_of_others",
        "near_singular"
      })
  void madeTables(String name) {
    compare(name, StoredTables.made(name));
  }

  @Test
  void reverseScoredItem() {
    compare("reversed", StoredTables.made("reversed").reverse("b", 1, 5));
  }

  @ParameterizedTest
  @MethodSource("studied")
  void tunggulwulung(String questionnaire) {
    compare(questionnaire, StoredTables.responses(questionnaire));
  }

  @ParameterizedTest
  @MethodSource("studied")
  void rowTotalsAndColumnSums(String questionnaire) {
    SurveyResult result = RespondentScores.of(StoredTables.responses(questionnaire));
    int compared = 0;
    for (String[] row : StoredTables.reference(questionnaire)) {
      if (row[1].equals("row_total")) {
        RespondentScore score = result.scores().get(Integer.parseInt(row[2]) - 1);
        assertThat(score.total()).isEqualTo(Value.of(Long.parseLong(row[4])));
        compared++;
      } else if (row[1].equals("column_sum")) {
        assertThat(result.figure("survey/" + questionnaire + "/" + row[2] + "/sum").orElseThrow())
            .extracting("value")
            .isEqualTo(Value.of(Long.parseLong(row[4])));
        compared++;
      }
    }
    assertThat(compared).isEqualTo(result.scores().size() + result.items().size());
  }

  private static void compare(String name, AnswerMatrix table) {
    InstrumentResult result = ItemAnalysis.of(table, InstrumentOptions.USUAL);
    List<String[]> reference = StoredTables.reference(name);
    assertThat(reference).hasSizeGreaterThan(30);
    for (String[] row : reference) {
      if (row[1].equals("row_total") || row[1].equals("column_sum")) {
        continue;
      }
      double expected = StoredTables.number(row[4]);
      double found = found(result, row[1], row[2], row[3]);
      String where = String.join(" ", row);
      if (Double.isNaN(expected)) {
        assertThat(found).as(where).isNaN();
      } else {
        double floor = row[1].startsWith("p") ? 0 : 1e-14;
        double relative = row[1].equals("omega") ? ITERATED : RELATIVE;
        double most = Math.max(floor, relative * Math.abs(expected));
        assertThat(found).as(where).isCloseTo(expected, within(most));
      }
    }
  }

  private static double found(
      InstrumentResult result, String statistic, String item, String other) {
    if (item.isEmpty()) {
      return ofScale(result, statistic);
    }
    int at = result.items().stream().map(ItemResult::code).toList().indexOf(item);
    if (other.isEmpty()) {
      return ofItem(result.items().get(at), statistic);
    }
    int second = result.items().stream().map(ItemResult::code).toList().indexOf(other);
    return statistic.equals("r")
        ? result.correlations().r(at, second)
        : result.correlations().p(at, second);
  }

  private static double ofScale(InstrumentResult result, String statistic) {
    ScaleResult scale = result.scale();
    return switch (statistic) {
      case "respondents" -> result.respondents();
      case "used" -> result.used();
      case "k" -> result.k();
      case "scale_mean" -> scale.mean();
      case "scale_variance" -> scale.variance();
      case "scale_sd" -> scale.sd();
      case "alpha" -> scale.alpha();
      case "standardized_alpha" -> scale.standardizedAlpha();
      case "mean_inter_item_r" -> scale.meanInterItemR();
      case "sem" -> scale.sem();
      case "alpha_low" -> scale.interval().low();
      case "alpha_high" -> scale.interval().high();
      case "lambda2" -> scale.lambda2();
      case "lambda6" -> scale.lambda6();
      case "omega" -> scale.omega().total();
      case "split_r" -> scale.splitHalf().r();
      case "spearman_brown" -> scale.splitHalf().spearmanBrown();
      case "spearman_brown_unequal" -> scale.splitHalf().spearmanBrownUnequal();
      case "guttman" -> scale.splitHalf().guttman();
      case "alpha_1" -> scale.splitHalf().alpha1();
      case "alpha_2" -> scale.splitHalf().alpha2();
      case "r_table" -> result.rTable().value();
      default -> throw new IllegalArgumentException(statistic);
    };
  }

  private static double ofItem(ItemResult item, String statistic) {
    return switch (statistic) {
      case "missing" -> item.missing();
      case "mean" -> item.mean();
      case "sd" -> item.sd();
      case "variance" -> item.variance();
      case "r_total" -> item.rTotal();
      case "p_total" -> item.pTotal();
      case "r_corrected" -> item.rCorrected();
      case "p_corrected" -> item.pCorrected();
      case "scale_mean_if_deleted" -> item.scaleMeanIfDeleted();
      case "scale_variance_if_deleted" -> item.scaleVarianceIfDeleted();
      case "alpha_if_deleted" -> item.alphaIfDeleted();
      case "smc" -> item.smc();
      default -> throw new IllegalArgumentException(statistic);
    };
  }

  /** p from exact sums, against a closed form; {@code tails.py} beside the values made them. */
  @Test
  void tailsKeepTheirDigits() {
    List<String> lines = StoredTables.lines("statistics/tails.csv");
    assertThat(lines).hasSizeGreaterThan(45);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      BigDecimal side = new BigDecimal(cells[1]);
      int df = Integer.parseInt(cells[2]);
      double expected = Double.parseDouble(cells[3]);
      assertThat(Correlation.of(new BigDecimal(cells[0]), side, side, df + 2).p())
          .as(line)
          .isCloseTo(expected, within(RELATIVE * expected));
    }
  }

  @Test
  void criticalValues() {
    List<String[]> reference = StoredTables.reference("r_table");
    assertThat(reference).hasSize(16 * 8);
    for (String[] row : reference) {
      double expected = StoredTables.number(row[4]);
      assertThat(CriticalR.of(Integer.parseInt(row[2]), Double.parseDouble(row[3])))
          .as(String.join(" ", row))
          .isCloseTo(expected, within(RELATIVE * expected));
    }
  }

  @Test
  void feldtIntervals() {
    List<String[]> reference = StoredTables.reference("feldt");
    assertThat(reference).hasSize(5 * 3 * 2 * 2);
    for (String[] row : reference) {
      FeldtInterval interval =
          FeldtInterval.of(
              0.2,
              (int) Double.parseDouble(row[2]),
              Integer.parseInt(row[3]),
              row[1].endsWith("0.95") ? 0.95 : 0.9);
      double expected = StoredTables.number(row[4]);
      assertThat(row[1].startsWith("low") ? interval.low() : interval.high())
          .as(String.join(" ", row))
          .isCloseTo(expected, within(RELATIVE * Math.abs(expected)));
    }
  }
}
