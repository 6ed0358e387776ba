package neraca.statistics.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Refusal;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemAnalysis;
import neraca.statistics.StoredTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as the Tunggulwulung study printed them, in the shapes in which people paste them. */
class TwinTest {
  /** Numbers of rows and items, which the study's list of statistics does not count. */
  private static final List<Cell> COUNTS =
      List.of(Cell.said("instrument.n"), Cell.said("instrument.k"));

  /** All 381 printed statistics, as SPSS writes them: no zero before the comma, tabs between. */
  @Test
  void allPrintedStatisticsOfTheStudy() throws IOException {
    long compared = 0;
    for (JsonNode instrument : expected().get("instruments")) {
      InstrumentResult result = result(instrument.get("id").asText());
      Twin twin = Twin.of(result, printed(instrument));
      assertThat(twin.differences()).as(result.source()).isEmpty();
      assertThat(twin.unpaired()).isEmpty();
      assertThat(twin.byNumber()).isFalse();
      compared += twin.pairs().stream().filter(p -> !COUNTS.contains(p.statistic())).count();
    }
    assertThat(compared)
        .isEqualTo(381L)
        .isEqualTo((long) expected().get("comparisons_made").asInt());
  }

  /** A star too many, as a mistyped table has it. */
  @Test
  void starsAreComparedToo() {
    InstrumentResult result = result("employee_motivation");
    String text =
        "\t\tem_01\tem_02\nem_01\tPearson Correlation\t1\t,887**\n" + "\tSig. (2-tailed)\t\t,019\n";
    Twin twin = Twin.of(result, text);
    assertThat(twin.pairs()).hasSize(3);
    assertThat(twin.differences())
        .singleElement()
        .extracting(Twin.Pair::statistic)
        .isEqualTo(Cell.said("twin.stars"));
    assertThat(twin.table().rows().get(0)).endsWith(Cell.code(",887**"), Cell.count(1));
    assertThat(Twin.of(result, text.replace("**", "*")).differences()).isEmpty();
  }

  /** One digit wrong anywhere in the item-total table is found, and nothing else. */
  @Test
  void everySingleWrongDigitIsFound() throws IOException {
    JsonNode instrument = expected().get("instruments").get(0);
    InstrumentResult result = result(instrument.get("id").asText());
    String text = itemTotal(instrument);
    int wrong = 0;
    for (int at = text.indexOf("Deleted\n") + 8; at < text.length(); at++) {
      char digit = text.charAt(at);
      boolean ofCode =
          text.substring(0, at).lastIndexOf("\t") < text.substring(0, at).lastIndexOf("\n");
      if (Character.isDigit(digit) && !ofCode) {
        char other = digit == '9' ? '0' : (char) (digit + 1);
        Twin twin = Twin.of(result, text.substring(0, at) + other + text.substring(at + 1));
        assertThat(twin.differences()).as("digit %d", at).hasSize(1);
        wrong++;
      }
    }
    assertThat(wrong).isGreaterThan(14 * 4 * 3 - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,619|0.619",
        ".891|0.891",
        ",891|0.891",
        "-.363|-0.363",
        "\u2212,363|-0.363",
        "0,619**|0.619",
        ".844a|0.844",
        "1.234,56|1234.56",
        "1,234.56|1234.56",
        "48.111|48.111",
        "44,67|44.67",
        "14|14",
        "1.0000|1.0000",
        "0.6190|0.6190"
      })
  void numbersAsTheyArePrinted(String cell, String value) {
    assertThat(Printed.of(cell).orElseThrow().value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"cs_01", "valid", "a", "**", "-", "1-2", "'.'", "','", "1.2.3", "12a3"})
  void wordsAreNoNumbers(String cell) {
    assertThat(Printed.of(cell)).isEmpty();
  }

  @Test
  void anIndonesianTableWithWideGaps() throws IOException {
    InstrumentResult result = result("customer_satisfaction");
    Twin twin =
        Twin.of(
            result,
            """
            Hasil Uji Validitas
            Butir    r-hitung   r-tabel   Sig.    Keterangan
            cs_01    0,619      0,468     0,006   Valid
            CS 2     0,663      0,468     0,003   Valid
            cs_06    0,526      0,468     0,026   Valid
            """);
    assertThat(twin.pairs()).hasSize(9);
    assertThat(twin.differences())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.of()).isEqualTo("cs_06");
              assertThat(p.printed()).isEqualTo("0,026");
              assertThat(p.rounded().orElseThrow()).isEqualByComparingTo("0.025");
            });
    assertThat(twin.figure(0).orElseThrow().id())
        .isEqualTo("instrument/customer_satisfaction/cs_06/p_total");
    assertThat(twin.table().rows()).hasSize(1);
    assertThat(twin.counts().rows()).hasSize(4);
  }

  /** Other codes than ours: the number in the label, and it is said. */
  @Test
  void itemsAreFoundByTheirNumberWhereNoCodeIsKnown() throws IOException {
    Twin twin =
        Twin.of(
            result("customer_satisfaction"),
            "\tCorrected Item-Total Correlation\tCronbach's Alpha if Item Deleted\n"
                + "KP1\t,500\t,834\nKP2\t,582\t,827\nKP14\t,460\t,835\nKP15\t,1\t,2\n");
    assertThat(twin.byNumber()).isTrue();
    assertThat(twin.pairs()).hasSize(6);
    assertThat(twin.differences()).isEmpty();
    assertThat(twin.unpaired()).hasSize(2);
  }

  /** Reliability and the drawn tables of PSPP, with headings over two lines. */
  @Test
  void drawnTablesWithBrokenHeadings() throws IOException {
    Twin twin =
        Twin.of(
            result("customer_satisfaction"),
            """
               Reliability Statistics
            ╭────────────────┬──────────╮
            │Cronbach's Alpha│N of Items│
            ├────────────────┼──────────┤
            │             .84│        14│
            ╰────────────────┴──────────╯
                      Item-Total Statistics
            ╭─────┬─────────────┬──────────────────┬────────────────┬──────────────────╮
            │     │Scale Mean if│ Scale Variance if│Corrected Item- │ Cronbach's Alpha │
            │     │ Item Deleted│   Item Deleted   │Total           │  if Item Deleted │
            │     │             │                  │Correlation     │                  │
            ├─────┼─────────────┼──────────────────┼────────────────┼──────────────────┤
            │cs_02│        44.67│            62.118│             .58│               .83│
            ╰─────┴─────────────┴──────────────────┴────────────────┴──────────────────╯
            """);
    assertThat(twin.pairs()).hasSize(6);
    assertThat(twin.pairs()).extracting(Twin.Pair::figure).contains("alpha", "k");
  }

  /** From a PDF: one blank between everything. */
  @Test
  void headingsWithoutGaps() throws IOException {
    Twin twin =
        Twin.of(
            result("customer_satisfaction"),
            "Corrected Item-Total Correlation Cronbach's Alpha if Item Deleted\n"
                + "cs_01 ,500 ,834\ncs_02 ,582 ,828\n");
    assertThat(twin.pairs()).hasSize(4);
    assertThat(twin.differences()).extracting(Twin.Pair::printed).containsExactly(",828");
  }

  @Test
  void aTableOfNothingKnownIsRefused() throws IOException {
    InstrumentResult result = result("customer_satisfaction");
    assertThatThrownBy(() -> Twin.of(result, " \n"))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.phrase().key()).isEqualTo("twin.refused.empty"));
    assertThatThrownBy(() -> Twin.of(result, "Umur\t12\t13\n"))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.phrase().key()).isEqualTo("twin.refused.unknown"));
  }

  /** SPSS's tables of one instrument. */
  private static String printed(JsonNode instrument) {
    StringBuilder text = new StringBuilder(itemTotal(instrument));
    JsonNode published = instrument.get("published");
    text.append("\nReliability Statistics\nCronbach's Alpha\tN of Items\n")
        .append(shown(published.get("alpha"), 3))
        .append('\t')
        .append(instrument.get("items_count").asInt())
        .append("\n\nSummary Item Statistics\n\tMean\nItem Means\t")
        .append(shown(published.get("overall_mean"), 2))
        .append("\n\nUji Validitas\nButir\tr-hitung\tMean\n");
    for (JsonNode item : instrument.get("items")) {
      JsonNode values = item.get("published");
      text.append(item.get("item").asText())
          .append('\t')
          .append(shown(values.get("validity_r"), 3))
          .append('\t')
          .append(shown(values.get("mean"), 2))
          .append('\n');
    }
    text.append("\nr-tabel\t").append(shown(instrument.get("r_table").get("printed"), 3));
    if (instrument.has("published_correlation_matrix")) {
      matrix(instrument, text);
    }
    return text.toString();
  }

  private static String itemTotal(JsonNode instrument) {
    boolean four = instrument.get("id").asText().equals("employee_motivation");
    StringBuilder text =
        new StringBuilder(
            "Item-Total Statistics\n\tScale Mean if Item Deleted\tScale Variance if Item Deleted\t"
                + "Corrected Item-Total Correlation\tCronbach's Alpha if Item Deleted\n");
    for (JsonNode item : instrument.get("items")) {
      JsonNode values = item.get("published");
      text.append(item.get("item").asText())
          .append('\t')
          .append(shown(values.get("scale_mean_if_item_deleted"), four ? 4 : 2))
          .append('\t')
          .append(shown(values.get("scale_variance_if_item_deleted"), 3))
          .append('\t')
          .append(shown(values.get("corrected_item_total_correlation"), 3))
          .append('\t')
          .append(shown(values.get("alpha_if_item_deleted"), 3))
          .append('\n');
    }
    return text.toString();
  }

  private static void matrix(JsonNode instrument, StringBuilder text) {
    List<String> names = new ArrayList<>();
    instrument.get("items").forEach(item -> names.add(item.get("item").asText()));
    names.add("Total");
    text.append("\n\nCorrelations\n\t\t").append(String.join("\t", names)).append('\n');
    JsonNode rows = instrument.get("published_correlation_matrix").get("rows");
    for (int i = 0; i < rows.size(); i++) {
      StringBuilder r = new StringBuilder(names.get(i) + "\tPearson Correlation");
      StringBuilder p = new StringBuilder("\tSig. (2-tailed)");
      StringBuilder n = new StringBuilder("\tN");
      JsonNode cells = rows.get(i).get("cells");
      for (int j = 0; j < cells.size(); j++) {
        JsonNode cell = cells.get(j);
        r.append('\t')
            .append(i == j ? "1" : shown(cell.get("r"), 3) + "*".repeat(cell.get("stars").asInt()));
        p.append('\t').append(i == j ? "" : shown(cell.get("sig_2_tailed"), 3));
        n.append('\t').append(cell.get("n").asInt());
      }
      text.append(r).append('\n').append(p).append('\n').append(n).append('\n');
    }
  }

  /** With a comma, and without the zero before it. */
  private static String shown(JsonNode value, int decimals) {
    String text =
        value
            .decimalValue()
            .setScale(decimals, java.math.RoundingMode.UNNECESSARY)
            .toPlainString()
            .replace('.', ',');
    return text.startsWith("0,") ? text.substring(1) : text.replace("-0,", "-,");
  }

  private static JsonNode expected() throws IOException {
    return new ObjectMapper()
        .readTree(StoredTables.open("cases/tunggulwulung/expected_instrument.json"));
  }

  private static InstrumentResult result(String instrument) {
    return ItemAnalysis.of(StoredTables.responses(instrument), InstrumentOptions.USUAL);
  }
}
