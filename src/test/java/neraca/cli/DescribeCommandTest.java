package neraca.cli;

import static neraca.cli.Said.neraca;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import neraca.model.Exact;
import neraca.model.OwnClass;
import neraca.model.Questionnaire;
import neraca.model.Words;
import neraca.work.Confidential;
import neraca.work.Edit;
import neraca.work.Study;
import neraca.work.sample.Samples;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code neraca describe}; names of the JSON are promised. */
class DescribeCommandTest {
  private static @TempDir Path folder;
  private static Path study;
  private static Path table;

  @BeforeAll
  static void writeTheSources() throws IOException {
    study = folder.resolve("study.neraca");
    Samples.write("tunggulwulung", study);
    table =
        Files.writeString(
            folder.resolve("table.csv"),
            "id,sex,q1,q2,i1,i2\n"
                + "A,f,1,2,5,4\nB,m,2,4,5,4\nC,f,4,,4,2\nD,m,5,5,5,3\nE,,,,,\n,f,,,,\n");
  }

  @Test
  void theAnswersOfAStudy() throws IOException {
    Said said = neraca("describe", study.toString(), "--json", "--lang", "id");
    assertThat(said.status()).isZero();
    JsonNode results = said.json().get("results");
    assertThat(results).hasSize(3);
    JsonNode customer = results.get(0);
    assertThat(customer.get("questionnaire").asText()).isEqualTo("customer_satisfaction");
    assertThat(customer.get("n").asInt()).isEqualTo(18);
    assertThat(customer.at("/scale/max").asInt()).isEqualTo(5);
    assertThat(customer.get("items")).hasSize(14);
    assertThat(customer.get("dimensions")).hasSize(8);
    // The study's grand total is 866 over 18 · 14 answers.
    assertThat(customer.at("/total/mean").asDouble()).isEqualTo(866.0 / 252, within(1e-15));
    assertThat(customer.at("/total/index_percent").asDouble())
        .isEqualTo(20 * 866.0 / 252, within(1e-13));
    assertThat(customer.at("/total/class").asText()).isEqualTo("tinggi");
    JsonNode frequencies = customer.at("/items/0/frequencies");
    assertThat(frequencies).hasSize(5);
    assertThat(frequencies.at("/4/cumulative_percent").asInt()).isEqualTo(100);
    assertThat(customer.get("groups")).isEmpty();
  }

  /** Respondents A 1.5, B 3, C 4 (half of the items), D 5; E has no score; the last is nobody. */
  @Test
  void aTableByGroupsWithImportance() throws IOException {
    JsonNode json =
        neraca(
                "describe",
                table.toString(),
                "--scale",
                "1-5",
                "--by",
                "sex",
                "--importance",
                "q1=i1,q2=i2",
                "--json")
            .json();
    assertThat(json.get("n").asInt()).isEqualTo(5);
    assertThat(json.at("/total/n").asInt()).isEqualTo(4);
    assertThat(json.at("/total/mean").asDouble()).isEqualTo(3.375);
    // Five classes on 1-5 begin at 1, 1.8, 2.6, 3.4 and 4.2: C and D are in the top two.
    assertThat(json.at("/total/satisfied_percent").asInt()).isEqualTo(50);
    assertThat(json.at("/items/1/missing").asInt()).isEqualTo(2);
    assertThat(json.at("/items/0/median").asInt()).isEqualTo(3);
    assertThat(json.at("/items/0/frequencies/2/count").asInt()).isZero();
    JsonNode group = json.at("/groups/0");
    assertThat(group.get("by").asText()).isEqualTo("sex");
    assertThat(group.get("of").asText()).isEqualTo("total");
    assertThat(group.at("/levels/0/level").asText()).isEqualTo("f");
    assertThat(group.at("/levels/0/mean").asDouble()).isEqualTo(2.75);
    assertThat(group.at("/levels/1/mean").asInt()).isEqualTo(4);
    assertThat(group.at("/levels/1/ci_95")).hasSize(2);
    assertThat(group.get("tests")).hasSize(7);
    // Pooled variance (3.125 + 2)/2, so t = −1.25/√2.5625; U counts one pair of four.
    assertThat(group.at("/tests/1/name").asText()).isEqualTo("t");
    assertThat(group.at("/tests/1/statistic").asDouble())
        .isEqualTo(-1.25 / Math.sqrt(2.5625), within(1e-15));
    assertThat(group.at("/tests/5/statistic").asInt()).isEqualTo(1);
    // Without ties: (1 − 2·2/2) / √(2·2·5/12).
    assertThat(group.at("/tests/5/z").asDouble()).isEqualTo(-1 / Math.sqrt(5.0 / 3), within(1e-15));
    // Performance 3 and 11/3, importance 19/4 and 13/4; Σ(I·P)/ΣI/5.
    assertThat(json.at("/importance/csi").asDouble())
        .isEqualTo(20 * (4.75 * 3 + 3.25 * 11 / 3) / 8, within(1e-13));
    assertThat(json.at("/importance/items/0/quadrant").asInt()).isEqualTo(1);
    assertThat(json.at("/importance/items/1/quadrant").asInt()).isEqualTo(4);
    assertThat(json.at("/msi").isMissingNode()).isTrue();
  }

  @Test
  void withoutAScaleThereAreNoIndexAndNoClasses() throws IOException {
    JsonNode json =
        neraca("describe", table.toString(), "--items", "q1,q2", "--msi", "--json").json();
    assertThat(json.at("/scale/max").isNull()).isTrue();
    assertThat(json.at("/items/0/index_percent").isNull()).isTrue();
    assertThat(json.at("/items/0/class").isNull()).isTrue();
    assertThat(json.at("/total/satisfied_percent").isNull()).isTrue();
    assertThat(json.at("/msi/0/steps/0/interval").asInt()).isEqualTo(1);
    assertThat(json.get("notes").toString()).contains("describe.note.no_scale");
  }

  @Test
  void classesOfOnesOwnAndTheAchievementLevel() throws IOException {
    JsonNode own =
        neraca(
                "describe",
                table.toString(),
                "--items",
                "q1,q2",
                "--scale",
                "1-5",
                "--classes",
                "kecil=1-3.375,besar=3.375-5",
                "--json")
            .json();
    assertThat(own.at("/total/class").asText()).isEqualTo("besar");
    JsonNode level =
        neraca(
                "describe",
                table.toString(),
                "--items",
                "q1,q2",
                "--scale",
                "1-5",
                "--classes",
                "tcr",
                "--lang",
                "id",
                "--json")
            .json();
    assertThat(level.at("/total/class").asText()).isEqualTo("baik");
  }

  /** Four of 18 in the pilot: 18 joined, less the 14 that are shown, would be the four. */
  @Test
  void wavesOfAConfidentialQuestionnaireAreNotJoined() throws IOException {
    Path file = folder.resolve("confidential.neraca");
    Samples.write("tunggulwulung", file);
    try (Study open = Study.open(file)) {
      Confidential.pilot(open, Confidential.mark(open, "customer_satisfaction"), 4);
    }
    String[] line = {
      "describe", file.toString(), "--questionnaire", "customer_satisfaction", "--by", "wave"
    };
    JsonNode json = neraca(with(line, "--msi", "--json")).json();
    assertThat(json.get("items")).isEmpty();
    assertThat(json.get("dimensions")).isEmpty();
    assertThat(json.get("classes")).isEmpty();
    assertThat(json.get("msi")).isEmpty();
    assertThat(json.at("/total/n").asInt()).isEqualTo(18);
    assertThat(json.at("/total/mean").isNull()).isTrue();
    assertThat(json.at("/groups/0/levels")).hasSize(1);
    assertThat(json.at("/groups/0/levels/0/n").asInt()).isEqualTo(14);
    assertThat(json.get("notes").toString()).contains("describe.note.apart");
    assertThat(neraca(with(line, "--lang", "id")).out())
        .contains("angka gabungan tidak ditampilkan")
        .doesNotContain("Kemencengan", "‹");
    assertThat(neraca(with(line, "--lang", "en")).out())
        .contains("joined figures are not shown")
        .doesNotContain("Skewness", "‹");
  }

  private static String[] with(String[] line, String... more) {
    return Stream.concat(Arrays.stream(line), Arrays.stream(more)).toArray(String[]::new);
  }

  /** 11 of the 18 totals of the study are 47.6 or more, that is 3.4 of an item. */
  @Test
  void classesKeptInTheStudyAreInUse() throws IOException {
    Path file = folder.resolve("classes.neraca");
    Samples.write("tunggulwulung", file);
    try (Study open = Study.open(file)) {
      UUID asked = open.all(Questionnaire.class).get(0).uuid();
      Words good = new Words("baik", "good");
      BigFraction bound = Exact.parse("3.4");
      open.edit(
          new Edit.Put(
              new OwnClass(
                  UUID.randomUUID(), asked, 0, Words.NONE, "low", new BigFraction(1), bound)));
      open.edit(
          new Edit.Put(
              new OwnClass(UUID.randomUUID(), asked, 1, good, "", bound, new BigFraction(5))));
    }
    String[] line = {
      "describe", file.toString(), "--questionnaire", "customer_satisfaction", "--json", "--lang"
    };
    JsonNode json = neraca(with(line, "en")).json();
    assertThat(json.get("classes")).hasSize(2);
    assertThat(json.at("/classes/1/count").asInt()).isEqualTo(11);
    assertThat(json.at("/total/class").asText()).isEqualTo("good");
    assertThat(neraca(with(line, "id")).json().at("/classes/0/name").asText()).isEqualTo("rendah");
    assertThat(neraca(with(line, "id", "--classes", "5")).json().get("classes")).hasSize(5);
    Said traced =
        neraca("trace", file.toString(), "describe/customer_satisfaction/class/2/count", "--json");
    assertThat(traced.json().get("value").asInt()).isEqualTo(11);
  }

  @Test
  void tablesSpeakOneLanguage() {
    for (String language : List.of("id", "en")) {
      Said said = neraca("describe", study.toString(), "--by", "role", "--msi", "--lang", language);
      assertThat(said.status()).as(said.err()).isZero();
      assertThat(said.out()).doesNotContain("‹", "describe.note");
    }
    assertThat(neraca("describe", study.toString(), "--lang", "id").out())
        .contains("indeks dimulai dari 20", "Kemencengan");
  }

  @Test
  void figuresAreTraced() throws IOException {
    for (String figure : List.of("mean", "index", "satisfied", "cs_01/index", "cs_01/mean")) {
      JsonNode traced =
          neraca("trace", study.toString(), "describe/customer_satisfaction/" + figure, "--json")
              .json();
      assertThat(traced.get("operands")).as(figure).isNotEmpty();
    }
    String open =
        neraca("trace", study.toString(), "describe/customer_satisfaction/satisfied").out();
    assertThat(open).contains("P-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STUDY --by nothing",
        "STUDY --questionnaire nothing",
        "STUDY --classes 7",
        "STUDY --classes a=1-x",
        "STUDY --classes a=1-2,b=3-5",
        "STUDY --importance cs_01=nothing",
        "TABLE --by nothing",
        "TABLE --scale 5-1",
      })
  void whatCannotBeDoneIsRefused(String line) {
    for (String language : List.of("id", "en")) {
      String filled =
          "describe "
              + line.replace("STUDY", study.toString()).replace("TABLE", table.toString())
              + " --lang "
              + language;
      Said said = neraca(filled.split(" "));
      assertThat(said.status()).as(line).isEqualTo(2);
      assertThat(said.out()).as(line).isEmpty();
      assertThat(said.err()).startsWith("neraca: ").doesNotContain("‹", "Exception", "\tat ");
    }
  }
}
