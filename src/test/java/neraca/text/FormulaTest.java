package neraca.text;

import static neraca.model.result.Working.operand;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import neraca.model.Exact;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Term;
import neraca.model.result.Value;
import neraca.model.result.Working;
import org.junit.jupiter.api.Test;

/** Formulas of the test bundle {@code sample_id}, {@code sample_en}. */
class FormulaTest {
  private final Texts indonesian = Texts.of(Language.ID).inCurrency("IDR");
  private final Texts english = Texts.of(Language.EN).inCurrency("IDR");

  @Test
  void oneFormulaWithNamesAndWithNumbers() {
    Working ratio =
        Working.of(
            "sample.ratio",
            operand("above", money("sample.revenue", "88878000")),
            operand("below", money("sample.cost", "-75358500.5")));
    assertThat(indonesian.formula(ratio)).isEqualTo("Penerimaan ÷ Biaya total");
    assertThat(indonesian.formulaInNumbers(ratio))
        .isEqualTo("Rp 88.878.000 ÷ (\u2212Rp 75.358.500,50)");
    assertThat(english.formula(ratio)).isEqualTo("Revenue ÷ Total cost");
    assertThat(english.formulaInNumbers(ratio))
        .isEqualTo("Rp 88,878,000 ÷ (\u2212Rp 75,358,500.50)");
  }

  @Test
  void aFormulaOfTheBooksStandsInTheirSymbols() {
    Working t =
        Working.of(
            "instrument.t.formula",
            operand("r", new Source.Setting(Phrase.of("sample.level"), number(0.619))),
            operand("n", new Source.Setting(Phrase.of("sample.level"), Cell.count(18))));
    assertThat(indonesian.formulaInSymbols(t)).contains("r × √(n − 2) ÷ √(1 − r²)");
    assertThat(indonesian.symbol(t)).contains("t");
    assertThat(indonesian.known(t)).isEqualTo("r = 0,619;  n = 18");
    assertThat(english.known(t)).isEqualTo("r = 0.619;  n = 18");
    Working other = Working.of("sample.product", t.operands().toArray(Working.Operand[]::new));
    assertThat(indonesian.formulaInSymbols(other)).isEmpty();
    assertThat(indonesian.known(other)).isEmpty();
  }

  private static Cell number(double number) {
    return Cell.number(number, Format.STATISTIC);
  }

  @Test
  void anEntryIsCalledByItsRowAndField() {
    Working product =
        Working.of(
            "sample.product",
            operand("a", entry("quantity", "400", Format.PLAIN)),
            operand("b", entry("price", "41000", Format.MONEY)));
    assertThat(indonesian.formula(product)).isEqualTo("Bambu (jumlah) × Bambu (harga)");
    assertThat(english.formula(product)).isEqualTo("Bamboo (quantity) × Bamboo (price)");
    assertThat(indonesian.formulaInNumbers(product)).isEqualTo("400 × Rp 41.000");
    assertThat(indonesian.name(entry("some_new_field", "1", Format.PLAIN))).isEqualTo("Bambu");
  }

  @Test
  void settingsAndAnswersStandWithTheirValueAndTheirSize() {
    Working mixed =
        Working.of(
            "sample.product",
            operand("a", new Source.Setting(Phrase.of("sample.level"), Cell.code("A"))),
            operand("b", new Source.Answers("CS", List.of("cs_01", "cs_02"), 18, true)));
    assertThat(english.formula(mixed)).isEqualTo("Level × answers to CS, 2 items");
    assertThat(english.formulaInNumbers(mixed)).isEqualTo("A × answers of 18 respondents, 2 items");
    Source one = new Source.Answers("CS", List.of("cs_01"), 18, false);
    assertThat(indonesian.name(one)).isEqualTo("jawaban CS, butir cs_01");
  }

  @Test
  void termsAtOnePlaceAreAddedUp() {
    Working sum = Working.over("figure.sum", figures(3));
    assertThat(indonesian.formula(sum)).isEqualTo("F1 + F2 + F3");
    assertThat(indonesian.formulaInNumbers(sum)).isEqualTo("1 + 2 + 3");
    assertThat(indonesian.formula(Working.over("figure.sum", figures(1)))).isEqualTo("F1");
  }

  @Test
  void aLongSumIsShortened() {
    assertThat(english.formula(Working.over("figure.sum", figures(6))))
        .isEqualTo("F1 + F2 + F3 + F4 + F5 + F6");
    assertThat(english.formula(Working.over("figure.sum", figures(7))))
        .isEqualTo("F1 + F2 + F3 + … + F7");
    assertThat(english.formulaInNumbers(Working.over("figure.sum", figures(12))))
        .isEqualTo("1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12");
    assertThat(english.formulaInNumbers(Working.over("figure.sum", figures(13))))
        .isEqualTo("1 + 2 + 3 + … + 13");
  }

  @Test
  void aSumInsideAFormulaGetsBracketsWhereItNeedsThem() {
    List<Working.Operand> operands = new ArrayList<>();
    figures(2).forEach(term -> operands.add(operand("term", term)));
    operands.add(operand("n", number("N", 2)));
    assertThat(english.formula(new Working("sample.mean", operands))).isEqualTo("(F1 + F2) ÷ N");
    assertThat(english.formula(new Working("sample.bracketed", operands)))
        .isEqualTo("N × (F1 + F2)");
    assertThat(english.formula(new Working("sample.less", operands)))
        .isEqualTo("N \u2212 (F1 + F2)");
    assertThat(english.formula(new Working("sample.more", operands))).isEqualTo("F1 + F2 \u2212 N");
  }

  /** √ and ² are of all the words beside them, and of numbers as they stand. */
  @Test
  void aRootAndASquareTakeTheWholeName() {
    Working root =
        Working.of(
            "sample.root",
            operand("a", number("Total cost", 4)),
            operand("b", money("sample.profit", "3")));
    assertThat(english.formula(root)).isEqualTo("√(Total cost) ÷ Profit²");
    assertThat(english.formulaInNumbers(root)).isEqualTo("√4 ÷ (Rp 3)²");
  }

  @Test
  void oneRespondentIsNotSeveral() {
    Working sum =
        Working.of("sample.product", operand("a", new Source.Answers("CS", List.of("x"), 1, true)));
    assertThat(english.formulaInNumbers(sum)).startsWith("answers of one respondent, item x ×");
  }

  @Test
  void whatIsMissingIsSeen() {
    assertThat(english.formula(Working.of("sample.product", operand("a", number("A", 1)))))
        .isEqualTo("A × {b}");
    Figure absent =
        new Figure("x", Cell.code("X"), Value.ABSENT, Format.RATIO, Working.of("figure.sum"));
    assertThat(english.formulaInNumbers(Working.over("figure.sum", List.of(absent))))
        .isEqualTo(".");
  }

  private static List<Term> figures(int count) {
    return IntStream.rangeClosed(1, count).<Term>mapToObj(i -> number("F" + i, i)).toList();
  }

  private static Figure number(String name, long value) {
    return new Figure(
        name, Cell.code(name), Value.of(value), Format.COUNT, Working.of("figure.sum"));
  }

  private static Figure money(String key, String value) {
    return new Figure(
        key, Cell.said(key), Value.of(Exact.parse(value)), Format.MONEY, Working.of("figure.sum"));
  }

  private static Source.Entry entry(String field, String value, Format format) {
    return new Source.Entry(
        "ledger_line",
        new UUID(0, 1),
        field,
        Cell.own(new Words("Bambu", "Bamboo")),
        Cell.number(Value.of(Exact.parse(value)), format));
  }
}
