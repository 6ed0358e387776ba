package neraca.work.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import neraca.model.AnswerMatrix;
import neraca.model.AnswerSheet;
import neraca.model.Item;
import neraca.model.Period;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Table;
import neraca.report.Block;
import neraca.report.Section;
import neraca.statistics.StoredTables;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.work.Edit;
import neraca.work.Study;
import neraca.work.sample.Samples;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample, its customers P-01 to P-08 taken for a pilot, and its employees asked about their
 * satisfaction again in June, when all of them answer 4 to everything.
 */
class PlacesReportTest {
  private static final String CUSTOMERS = "customer_satisfaction";
  private static final int PILOT = 8;

  @TempDir Path folder;
  private Study study;

  @BeforeEach
  void open() {
    Path file = folder.resolve("study.neraca");
    Samples.write("tunggulwulung", file);
    study = Study.open(file);
    Period june =
        new Period(
            UUID.randomUUID(),
            "2018-06",
            new Words("Juni 2018", "June 2018"),
            LocalDate.of(2018, 6, 1),
            LocalDate.of(2018, 6, 30),
            1);
    study.edit(new Edit.Put(june));
    UUID customers = questionnaire(0).uuid();
    UUID employees = questionnaire(1).uuid();
    List<UUID> items =
        study.all(Item.class).stream()
            .filter(i -> i.questionnaire().equals(employees))
            .map(Item::uuid)
            .toList();
    int piloting = 0;
    for (Response r : study.all(Response.class)) {
      if (r.questionnaire().equals(employees)) {
        study.edit(
            new Edit.Fill(
                at(r, UUID.randomUUID(), june.uuid(), Response.Wave.MAIN),
                new AnswerSheet(items, "3".repeat(items.size()), Map.of())));
      } else if (r.questionnaire().equals(customers) && number(r).compareTo("P-08") <= 0) {
        study.edit(new Edit.Put(at(r, r.uuid(), r.period(), Response.Wave.PILOT)));
        piloting++;
      }
    }
    assertThat(piloting).isEqualTo(PILOT);
  }

  @AfterEach
  void close() {
    study.close();
  }

  private Questionnaire questionnaire(int at) {
    return study.all(Questionnaire.class).get(at);
  }

  private String number(Response of) {
    return study.find(Respondent.class, of.respondent()).orElseThrow().number();
  }

  private static Response at(Response r, UUID uuid, UUID period, Response.Wave wave) {
    return new Response(
        uuid, r.respondent(), r.questionnaire(), r.business(), period, wave, r.pass());
  }

  private List<String> titles(Language language) {
    Texts texts = Texts.of(language);
    return StudyReport.of(study).sections().stream()
        .map(s -> texts.say(s.title()) + "|" + texts.say(s.place()))
        .toList();
  }

  @Test
  void sectionsNameTheirPeriodWhereThereAreSeveral() {
    assertThat(titles(Language.ID))
        .contains(
            "Kepuasan Karyawan|Mei 2018",
            "Kepuasan Karyawan|Juni 2018",
            "Skor Kepuasan Karyawan|Mei 2018",
            "Skor Kepuasan Karyawan|Juni 2018",
            "Perbandingan Kepuasan Karyawan|",
            "Kepuasan Pelanggan|",
            "Motivasi Karyawan|")
        .doesNotContain("Perbandingan Motivasi Karyawan|", "Kepuasan Karyawan|");
    assertThat(titles(Language.EN)).contains("Employee satisfaction|June 2018");
  }

  @Test
  void namesOfSheetsKeepThePeriod() throws IOException {
    Path out = folder.resolve("report.xlsx");
    StudyReport.of(study).write(out, Locale.forLanguageTag("id"), share -> {});
    List<String> names = new ArrayList<>();
    List<String> first = new ArrayList<>();
    try (InputStream in = Files.newInputStream(out);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      book.forEach(
          sheet -> {
            names.add(sheet.getSheetName());
            first.add(sheet.getRow(0).getCell(0).getStringCellValue());
          });
    }
    assertThat(names)
        .contains(
            "Kepuasan Karyawan · Mei 2018",
            "Kepuasan Karyawan · Juni 2018",
            "Pengerjaan Kepuasan · Mei 2018",
            "Pengerjaan Jawaban · Juni 2018");
    assertThat(first).contains("Pengerjaan Jawaban Kepuasan Karyawan · Juni 2018");
    assertThat(names).allMatch(name -> name.length() <= 31).doesNotHaveDuplicates();
  }

  /** 4 of every item in June, against what the study prints of May. */
  @Test
  void periodsAreComparedOnASheetOfTheirOwn() {
    List<Table> tables = tables("study.section_joined");
    assertThat(tables.get(0).id()).isEqualTo("describe.sides");
    List<Cell> whole = tables.get(0).rows().get(0);
    AnswerMatrix may = StoredTables.responses("employee_satisfaction");
    double mean = mean(may, 0, may.rows().size());
    assertThat(value(whole, whole.size() - 1)).isCloseTo(4 - mean, within(1e-12));
    assertThat(tables.get(0).notes())
        .extracting(n -> n.phrase().key())
        .contains("describe.note.repeated");
  }

  @Test
  void thePilotStandsBesideTheStudy() {
    List<Table> tables = tables("study.section_waves");
    AnswerMatrix all = StoredTables.responses(CUSTOMERS);
    Table tests = tables.get(0);
    assertThat(tests.rows()).hasSize(2);
    assertThat(tests.rows().get(0).get(0)).isEqualTo(Cell.said("describe.wave.pilot"));
    int rows = all.rows().size();
    assertThat(value(tests.rows().get(0), 1)).isEqualTo(PILOT);
    assertThat(value(tests.rows().get(1), 1)).isEqualTo(rows - PILOT);
    assertThat(value(tests.rows().get(0), 4)).isCloseTo(alpha(all, 0, PILOT), within(1e-12));
    assertThat(value(tests.rows().get(1), 4)).isCloseTo(alpha(all, PILOT, rows), within(1e-12));
    Table items = tables.get(1);
    assertThat(items.rows()).hasSize(all.items().size());
    // Code, statement, then r and verdict of the pilot and of the study.
    double[] totals = totals(all, PILOT, rows);
    double[] first = Arrays.copyOfRange(all.columns()[0], PILOT, rows);
    assertThat(value(items.rows().get(0), 4)).isCloseTo(r(first, totals), within(1e-12));
    // r-table of 10 at 5 %, two-tailed, is 0.632 in every printed table.
    assertThat(items.rows().get(0).get(5))
        .isEqualTo(Cell.said(r(first, totals) > 0.632 ? "instrument.valid" : "instrument.invalid"));
    long valid =
        items.rows().stream().filter(r -> r.get(5).equals(Cell.said("instrument.valid"))).count();
    assertThat(value(tests.rows().get(1), 6)).isEqualTo(valid);
    Table sides = tables.get(2);
    assertThat(value(sides.rows().get(0), sides.columns().size() - 1))
        .isCloseTo(mean(all, PILOT, rows) - mean(all, 0, PILOT), within(1e-12));
  }

  @Test
  void aPilotThatCannotBeTestedSaysWhy() {
    Questionnaire q = questionnaire(2);
    Response one =
        study.all(Response.class).stream()
            .filter(r -> r.questionnaire().equals(q.uuid()))
            .findFirst()
            .orElseThrow();
    study.edit(new Edit.Put(at(one, one.uuid(), one.period(), Response.Wave.PILOT)));
    List<Section> waves =
        StudyReport.of(study).sections().stream()
            .filter(s -> isTitled(s, "study.section_waves"))
            .toList();
    assertThat(waves).hasSize(2);
    Table tests = ((Block.Tabled) waves.get(1).blocks().get(0)).table();
    assertThat(tests.notes())
        .extracting(n -> n.phrase().key())
        .containsExactly("study.waves.untested");
    for (Language language : Language.values()) {
      assertThat(Texts.of(language).say(tests.notes().get(0).phrase())).doesNotContain("‹");
    }
  }

  private static boolean isTitled(Section section, String key) {
    return section.title() instanceof Cell.Said said && said.phrase().key().equals(key);
  }

  private List<Table> tables(String key) {
    List<Section> sections =
        StudyReport.of(study).sections().stream().filter(s -> isTitled(s, key)).toList();
    assertThat(sections).hasSize(1);
    return sections.get(0).blocks().stream()
        .filter(Block.Tabled.class::isInstance)
        .map(b -> ((Block.Tabled) b).table())
        .toList();
  }

  private static double value(List<Cell> row, int column) {
    return ((Cell.Number) row.get(column)).value().toDouble();
  }

  private static double[] totals(AnswerMatrix all, int from, int to) {
    double[] totals = new double[to - from];
    for (double[] column : all.columns()) {
      for (int row = from; row < to; row++) {
        totals[row - from] += column[row];
      }
    }
    return totals;
  }

  private static double mean(AnswerMatrix all, int from, int to) {
    return Arrays.stream(totals(all, from, to)).sum() / (to - from) / all.items().size();
  }

  private static double product(double[] x, double[] y) {
    double mx = Arrays.stream(x).average().orElseThrow();
    double my = Arrays.stream(y).average().orElseThrow();
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (x[i] - mx) * (y[i] - my);
    }
    return sum;
  }

  private static double r(double[] x, double[] y) {
    return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
  }

  /** k/(k − 1)·(1 − Σs²/s²_T). */
  private static double alpha(AnswerMatrix all, int from, int to) {
    double items = 0;
    for (double[] column : all.columns()) {
      double[] part = Arrays.copyOfRange(column, from, to);
      items += product(part, part);
    }
    double[] totals = totals(all, from, to);
    int k = all.items().size();
    return k / (k - 1.0) * (1 - items / product(totals, totals));
  }
}
