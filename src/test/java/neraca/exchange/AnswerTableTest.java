package neraca.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import neraca.exchange.AnswerTable.Options;
import neraca.exchange.AnswerTable.Range;
import neraca.model.AnswerMatrix;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTableTest {
  private static final double NA = Double.NaN;
  @TempDir Path folder;

  @Test
  void readsAFileAndNamesTheMatrixAfterIt() throws IOException {
    Path file = folder.resolve("kepuasan.pelanggan.csv");
    Files.writeString(file, "respondent,a,b\nR-1,1,2\n,3,\n");
    AnswerMatrix matrix = AnswerTable.read(file, Options.NONE);
    assertThat(matrix.source()).isEqualTo("kepuasan.pelanggan");
    assertThat(matrix.name().inEnglish()).isEqualTo("kepuasan.pelanggan");
    assertThat(matrix.items()).containsExactly("a", "b");
    assertThat(matrix.rows()).containsExactly("R-1", "2");
    assertColumns(matrix, new double[] {1, 3}, new double[] {2, NA});
  }

  @ParameterizedTest
  @ValueSource(strings = {"respondent", "Responden", "ID", "No", "No.", "nomor"})
  void aFirstColumnOfThatNameIsNoItem(String name) {
    AnswerMatrix matrix = read(name + ";a;b\n7;1;2\n8;3;4\n", Options.NONE);
    assertThat(matrix.items()).containsExactly("a", "b");
    assertThat(matrix.rows()).containsExactly("7", "8");
  }

  @Test
  void withoutSuchAColumnRowsAreCounted() {
    AnswerMatrix matrix = read("a,id\n1,2\n3,4\n", Options.NONE);
    assertThat(matrix.items()).containsExactly("a", "id");
    assertThat(matrix.rows()).containsExactly("1", "2");
  }

  @Test
  void theUserSaysWhichColumnsAreWhat() {
    String text = "id,name,a,b,c\n1,Ani,1,2,3\n2,Budi,4,5,6\n";
    AnswerMatrix matrix = read(text, options("name", List.of("c", "a")));
    assertThat(matrix.rows()).containsExactly("Ani", "Budi");
    assertThat(matrix.items()).containsExactly("c", "a");
    assertColumns(matrix, new double[] {3, 6}, new double[] {1, 4});
    assertThat(read(text, options(null, List.of("id", "a"))).items()).containsExactly("id", "a");
  }

  @Test
  void emptyPointHyphenAndNaAreMissing() {
    AnswerMatrix matrix =
        read("a,b\n1,\n2,.\n3,-\n4,NA\n5,n/a\n6,NaN\n7, \n8,#N/A\n,\n9,5\n", Options.NONE);
    assertColumns(
        matrix,
        new double[] {1, 2, 3, 4, 5, 6, 7, 8, NA, 9},
        new double[] {NA, NA, NA, NA, NA, NA, NA, NA, NA, 5});
  }

  @Test
  void aRowWithNothingInItIsNoRespondentWhereRespondentsHaveNames() {
    assertThat(read("id,a\nx,\n,\n,1\n", Options.NONE).rows()).containsExactly("x", "2");
  }

  @Test
  void infiniteCellsStayInfinite() {
    assertThat(read("a,b\nInf,1\n-inf,2\nInfinity,3\n", Options.NONE).columns()[0])
        .containsExactly(
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  @Test
  void readsNumbersOfEveryNotation() {
    AnswerMatrix matrix =
        read(
            "a,b\n1000000000003,1e9\n-3,0.435\n+4,.5\n\u22125,1.5E-3\n  6 ,\u00A07\u00A0\n"
                + "123456789012345678,12.25\n",
            Options.NONE);
    assertColumns(
        matrix,
        new double[] {1000000000003.0, -3, 4, -5, 6, 123456789012345678.0},
        new double[] {1e9, 0.435, 0.5, 0.0015, 7, 12.25});
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a;b#3,5;4#1.234,25;2 | 3.5 1234.25",
        "a;b#0,435;4#1.500;2 | 0.435 1500",
        "a;b#3.5;4#1.500;2 | 3.5 1.5",
        "a;b#1.234.567;4#2;2 | 1234567 2",
        "a,b#\"3,5\",1#\"4,25\",2 | 3.5 4.25",
        "a,b#\"1,234.5\",1#\"1,500\",2 | 1234.5 1500",
      })
  void numbersWithOneReadingShowTheDecimalMark(String text, String expected) {
    AnswerMatrix matrix = read(text.replace('#', '\n') + "\n", Options.NONE);
    double[] values = Arrays.stream(expected.split(" ")).mapToDouble(Double::parseDouble).toArray();
    assertThat(matrix.columns()[0]).containsExactly(values);
  }

  @Test
  void aNumberWithTwoReadingsIsRefusedUntilTheUserDecides() {
    String text = "id;a\n1;1.500\n2;2\n";
    assertRefused(text, Options.NONE, "table.two_readings", "a", 2L, "1.500");
    assertThat(read(text, decimal(DecimalMark.COMMA)).columns()[0]).containsExactly(1500, 2);
    assertThat(read(text, decimal(DecimalMark.POINT)).columns()[0]).containsExactly(1.5, 2);
  }

  @Test
  void bothDecimalMarksAreRefused() {
    Phrase phrase =
        assertRefused("a;b\n3,5;1\n2;4.25\n", Options.NONE, "table.both_marks", "a", 2L, "3,5");
    assertThat(phrase.places())
        .containsEntry("other_line", Cell.count(3))
        .containsEntry("other_content", Cell.code("4.25"));
    assertRefused("a;b\n3,5;1\n", decimal(DecimalMark.POINT), "table.other_mark", "a", 2L, "3,5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Setuju", "1d", "0x1p3", "1 2", "5%", "1.2.3", "1,23,456.5", "--1", "1e", "²"})
  void textIsRefusedNamingItsPlace(String text) {
    assertRefused(
        "id,a,b\n1,2,3\n2,4,\"" + text + "\"\n",
        decimal(DecimalMark.POINT),
        "table.not_a_number",
        "b",
        3L,
        text);
  }

  @Test
  void longTextIsShownInPart() {
    assertRefused(
        "a;b\n1;2\n1;" + "x".repeat(60) + "\n",
        Options.NONE,
        "table.not_a_number",
        "b",
        3L,
        "x".repeat(40) + "…");
  }

  @Test
  void columnsOfTextAreNoItemsAndThatIsSaid() throws IOException {
    AnswerTable table =
        AnswerTable.on(table("id,city,a,b\n1,Malang,2,3\n2,,4,NA\n3,Batu,x,5\n"), by("city"));
    assertThat(table.notes()).isEmpty();
    AnswerTable rest =
        AnswerTable.on(table("id,city,a,b\n1,Malang,2,3\n2,,4,NA\n3,Batu,5,5\n"), Options.NONE);
    assertThat(rest.answers().items()).containsExactly("a", "b");
    assertThat(rest.leftOut()).containsExactly("city");
    assertThat(rest.notes())
        .singleElement()
        .satisfies(n -> assertThat(n.items()).containsExactly("city"));
    // A slip of the pen in a column of answers is none of text; answers in words are to be coded.
    assertRefused("id,a,b\n1,2,3\n2,x,5\n", Options.NONE, "table.not_a_number", "a", 3L, "x");
    assertRefused("a,b\nya,tidak\n", Options.NONE, "table.not_a_number", "a", 2L, "ya");
  }

  @Test
  void onlyRowsThatAreMeantAreRespondents() throws IOException {
    String text = "id,sex,a,b\nA,f,1,2\nB, M ,3,4\n,f,,\n,m,5,1\n";
    AnswerMatrix men = AnswerTable.of(table(text), where(Map.of("sex", "m")));
    assertThat(men.rows()).containsExactly("B", "3");
    assertThat(men.items()).containsExactly("a", "b");
    assertColumns(men, new double[] {3, 5}, new double[] {4, 1});
    assertThat(AnswerTable.on(table(text), by("sex")).column("sex")).containsExactly("f", "M", "m");
    assertThat(refusal(text, where(Map.of("sx", "m"))).key()).isEqualTo("table.unknown_where");
    assertThat(refusal(text, by("sx")).key()).isEqualTo("table.unknown_by");
    Phrase unknown = refusal(text, where(Map.of("sex", "x")));
    assertThat(unknown.key()).isEqualTo("table.unknown_value");
    assertThat(unknown.places().get("known")).isEqualTo(Cell.code("M, f, m"));
    assertThat(refusal(text, where(Map.of("sex", "m", "a", "1"))).key()).isEqualTo("table.nobody");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"4,5,3\n1,2,3\n", "B-01,4,5,3\nB-02,1,2,3\n", "1,NA,3\n1,2,3\n", "2,2\n1,2\n"})
  void aTableThatBeginsWithAnswersIsRefused(String text) {
    assertThat(refusal(text, Options.NONE).key()).isEqualTo("table.no_names");
  }

  @Test
  void itemNumbersAreNamesWithANote() throws IOException {
    AnswerTable numbered = AnswerTable.on(table("1,2,3\n4,5,3\n1,2,3\n"), Options.NONE);
    assertThat(numbered.answers().items()).containsExactly("1", "2", "3");
    assertThat(numbered.notes())
        .extracting(n -> n.phrase().key())
        .containsExactly("table.note.numbered");
    assertThat(AnswerTable.on(table("no,1,2,3\n1,4,5,3\n2,1,2,3\n"), Options.NONE).notes())
        .isEmpty();
    assertThat(AnswerTable.on(table("3,1\n4,5\n"), options(null, List.of("3", "1"))).notes())
        .isEmpty();
  }

  @Test
  void aRowThatEndsBeforeAnItemIsRefused() {
    Phrase phrase = refusal("id,a,b,remark\n1,2,3\n2,4\n", options(null, List.of("a", "b")));
    assertThat(phrase.key()).isEqualTo("table.too_few_cells");
    assertThat(phrase.places())
        .containsEntry("line", Cell.count(3))
        .containsEntry("item", Cell.code("b"))
        .containsEntry("column", Cell.count(3));
  }

  @Test
  void reverseItemsAreTurnedOnTheDeclaredScale() {
    AnswerMatrix matrix = read("a,b\n1,2\n4,\n", reverse(List.of("b", "a"), new Range(1, 5)));
    assertColumns(matrix, new double[] {5, 2}, new double[] {4, NA});
    assertThat(refusal("a,b\n1,2\n", reverse(List.of("b"), null)))
        .isEqualTo(Phrase.of("table.reverse_needs_scale").with("item", "b"));
  }

  @Test
  void anAnswerOffTheScaleIsRefused() {
    Options scale = reverse(List.of(), new Range(1, 5));
    Phrase phrase = assertRefused("a,b\n1,2\n5,6\n", scale, "table.off_scale", "b", 3L, "6");
    assertThat(phrase.places()).containsKeys("min", "max");
    assertRefused("a,b\n1,2\n0.5,3\n", scale, "table.off_scale", "a", 3L, "0.5");
    assertColumns(read("a,b\n1,5\n3.5,\n", scale), new double[] {1, 3.5}, new double[] {5, NA});
    assertThat(refusal("a,b\n1,2\n", reverse(List.of(), new Range(5, 1))).key())
        .isEqualTo("table.scale_order");
  }

  @Test
  void unknownNamesAreRefusedListingTheKnownOnes() {
    String text = "id,a,b\n1,2,3\n";
    assertThat(refusal(text, options(null, List.of("a", "c"))))
        .isEqualTo(Phrase.of("table.unknown_item").with("name", "c").with("known", "id, a, b"));
    assertThat(refusal(text, reverse(List.of("id"), new Range(1, 5))))
        .isEqualTo(Phrase.of("table.unknown_reverse").with("name", "id").with("known", "a, b"));
    assertThat(refusal(text, options("name", List.of())))
        .isEqualTo(Phrase.of("table.unknown_id").with("name", "name").with("known", "id, a, b"));
  }

  @Test
  void aNameUsedTwiceIsRefused() {
    assertThat(refusal("a,b,a\n1,2,3\n", Options.NONE))
        .isEqualTo(
            Phrase.of("table.name_twice").with("name", "a").with("first", 1).with("second", 3));
    assertThat(refusal("a,b\n1,2\n", options(null, List.of("a", "a"))).key())
        .isEqualTo("table.item_twice");
    assertThat(refusal("a,b\n1,2\n", reverse(List.of("a", "a"), new Range(1, 5))).key())
        .isEqualTo("table.reverse_twice");
    assertThat(refusal("a,b\n1,2\n", options("a", List.of("a", "b"))).key())
        .isEqualTo("table.id_is_item");
  }

  @Test
  void aColumnWithoutNameMustBeEmpty() {
    assertThat(refusal(",a\n1,2\n", Options.NONE))
        .isEqualTo(Phrase.of("table.unnamed_column").with("column", 1));
    assertThat(read("a,b,,\n1,2,,\n", Options.NONE).items()).containsExactly("a", "b");
  }

  @Test
  void aTableWithoutItemsOrRowsIsRefused() {
    assertThat(refusal("id\n1\n", Options.NONE).key()).isEqualTo("table.no_items");
    assertThat(refusal("id,a\n", Options.NONE).key()).isEqualTo("table.no_rows");
  }

  /** Shares of a German survey as its delimiter and marks are: written for this test. */
  @Test
  void readsAnUglyTable() {
    String text =
        "\uFEFF\"No\";\"Saya puas;\n\"\"sangat\"\"\";\"b \"\r\n"
            + "\"01\";\"3,5\"; 4 \r\n\r\n02;NA;5;\r\n;;\r\n03;4;-\r\n";
    AnswerMatrix matrix = read(text, Options.NONE);
    assertThat(matrix.items()).containsExactly("Saya puas;\n\"sangat\"", "b");
    assertThat(matrix.rows()).containsExactly("01", "02", "03");
    assertColumns(matrix, new double[] {3.5, NA, 4}, new double[] {4, 5, NA});
  }

  @Test
  void aWideTableIsReadFast() {
    StringBuilder text = new StringBuilder("id");
    for (int item = 0; item < 50; item++) {
      text.append(",q").append(item);
    }
    for (int row = 0; row < 20_000; row++) {
      text.append('\n').append(row);
      for (int item = 0; item < 50; item++) {
        text.append(',').append(1 + (row + item) % 5);
      }
    }
    AnswerMatrix matrix = read(text.toString(), reverse(List.of("q3"), new Range(1, 5)));
    assertThat(matrix.rows()).hasSize(20_000);
    assertThat(matrix.value(1, 3)).isCloseTo(6 - 5, within(0.0));
  }

  private static void assertColumns(AnswerMatrix matrix, double[]... columns) {
    assertThat(Arrays.deepToString(matrix.columns())).isEqualTo(Arrays.deepToString(columns));
  }

  private static Options options(String id, List<String> items) {
    return new Options(id, items, List.of(), null, null);
  }

  private static Options reverse(List<String> items, Range scale) {
    return new Options(null, List.of(), items, scale, null);
  }

  private static Options decimal(DecimalMark mark) {
    return new Options(null, List.of(), List.of(), null, mark);
  }

  private static Options by(String column) {
    return Options.NONE.by(column);
  }

  private static Options where(Map<String, String> values) {
    return new Options(null, List.of(), List.of(), null, null, values, null);
  }

  private static CsvTable table(String text) throws IOException {
    return CsvTable.parse(new StringReader(text), "test");
  }

  private static AnswerMatrix read(String text, Options options) {
    try {
      return AnswerTable.of(table(text), options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Phrase refusal(String text, Options options) {
    Phrase[] phrase = new Phrase[1];
    assertThatThrownBy(() -> read(text, options))
        .isInstanceOfSatisfying(Refusal.class, e -> phrase[0] = e.phrase());
    return phrase[0];
  }

  private static Phrase assertRefused(
      String text, Options options, String key, String item, long line, String content) {
    Phrase phrase = refusal(text, options);
    assertThat(phrase.key()).isEqualTo(key);
    assertThat(phrase.places())
        .containsEntry("item", Cell.code(item))
        .containsEntry("line", Cell.count(line))
        .containsEntry("content", Cell.code(content));
    return phrase;
  }
}
