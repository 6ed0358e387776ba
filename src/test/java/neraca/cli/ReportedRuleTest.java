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
import neraca.model.Exact;
import neraca.model.InstrumentVersion;
import neraca.model.Questionnaire;
import neraca.model.ReportedRule;
import neraca.model.Words;
import neraca.work.Edit;
import neraca.work.Study;
import neraca.work.sample.Samples;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rule that was chosen for reports: the report uses and prints it, other commands keep theirs.
 * What is valid and the corrected r: R, by reported_rule.R.
 */
class ReportedRuleTest {
  @TempDir Path folder;
  private Path file;
  private UUID asked = new UUID(0, 0);

  @BeforeEach
  void open() {
    file = folder.resolve("study.neraca");
    Samples.write("tunggulwulung", file);
    try (Study study = Study.open(file)) {
      asked =
          study.all(Questionnaire.class).stream()
              .filter(q -> q.code().equals("employee_satisfaction"))
              .findFirst()
              .orElseThrow()
              .uuid();
    }
  }

  private void choose(String rule, String level, int tails) {
    try (Study study = Study.open(file)) {
      study.edit(
          new Edit.Put(
              new ReportedRule(UUID.randomUUID(), asked, rule, Exact.parse(level), tails)));
    }
  }

  private byte[] neraca(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status =
        Cli.run(
            args, path -> false, new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
    assertThat(status).isZero();
    return out.toByteArray();
  }

  /** What stands in the report's sheets whose title ends so, a list a row. */
  private List<List<Object>> report(String title) throws IOException {
    Path out = folder.resolve("report.xlsx");
    neraca("report", file.toString(), out.toString(), "--lang", "id");
    List<List<Object>> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(out);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (int i = 1; i < book.getNumberOfSheets(); i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        if (sheet.getRow(0).getCell(0).toString().equals(title)) {
          sheet.forEach(row -> rows.add(values(row)));
        }
      }
    }
    assertThat(rows).as(title).isNotEmpty();
    return rows;
  }

  private static List<Object> values(Row row) {
    List<Object> values = new ArrayList<>();
    for (Cell cell : row) {
      values.add(
          cell.getCellType() == CellType.NUMERIC
              ? (Object) cell.getNumericCellValue()
              : cell.toString());
    }
    return values;
  }

  private static List<List<Object>> after(List<List<Object>> rows, String title) {
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).isEmpty() && rows.get(i).get(0).toString().startsWith(title)) {
        return rows.subList(i, rows.size());
      }
    }
    throw new AssertionError("no " + title + " in " + rows);
  }

  private static long count(List<List<Object>> table, String verdict) {
    return table.stream()
        .skip(2)
        .takeWhile(row -> !row.isEmpty() && !row.get(0).toString().startsWith("Validitas"))
        .filter(row -> row.get(0).toString().startsWith("es_") && row.contains(verdict))
        .count();
  }

  @Test
  void withoutAChoiceTheConventionIsPrinted() throws IOException {
    List<List<Object>> table = after(report("Kepuasan Karyawan"), "Uji validitas:");
    assertThat(table.get(0).get(0).toString())
        .contains("taraf signifikansi 0,05", "2 ekor", "kaidah: r-hitung > r-tabel");
    assertThat(count(table, "valid")).isEqualTo(3);
    assertThat(count(table, "tidak valid")).isEqualTo(10);
  }

  @Test
  void theChosenRuleIsUsedAndPrintedForItsInstrumentOnly() throws IOException {
    choose("r-030", "0.05", 2);
    List<List<Object>> table = after(report("Kepuasan Karyawan"), "Uji validitas:");
    assertThat(table.get(0).get(0).toString()).contains("kaidah: r-hitung > 0,30");
    assertThat(count(table, "valid")).isEqualTo(13);
    assertThat(after(report("Kepuasan Pelanggan"), "Uji validitas:").get(0).get(0).toString())
        .contains("kaidah: r-hitung > r-tabel");
  }

  @Test
  void levelAndTailsMoveTheCriticalRThatIsPrinted() throws IOException {
    choose("r-table", "0.1", 1);
    List<List<Object>> table = after(report("Kepuasan Karyawan"), "Uji validitas:");
    assertThat(table.get(0).get(0).toString()).contains("taraf signifikansi 0,1", "1 ekor");
    assertThat((double) table.get(2).get(2)).isCloseTo(0.6083998, within(1e-7));
    assertThat(count(table, "valid")).isEqualTo(13);
    assertThat(after(report("Pengerjaan Kepuasan Karyawan"), "t-tabel")).isNotEmpty();
  }

  @Test
  void theWorkingFollowsTheChosenRule() throws IOException {
    choose("corrected-030", "0.05", 2);
    List<List<Object>> rows = report("Pengerjaan Kepuasan Karyawan");
    assertThat(after(rows, "r terkoreksi 0,626:").get(0).get(0))
        .isEqualTo("r terkoreksi 0,626: menurut kaidah r terkoreksi > 0,30, butir es_01 valid.");
    assertThat(rows).anyMatch(row -> row.size() > 1 && row.get(1).toString().equals("= 0,626"));
  }

  @Test
  void aVersionInTheReportIsTestedByTheSameRule() throws IOException {
    choose("r-030", "0.05", 2);
    try (Study study = Study.open(file)) {
      study.edit(
          new Edit.Put(
              new InstrumentVersion(
                  UUID.randomUUID(), asked, null, 1, Words.of("semua dipakai"), true)));
    }
    List<List<Object>> table = after(report("Versi Kepuasan Karyawan"), "Uji validitas:");
    assertThat(table.get(0).get(0).toString()).contains("kaidah: r-hitung > 0,30");
    assertThat(count(table, "valid")).isEqualTo(13);
  }

  /** What the command says is the same for every study, unless an option is given. */
  @Test
  void theInstrumentCommandKeepsItsConvention() throws IOException {
    choose("r-030", "0.1", 1);
    JsonNode told =
        new ObjectMapper().readTree(neraca("instrument", file.toString(), "--json")).get("results");
    JsonNode table = told.get(1).get("r_table");
    assertThat(told.get(1).get("items").get(0).get("code").asText()).isEqualTo("es_01");
    assertThat(table.toString()).contains("0.81140135");
  }
}
