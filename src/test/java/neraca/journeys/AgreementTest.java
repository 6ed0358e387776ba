package neraca.journeys;

import static neraca.journeys.Printed.same;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import neraca.cli.Cli;
import neraca.ui.kit.Snapshots;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window shows what the command line says, to the digits it prints. */
@Tag("slow")
class AgreementTest {
  private static final NumberFormat NUMBERS =
      NumberFormat.getIntegerInstance(Locale.forLanguageTag("id"));

  @TempDir Path folder;
  private Journey at;
  private Path study;

  @Test
  void theWindowAndTheCommandLineGiveTheSameFigures() throws IOException {
    at = new Journey(folder).introduced().start(null);
    try (Journey journey = at) {
      journey.press(KeyCode.CONTROL, KeyCode.I);
      try (var files = Files.list(folder)) {
        study = files.filter(f -> f.toString().endsWith(".neraca")).findFirst().orElseThrow();
      }
      assertThat(scorecard()).isEqualTo(15);
      assertThat(finance()).isEqualTo(5 + 5);
      assertThat(instruments()).isEqualTo(14 + (2 + 2 + 2 + 2 + 2 + 2) + 13 + 7);
      assertThat(surveys()).isEqualTo(14 + 13 + 7);
      overview();
    }
  }

  private int scorecard() throws IOException {
    at.click("#rail-scorecard");
    JsonNode said = neraca("scorecard");
    int indicators = 0;
    for (JsonNode perspective : said.get("perspectives")) {
      same(perspective.get("percent"), at.text("#percent-" + perspective.get("id").asText()));
      for (JsonNode indicator : perspective.get("indicators")) {
        String id = indicator.get("id").asText();
        assertThat(at.text("#grade-" + id)).isEqualTo(indicator.get("grade").asText());
        if (indicator.get("actual").isNumber()) {
          same(indicator.get("actual"), at.text("#actual-" + id));
        }
        indicators++;
      }
    }
    same(said.get("total").get("percent"), at.text("#card-total-percent"));
    assertThat(at.text("#card-total-category"))
        .isEqualTo(said.get("total").get("category").asText());
    return indicators;
  }

  private int finance() throws IOException {
    at.click("#rail-ledger");
    int compared = 0;
    JsonNode said = neraca("finance");
    for (JsonNode figure : said.get("figures")) {
      String strip = "#strip-" + figure.get("id").asText();
      if (at.shows(strip)) {
        same(figure.get("value"), at.texts(strip).get(1));
        compared++;
      }
    }
    Map<String, List<String>> totals =
        Map.of(
            "tab-assets", List.of("fixed_capital", "depreciation_per_year"),
            "tab-fixed_costs", List.of("fixed_cost"),
            "tab-variable_costs", List.of("variable_cost"),
            "tab-revenue", List.of("revenue"));
    for (Map.Entry<String, List<String>> tab : totals.entrySet()) {
      select("#ledger-tabs", tab.getKey());
      List<String> shown = at.texts("#ledger");
      for (String id : tab.getValue()) {
        String amount = NUMBERS.format(figure(said, id).asLong());
        assertThat(shown).as(tab.getKey()).contains(amount);
        compared++;
      }
    }
    return compared;
  }

  private static JsonNode figure(JsonNode said, String id) {
    for (JsonNode figure : said.get("figures")) {
      if (figure.get("id").asText().equals(id)) {
        return figure.get("value");
      }
    }
    throw new AssertionError(id);
  }

  private int instruments() throws IOException {
    at.click("#rail-instrument");
    int items = 0;
    List<String> tested = new ArrayList<>();
    for (JsonNode result : neraca("instrument").get("results")) {
      tested.add(result.get("questionnaire").asText());
      choose("#test-instrument", tested.size() - 1);
      items += instrument(result);
      for (JsonNode dimension : result.get("dimensions")) {
        if (dimension.has("scale")) { // one item is no scale
          tested.add(dimension.get("dimension").asText());
          choose("#test-instrument", tested.size() - 1);
          items += instrument(dimension);
        }
      }
    }
    assertThat(tested).hasSameSizeAs(at.find("#test-instrument", ComboBox.class).getItems());
    return items;
  }

  private int instrument(JsonNode said) {
    JsonNode scale = said.get("scale");
    same(scale.get("alpha"), at.text("#test-alpha"));
    if (scale.get("omega_total").isNumber()) {
      same(scale.get("omega_total"), at.text("#test-omega"));
    }
    select("#test-tabs", "test-tab-reliability");
    reliability(scale);
    select("#test-tabs", "test-tab-item_total");
    same(
        printed("#test-tabs", "instrument.scale").rows().get(0),
        scale,
        "Rata-rata",
        "mean",
        "Varians",
        "variance",
        "Simpangan baku",
        "sd",
        "Galat baku pengukuran",
        "sem");
    Printed deleted = printed("#test-tabs", "instrument.item_total");
    select("#test-tabs", "test-tab-verdict");
    Printed verdicts = printed("#test-tabs", "test-verdicts");
    for (JsonNode item : said.get("items")) {
      String code = item.get("code").asText();
      Map<String, String> row = verdicts.row("Butir", code);
      same(row, item, "r-hitung", "r_total", "Sig.", "p_total", "r terkoreksi", "r_corrected");
      same(row, item, "α bila dihapus", "alpha_if_deleted");
      same(row, said.get("r_table"), "r-tabel", "value");
      assertThat(row.get("Keterangan"))
          .isEqualTo(item.get("verdict").get("r_table").asBoolean() ? "valid" : "tidak valid");
      same(
          deleted.row("Butir", code),
          item,
          "Rata-rata skala bila butir dihapus",
          "scale_mean_if_deleted",
          "Varians skala bila butir dihapus",
          "scale_variance_if_deleted",
          "Korelasi ganda kuadrat",
          "smc");
    }
    return said.get("items").size();
  }

  private void reliability(JsonNode scale) {
    Map<String, String> row = printed("#test-tabs", "instrument.reliability").rows().get(0);
    same(row, scale, "Alpha Cronbach", "alpha", "Alpha butir terstandar", "standardized_alpha");
    same(row, scale, "Rata-rata korelasi antarbutir", "mean_inter_item_r");
    same(scale.get("alpha_ci_95").get(0), row.get("Batas bawah selang kepercayaan 95%"));
    same(scale.get("alpha_ci_95").get(1), row.get("Batas atas selang kepercayaan 95%"));
    same(
        printed("#test-tabs", "instrument.coefficients").rows().get(0),
        scale,
        "Lambda 2 Guttman",
        "lambda2",
        "Lambda 6 Guttman",
        "lambda6",
        "Omega total McDonald",
        "omega_total");
    Printed halves = printed("#test-tabs", "instrument.split_half");
    JsonNode split = scale.get("split_half");
    same(split.get("alpha_1"), halves.row("Statistik", "Alpha Cronbach belahan 1").get("Nilai"));
    same(split.get("alpha_2"), halves.row("Statistik", "Alpha Cronbach belahan 2").get("Nilai"));
  }

  private int surveys() throws IOException {
    at.click("#rail-survey");
    JsonNode results = neraca("describe").get("results");
    assertThat(at.find("#survey-instrument", ComboBox.class).getItems()).hasSize(results.size());
    int items = 0;
    for (int i = 0; i < results.size(); i++) {
      choose("#survey-instrument", i);
      total(results.get(i));
      dimensions(results.get(i).get("dimensions"));
      items += items(results.get(i).get("items"));
    }
    return items;
  }

  private void total(JsonNode said) {
    JsonNode total = said.get("total");
    same(total.get("mean"), at.text("#survey-mean"));
    same(total.get("index_percent"), at.text("#survey-index"));
    same(total.get("satisfied_percent"), at.text("#survey-satisfied"));
    assertThat(at.text("#survey-class")).isEqualTo(total.get("class").asText());
    select("#survey-tabs", "survey-tab-means");
    part(printed("#survey-tabs", "describe.total").rows().get(0), total);
    select("#survey-tabs", "survey-tab-totals");
    Printed classes = printed("#survey-tabs", "describe.classes");
    for (JsonNode of : said.get("classes")) {
      same(
          classes.row("Kelas", of.get("name").asText()),
          of,
          "Batas bawah",
          "lower",
          "Batas atas",
          "upper",
          "Frekuensi",
          "count",
          "Persen (%)",
          "percent");
    }
  }

  private static void part(Map<String, String> row, JsonNode said) {
    same(row, said, "N", "n", "Kosong", "missing", "Rata-rata", "mean", "Simpangan baku", "sd");
    same(row, said, "Indeks / TCR (%)", "index_percent");
    same(row, said, "Dua kelas teratas (%)", "satisfied_percent");
    assertThat(row.get("Kelas")).isEqualTo(said.get("class").asText());
  }

  private void dimensions(JsonNode said) {
    select("#survey-tabs", "survey-tab-dimensions");
    if (said.isEmpty()) {
      at.find("#survey-part-empty", Node.class);
      return;
    }
    List<Map<String, String>> rows = printed("#survey-tabs", "describe.dimensions").rows();
    assertThat(rows).hasSize(said.size());
    for (int i = 0; i < rows.size(); i++) {
      part(rows.get(i), said.get(i));
    }
  }

  private int items(JsonNode said) {
    select("#survey-tabs", "survey-tab-means");
    Printed items = printed("#survey-tabs", "describe.items");
    Printed means = printed("#survey-tabs", "describe.means");
    Printed spread = printed("#survey-tabs", "describe.spread");
    select("#survey-tabs", "survey-tab-frequencies");
    Printed choices = printed("#survey-tabs", "describe.choices");
    for (JsonNode item : said) {
      String code = item.get("code").asText();
      Map<String, String> row = items.row("Butir", code);
      same(row, item, "N", "n", "Kosong", "missing", "Rata-rata", "mean", "Median", "median");
      same(row, item, "Simpangan baku", "sd", "Indeks / TCR (%)", "index_percent");
      assertThat(row.get("Kelas")).isEqualTo(item.get("class").asText());
      Map<String, String> mean = means.row("Butir", code);
      same(mean, item, "Rata-rata", "mean", "Simpangan baku", "sd", "N", "n");
      same(mean, item, "Galat baku rata-rata", "se", "Indeks / TCR (%)", "index_percent");
      Map<String, String> shape = spread.row("Butir", code);
      same(shape, item, "Varians", "variance", "Kemencengan", "skewness", "Kurtosis", "kurtosis");
      same(
          shape, item, "Terendah", "min", "Kuartil 1", "q1", "Kuartil 3", "q3", "Tertinggi", "max");
      for (JsonNode of : item.get("frequencies")) {
        String option = of.get("value").asText();
        same(choices.row("Butir", code), of, option, "count", option + "%", "valid_percent");
      }
    }
    return said.size();
  }

  private void overview() throws IOException {
    at.click("#rail-overview");
    JsonNode card = neraca("scorecard");
    same(card.get("total").get("percent"), at.text("#overview-total"));
    assertThat(at.text("#overview-category")).isEqualTo(card.get("total").get("category").asText());
    for (int i = 0; i < card.get("perspectives").size(); i++) {
      JsonNode perspective = card.get("perspectives").get(i);
      same(perspective.get("percent"), at.text("#overview-perspective-" + i));
    }
    JsonNode results = neraca("instrument").get("results");
    for (int i = 0; i < results.size(); i++) {
      same(results.get(i).get("scale").get("alpha"), at.text("#overview-instrument-" + i));
    }
    JsonNode described = neraca("describe").get("results");
    for (int i = 0; i < described.size(); i++) {
      same(described.get(i).get("total").get("mean"), at.text("#overview-survey-" + i));
    }
    JsonNode money = neraca("finance");
    for (String id : List.of("revenue", "total_cost", "profit", "rc_ratio", "rentability")) {
      same(figure(money, id), at.text("#overview-finance-" + id));
    }
  }

  private void select(String tabs, String id) {
    TabPane pane = at.find(tabs, TabPane.class);
    Snapshots.onPixels(
        () -> {
          pane.getTabs().stream()
              .filter(tab -> id.equals(tab.getId()))
              .forEach(pane.getSelectionModel()::select);
          return pane;
        });
    at.settle();
  }

  private void choose(String list, int place) {
    ComboBox<?> box = at.find(list, ComboBox.class);
    Snapshots.onPixels(
        () -> {
          box.getSelectionModel().select(place);
          return place;
        });
    at.settle();
  }

  private Printed printed(String part, String id) {
    return Printed.in(at, part, id);
  }

  private JsonNode neraca(String command) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status =
        Cli.run(
            new String[] {command, study.toString(), "--json", "--lang", "id"},
            file -> false,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            System.err);
    assertThat(status).isZero();
    return new ObjectMapper().readTree(out.toByteArray());
  }
}
