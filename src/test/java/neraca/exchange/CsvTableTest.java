package neraca.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|'})
  void findsTheDelimiter(char delimiter) throws IOException {
    CsvTable table = parse("a,b,c\n1,2,3\n".replace(',', delimiter));
    assertThat(table.delimiter()).isEqualTo(delimiter);
    assertThat(table.names()).containsExactly("a", "b", "c");
    assertThat(cells(table)).containsExactly(List.of("1", "2", "3"));
  }

  /** What Excel writes before a table so that it reads it back. */
  @ParameterizedTest
  @ValueSource(strings = {"sep=;\r\n", "\uFEFFsep=;\n", "SEP=;\n"})
  void aFirstLineMaySayTheDelimiter(String first) throws IOException {
    CsvTable table = CsvTable.parse(new StringReader(first + "a,1;b\n1;2\n"), "t");
    assertThat(table.delimiter()).isEqualTo(';');
    assertThat(table.names()).containsExactly("a,1", "b");
    assertThat(table.rows().get(0).line()).isEqualTo(3);
  }

  @Test
  void delimitersInsideQuotesDoNotCount() throws IOException {
    CsvTable table = parse("\"Saya suka, dan senang, sekali\";\"b, c\"\n5;4\n");
    assertThat(table.delimiter()).isEqualTo(';');
    assertThat(table.names()).containsExactly("Saya suka, dan senang, sekali", "b, c");
  }

  @Test
  void theDataDecideWhereTheHeaderCouldBeSplitTwoWays() throws IOException {
    CsvTable table = parse("Saya suka, dan senang, sekali;b\n5;4\n");
    assertThat(table.delimiter()).isEqualTo(';');
    assertThat(parse("a;b\n3,5;4,5\n").delimiter()).isEqualTo(';');
  }

  @Test
  void quotedCellsHoldDelimitersLineEndsAndQuotes() throws IOException {
    CsvTable table = parse("a,b\n\"x, \"\"y\"\"\r\nz\", \"1\" \n\"\",2\n");
    assertThat(cells(table)).containsExactly(List.of("x, \"y\"\r\nz", "1"), List.of("", "2"));
    assertThat(table.rows()).extracting(CsvRow::line).containsExactly(2, 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void takesEveryLineEndAndSkipsBlankLines(String end) throws IOException {
    String text = "\n  \na,b\n\n1,2\n \n3,4".replace("\n", end);
    CsvTable table = parse(text);
    assertThat(table.names()).containsExactly("a", "b");
    assertThat(cells(table)).containsExactly(List.of("1", "2"), List.of("3", "4"));
    assertThat(table.rows()).extracting(CsvRow::line).containsExactly(5, 7);
  }

  @Test
  void aRowOfEmptyCellsIsARow() throws IOException {
    assertThat(cells(parse("a,b\n,\n1,2\n"))).containsExactly(List.of("", ""), List.of("1", "2"));
    assertThat(cells(parse("a\n\"\"\n\n1\n"))).containsExactly(List.of(""), List.of("1"));
  }

  @Test
  void raggedRowsKeepWhatTheyHaveUnlessTheyHoldTooMuch() throws IOException {
    CsvTable table = parse("a,b,c\n1,2\n1,2,3,, \n");
    assertThat(cells(table)).containsExactly(List.of("1", "2"), List.of("1", "2", "3"));
    assertThat(table.rows().get(0).cell(2)).isEmpty();
    assertRefused("a,b\n1,2\n\n1,2,,4\n", "table.too_many_cells", 4);
  }

  @Test
  void malformedQuotesAreRefusedWithTheirLine() {
    assertRefused("a,b\n1,2\n\"3,4\n5,6\n", "table.open_quote", 3);
    assertRefused("a,b\n1,2\n\"Toko \"Maju\"\",4\n", "table.text_after_quote", 3);
  }

  @Test
  void anEmptyTextIsRefused() {
    assertThatThrownBy(() -> parse("\n \n"))
        .isInstanceOfSatisfying(
            Refusal.class, e -> assertThat(e.phrase().key()).isEqualTo("table.empty"));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, \uFEFF",
    "UTF-16LE, \uFEFF",
    "UTF-16BE, \uFEFF",
    "windows-1252, ''"
  })
  void readsTheUsualEncodings(String charset, String mark) throws IOException {
    Path file = folder.resolve("jawaban.csv");
    Files.writeString(file, mark + "Umur – é,b\nñ,1\n", Charset.forName(charset));
    CsvTable table = CsvTable.read(file);
    assertThat(table.name()).isEqualTo("jawaban");
    assertThat(table.names()).containsExactly("Umur – é", "b");
    assertThat(cells(table)).containsExactly(List.of("ñ", "1"));
  }

  @Test
  void aByteThatIsNotUtf8LateInALargeFileIsNoticed() throws IOException {
    Path file = folder.resolve("besar.csv");
    String text = "a,b\n" + "1,2\n".repeat(50_000) + "é,3\n";
    Files.writeString(file, text, Charset.forName("windows-1252"));
    CsvTable table = CsvTable.read(file);
    assertThat(table.rows()).hasSize(50_001);
    assertThat(table.rows().get(50_000).cell(0)).isEqualTo("é");
  }

  @ParameterizedTest
  @CsvSource({
    "504b030414000600, table.workbook",
    "d0cf11e0a1b11ae1, table.workbook",
    "24464c3240282329, table.spss_file",
    "312c3200332c34, table.not_text",
  })
  void whatIsNoTextTableIsRefused(String bytes, String key) throws IOException {
    Path file = folder.resolve("data.csv");
    Files.write(file, java.util.HexFormat.of().parseHex(bytes));
    assertFileRefused(file, key);
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    assertFileRefused(folder.resolve("tidak_ada.csv"), "table.no_file");
    assertFileRefused(folder, "table.folder");
  }

  @Property(tries = 200)
  void whatIsWrittenByTheStandardIsReadBack(
      @ForAll @Size(min = 2, max = 4)
          List<
                  @Size(value = 3) List<
                      @StringLength(max = 5) @Chars({'a', '"', ',', ';', '\n', '\r', ' '}) String>>
              rows)
      throws IOException {
    StringWriter text = new StringWriter();
    text.write("x,y,z\r\n");
    for (List<String> row : rows) {
      text.write(
          String.join(",", row.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').toList()));
      text.write("\r\n");
    }
    assertThat(cells(parse(text.toString()))).isEqualTo(rows);
  }

  @Property(tries = 200)
  void anyTextIsReadOrRefused(
      @ForAll
          @StringLength(max = 40)
          @Chars({'"', ',', ';', '\n', '\r', '\t', '|'})
          @CharRange(from = '0', to = '9')
          String text)
      throws IOException {
    try {
      CsvTable table = parse(text);
      assertThat(table.rows()).allMatch(row -> row.cells().size() <= table.names().size());
    } catch (Refusal refused) {
      assertThat(refused.phrase().key()).startsWith("table.");
    }
  }

  private static CsvTable parse(String text) throws IOException {
    return CsvTable.parse(new StringReader(text), "test");
  }

  private static List<List<String>> cells(CsvTable table) {
    return table.rows().stream().map(CsvRow::cells).toList();
  }

  private static void assertRefused(String text, String key, long line) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOfSatisfying(
            Refusal.class,
            e -> {
              assertThat(e.phrase().key()).isEqualTo(key);
              assertThat(e.phrase().places()).containsEntry("line", Cell.count(line));
            });
  }

  private static void assertFileRefused(Path file, String key) {
    assertThatThrownBy(() -> CsvTable.read(file))
        .isInstanceOfSatisfying(
            Refusal.class,
            e -> {
              assertThat(e.phrase().key()).isEqualTo(key);
              assertThat(e.phrase().places()).containsEntry("file", Cell.code(file.toString()));
            });
  }
}
