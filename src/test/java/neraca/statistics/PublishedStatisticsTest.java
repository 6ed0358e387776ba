package neraca.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import neraca.model.result.Cell;
import neraca.model.result.Table;
import neraca.statistics.survey.RespondentScores;
import org.junit.jupiter.api.Test;

/** Every statistic that the Tunggulwulung study printed of its three instruments, as printed. */
class PublishedStatisticsTest {
  private int compared;

  @Test
  void allPrintedStatistics() throws IOException {
    JsonNode expected =
        new ObjectMapper()
            .readTree(StoredTables.open("cases/tunggulwulung/expected_instrument.json"));
    JsonNode decimals = expected.get("rounding");
    for (JsonNode instrument : expected.get("instruments")) {
      String id = instrument.get("id").asText();
      InstrumentResult result =
          ItemAnalysis.of(StoredTables.responses(id), InstrumentOptions.USUAL);
      assertThat(result.used()).isEqualTo(instrument.get("n").asInt());
      items(instrument, decimals, result);
      JsonNode published = instrument.get("published");
      agree(id, result.scale().alpha(), published.get("alpha"), 3);
      agree(
          id,
          RespondentScores.of(StoredTables.responses(id)).mean().toDouble(),
          published.get("overall_mean"),
          2);
      agree(id, result.rTable().value(), instrument.get("r_table").get("printed"), 3);
      if (instrument.has("published_correlation_matrix")) {
        matrix(instrument.get("published_correlation_matrix"), result);
      }
    }
    assertThat(compared).isEqualTo(381).isEqualTo(expected.get("comparisons_made").asInt());
  }

  private void items(JsonNode instrument, JsonNode decimals, InstrumentResult result) {
    String id = instrument.get("id").asText();
    int ofMeans = decimals.get("scale_mean_if_item_deleted").get(id).asInt();
    for (int i = 0; i < result.items().size(); i++) {
      ItemResult item = result.items().get(i);
      JsonNode printed = instrument.get("items").get(i);
      assertThat(item.code()).isEqualTo(printed.get("item").asText());
      JsonNode values = printed.get("published");
      agree(item.code(), item.rTotal(), values.get("validity_r"), 3);
      agree(item.code(), item.mean(), values.get("mean"), 2);
      agree(
          item.code(),
          item.scaleMeanIfDeleted(),
          values.get("scale_mean_if_item_deleted"),
          ofMeans);
      agree(
          item.code(),
          item.scaleVarianceIfDeleted(),
          values.get("scale_variance_if_item_deleted"),
          3);
      agree(item.code(), item.rCorrected(), values.get("corrected_item_total_correlation"), 3);
      agree(item.code(), item.alphaIfDeleted(), values.get("alpha_if_item_deleted"), 3);
      assertThat(item.verdict().rTable()).isEqualTo(printed.get("exceeds_r_table").asBoolean());
      assertThat(item.verdict().r030()).isEqualTo(printed.get("exceeds_threshold_0_3").asBoolean());
    }
  }

  /** r, stars and Sig. of SPSS's Correlations, the total last; three rows a variable. */
  private void matrix(JsonNode printed, InstrumentResult result) {
    Table table = result.correlationTable();
    JsonNode rows = printed.get("rows");
    for (int i = 0; i < rows.size(); i++) {
      JsonNode cells = rows.get(i).get("cells");
      for (int j = 0; j < cells.size(); j++) {
        Cell r = table.rows().get(3 * i).get(j + 2);
        Cell p = table.rows().get(3 * i + 1).get(j + 2);
        Cell n = table.rows().get(3 * i + 2).get(j + 2);
        assertThat(n).isEqualTo(Cell.count(cells.get(j).get("n").asInt()));
        if (i == j) {
          assertThat(number(r)).isEqualTo(1.0);
          assertThat(number(p)).isNaN();
          continue;
        }
        String where = "r of " + i + " and " + j;
        agree(where, number(r), cells.get(j).get("r"), 3);
        agree(where + ", Sig.", number(p), cells.get(j).get("sig_2_tailed"), 3);
        assertThat(stars(r)).as(where).isEqualTo(cells.get(j).get("stars").asInt());
        compared++;
      }
    }
  }

  private static int stars(Cell cell) {
    return cell instanceof Cell.Marked marked ? marked.marks().length() : 0;
  }

  private static double number(Cell cell) {
    Cell.Number number = cell instanceof Cell.Marked marked ? marked.number() : (Cell.Number) cell;
    return number.value().toDouble();
  }

  private void agree(String where, double value, JsonNode printed, int decimals) {
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    assertThat(rounded).as(where).isEqualByComparingTo(printed.decimalValue());
    compared++;
  }
}
