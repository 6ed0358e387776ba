package neraca.cli;

import static neraca.cli.Said.neraca;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

/** No option is ignored, and what comes out says whose answers to which items it was made of. */
class SourceOptionsTest {
  private static final String EVERYBODY =
      "no,name,sex,edu,p1,p2,p3\n1,Budi,L,SD,4,5,3\n2,Ani,P,SMA,3,3,3\n3,Cici,P,SD,5,4,4\n"
          + "4,Dodi,L,SMP,2,2,1\n5,Edi,L,SD,3,4,5\n6,Fani,P,SD,2,1,2\n";
  private static @TempDir Path folder;
  private static Path study;
  private static Path table;

  @BeforeAll
  static void writeTheSources() throws IOException {
    study = folder.resolve("study.neraca");
    Samples.write("tunggulwulung", study);
    table = file("grp.csv", EVERYBODY);
  }

  private static Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** The same numbers as of a table with nobody else in it, of whatever reader. */
  @ParameterizedTest
  @ValueSource(strings = {"instrument", "describe"})
  void rowsOfATableAreChosenByAColumn(String command) throws IOException {
    Path men = file("men.csv", "p1,p2,p3\n4,5,3\n2,2,1\n3,4,5\n");
    JsonNode chosen = neraca(command, table.toString(), "--where", "sex=l", "--json").json();
    JsonNode alone = neraca(command, men.toString(), "--json").json();
    assertThat(chosen.get("items")).isEqualTo(alone.get("items"));
    assertThat(chosen.get("where").get("sex").asText()).isEqualTo("l");
    assertThat(chosen.get("wave").isNull()).isTrue();
    assertThat(chosen.get("reversed")).isEmpty();
    assertThat(texts(chosen.get("left_out"))).containsExactly("name", "edu");
    assertThat(texts(chosen.at("/notes")).toString()).doesNotContain("‹");
    assertThat(alone.get("where")).isEmpty();
    JsonNode both =
        neraca(
                command,
                table.toString(),
                "--where=sex=L",
                "--where=edu=SD",
                "--items=p1,p2",
                "--json")
            .json();
    assertThat(both.get(command.equals("describe") ? "n" : "used").asInt()).isEqualTo(2);
    assertThat(texts(both.get("left_out"))).containsExactly("name", "p3");
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TABLE --wave pilot",
        "TABLE --wave main",
        "TABLE --business x",
        "TABLE --period x",
        "TABLE --questionnaire x",
        "STUDY --scale 1-5",
        "STUDY --id-column no",
        "STUDY --decimal comma",
      })
  void anOptionThatDoesNotFitTheSourceIsRefusedByName(String line) {
    for (String command : List.of("instrument", "describe")) {
      Said said = neraca(arguments(command + " " + line + " --lang en"));
      assertThat(said.status()).as(line).isEqualTo(2);
      assertThat(said.out()).isEmpty();
      assertThat(said.err()).contains(line.split(" ")[1], "only").doesNotContain("‹");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "instrument TABLE --where sx=L; sx",
        "instrument TABLE --where sex=X; L, P",
        "describe TABLE --where sex; sex=woman",
        "describe TABLE --where sex=L --where sex=P; sex=P",
        "instrument TABLE --where sex=L --where edu=SMA; every --where",
        "describe TABLE --by sx; sex",
        "instrument STUDY --period x; 2018-05",
        "describe STUDY --period x; 2018-05",
        "instrument STUDY --business x; pemancingan",
        "instrument STUDY --wave pilot; wave",
        "instrument STUDY --items cs_01,es_01; --questionnaire",
        "describe STUDY --items cs_01,nothing; nothing",
        "describe STUDY --items cs_01,cs_02 --reverse es_01; es_01",
      })
  void aChoiceThatNobodyFitsIsRefusedWithWhatThereIs(String line) {
    String[] parts = line.split("; ");
    Said said = neraca(arguments(parts[0] + " --lang en"));
    assertThat(said.status()).as(line).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains(parts[1]).doesNotContain("‹", "Exception");
  }

  @Test
  void itemsNamedWithoutTheirQuestionnaireFindIt() throws IOException {
    for (String command : List.of("instrument", "describe")) {
      JsonNode json = neraca(command, study.toString(), "--items=es_02,es_01", "--json").json();
      assertThat(json.get("questionnaire").asText()).isEqualTo("employee_satisfaction");
      assertThat(json.get("items")).hasSize(2);
      assertThat(json.at("/items/0/code").asText()).isEqualTo("es_02");
      assertThat(json.get("wave").asText()).isEqualTo("main");
      assertThat(json.get("left_out")).hasSize(11);
    }
    JsonNode all = neraca("instrument", study.toString(), "--reverse=cs_01", "--json").json();
    assertThat(all.get("results")).hasSize(3);
    assertThat(texts(all.at("/results/0/reversed"))).containsExactly("cs_01");
    assertThat(all.at("/results/1/reversed")).isEmpty();
  }

  @Test
  void theTextSaysWhoAndWhichDirectionAndAdvisesAccordingly() {
    String text =
        neraca(
                arguments(
                    "instrument STUDY --items cs_01,cs_02,cs_03 --reverse cs_01 --where role=customer"
                        + " --lang en"))
            .out();
    assertThat(text)
        .contains("(wave main), only those with role = customer.")
        .contains("Items reverse scored: cs_01.")
        .contains("Items left out: cs_04, cs_05")
        .contains(
            "Reverse scored, and for that reason correlating negatively with the other items: cs_01.")
        .doesNotContain("have not been reverse scored", "‹");
    String indonesian = neraca(arguments("describe STUDY --lang id")).out();
    assertThat(indonesian)
        .contains("Responden: jawaban studi sendiri (gelombang main), semua responden.")
        .contains("Butir yang dibalik skornya: tidak ada.");
    assertThat(neraca(arguments("instrument TABLE --where sex=L --lang en")).out())
        .startsWith("Respondents: only rows with sex = L.")
        .contains("Columns that hold text are no items and were left out: name, edu.")
        .doesNotContain("Columns left out");
  }

  @Test
  void correlationsStandWhereSpssHasThemWithTheirMarksApart() {
    String text = neraca(arguments("instrument TABLE --correlations --lang id")).out();
    assertThat(
            List.of(
                text.indexOf("Ringkasan kasus"),
                text.indexOf("a. Penghapusan listwise"),
                text.indexOf("Reliabilitas:"),
                text.indexOf("Statistik butir:"),
                text.indexOf("Korelasi Pearson"),
                text.indexOf("Statistik butir-total"),
                text.indexOf("Statistik skala")))
        .doesNotContain(-1)
        .isSorted();
    List<String> rows = text.lines().filter(l -> l.contains("Korelasi Pearson")).toList();
    List<String> marked = rows.stream().filter(l -> l.matches(".*\\d,\\d{3}\\*.*")).toList();
    assertThat(marked).isNotEmpty();
    // The commas of a column stand below each other, with marks behind or without.
    assertThat(rows.stream().map(SourceOptionsTest::commas).distinct()).hasSize(1);
  }

  private static List<Integer> commas(String line) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == ',') {
        places.add(i);
      }
    }
    return places;
  }

  @Test
  void whatDecidedIsSaid() throws IOException {
    String one = neraca(arguments("instrument TABLE --tails 1 --rule p --lang en")).out();
    assertThat(one).contains("One-tailed test: what decides is Sig. (2-tailed) ÷ 2");
    assertThat(neraca(arguments("instrument TABLE --rule p --lang en")).out())
        .doesNotContain("One-tailed");
    assertThat(neraca(arguments("instrument TABLE --purify --rule r-030 --lang en")).out())
        .contains("No item is suggested for removal: every item passes")
        .doesNotContain("Suggested order");
    Path binary = file("kr20.csv", "a,b,c\n1,1,0\n0,0,0\n1,1,1\n0,1,0\n");
    assertThat(neraca("instrument", binary.toString(), "--lang", "en").out())
        .contains("alpha is KR-20 (Kuder-Richardson 20)");
    assertThat(
            neraca("instrument", binary.toString(), "--json").json().at("/scale/kr20").asBoolean())
        .isTrue();
    assertThat(
            neraca("instrument", table.toString(), "--json").json().at("/scale/kr20").asBoolean())
        .isFalse();
  }

  @Test
  void descriptionsAreHeadedByNamesAndGiveEveryMode() {
    String text =
        neraca(
                arguments(
                    "describe STUDY --questionnaire customer_satisfaction --by role --lang en"))
            .out();
    assertThat(text)
        .contains("Customer satisfaction  18", "by Role: Product quality")
        .doesNotContain("customer_satisfaction", "product_quality");
    assertThat(neraca(arguments("describe TABLE --items p1 --lang en")).out())
        .containsPattern("p1 +6 +0 +3.17 +3 +2; 3 +");
  }

  @Test
  void tablesOfOtherProgramsAreUnderstoodOrRefusedByName() throws IOException {
    Path excel = file("excel.csv", "sep=;\r\np1;p2\r\n1;2\r\n2;3\r\n5;4\r\n");
    assertThat(neraca("instrument", excel.toString(), "--json").json().get("used").asInt())
        .isEqualTo(3);
    Path numbered = file("numbered.dat", "1,2,3\n3,3,2\n5,4,4\n2,2,1\n");
    assertThat(neraca("instrument", numbered.toString(), "--lang", "en").out())
        .contains("The first line (1, 2, 3) was taken for names of columns");
    Path headless = file("headless.csv", "4,5,3\n3,3,3\n5,4,4\n");
    Said said = neraca("describe", headless.toString(), "--lang", "en");
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("headless.csv", "4, 5, 3", "column names");
    Path empty = file("empty.csv", "");
    assertThat(neraca("instrument", empty.toString(), "--lang", "id").err())
        .contains("empty.csv kosong.");
  }

  @Test
  void aNameThatNoFileCanHaveIsToldAsSuch() {
    Said said = neraca("instrument", "a\u0000b.csv", "--lang", "en");
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("is not a name that a file can have");
  }

  private static String[] arguments(String line) {
    List<String> arguments = new ArrayList<>(List.of(line.split(" ")));
    arguments.replaceAll(
        a -> a.equals("STUDY") ? study.toString() : a.equals("TABLE") ? table.toString() : a);
    return arguments.toArray(String[]::new);
  }
}
