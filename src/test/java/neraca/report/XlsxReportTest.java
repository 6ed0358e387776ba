package neraca.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import neraca.model.result.Cell;
import neraca.model.result.Refusal;
import neraca.text.Language;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class XlsxReportTest {
  @TempDir Path folder;

  @Test
  void firstSheetLeadsToEveryTable() throws IOException {
    try (XSSFWorkbook book = report(Language.EN)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(3);
      XSSFSheet contents = book.getSheetAt(0);
      assertThat(contents.getSheetName()).isEqualTo("Contents");
      assertThat(text(contents, 0, 0)).isEqualTo("Report of results");
      assertThat(text(contents, 2, 0)).isEqualTo("Customer satisfaction");
      assertThat(text(contents, 3, 1)).isEqualTo("Results of test KP");
      assertThat(text(contents, 4, 1)).isEqualTo("Revenue");
      assertThat(text(contents, 5, 0)).isEqualTo("Instrument test");
      assertThat(contents.getHyperlinkList()).hasSize(5);
      for (var link : contents.getHyperlinkList()) {
        String address = link.getAddress();
        XSSFSheet sheet = book.getSheet(address.substring(1, address.indexOf("'!")));
        int row = Integer.parseInt(address.substring(address.indexOf("!A") + 2)) - 1;
        assertThat(text(sheet, row, 0))
            .isEqualTo(text(contents, link.getFirstRow(), link.getFirstColumn()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void numbersAreNumbersWithTheirFormat(Language language) throws IOException {
    try (XSSFWorkbook book = report(language)) {
      XSSFSheet sheet = book.getSheetAt(1);
      int first = rowOf(sheet, "cs_01");
      assertNumber(sheet, first, 2, 4.01, "#,##0.00");
      assertNumber(sheet, first, 3, -0.2 + 1 / 16.0, "#,##0.000");
      assertNumber(sheet, first + 12, 2, 1234.5, "#,##0.00");
      int shares = rowOf(sheet, "A");
      assertNumber(sheet, shares, 1, 20 / 3.0, "#,##0.00");
      assertNumber(sheet, shares + 1, 1, 35, "#,##0.00");
      boolean indonesian = language == Language.ID;
      assertThat(text(sheet, shares - 1, 1)).isEqualTo(indonesian ? "Bagian (%)" : "Share (%)");
      assertThat(text(sheet, first, 1)).startsWith(indonesian ? "Pernyataan 1:" : "Statement 1:");
    }
  }

  @Test
  void whereUnitsAreMixedEveryNumberShowsItsOwn() throws IOException {
    try (XSSFWorkbook book = report(Language.ID)) {
      XSSFSheet sheet = book.getSheetAt(2);
      int first = rowOf(sheet, "Penerimaan");
      assertThat(text(sheet, first - 1, 1)).isEqualTo("Jumlah");
      assertNumber(sheet, first, 1, 88_878_000, "\"Rp \"#,##0");
      assertNumber(sheet, first + 1, 1, -12345.5, "\"Rp \"#,##0.00");
      assertNumber(sheet, first + 2, 1, 117.9402, "#,##0.00\" %\"");
      assertNumber(sheet, first + 3, 1, 1200, "#,##0");
      assertThat(text(sheet, first - 1, 2)).isEqualTo("Biaya total (Rp)");
      assertNumber(sheet, first, 2, 88_878_000_000.0, "#,##0.00");
    }
  }

  @Test
  void whatIsAbsentIsAPointOnTheRight() throws IOException {
    try (XSSFWorkbook book = report(Language.ID)) {
      XSSFSheet sheet = book.getSheetAt(1);
      XSSFCell cell = sheet.getRow(rowOf(sheet, "cs_05")).getCell(3);
      assertThat(cell.getStringCellValue()).isEqualTo(".");
      assertThat(cell.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
    }
  }

  @Test
  void textOfTheUserIsNeverAFormula() throws IOException {
    try (XSSFWorkbook book = report(Language.ID)) {
      XSSFSheet sheet = book.getSheetAt(1);
      XSSFRow row = sheet.getRow(rowOf(sheet, "=1+1"));
      for (XSSFCell cell : List.of(row.getCell(0), row.getCell(1))) {
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      }
      XSSFRow heading = sheet.getRow(rowOf(sheet, "="));
      assertThat(heading.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(heading.getCell(1).getCellStyle().getQuotePrefixed()).isFalse();
      book.forEach(s -> s.forEach(r -> r.forEach(c -> assertNoFormula(c))));
    }
  }

  private static void assertNoFormula(org.apache.poi.ss.usermodel.Cell cell) {
    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
  }

  @Test
  void notesStandUnderTheirTable() throws IOException {
    try (XSSFWorkbook book = report(Language.ID)) {
      XSSFSheet sheet = book.getSheetAt(1);
      int last = rowOf(sheet, "=1+1");
      assertThat(text(sheet, last + 1, 0))
          .isEqualTo(
              "Periksa: Butir cs_01, cs_02, cs_03 berkorelasi negatif: α turun menjadi 0,845.");
      XSSFRow second = sheet.getRow(last + 2);
      assertThat(second.getCell(0).getStringCellValue()).startsWith("Catatan: Butir cs_05");
      assertThat(second.getHeightInPoints()).isGreaterThan(30);
      assertThat(text(sheet, sheet.getLastRowNum(), 0)).isEqualTo("Salah: Penerimaan");
    }
  }

  @Test
  void rulesStandAboveBelowAndUnderTheHeading() throws IOException {
    try (XSSFWorkbook book = report(Language.EN)) {
      XSSFSheet sheet = book.getSheetAt(2);
      int first = rowOf(sheet, "Revenue");
      var heading = sheet.getRow(first - 1).getCell(1).getCellStyle();
      assertThat(heading.getBorderTop()).isEqualTo(BorderStyle.MEDIUM);
      assertThat(heading.getBorderBottom()).isEqualTo(BorderStyle.THIN);
      assertThat(sheet.getRow(first).getCell(1).getCellStyle().getBorderBottom())
          .isEqualTo(BorderStyle.NONE);
      assertThat(sheet.getRow(first + 3).getCell(1).getCellStyle().getBorderBottom())
          .isEqualTo(BorderStyle.MEDIUM);
    }
  }

  @Test
  void everySheetPrintsAsWideAsAPage() throws IOException {
    try (XSSFWorkbook book = report(Language.EN)) {
      for (int i = 0; i < 3; i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
      }
      CellRangeAddress repeated = book.getSheetAt(2).getRepeatingRows();
      int heading = rowOf(book.getSheetAt(2), "Revenue") - 1;
      assertThat(repeated.getFirstRow()).isEqualTo(heading);
      assertThat(repeated.getLastRow()).isEqualTo(heading);
      assertThat(book.getSheetAt(1).getRepeatingRows()).isNull();
      assertThat(book.getSheetAt(1).getColumnWidth(1)).isLessThanOrEqualTo(60 * 256);
      assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("Neraca");
      assertThat(book.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Report of results");
    }
  }

  @Test
  void sheetNamesAreLegalAndDifferent() throws IOException {
    String long1 = "Kepuasan pelanggan [kolam: pancing/umum?] tahun 2018";
    List<Section> sections =
        Stream.of(long1, long1, long1, "", "'x'", "History", "DAFTAR ISI")
            .map(title -> Section.of(Cell.code(title), List.of(), List.of()))
            .toList();
    Path file = folder.resolve("names.xlsx");
    XlsxReport.write(file, Locale.forLanguageTag("id"), "", sections, share -> {});
    try (XSSFWorkbook book = open(file)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(8);
      List<String> names =
          java.util.stream.IntStream.range(0, 8).mapToObj(book::getSheetName).toList();
      assertThat(names)
          .allMatch(name -> name.length() <= 31 && !name.matches(".*[\\[\\]:/?*\\\\].*"));
      assertThat(names.stream().map(String::toLowerCase)).doesNotHaveDuplicates();
      assertThat(names).contains("Lembar").doesNotContain("History");
      assertThat(text(book.getSheetAt(2), 0, 0)).isEqualTo(long1);
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsRefusedAndNothingIsLeftBehind() throws IOException {
    assertRefused(folder, "report.is_folder");
    assertRefused(folder.resolve("no/such/report.xlsx"), "report.no_folder");
    Path file = Files.writeString(folder.resolve("a"), "x");
    assertRefused(file.resolve("report.xlsx"), "report.no_folder");
    assertRefused(folder.resolve("x".repeat(300)), "report.cannot_write");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void anOlderReportIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("report.xlsx"), "old");
    XlsxReport.write(file, Locale.ENGLISH, "IDR", SampleReport.sections(), share -> {});
    try (XSSFWorkbook book = open(file)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(3);
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  private static void assertRefused(Path file, String key) {
    assertThatThrownBy(
            () -> XlsxReport.write(file, Locale.ENGLISH, "", SampleReport.sections(), share -> {}))
        .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.phrase().key()).isEqualTo(key));
  }

  private XSSFWorkbook report(Language language) throws IOException {
    Path file = folder.resolve("report.xlsx");
    XlsxReport.write(
        file, Locale.forLanguageTag(language.code()), "IDR", SampleReport.sections(), share -> {});
    return open(file);
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static void assertNumber(
      XSSFSheet sheet, int row, int column, double number, String format) {
    XSSFCell cell = sheet.getRow(row).getCell(column);
    assertThat(cell.getNumericCellValue()).isEqualTo(number);
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(format);
    assertThat(cell.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getStringCellValue();
  }

  private static int rowOf(XSSFSheet sheet, String first) {
    for (int row = 4; row <= sheet.getLastRowNum(); row++) {
      if (sheet.getRow(row) != null
          && first.equals(text(sheet, row, 0))
          && sheet.getRow(row).getLastCellNum() > 1) {
        return row;
      }
    }
    throw new AssertionError("no row " + first);
  }
}
