package neraca.cli;

import static neraca.cli.Said.neraca;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command as a person or a script gives it; names of the JSON are promised. */
class CommandLineTest {
  private static @TempDir Path folder;
  private static Path study;

  @BeforeAll
  static void writeTheStudy() {
    study = folder.resolve("study.neraca");
    Samples.write("tunggulwulung", study);
  }

  @Test
  void theInstrumentsOfAStudy() throws IOException {
    Said said = neraca("instrument", study.toString(), "--json", "--correlations");
    assertThat(said.status()).isZero();
    JsonNode results = said.json().get("results");
    assertThat(results).hasSize(3);
    JsonNode customer = results.get(0);
    assertThat(customer.get("questionnaire").asText()).isEqualTo("customer_satisfaction");
    assertThat(customer.get("respondents").asInt()).isEqualTo(18);
    assertThat(customer.get("k").asInt()).isEqualTo(14);
    assertThat(customer.at("/scale/alpha").asDouble()).isEqualTo(0.84387333, within(5e-9));
    assertThat(customer.at("/r_table/value").asDouble()).isEqualTo(0.468277, within(5e-7));
    assertThat(customer.at("/items/0/r_total").asDouble()).isEqualTo(0.61914573, within(5e-9));
    assertThat(customer.at("/items/0/verdict/r_table").asBoolean()).isTrue();
    assertThat(customer.at("/correlations/0/0").asDouble()).isEqualTo(1);
    assertThat(customer.at("/correlations").size()).isEqualTo(14);
    // R, with one factor by maximum likelihood; reference.R of the statistics' tests.
    assertThat(customer.at("/scale/omega_total").asDouble()).isEqualTo(0.845862674, within(1e-8));
    assertThat(customer.at("/scale/split_half/guttman").asDouble())
        .isEqualTo(0.870761583525653, within(1e-14));
    assertThat(results.at("/1/scale/omega_total").isNull()).isTrue();
    assertThat(results.at("/1/referee/disputed_items")).hasSize(10);
    assertThat(results.at("/1/referee/items/0/rule").asText()).isEqualTo("r-table");
    assertThat(results.at("/1/referee/items/0/failing")).hasSize(10);
    assertThat(results.at("/1/referee/scale/1/reliable").asBoolean()).isTrue();
    assertThat(customer.at("/reverse_keys/alpha_before")).isEqualTo(customer.at("/scale/alpha"));
    assertThat(customer.at("/reverse_keys/items").isArray()).isTrue();
    // Six employees, thirteen items: the correlation matrix has no inverse.
    assertThat(results.at("/1/items/0/smc").isNull()).isTrue();
    assertThat(valid(results.get(1))).isEqualTo(3);
    assertThat(valid(results.get(2))).isEqualTo(4);
  }

  private static long valid(JsonNode instrument) {
    List<Boolean> verdicts = new ArrayList<>();
    instrument.get("items").forEach(i -> verdicts.add(i.at("/verdict/r_table").asBoolean()));
    return verdicts.stream().filter(v -> v).count();
  }

  /** A dimension's alpha is that of testing its items alone; one with a single item has none. */
  @Test
  void theDimensionsOfAnInstrument() throws IOException {
    JsonNode whole =
        neraca("instrument", study.toString(), "--questionnaire", "customer_satisfaction", "--json")
            .json();
    assertThat(whole.get("dimensions")).hasSize(8);
    int tested = 0;
    for (JsonNode part : whole.get("dimensions")) {
      String code = part.get("dimension").asText();
      if (part.has("refused")) {
        assertThat(part.at("/refused/key").asText()).isEqualTo("instrument.refused.items");
        continue;
      }
      List<String> items = new ArrayList<>();
      part.get("items").forEach(i -> items.add(i.get("code").asText()));
      JsonNode alone =
          neraca(
                  "instrument",
                  study.toString(),
                  "--questionnaire",
                  "customer_satisfaction",
                  "--items",
                  String.join(",", items),
                  "--json")
              .json();
      assertThat(part.get("scale")).as(code).isEqualTo(alone.get("scale"));
      assertThat(part.get("items")).as(code).isEqualTo(alone.get("items"));
      JsonNode only = neraca("instrument", study.toString(), "--dimension", code, "--json").json();
      assertThat(only.get("dimension").asText()).isEqualTo(code);
      assertThat(only.get("scale")).isEqualTo(part.get("scale"));
      tested++;
    }
    assertThat(tested).isPositive();
    Said refused = neraca("instrument", study.toString(), "--dimension", "nothing");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("nothing");
  }

  /** Leaving out what is suggested gives the alpha that was said, and then every item passes. */
  @Test
  void theSuggestedOrderOfRemoval() throws IOException {
    String[] asked = {
      "instrument", study.toString(), "--questionnaire", "employee_satisfaction", "--json"
    };
    List<String> purify = new ArrayList<>(List.of(asked));
    purify.add("--purify");
    JsonNode whole = neraca(purify.toArray(String[]::new)).json();
    List<String> left = new ArrayList<>();
    whole.get("items").forEach(i -> left.add(i.get("code").asText()));
    JsonNode steps = whole.get("removals");
    assertThat(steps).isNotEmpty();
    assertThat(steps.at("/0/alpha_before")).isEqualTo(whole.at("/scale/alpha"));
    steps.forEach(s -> left.remove(s.get("item").asText()));
    List<String> rest = new ArrayList<>(List.of(asked));
    rest.addAll(List.of("--items", String.join(",", left)));
    JsonNode end = neraca(rest.toArray(String[]::new)).json();
    assertThat(end.at("/scale/alpha")).isEqualTo(steps.get(steps.size() - 1).get("alpha_after"));
    assertThat(valid(end)).isEqualTo(left.size());
    assertThat(neraca(asked).json().has("removals")).isFalse();
  }

  @Test
  void oneInstrumentOfAStudyIsOneDocument() throws IOException {
    JsonNode one =
        neraca("instrument", study.toString(), "--questionnaire", "employee_motivation", "--json")
            .json();
    assertThat(one.get("results")).isNull();
    assertThat(one.at("/scale/alpha").asDouble()).isEqualTo(0.90740741, within(5e-9));
  }

  @Test
  void aTableWithSemicolonsCommasGapsAndAnIdColumn() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("table.csv"),
            "kode;q1;q2;q3;note\nA;1,0;2;5;x\nB;2,0;3;4;y\nC;4,0;4;;z\nD;5,0;5;1;w\n");
    JsonNode result =
        neraca(
                "instrument",
                table.toString(),
                "--id-column",
                "kode",
                "--items",
                "q1,q2,q3",
                "--reverse",
                "q3",
                "--scale",
                "1-5",
                "--json")
            .json();
    assertThat(result.get("respondents").asInt()).isEqualTo(4);
    assertThat(result.get("used").asInt()).isEqualTo(3);
    assertThat(result.at("/items/2/missing").asInt()).isEqualTo(1);
    // Complete rows A, B, D; reversed q3 is 1, 2, 5: all three items agree.
    assertThat(result.at("/items/2/mean").asDouble()).isEqualTo(8.0 / 3, within(1e-15));
    // Variances 13/3, 7/3 and 13/3; of the totals 4, 7, 15 it is 97/3.
    assertThat(result.at("/scale/variance").asDouble()).isEqualTo(97.0 / 3, within(1e-13));
    assertThat(result.at("/scale/alpha").asDouble())
        .isEqualTo(1.5 * (1 - 33.0 / 97), within(1e-14));
  }

  @Test
  void theAccountsOfAStudy() throws IOException {
    JsonNode accounts = neraca("finance", study.toString(), "--json").json();
    assertThat(accounts.get("currency").asText()).isEqualTo("IDR");
    JsonNode expected =
        new ObjectMapper()
            .readTree(
                CommandLineTest.class.getResourceAsStream(
                    "/neraca/cases/tunggulwulung/expected_finance.json"));
    int compared = 0;
    for (JsonNode metric : expected.get("metrics")) {
      for (JsonNode figure : accounts.get("figures")) {
        if (figure.get("id").equals(metric.get("id"))) {
          double exact = metric.get("exact").asDouble();
          assertThat(figure.get("value").asDouble()).isEqualTo(exact, within(1e-13 * exact));
          assertThat(figure.get("operands").size()).isPositive();
          compared++;
        }
      }
    }
    assertThat(compared).isEqualTo(13);
    assertThat(accounts.get("notes").toString()).contains("bamboo");
  }

  @Test
  void theScorecardOfAStudy() throws IOException {
    JsonNode card = neraca("scorecard", study.toString(), "--json").json();
    assertThat(card.at("/total/percent").asDouble()).isEqualTo(1019.0 / 12, within(1e-13));
    assertThat(card.at("/total/category").asText()).isEqualTo("AA");
    assertThat(card.get("perspectives")).hasSize(4);
    assertThat(card.at("/perspectives/2/indicators/0/weight").asDouble())
        .isEqualTo(20.0 / 3, within(1e-15));
    assertThat(card.at("/perspectives/1/indicators/3/grade").asText()).isEqualTo("D");
    assertThat(card.get("notes").toString()).contains("84.9198");
  }

  @Test
  void aFigureIsTracedToItsLeaves() throws IOException {
    Said tree = neraca("trace", study.toString(), "scorecard/total", "--lang", "id");
    assertThat(tree.out()).contains("P-01: 4 5 3 4 3 5 4 4 4 4 4 3 5 4").contains("Bambu");
    JsonNode json =
        neraca(
                "trace",
                study.toString(),
                "instrument/customer_satisfaction/cs_01/r_total",
                "--json")
            .json();
    assertThat(json.get("value").asDouble()).isEqualTo(0.61914573, within(5e-9));
    assertThat(json.toString()).contains("\"respondent\":\"P-18\"");
  }

  @Test
  void theReportIsAWorkbook() throws IOException {
    Path out = folder.resolve("report.xlsx");
    assertThat(neraca("report", study.toString(), out.toString()).status()).isZero();
    assertThat(Files.size(out)).isGreaterThan(10_000);
    Said refused = neraca("report", study.toString(), folder.resolve("report.docx").toString());
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains(".xlsx");
  }

  @Test
  void theDemoDoesTheWholeJobAndKeepsAnEarlierOne() throws IOException {
    Path demo = folder.resolve("demo");
    Said first = neraca("demo", demo.toString(), "--lang", "en");
    assertThat(first.status()).isZero();
    assertThat(first.out()).contains("0.844", "2.18", "84.9", "AA", "report.xlsx");
    assertThat(neraca("demo", demo.toString()).status()).isZero();
    assertThat(demo.resolve("tunggulwulung.neraca")).exists();
    assertThat(demo.resolve("tunggulwulung-2.neraca")).exists();
    assertThat(demo.resolve("report.xlsx")).exists();
  }

  @Test
  void showAndVerifyAndSample() throws IOException {
    JsonNode summary = neraca("show", study.toString(), "--json").json();
    assertThat(summary.get("respondents").asInt()).isEqualTo(24);
    assertThat(summary.get("responses").asInt()).isEqualTo(30);
    assertThat(neraca("verify", study.toString(), "--json").json().get("whole").asBoolean())
        .isTrue();
    assertThat(neraca("sample").out()).contains("tunggulwulung");
    Said refused = neraca("sample", "tunggulwulung", study.toString());
    assertThat(refused.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "instrument nowhere.csv",
        "instrument nowhere.neraca",
        "finance STUDY --business nobody",
        "finance STUDY --period 1999",
        "scorecard STUDY --name nothing",
        "trace STUDY finance/nothing",
        "instrument STUDY --questionnaire nothing",
        "instrument STUDY --items nothing",
        "instrument STUDY --rule nothing",
        "instrument STUDY --tails 3",
        "instrument STUDY --level 2",
        "instrument STUDY --lang fr",
        "sample nothing file.neraca",
        "sample tunggulwulung",
        "finance",
        "nothing",
        "finance STUDY --nothing",
        "instrument STUDY --level x",
        "instrument STUDY --tails",
      })
  void whatCannotBeDoneIsRefusedWithOneMessage(String line) {
    for (String language : List.of("id", "en")) {
      List<String> args = new ArrayList<>(List.of(line.split(" ")));
      args.replaceAll(a -> a.equals("STUDY") ? study.toString() : a);
      if (!line.contains("--lang")) {
        args.addAll(List.of("--lang", language));
      }
      Said said = neraca(args.toArray(String[]::new));
      assertThat(said.status()).as(line).isEqualTo(2);
      assertThat(said.out()).as(line).isEmpty();
      assertThat(said.err()).startsWith("neraca: ").doesNotContain("‹", "Exception", "\tat ");
    }
  }

  @Test
  void helpIsInTheLanguageAskedFor() {
    assertThat(neraca("finance", "--help", "--lang", "id").out()).contains("Menghitung biaya");
    assertThat(neraca("finance", "--help", "--lang", "en").out()).contains("Computes cost");
    assertThat(neraca("--help", "--lang", "en").out()).contains("instrument", "scorecard", "trace");
  }

  @Test
  void tablesSpeakOneLanguage() {
    String id = neraca("demo", folder.resolve("id").toString(), "--lang", "id").out();
    assertThat(id).contains("r-hitung", "tidak valid", "sangat sehat").doesNotContain("‹");
    String en = neraca("demo", folder.resolve("en").toString(), "--lang", "en").out();
    assertThat(en).contains("not valid", "very healthy").doesNotContain("‹", "tidak valid");
  }
}
