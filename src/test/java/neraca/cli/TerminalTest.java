package neraca.cli;

import static neraca.model.result.Working.operand;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import neraca.model.Exact;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Table;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.text.Language;
import neraca.text.Texts;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void aTableIsAlignedBetweenRules() {
    terminal(StandardCharsets.UTF_8, Language.ID)
        .table(
            table(
                List.of(
                    List.of(
                        Cell.code("cs_01"),
                        Cell.number(4.39, Format.MEAN),
                        Cell.number(-0.5, Format.STATISTIC)),
                    List.of(
                        Cell.code("cs_02"),
                        Cell.number(1234.5, Format.MEAN),
                        Cell.number(Double.NaN, Format.STATISTIC)))));
    assertThat(printed(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            Hasil uji coba KP
            ────────────────────────────────
                                  Scale mean
                                     if item
            Pernyataan    Rerata     deleted
            ────────────────────────────────
            cs_01           4,39      −0,500
            cs_02       1.234,50           .
            ────────────────────────────────
            Periksa: Butir cs_02 berkorelasi negatif: α turun menjadi 0,845.
            """);
  }

  @Test
  void aTerminalWithoutTheSignsGetsPlainOnes() {
    terminal(StandardCharsets.US_ASCII, Language.EN)
        .table(table(List.of(List.of(Cell.code("é\t→"), Cell.count(-5), Cell.code("☃")))));
    assertThat(printed(StandardCharsets.US_ASCII))
        .contains("-----")
        .contains("e ->")
        .contains("-5")
        .contains("?")
        .contains("alpha drops to 0.845")
        .doesNotContain("?-");
  }

  @Test
  void longTextIsWrappedAndNumbersAreNot() {
    String words = "kata ".repeat(60) + "x".repeat(120);
    terminal(StandardCharsets.UTF_8, Language.ID)
        .table(
            table(
                List.of(
                    List.of(
                        Cell.code(words),
                        Cell.number(123456789.25, Format.MEAN),
                        Cell.number(1.0, Format.STATISTIC)))));
    List<String> lines = printed(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).allMatch(line -> line.length() <= Terminal.WIDTH);
    assertThat(lines).anyMatch(line -> line.contains("123.456.789,25") && line.endsWith("1,000"));
    assertThat(String.join(" ", lines).split("kata", -1)).hasSize(61);
    assertThat(String.join("", lines).chars().filter(c -> c == 'x')).hasSize(120);
  }

  @Test
  void aTableThatCannotBeNarrowerIsPrintedWhole() {
    List<Column> columns = new ArrayList<>();
    List<Cell> row = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      columns.add(new Column(Cell.code("q" + i), true));
      row.add(Cell.number(0.5, Format.STATISTIC));
    }
    terminal(StandardCharsets.UTF_8, Language.EN)
        .table(new Table("wide", Phrase.of("sample.profit"), columns, List.of(row), List.of()));
    assertThat(printed(StandardCharsets.UTF_8).lines().toList().get(4).split("0\\.500", -1))
        .hasSize(31);
  }

  @Test
  void aTableWithoutRowsHasItsHeadings() {
    terminal(StandardCharsets.UTF_8, Language.EN).table(table(List.of()));
    assertThat(printed(StandardCharsets.UTF_8)).contains("Statement");
  }

  @Test
  void aFigureIsTakenApartDownToWhatWasTyped() {
    Figure bamboo =
        money(
            "bamboo",
            Cell.own(new Words("Bambu", "Bamboo")),
            "16400000",
            Working.of(
                "sample.product",
                operand("a", entry("quantity", Cell.number(Value.of(400), Format.PLAIN))),
                operand("b", entry("price", Cell.number(Value.of(41000), Format.MONEY)))));
    Figure cost =
        money(
            "cost",
            Cell.said("sample.cost"),
            "16400000",
            Working.over("figure.sum", List.of(bamboo)));
    Source answers = new Source.Answers("CS", List.of("cs_01", "cs_02"), 18, true);
    Figure ratio =
        new Figure(
            "rc",
            Cell.said("sample.rc_ratio"),
            Value.of(Exact.parse("20/3")),
            Format.RATIO,
            new Working(
                "sample.mean",
                List.of(
                    operand("term", cost),
                    operand("term", bamboo),
                    operand("term", answers),
                    operand("term", answers),
                    operand("n", new Source.Setting(Phrase.of("sample.level"), Cell.count(-2))))),
            List.of(Note.wrong(Phrase.of("sample.profit"), List.of())));
    terminal(StandardCharsets.UTF_8, Language.ID)
        .trace(ratio, leaf -> List.of(leaf.questionnaire() + ": 5 4 3", "2 1"));
    assertThat(printed(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            Rasio R/C = 6,67
            │  = (Biaya total + Bambu + jawaban CS, 2 butir + jawaban CS, 2 butir) ÷ Taraf
            │  = (Rp 16.400.000 + Rp 16.400.000 + jawaban 18 responden, 2 butir + jawaban 18 responden, 2 butir) ÷ (−2)
            │  Salah: Keuntungan
            ├─ Biaya total = Rp 16.400.000
            │  │  = Bambu
            │  │  = Rp 16.400.000
            │  └─ Bambu = Rp 16.400.000
            │     │  = Bambu (jumlah) × Bambu (harga)
            │     │  = 400 × Rp 41.000
            │     ├─ Bambu (jumlah): 400
            │     └─ Bambu (harga): Rp 41.000
            ├─ Bambu = Rp 16.400.000 (diuraikan di atas)
            ├─ CS: cs_01, cs_02; 18 responden dengan jawaban lengkap
            │    CS: 5 4 3
            │    2 1
            ├─ CS: cs_01, cs_02; 18 responden (sudah dibuka di atas)
            └─ Taraf: −2
            """);
  }

  @Test
  void aTreeInPlainSignsKeepsItsShape() {
    Figure sum =
        money(
            "cost",
            Cell.said("sample.cost"),
            "-3",
            Working.over(
                "figure.sum",
                List.of(
                    entry("price", Cell.count(-1)),
                    new Source.Setting(Phrase.of("sample.level"), Cell.code("A")))));
    terminal(StandardCharsets.US_ASCII, Language.EN).trace(sum, leaf -> List.of());
    assertThat(printed(StandardCharsets.US_ASCII))
        .isEqualTo(
            """
            Total cost = -Rp 3
            |  = Bamboo (price) + Level
            |  = (-1) + A
            |- Bamboo (price): -1
            `- Level: A
            """);
  }

  @Test
  void aLongFormulaIsWrappedUnderItself() {
    List<Figure> terms = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      terms.add(
          money(
              "t" + i,
              Cell.code("Biaya nomor " + i),
              "123456789" + i,
              Working.of("sample.revenue")));
    }
    terminal(StandardCharsets.UTF_8, Language.ID)
        .trace(
            money("sum", Cell.said("sample.cost"), "1", Working.over("figure.sum", terms)),
            leaf -> List.of());
    List<String> lines = printed(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).allMatch(line -> line.length() <= Terminal.WIDTH);
    assertThat(lines.get(2)).startsWith("│  = Rp 1.234.567.890 + Rp");
    assertThat(lines.get(3)).startsWith("│    ");
    assertThat(lines).noneMatch(line -> line.endsWith("Rp"));
  }

  @Test
  void theCharacterSetOfStandardOutputIsKnown() {
    assertThat(Terminal.charsetOfStandardOutput()).isNotNull();
  }

  private Terminal terminal(Charset charset, Language language) {
    return new Terminal(
        new PrintStream(bytes, true, charset), charset, Texts.of(language).inCurrency("IDR"));
  }

  private String printed(Charset charset) {
    return bytes.toString(charset).replace(System.lineSeparator(), "\n");
  }

  private static Table table(List<List<Cell>> rows) {
    return new Table(
        "sample",
        Phrase.of("sample.title", "code", Cell.code("KP")),
        List.of(
            Column.text("sample.statement"),
            Column.number("sample.mean_heading"),
            new Column(Cell.code("Scale mean if item deleted"), true)),
        rows,
        List.of(
            Note.doubtful(
                Phrase.of("sample.note", "items", Cell.code("cs_02"))
                    .with("alpha", Cell.number(0.8445, Format.STATISTIC)),
                List.of("cs_02"))));
  }

  private static Figure money(String id, Cell name, String value, Working working) {
    return new Figure(id, name, Value.of(Exact.parse(value)), Format.MONEY, working);
  }

  private static Source.Entry entry(String field, Cell value) {
    return new Source.Entry(
        "ledger_line", new UUID(0, 1), field, Cell.own(new Words("Bambu", "Bamboo")), value);
  }
}
