package neraca.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
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
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

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
          result.likertChart().labelled(l -> new Chart.Label(l.code(), statements.get(l.code()))));
      CHARTS.put(
          "means",
          result.meanChart().labelled(l -> new Chart.Label(l.code(), statements.get(l.code()))));
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
  void everyPictureIsWrittenAsSvgWithItsWordsAndItsType() throws Exception {
    for (Map.Entry<String, Chart> chart : CHARTS.entrySet()) {
      List<String> words = words(chart.getValue());
      assertThat(String.join(" ", words)).contains(TEXTS.say(chart.getValue().title()));
    }
    assertThat(words(CHARTS.get("likert"))).contains("cs_01", "cs_14");
  }

  private List<String> words(Chart chart) throws Exception {
    Path file = folder.resolve("picture.svg");
    PictureFile.write(new Picture(chart, TEXTS, 1), WIDTH, file);
    Document svg =
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
    Element root = svg.getDocumentElement();
    assertThat(root.getAttribute("width")).isEqualTo("924.0");
    assertThat(root.getElementsByTagName("style").item(0).getTextContent())
        .contains("font-family:'Neraca Sans'", "font-family:'Neraca Sans SemiBold'");
    NodeList texts = root.getElementsByTagName("text");
    List<String> words = new ArrayList<>();
    for (int i = 0; i < texts.getLength(); i++) {
      words.add(texts.item(i).getTextContent());
    }
    return words;
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
