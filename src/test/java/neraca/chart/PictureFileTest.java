package neraca.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import neraca.model.Item;
import neraca.model.result.Cell;
import neraca.model.result.Chart;
import neraca.model.result.Refusal;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.survey.DescribeResult;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.work.Choice;
import neraca.work.DescribeCheck;
import neraca.work.InstrumentCheck;
import neraca.work.Study;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the study's customers, written and read again; also kept to be looked at. */
class PictureFileTest {
  private static final double WIDTH = 900;
  private static final Texts TEXTS = Texts.of(Language.ID);
  private static final Map<String, Chart> CHARTS = new LinkedHashMap<>();

  @TempDir Path folder;

  @BeforeAll
  static void compute(@TempDir Path studies) {
    Path file = studies.resolve("study.neraca");
    Samples.write("tunggulwulung", file);
    try (Study study = Study.open(file)) {
      DescribeCheck.Request request =
          new DescribeCheck.Request(
              "customer_satisfaction",
              List.of(),
              List.of(),
              new DescribeCheck.Wanted(
                  "5", List.of(), "role", Map.of("cs_01", "cs_02", "cs_03", "cs_04"), false),
              Choice.ALL);
      DescribeResult paired = DescribeCheck.of(study, request).get(0).result();
      DescribeResult result =
          DescribeCheck.of(
                  study,
                  new DescribeCheck.Request(
                      "customer_satisfaction",
                      List.of(),
                      List.of(),
                      new DescribeCheck.Wanted("5", List.of(), "role", Map.of(), false),
                      Choice.ALL))
              .get(0)
              .result();
      Map<String, Cell> statements = new LinkedHashMap<>();
      study.all(Item.class).forEach(i -> statements.put(i.code(), Cell.own(i.statement())));
      CHARTS.put(
          "likert",
          result
              .likertChart()
              .labelled(Chart.NO_WORDS, l -> new Chart.Label(l.code(), statements.get(l.code()))));
      CHARTS.put(
          "means",
          result
              .meanChart()
              .labelled(Chart.NO_WORDS, l -> new Chart.Label(l.code(), statements.get(l.code()))));
      CHARTS.put("dimensions", result.dimensionChart());
      CHARTS.put("groups", result.groupCharts().get(0));
      CHARTS.put("totals", result.totalChart());
      CHARTS.put("quadrants", paired.quadrantChart().orElseThrow());
      CHARTS.put(
          "correlations",
          InstrumentCheck.of(
                  study,
                  new InstrumentCheck.Request(
                      "customer_satisfaction",
                      List.of(),
                      List.of(),
                      InstrumentOptions.USUAL,
                      Choice.ALL))
              .get(0)
              .result()
              .correlationChart());
    }
  }

  @Test
  void everyPictureIsWrittenAsPngAndReadAgain() throws IOException {
    Path looks = Files.createDirectories(Path.of("target", "screens"));
    for (Map.Entry<String, Chart> chart : CHARTS.entrySet()) {
      Picture picture = new Picture(chart.getValue(), TEXTS, 1);
      Path file = looks.resolve("chart-" + chart.getKey() + ".png");
      PictureFile.write(picture, WIDTH, file);
      BufferedImage image = ImageIO.read(file.toFile());
      assertThat(image.getWidth()).isEqualTo(1848);
      assertThat(image.getHeight()).isEqualTo((int) (2 * (picture.height(WIDTH) + 24)));
      assertThat(coloured(image)).as(chart.getKey()).isGreaterThan(100);
    }
  }

  private static int coloured(BufferedImage image) {
    int count = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        count += (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
      }
    }
    return count;
  }

  @Test
  void everyPictureIsWrittenAsSvgWithItsWordsAndItsType() {
    CHARTS.forEach(
        (name, chart) -> {
          Drawn drawn = Drawn.of(chart, Language.ID);
          assertThat(String.join(" ", drawn.words())).contains(TEXTS.say(chart.title()));
          assertThat(drawn.root().getElementsByTagName("style").item(0).getTextContent())
              .contains("font-family:'Neraca Sans'", "font-family:'Neraca Sans SemiBold'");
          assertThat(Double.parseDouble(drawn.root().getAttribute("width"))).isEqualTo(WIDTH + 24);
        });
    assertThat(Drawn.of(CHARTS.get("likert"), Language.ID).words()).contains("cs_01", "cs_14");
    // Means of the first and the last item, and of all: 57/18, 66/18 and 866/252.
    assertThat(Drawn.of(CHARTS.get("means"), Language.ID).words())
        .contains("3,17", "3,67", "rata-rata 3,44", "2,46 – 3,88");
  }

  @Test
  void anotherEndingIsRefusedAndNothingIsWritten() {
    Picture picture = new Picture(CHARTS.get("means"), TEXTS, 1);
    Path file = folder.resolve("picture.gif");
    assertThatThrownBy(() -> PictureFile.write(picture, WIDTH, file))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.phrase().key()).isEqualTo("chart.refused.ending"));
    assertThat(file).doesNotExist();
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    Picture picture = new Picture(CHARTS.get("means"), TEXTS, 1);
    Path file = folder.resolve("nowhere").resolve("picture.png");
    assertThatThrownBy(() -> PictureFile.write(picture, WIDTH, file))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.phrase().key()).isEqualTo("chart.refused.write"));
  }
}
