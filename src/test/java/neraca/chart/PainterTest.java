package neraca.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Chart;
import neraca.model.result.Phrase;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import neraca.text.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Where things are drawn and what is written beside them. */
class PainterTest {
  private static final String ACCENT = "rgb(9,105,218)";
  private static final double NEAR = 0.02;
  private static final Phrase TITLE =
      Phrase.of("describe.chart.groups", "by", Cell.code("x")).with("of", "y");
  private static final Chart.Axis FROM_1_TO_5 =
      new Chart.Axis(Cell.said("describe.mean"), 1, 5, Unit.NUMBER);

  private static Cell own(String words) {
    return Cell.own(Words.of(words));
  }

  private static Chart.Shares shares(String code, int... percent) {
    return new Chart.Shares(
        Chart.Label.of(code), IntStream.of(percent).mapToObj(p -> Value.of((long) p)).toList());
  }

  private static Chart.Likert likert(Chart.Shares... rows) {
    List<Cell> options =
        IntStream.rangeClosed(1, rows[0].percent().size())
            .mapToObj(i -> Cell.code("option " + i))
            .toList();
    return new Chart.Likert(TITLE, Chart.NO_WORDS, options, List.of(rows));
  }

  @Test
  void barsAreAsLongAsTheirSharesAndMeetAtTheMiddleOfTheScale() {
    Drawn drawn =
        Drawn.of(
            likert(shares("a", 10, 20, 40, 20, 10), shares("b", 0, 0, 20, 30, 50)), Language.EN);
    List<Element> top = drawn.filled("rect", ACCENT);
    // The key's square, then the highest option of either row.
    assertThat(top).hasSizeGreaterThanOrEqualTo(3);
    double a = Drawn.number(top.get(1), "width");
    double b = Drawn.number(top.get(2), "width");
    assertThat(b / a).isCloseTo(5, within(NEAR));
    double middle = drawn.numbers("line", "x1").stream().mapToDouble(x -> x).max().orElseThrow();
    double unit = a / 10;
    assertThat(Drawn.number(top.get(1), "x")).isCloseTo(middle + (20 + 20) * unit, within(0.5));
    assertThat(Drawn.number(top.get(2), "x")).isCloseTo(middle + (10 + 30) * unit, within(0.5));
  }

  @Test
  void theEndsSayHowMuchLiesBelowAndAboveTheMiddle() {
    List<String> words = Drawn.of(likert(shares("a", 10, 25, 35, 20, 10)), Language.EN).words();
    assertThat(words).contains("a", "35%", "30%", "25", "35", "option 1", "option 5");
    List<String> even = Drawn.of(likert(shares("a", 10, 25, 45, 20)), Language.ID).words();
    assertThat(even).contains("35 %", "65 %");
  }

  @Test
  void optionsBelowTheMiddleAreHatchedSoThatPaperShowsTheSides() {
    int none = Drawn.of(likert(shares("a", 0, 0, 0, 50, 50)), Language.EN).count("line");
    int half = Drawn.of(likert(shares("a", 50, 0, 0, 0, 50)), Language.EN).count("line");
    assertThat(half).isGreaterThan(none + 10);
  }

  @Test
  void anItemThatNobodyAnsweredHasAPointAndNoBar() {
    Chart.Shares nobody =
        new Chart.Shares(Chart.Label.of("a"), List.of(Value.ABSENT, Value.ABSENT, Value.ABSENT));
    Drawn drawn = Drawn.of(likert(nobody), Language.EN);
    assertThat(drawn.words()).contains("a", ".").doesNotContain("0%");
  }

  private static Chart.Means means(Chart.Mean... rows) {
    return new Chart.Means(
        TITLE,
        Chart.NO_WORDS,
        FROM_1_TO_5,
        List.of(rows),
        List.of(new Chart.Threshold(own("all 3"), 3)),
        List.of(new Chart.Band(own("low"), 1, 3), new Chart.Band(own("high"), 3, 5)));
  }

  private static Chart.Mean mean(String code, double mean, double low, double high) {
    return new Chart.Mean(Chart.Label.of(code), Value.of(mean), Value.of(low), Value.of(high));
  }

  @Test
  void meansStandOnTheirAxisAndIntervalsGoNoFurther() {
    Drawn drawn =
        Drawn.of(
            means(mean("a", 2, 1.5, 2.5), mean("b", 3, 2, 4), mean("c", 5, 4, 6)), Language.EN);
    List<Double> x =
        drawn.filled("circle", ACCENT).stream().map(e -> Drawn.number(e, "cx")).toList();
    assertThat(x).hasSize(3);
    assertThat((x.get(2) - x.get(1)) / (x.get(1) - x.get(0))).isCloseTo(2, within(NEAR));
    assertThat(drawn.numbers("line", "x2").stream().mapToDouble(v -> v).max().orElseThrow())
        .isCloseTo(x.get(2), within(0.5));
    assertThat(drawn.words())
        .contains("2.00", "1.50 – 2.50", "4.00 – 6.00", "all 3", "low", "high", "1.0", "5.0");
  }

  @Test
  void aMeanWithoutAnIntervalIsADotAlone() {
    Drawn drawn =
        Drawn.of(
            means(new Chart.Mean(Chart.Label.of("a"), Value.of(4.0), Value.ABSENT, Value.ABSENT)),
            Language.EN);
    assertThat(drawn.filled("circle", ACCENT)).hasSize(1);
    assertThat(drawn.words()).contains("4.00").noneMatch(w -> w.contains("–"));
  }

  @Test
  void namesOfNarrowClassesStandInTwoLines() {
    Chart.Means chart =
        new Chart.Means(
            TITLE,
            Chart.NO_WORDS,
            new Chart.Axis(Cell.said("survey.mean"), 1, 5, Unit.NUMBER),
            List.of(mean("a", 2, 1, 3)),
            List.of(),
            List.of(new Chart.Band(own("much lower than hoped for"), 1, 1.5)));
    Drawn drawn = Drawn.of(chart, Language.EN);
    assertThat(drawn.words())
        .noneMatch(w -> w.endsWith("…"))
        .doesNotContain("much lower than hoped for");
    assertThat(String.join(" ", drawn.words())).contains("much lower than hoped for");
  }

  @Test
  void longStatementsBreakAndAreCutBesideTheirCode() {
    String statement = "a statement that goes on and on ".repeat(8).strip();
    Chart.Means chart =
        means(mean("a", 2, 1, 3))
            .labelled(own("(In my opinion …)"), l -> new Chart.Label(l.code(), own(statement)));
    Drawn drawn = Drawn.of(chart, Language.EN);
    List<String> lines = drawn.words().stream().filter(w -> w.contains("on and on")).toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(2)).endsWith("…");
    assertThat(drawn.words()).contains("a", "(In my opinion …)");
    assertThat(drawn.place(lines.get(0))[0]).isGreaterThan(drawn.place("a")[0]);
  }

  @Test
  void barsOfAHistogramStartAtZeroAndSayTheirCounts() {
    Chart.Histogram chart =
        new Chart.Histogram(
            TITLE,
            new Chart.Axis(Cell.said("survey.total"), 0, 30, Unit.NUMBER),
            List.of(
                new Chart.Bin(Cell.code("0–9"), 0, 10, 4),
                new Chart.Bin(Cell.code("10–19"), 10, 20, 0),
                new Chart.Bin(Cell.code("20–29"), 20, 30, 8)),
            List.of(new Chart.Threshold(own("mean 12"), 12)),
            List.of());
    Drawn drawn = Drawn.of(chart, Language.EN);
    assertThat(drawn.words()).contains("4", "0", "8", "0–9", "20–29", "mean 12");
    assertThat(drawn.place("4")[1]).isGreaterThan(drawn.place("8")[1]);
    double base = drawn.place("0")[1];
    assertThat((base - drawn.place("8")[1]) / (base - drawn.place("4")[1]))
        .isCloseTo(2, within(NEAR));
  }

  @Test
  void negativeCorrelationsAreHatchedAndEveryPairStandsOnce() {
    Value one = Value.of(1.0);
    Chart.HeatMap positive =
        new Chart.HeatMap(
            TITLE,
            List.of("a", "b"),
            List.of(List.of(one, Value.of(0.5)), List.of(Value.of(0.5), one)));
    Chart.HeatMap negative =
        new Chart.HeatMap(
            TITLE,
            List.of("a", "b"),
            List.of(List.of(one, Value.of(-0.5)), List.of(Value.of(-0.5), one)));
    assertThat(Drawn.of(positive, Language.EN).words()).containsOnlyOnce("0.50", "a", "b");
    assertThat(Drawn.of(positive, Language.EN).count("line")).isZero();
    Drawn hatched = Drawn.of(negative, Language.EN);
    assertThat(hatched.words()).containsOnlyOnce("\u22120.50");
    assertThat(hatched.count("line")).isGreaterThan(3);
  }

  @Test
  void everyQuarterHasItsShapeAndCodesDoNotCoverOneAnother() {
    Chart.Quadrants chart =
        new Chart.Quadrants(
            TITLE,
            FROM_1_TO_5,
            FROM_1_TO_5,
            new Chart.Threshold(own("p"), 3),
            new Chart.Threshold(own("i"), 3),
            List.of(
                new Chart.Spot("first", 2, 4, 0),
                new Chart.Spot("second", 2.02, 4, 0),
                new Chart.Spot("third", 4, 2, 3)),
            List.of(own("I"), own("II"), own("III"), own("IV")));
    Drawn drawn = Drawn.of(chart, Language.EN);
    assertThat(drawn.words()).contains("I", "II", "III", "IV", "p", "i");
    assertThat(drawn.filled("polygon", ACCENT).size() + drawn.filled("path", ACCENT).size())
        .isEqualTo(2);
    double[] first = drawn.place("first");
    double[] second = drawn.place("second");
    assertThat(Math.abs(first[1] - second[1]) > 10 || Math.abs(first[0] - second[0]) > 30).isTrue();
    assertThat(drawn.place("third")[0]).isGreaterThan(first[0]);
    assertThat(drawn.place("third")[1]).isGreaterThan(first[1]);
  }

  @Test
  void ticksAreRoundAndHaveTheSameDecimals() {
    assertThat(Ticks.between(1, 5, 8)).containsExactly(1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0);
    assertThat(Ticks.format(Ticks.between(1, 5, 8), Unit.NUMBER).fewest()).isEqualTo(1);
    assertThat(Ticks.between(0, 100, 5)).containsExactly(0.0, 20.0, 40.0, 60.0, 80.0, 100.0);
    assertThat(Ticks.format(Ticks.between(0, 100, 5), Unit.NUMBER).fewest()).isZero();
  }
}
