package neraca.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
  private static final Pattern NUMBER = Pattern.compile("\u2212?\\d[\\d.]*(,\\d+)?");

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
      assertThat(finance()).isEqualTo(5);
      assertThat(instruments()).isEqualTo(14 + 13 + 7);
      survey();
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
    for (JsonNode figure : neraca("finance").get("figures")) {
      String strip = "#strip-" + figure.get("id").asText();
      if (at.shows(strip)) {
        same(figure.get("value"), at.texts(strip).get(1));
        compared++;
      }
    }
    return compared;
  }

  private int instruments() throws IOException {
    at.click("#rail-instrument");
    int items = 0;
    JsonNode results = neraca("instrument").get("results");
    for (int i = 0; i < results.size(); i++) {
      choose(i);
      JsonNode scale = results.get(i).get("scale");
      same(scale.get("alpha"), at.text("#test-alpha"));
      if (scale.get("omega_total").isNumber()) {
        same(scale.get("omega_total"), at.text("#test-omega"));
      }
      select("#test-tabs", "test-tab-reliability");
      assertThat(at.texts("#test-tabs")).contains(rounded(scale.get("standardized_alpha"), 3));
      select("#test-tabs", "test-tab-verdict");
      List<String> cells = at.texts("#test-verdict-table");
      for (JsonNode item : results.get(i).get("items")) {
        int row = cells.indexOf(item.get("code").asText());
        assertThat(row).as(item.get("code").asText() + " in " + cells).isNotNegative();
        List<String> line = cells.subList(row, Math.min(cells.size(), row + 9));
        assertThat(line).contains(rounded(item.get("r_total"), 3), rounded(item.get("p_total"), 3));
        assertThat(line)
            .contains(rounded(item.get("r_corrected"), 3), rounded(item.get("alpha_if_deleted"), 3))
            .contains(item.get("verdict").get("r_table").asBoolean() ? "valid" : "tidak valid");
        items++;
      }
    }
    return items;
  }

  private void survey() throws IOException {
    at.click("#rail-survey");
    JsonNode first = neraca("describe").get("results").get(0);
    JsonNode total = first.get("total");
    same(total.get("mean"), at.text("#survey-mean"));
    same(total.get("index_percent"), at.text("#survey-index"));
    select("#survey-tabs", "survey-tab-means");
    List<String> cells = at.texts("#survey-tabs");
    for (JsonNode item : first.get("items")) {
      String code = item.get("code").asText();
      List<String> numbers = List.of(rounded(item.get("mean"), 2), rounded(item.get("sd"), 3));
      assertThat(IntStream.range(0, cells.size()).filter(at -> cells.get(at).equals(code)))
          .as(code + " with " + numbers + " in " + cells)
          .anyMatch(at -> cells.subList(at, Math.min(cells.size(), at + 9)).containsAll(numbers));
    }
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

  private void choose(int instrument) {
    ComboBox<?> box = at.find("#test-instrument", ComboBox.class);
    Snapshots.onPixels(
        () -> {
          box.getSelectionModel().select((int) wholes(box).get(instrument));
          return instrument;
        });
    at.settle();
  }

  /** Where whole instruments stand; their dimensions stand between them. */
  private static <T> List<Integer> wholes(ComboBox<T> box) {
    return IntStream.range(0, box.getItems().size())
        .filter(i -> !box.getConverter().toString(box.getItems().get(i)).contains(" › "))
        .boxed()
        .toList();
  }

  private JsonNode neraca(String command) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status =
        Cli.run(
            new String[] {command, study.toString(), "--json"},
            file -> false,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            System.err);
    assertThat(status).isZero();
    return new ObjectMapper().readTree(out.toByteArray());
  }

  /** To as many decimals as the window shows. */
  private static void same(JsonNode number, String shown) {
    Matcher found = NUMBER.matcher(shown);
    assertThat(found.find()).as(shown).isTrue();
    int decimals = found.group(1) == null ? 0 : found.group(1).length() - 1;
    assertThat(found.group().replace(".", "")).isEqualTo(rounded(number, decimals));
  }

  private static String rounded(JsonNode number, int decimals) {
    BigDecimal exact = new BigDecimal(number.asText());
    return exact
        .setScale(decimals, RoundingMode.HALF_UP)
        .toPlainString()
        .replace('.', ',')
        .replace('-', '\u2212');
  }
}
