package neraca.work.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import neraca.model.AnswerMatrix;
import neraca.model.Exact;
import neraca.model.OwnClass;
import neraca.model.ProfileField;
import neraca.model.ProfileValue;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Table;
import neraca.report.Block;
import neraca.report.Section;
import neraca.statistics.StoredTables;
import neraca.text.Language;
import neraca.work.Edit;
import neraca.work.Study;
import neraca.work.sample.Samples;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The report of the Tunggulwulung study, read back. Sums and counts are worked out here from the
 * answers that the study prints (Lampiran 7), r and alpha are those it prints (Lampiran 8 and 9).
 */
class StudyReportTest {
  private static final double PRINTED = 0.0005;

  @TempDir static Path folder;
  private static Path file = Path.of("");

  @BeforeAll
  static void write() {
    file = folder.resolve("study.neraca");
    Samples.write("tunggulwulung", file);
    try (Study study = Study.openReadOnly(file)) {
      StudyReport report = StudyReport.of(study);
      for (Language language : Language.values()) {
        report.write(path(language), Locale.forLanguageTag(language.code()), share -> {});
      }
    }
  }

  private static Path path(Language language) {
    return folder.resolve("report_" + language.code() + ".xlsx");
  }

  private static XSSFWorkbook report(Language language) throws IOException {
    return open(path(language));
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static XSSFSheet sheet(XSSFWorkbook book, String title) {
    List<String> titles = new ArrayList<>();
    for (int i = 1; i < book.getNumberOfSheets(); i++) {
      String found = text(book.getSheetAt(i), 0, 0);
      if (found.equals(title)) {
        return book.getSheetAt(i);
      }
      titles.add(found);
    }
    throw new AssertionError(title + " is none of " + titles);
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    XSSFRow at = sheet.getRow(row);
    @Nullable XSSFCell cell = at == null ? null : at.getCell(column);
    return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
  }

  private static double number(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getNumericCellValue();
  }

  /** The first row from here on with this text in the column. */
  private static int rowOf(XSSFSheet sheet, int from, int column, String text) {
    for (int row = from; row <= sheet.getLastRowNum(); row++) {
      if (text(sheet, row, column).equals(text)) {
        return row;
      }
    }
    throw new AssertionError("no " + text + " on " + sheet.getSheetName());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyItemsCorrelationStandsWithItsSums(Language language) throws IOException {
    AnswerMatrix answers = StoredTables.responses("customer_satisfaction");
    double[] totals = new double[answers.rows().size()];
    for (double[] column : answers.columns()) {
      for (int r = 0; r < totals.length; r++) {
        totals[r] += column[r];
      }
    }
    try (XSSFWorkbook book = report(language)) {
      XSSFSheet sheet =
          sheet(
              book,
              language == Language.ID
                  ? "Pengerjaan Kepuasan Pelanggan"
                  : "Working Customer satisfaction");
      int first = rowOf(sheet, 0, 0, "cs_01");
      for (int i = 0; i < answers.items().size(); i++) {
        double[] x = answers.columns()[i];
        assertThat(text(sheet, first + i, 0)).isEqualTo(answers.items().get(i));
        assertThat(number(sheet, first + i, 1)).isEqualTo(product(x, null));
        assertThat(number(sheet, first + i, 2)).isEqualTo(product(x, x));
        assertThat(number(sheet, first + i, 3)).isEqualTo(product(x, totals));
      }
      assertThat(number(sheet, first, 4)).isCloseTo(0.619, within(PRINTED));
      // t = r·√16 / √(1 − r²), r = 2316 / √(621 · 22532)
      double r = 2316 / Math.sqrt(621.0 * 22532);
      assertThat(number(sheet, first, 5)).isCloseTo(r * 4 / Math.sqrt(1 - r * r), within(1e-12));
    }
  }

  private static double product(double[] x, double @Nullable [] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * (y == null ? 1 : y[i]);
    }
    return sum;
  }

  /** 57, 215 and 2871 of the first item, 866 and 42916 of the total, 18 customers. */
  @Test
  void theFirstItemIsWorkedOutStepByStep() throws IOException {
    try (XSSFWorkbook book = report(Language.ID)) {
      XSSFSheet sheet = sheet(book, "Pengerjaan Kepuasan Pelanggan");
      int at = rowOf(sheet, 0, 0, "r-hitung butir cs_01");
      assertThat(text(sheet, at - 1, 0))
          .isEqualTo("cs_01  ikan yang disebar di kolam mudah memakan umpan");
      assertThat(text(sheet, at + 2, 0)).isEqualTo("r");
      assertThat(lines(sheet, at + 1, 6))
          .containsExactly(
              "n = 18;  ΣXY = 2.871;  ΣX = 57;  ΣY = 866;  ΣX² = 215;  ΣY² = 42.916",
              "= (n × ΣXY − (ΣX) × (ΣY)) ÷ √((n × ΣX² − (ΣX)²) × (n × ΣY² − (ΣY)²))",
              "= (18 × 2.871 − 57 × 866) ÷ √((18 × 215 − 57²) × (18 × 42.916 − 866²))",
              "= 2.316 ÷ √(621 × 22.532)",
              "= 2.316 ÷ 3.740,6379",
              "= 0,619");
      assertThat(sheet.getRow(at + 2).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
      int verdict = rowOf(sheet, at, 0, "Sig. (2 ekor) butir cs_01") + 5;
      assertThat(text(sheet, verdict, 0))
          .isEqualTo(
              "r-hitung 0,619, r-tabel 0,468, Sig. 0,006:"
                  + " menurut kaidah r-hitung > r-tabel, butir cs_01 valid.");
      int critical = rowOf(sheet, 0, 0, "t-tabel");
      assertThat(lines(sheet, critical, 12)).contains("= 2,120 ÷ √(16 + 2,120²)", "= 0,468");
    }
  }

  /** Σs² = 15.9346 of fourteen items and s² = 73.634 of the total: 14/13 · (1 − 0.2164). */
  @Test
  void alphaIsWorkedOutInTheOtherLanguageToo() throws IOException {
    try (XSSFWorkbook book = report(Language.EN)) {
      XSSFSheet sheet = sheet(book, "Working Customer satisfaction");
      int variance = rowOf(sheet, 0, 0, "Variance of item cs_01");
      // 215 − 57² / 18 = 34.5
      assertThat(lines(sheet, variance + 1, 5))
          .containsExactly(
              "ΣX² = 215;  ΣX = 57;  n = 18",
              "= (ΣX² − (ΣX)² ÷ n) ÷ (n − 1)",
              "= (215 − 57² ÷ 18) ÷ (18 − 1)",
              "= 34.5 ÷ 17",
              "= 2.029");
      int alpha = rowOf(sheet, variance, 0, "Cronbach's alpha");
      assertThat(text(sheet, alpha + 2, 0)).isEqualTo("α");
      List<String> lines = lines(sheet, alpha + 1, 6);
      assertThat(lines.get(0)).isEqualTo("k = 14;  s²ₜ = 73.634");
      assertThat(lines.get(1)).isEqualTo("= k ÷ (k − 1) × (1 − (Σs²) ÷ s²ₜ)");
      assertThat(lines.get(2)).startsWith("= 14 ÷ (14 − 1) × (1 − (2.029 + ");
      assertThat(lines.get(3)).isEqualTo("= 14 ÷ 13 × (1 − 15.9346 ÷ 73.634)");
      assertThat(lines.get(5)).isEqualTo("= 0.844");
    }
  }

  private static List<String> lines(XSSFSheet sheet, int from, int count) {
    List<String> lines = new ArrayList<>();
    for (int row = from; row < from + count; row++) {
      lines.add(text(sheet, row, 1));
    }
    return lines;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void answersAreCountedOptionByOption(Language language) throws IOException {
    AnswerMatrix answers = StoredTables.responses("employee_motivation");
    boolean indonesian = language == Language.ID;
    try (XSSFWorkbook book = report(language)) {
      XSSFSheet sheet =
          sheet(book, indonesian ? "Jawaban Motivasi Karyawan" : "Answers Employee motivation");
      int first = rowOf(sheet, 0, 0, answers.items().get(0));
      for (int i = 0; i < answers.items().size(); i++) {
        for (int option = 1; option <= 5; option++) {
          int chosen = 0;
          for (double answer : answers.columns()[i]) {
            chosen += answer == option ? 1 : 0;
          }
          assertThat(number(sheet, first + i, 2 * option)).isEqualTo(chosen);
          assertThat(number(sheet, first + i, 2 * option + 1))
              .isCloseTo(100.0 * chosen / 6, within(1e-9));
        }
      }
      XSSFSheet frequencies =
          sheet(
              book, indonesian ? "Frekuensi Motivasi Karyawan" : "Frequencies Employee motivation");
      int row = rowOf(frequencies, 0, 0, answers.items().get(0));
      // Statements stand once; all five options do, whether anybody chose them or not.
      assertThat(text(frequencies, row, 1)).isNotEmpty();
      assertThat(text(frequencies, row + 1, 1)).isEmpty();
      assertThat(text(frequencies, row + 5, 0)).isEqualTo(answers.items().get(1));
      XSSFSheet means =
          sheet(book, indonesian ? "Rata-rata Motivasi Karyawan" : "Means Employee motivation");
      int mean = rowOf(means, 0, 0, answers.items().get(0));
      assertThat(number(means, mean, 3))
          .isCloseTo(product(answers.columns()[0], null) / 6, within(1e-12));
    }
  }

  @Test
  void picturesStandOnTheirSheetsWithAnAlternativeText() throws IOException {
    try (XSSFWorkbook book = report(Language.ID)) {
      XSSFSheet sheet = sheet(book, "Jawaban Kepuasan Pelanggan");
      XSSFDrawing drawing = Objects.requireNonNull(sheet.getDrawingPatriarch());
      assertThat(drawing.getShapes()).hasSize(1);
      XSSFPicture picture = (XSSFPicture) drawing.getShapes().get(0);
      assertThat(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr())
          .isEqualTo("Jawaban per butir: Kepuasan Pelanggan (n = 18)");
      XSSFClientAnchor anchor = picture.getClientAnchor();
      assertThat(text(sheet, anchor.getRow1(), 0))
          .isEqualTo("Gambar: Jawaban per butir: Kepuasan Pelanggan (n = 18)");
      assertThat(picture.getImageDimension().width).isGreaterThan(1500);
      int pictures = 0;
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        for (XSSFShape shape : shapes(book.getSheetAt(i))) {
          assertUndistorted(book.getSheetAt(i), (XSSFPicture) shape);
          pictures++;
        }
      }
      // Answers, means, total scores, correlations; dimensions of the customers' instrument.
      assertThat(pictures).isGreaterThanOrEqualTo(3 * 4 + 1);
    }
  }

  private static List<XSSFShape> shapes(XSSFSheet sheet) {
    XSSFDrawing drawing = sheet.getDrawingPatriarch();
    return drawing == null ? List.of() : drawing.getShapes();
  }

  /** As wide in its cells as it is high, and within the page. */
  private static void assertUndistorted(XSSFSheet sheet, XSSFPicture picture) {
    XSSFClientAnchor anchor = picture.getClientAnchor();
    double wide = anchor.getDx2() / 9525.0;
    for (int c = 0; c < anchor.getCol2(); c++) {
      wide += sheet.getColumnWidthInPixels(c);
    }
    double high = (anchor.getDy2() - anchor.getDy1()) / 9525.0;
    for (int r = anchor.getRow1(); r < anchor.getRow2(); r++) {
      high += sheet.getRow(r).getHeightInPoints() * 96 / 72;
    }
    var size = picture.getImageDimension();
    assertThat(wide / high).isCloseTo((double) size.width / size.height, within(0.01));
    assertThat(wide).isBetween(250.0, 1000.0);
  }

  @Test
  void theContentsLeadToTheWorking() throws IOException {
    try (XSSFWorkbook book = report(Language.ID)) {
      XSSFSheet contents = book.getSheetAt(0);
      int section = rowOf(contents, 0, 0, "Pengerjaan Kepuasan Pelanggan");
      int block = rowOf(contents, section, 1, "Uji validitas butir demi butir");
      String address = contents.getHyperlink(block, 1).getAddress();
      XSSFSheet sheet = book.getSheet(address.substring(1, address.indexOf("'!")));
      int row = Integer.parseInt(address.substring(address.indexOf("!A") + 2)) - 1;
      assertThat(text(sheet, row, 0)).isEqualTo("Uji validitas butir demi butir");
      assertThat(rowOf(contents, 0, 0, "Pengerjaan Keuangan pemancingan 2018-05")).isPositive();
      XSSFSheet money = sheet(book, "Pengerjaan Keuangan pemancingan 2018-05");
      int ratio = rowOf(money, 0, 0, "R/C Ratio");
      assertThat(lines(money, ratio + 1, 3)).last().isEqualTo("= 2,18");
    }
  }

  /** Of the customers, in the order of their numbers, every other one is said to be a woman. */
  @Test
  void groupsAreComparedWhereTheProfileTellsThem() {
    Path kept = folder.resolve("groups.neraca");
    Samples.write("tunggulwulung", kept);
    AnswerMatrix answers = StoredTables.responses("customer_satisfaction");
    ProfileField sex =
        new ProfileField(
            new UUID(0, 9), "sex", 9, new Words("Kelamin", "Sex"), ProfileField.Kind.TEXT);
    try (Study study = Study.open(kept)) {
      study.edit(new Edit.Put(sex));
      List<Respondent> customers =
          study.all(Respondent.class).stream().filter(r -> r.number().startsWith("P-")).toList();
      for (int i = 0; i < customers.size(); i++) {
        Words level = i % 2 == 0 ? new Words("pria", "man") : new Words("wanita", "woman");
        UUID respondent = customers.get(i).uuid();
        study.edit(new Edit.Put(new ProfileValue(new UUID(1, i), respondent, sex.uuid(), level)));
      }
      List<Section> groups =
          StudyReport.of(study).sections().stream()
              .filter(
                  s ->
                      s.title() instanceof Cell.Said said
                          && said.phrase().key().equals("study.section_groups"))
              .toList();
      assertThat(groups).hasSize(1);
      assertThat(groups.get(0).blocks().get(0)).isInstanceOf(Block.Drawn.class);
      Table levels = ((Block.Tabled) groups.get(0).blocks().get(1)).table();
      for (int level = 0; level < 2; level++) {
        double sum = 0;
        for (double[] column : answers.columns()) {
          for (int r = level; r < 18; r += 2) {
            sum += column[r];
          }
        }
        assertThat(number(levels, level, 1)).isEqualTo(9);
        assertThat(number(levels, level, 2)).isCloseTo(sum / 9 / 14, within(1e-12));
      }
    }
  }

  /** From 3.4 on, which of 14 items is a total of 47.6: 11 of the 18 totals of Lampiran 7. */
  @Test
  void classesThatAQuestionnaireKeepsAreThoseOfTheReport() {
    Path kept = folder.resolve("classes.neraca");
    Samples.write("tunggulwulung", kept);
    try (Study study = Study.open(kept)) {
      UUID customers = study.all(Questionnaire.class).get(0).uuid();
      study.edit(new Edit.Put(own(customers, 0, "kurang", "1", "3.4")));
      study.edit(new Edit.Put(own(customers, 1, "baik", "3.4", "5")));
      List<Table> classes =
          StudyReport.of(study).sections().stream()
              .flatMap(s -> s.blocks().stream())
              .filter(Block.Tabled.class::isInstance)
              .map(b -> ((Block.Tabled) b).table())
              .filter(t -> t.id().equals("describe.classes"))
              .toList();
      assertThat(classes).extracting(t -> t.rows().size()).containsExactly(2, 5, 5);
      assertThat(classes.get(0).rows().get(1).get(0)).isEqualTo(Cell.own(Words.of("baik")));
      assertThat(number(classes.get(0), 0, 3)).isEqualTo(7);
      assertThat(number(classes.get(0), 1, 3)).isEqualTo(11);
    }
  }

  private static OwnClass own(UUID of, int position, String name, String from, String to) {
    return new OwnClass(
        UUID.randomUUID(), of, position, Words.of(name), "", Exact.parse(from), Exact.parse(to));
  }

  private static double number(Table table, int row, int column) {
    return ((Cell.Number) table.rows().get(row).get(column)).value().toDouble();
  }

  /** Of confidential instruments a report says how many answered, and nothing else. */
  @Test
  void confidentialInstrumentsAreNeitherWorkedOutNorDescribed() throws IOException {
    Path kept = folder.resolve("kept.neraca");
    Samples.write("tunggulwulung", kept);
    Path out = folder.resolve("kept.xlsx");
    try (Study study = Study.open(kept)) {
      study.all(Questionnaire.class).forEach(q -> study.edit(new Edit.Put(confidential(q))));
      StudyReport.of(study).write(out, Locale.ENGLISH, share -> {});
    }
    try (XSSFWorkbook book = open(out)) {
      List<String> items = new ArrayList<>();
      book.forEach(s -> s.forEach(row -> row.forEach(cell -> items.addAll(item(cell.toString())))));
      assertThat(items).isEmpty();
      assertThat(book.getAllPictures()).isEmpty();
      XSSFSheet only = sheet(book, "Employee satisfaction");
      assertThat(text(only, only.getLastRowNum(), 0)).contains("(6)");
      List<String> sheets = new ArrayList<>();
      book.forEach(s -> sheets.add(s.getSheetName()));
      assertThat(sheets).filteredOn(s -> s.contains("Employee satisfaction")).hasSize(1);
    }
  }

  private static List<String> item(String text) {
    return text.matches("(cs|es|em)_\\d\\d.*") ? List.of(text) : List.of();
  }

  private static Questionnaire confidential(Questionnaire q) {
    return new Questionnaire(
        q.uuid(), q.code(), q.position(), q.name(), q.scale(), q.about(), true, q.note());
  }
}
