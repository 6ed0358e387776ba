package neraca.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import neraca.model.Dimension;
import neraca.model.InstrumentVersion;
import neraca.model.Item;
import neraca.model.LeftOutItem;
import neraca.model.Questionnaire;
import neraca.model.Words;
import neraca.work.Edit;
import neraca.work.Study;
import neraca.work.sample.Samples;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of an instrument told by the command line and the report; alphas from left_out.R. */
class VersionsCommandTest {
  private static final double WITHOUT_6 = 0.8391047512349136;
  private static final double WITHOUT_1_AND_6 = 0.8275241632257618;
  private static @TempDir Path folder;
  private static Path file;

  /** Two versions of the customers' instrument, the first for the report; one of a dimension. */
  @BeforeAll
  static void keepVersions() {
    file = folder.resolve("study.neraca");
    Samples.write("tunggulwulung", file);
    try (Study study = Study.open(file)) {
      Questionnaire asked = study.all(Questionnaire.class).get(0);
      keep(study, asked, null, new Words("butir 6 rancu", "item 6 is ambiguous"), "cs_06");
      keep(study, asked, null, Words.of("dua butir"), "cs_01", "cs_06");
      keep(study, asked, largest(study, asked), Words.of("satu dimensi"));
    }
  }

  private static void keep(
      Study study, Questionnaire asked, UUID dimension, Words reason, String... leftOut) {
    int position = study.all(InstrumentVersion.class).size();
    boolean reported = position != 1;
    InstrumentVersion version =
        new InstrumentVersion(
            UUID.randomUUID(), asked.uuid(), dimension, position, reason, reported);
    study.edit(new Edit.Put(version));
    for (Item item : study.all(Item.class)) {
      if (List.of(leftOut).contains(item.code())) {
        study.edit(
            new Edit.Put(
                new LeftOutItem(UUID.randomUUID(), version.uuid(), item.uuid(), item.code())));
      }
    }
  }

  /** The first dimension of two items or more. */
  private static UUID largest(Study study, Questionnaire asked) {
    return study.all(Dimension.class).stream()
        .filter(d -> d.questionnaire().equals(asked.uuid()))
        .filter(
            d ->
                study.all(Item.class).stream().filter(i -> d.uuid().equals(i.dimension())).count()
                    > 1)
        .findFirst()
        .orElseThrow()
        .uuid();
  }

  @Test
  void theJsonOfAnInstrumentTellsOfItsVersions() throws IOException {
    JsonNode customer = json("instrument", "--questionnaire", "customer_satisfaction");
    JsonNode versions = customer.get("versions");
    assertThat(versions).hasSize(2);
    assertThat(versions.at("/0/reason").asText()).isEqualTo("item 6 is ambiguous");
    assertThat(versions.at("/0/reported").asBoolean()).isTrue();
    assertThat(versions.at("/0/left_out").toString()).isEqualTo("[\"cs_06\"]");
    assertThat(versions.at("/0/k").asInt()).isEqualTo(13);
    assertThat(versions.at("/0/valid").asInt()).isEqualTo(12);
    assertThat(versions.at("/0/alpha").asDouble()).isEqualTo(WITHOUT_6, within(1e-12));
    assertThat(versions.at("/1/left_out").toString()).isEqualTo("[\"cs_01\",\"cs_06\"]");
    assertThat(versions.at("/1/alpha").asDouble()).isEqualTo(WITHOUT_1_AND_6, within(1e-12));
    assertThat(customer.at("/scale/alpha").asDouble()).isEqualTo(0.8438733288724413, within(1e-12));
    JsonNode reported = customer.get("reported_version");
    assertThat(reported.get("reason").asText()).isEqualTo("item 6 is ambiguous");
    assertThat(reported.get("items")).hasSize(13);
    // The same as testing these items by name, omega included.
    List<String> items = new ArrayList<>();
    reported.get("items").forEach(item -> items.add(item.get("code").asText()));
    JsonNode alone =
        json(
            "instrument",
            "--questionnaire",
            "customer_satisfaction",
            "--items",
            String.join(",", items));
    assertThat(reported.get("scale")).isEqualTo(alone.get("scale"));
    assertThat(alone.has("versions")).isFalse();
    JsonNode employees = json("instrument", "--questionnaire", "employee_motivation");
    assertThat(employees.has("versions")).isFalse();
  }

  @Test
  void aDimensionHasVersionsOfItsOwn() throws IOException {
    JsonNode whole = json("instrument", "--questionnaire", "customer_satisfaction");
    for (JsonNode part : whole.get("dimensions")) {
      String code = part.get("dimension").asText();
      JsonNode only = json("instrument", "--dimension", code);
      if (only.has("versions")) {
        assertThat(only.get("versions")).hasSize(1);
        assertThat(only.at("/versions/0/alpha")).isEqualTo(part.at("/scale/alpha"));
        assertThat(only.at("/reported_version/scale")).isEqualTo(part.get("scale"));
        return;
      }
    }
    throw new AssertionError("no dimension with a version");
  }

  @Test
  void theTerminalShowsTheReportedVersionAndAllCompared() {
    String said = neraca("instrument", "--questionnaire", "customer_satisfaction", "--lang", "id");
    int whole = said.indexOf("0,844");
    int reported = said.indexOf("Versi untuk laporan: ");
    int compared = said.indexOf("Perbandingan versi: ");
    assertThat(whole).isPositive().isLessThan(reported);
    assertThat(reported).isLessThan(compared);
    assertThat(said.substring(reported, compared)).contains("butir 6 rancu", "cs_06", "0,839");
    assertThat(said.substring(compared)).contains("Semua butir", "dua butir", "12 dari 13");
    assertThat(said).doesNotContain("‹");
  }

  @Test
  void aStudyIsShownWithTheNumberOfItsVersions() throws IOException {
    assertThat(json("show").get("versions").asInt()).isEqualTo(3);
    assertThat(neraca("show", "--lang", "en")).contains("Versions kept of instruments");
  }

  @Test
  void theReportTellsOfTheVersionAfterTheWholeInstrument() throws IOException {
    Path out = folder.resolve("report.xlsx");
    neraca("report", out.toString(), "--lang", "en");
    try (InputStream in = Files.newInputStream(out);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      List<String> titles = new ArrayList<>();
      book.sheetIterator().forEachRemaining(s -> titles.add(text((XSSFSheet) s).get(0)));
      int whole = titles.indexOf("Customer satisfaction");
      int versions = titles.indexOf("Versions of Customer satisfaction");
      assertThat(whole).as("%s", titles).isNotNegative().isLessThan(versions);
      assertThat(titles).filteredOn(title -> title.startsWith("Versions of ")).hasSize(2);
      List<String> lines = text(book.getSheetAt(versions));
      assertThat(lines)
          .contains(
              "Version for the report: Customer satisfaction",
              "Reason | item 6 is ambiguous",
              "Items left out | cs_06");
      assertThat(lines)
          .anySatisfy(
              line -> assertThat(line).startsWith("item 6 is ambiguous | cs_06 | yes | 13 | 18"))
          .anySatisfy(line -> assertThat(line).startsWith("All items | none | always | 14 | 18"));
    }
  }

  /** A line a row, its cells that are filled joined by {@code |}. */
  private static List<String> text(XSSFSheet sheet) {
    DataFormatter formatter = new DataFormatter();
    List<String> lines = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
      lines.add(String.join(" | ", cells));
    }
    return lines;
  }

  private static JsonNode json(String command, String... args) throws IOException {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--lang", "en", "--json"));
    return new ObjectMapper().readTree(neraca(command, all.toArray(String[]::new)));
  }

  private static String neraca(String command, String... args) {
    List<String> all = new ArrayList<>(List.of(command, file.toString()));
    all.addAll(List.of(args));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Cli.run(
            all.toArray(String[]::new),
            f -> false,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
