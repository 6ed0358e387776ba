package neraca.statistics.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neraca.model.AnswerMatrix;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Refusal;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.statistics.Bundles;
import neraca.statistics.StoredTables;
import neraca.statistics.groups.Grouping;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DescriptionTest {
  private static final DeclaredScale SCALE = DescribeReferenceTest.ONE_TO_FIVE;
  private static final ClassSystem FIVE = ClassSystem.equalWidth(SCALE, 5);

  private static DescribeOptions options(
      Map<String, String> importance, @Nullable Grouping grouping) {
    return new DescribeOptions(SCALE, FIVE, Map.of(), importance, false, grouping);
  }

  private static DescribeResult usual(AnswerMatrix answers) {
    return Description.of(answers, options(Map.of(), null));
  }

  private static Value fraction(int above, int below) {
    return Value.of(new BigFraction(above, below));
  }

  @Test
  void optionsNobodyChoseStandThereWithZero() {
    ItemDescription item =
        usual(StoredTables.table("a,b", "2,1", "4,1", "4,1", ",1")).items().get(0);
    assertThat(item.frequencies()).extracting(Frequency::count).containsExactly(0, 1, 0, 2, 0);
    assertThat(item.frequencies())
        .extracting(Frequency::percent)
        .containsExactly(Value.of(0), Value.of(25), Value.of(0), Value.of(50), Value.of(0));
    assertThat(item.frequencies().get(1).validPercent()).isEqualTo(fraction(100, 3));
    assertThat(item.frequencies())
        .extracting(Frequency::cumulativePercent)
        .containsExactly(
            Value.of(0), fraction(100, 3), fraction(100, 3), Value.of(100), Value.of(100));
    assertThat(item.missing()).isEqualTo(1);
    assertThat(item.mode()).containsExactly(Value.of(4));
    assertThat(item.index()).isEqualTo(fraction(200, 3));
  }

  @Test
  void allModesSmallestFirstAndAnswersOffThePoints() {
    ItemDescription item =
        usual(StoredTables.table("a,b", "4.5,1", "2,1", "2,1", "4.5,1")).items().get(0);
    assertThat(item.mode()).containsExactly(Value.of(2), fraction(9, 2));
    assertThat(item.frequencies()).hasSize(6);
    assertThat(item.frequencies().get(4).value()).isEqualTo(fraction(9, 2));
  }

  /** The Jember study: 47 of 75 customers satisfied is 62.67%. */
  @Test
  void theSatisfiedShareIsThatOfTheTopTwoClasses() {
    String[] lines = new String[76];
    lines[0] = "a,b,c,d,e";
    for (int row = 1; row <= 75; row++) {
      // A mean of exactly 3.4 begins the class of the satisfied, 3.2 does not.
      lines[row] =
          row <= 40 ? "3,3,3,4,4" : row <= 47 ? "5,5,5,5,5" : row <= 62 ? "3,3,3,3,4" : "2,2,2,2,3";
    }
    DescribeResult result = usual(StoredTables.table(lines));
    assertThat(result.total().satisfied()).isEqualTo(47);
    assertThat(result.total().satisfiedPercent()).isEqualTo(fraction(4700, 75));
    assertThat(result.total().satisfiedPercent().toDouble()).isEqualTo(62.67, within(0.005));
    assertThat(result.shares()).extracting(ClassShare::count).containsExactly(0, 13, 15, 40, 7);
  }

  @Test
  void nobodyAnsweredIsAbsentAndNoted() {
    DescribeResult result = usual(StoredTables.table("a,b", ",", ","));
    assertThat(result.total().mean()).isEqualTo(Value.ABSENT);
    assertThat(result.total().satisfiedPercent()).isEqualTo(Value.ABSENT);
    ItemDescription item = result.items().get(0);
    assertThat(List.of(item.mean(), item.median(), item.q1(), item.min(), item.index()))
        .containsOnly(Value.ABSENT);
    assertThat(item.mode()).isEmpty();
    assertThat(item.frequencies()).hasSize(5);
    assertThat(result.intervals().get(0).steps()).isEmpty();
    assertThat(result.notes()).extracting(n -> n.phrase().key()).contains("survey.note.no_scores");
    result.tables().forEach(new Bundles()::check);
    result.figures().forEach(new Bundles()::check);
  }

  /** Performance 2, 4, 3 about 3; importance 4, 4, 1 about 3: c stands on the upright line. */
  @Test
  void quadrantsAndTheSatisfactionIndex() {
    Map<String, String> pairs = new LinkedHashMap<>();
    pairs.put("a", "x");
    pairs.put("b", "y");
    pairs.put("c", "z");
    DescribeResult result =
        Description.of(
            StoredTables.table("a,b,c,x,y,z", "2,4,3,4,4,1", "2,4,3,4,4,1"), options(pairs, null));
    ImportanceAnalysis analysis = result.importance();
    assertThat(analysis).isNotNull();
    assertThat(analysis.items())
        .extracting(ImportanceItem::quadrant)
        .containsExactly(Quadrant.CONCENTRATE, Quadrant.KEEP_UP, Quadrant.POSSIBLE_OVERKILL);
    // (4·2 + 4·4 + 1·3) / (4 + 4 + 1) / 5
    assertThat(analysis.csi()).isEqualTo(fraction(2700, 45));
    // The items on importance are in no score.
    assertThat(result.total().mean()).isEqualTo(Value.of(3));
    result.tables().forEach(new Bundles()::check);
    Figure csi = result.figure("describe/t/csi").orElseThrow();
    new Bundles().check(csi);
    assertThat(csi.value()).isEqualTo(analysis.csi());
    check(csi);
    assertThat(csi.find("describe/t/x/mean").orElseThrow().value()).isEqualTo(Value.of(4));
  }

  @Test
  void figuresAreWhatTheirOperandsGive() {
    Map<String, List<String>> parts = Map.of("d", List.of("em_01", "em_02"));
    AnswerMatrix answers = StoredTables.responses("employee_motivation");
    for (boolean confidential : List.of(true, false)) {
      DescribeResult result =
          Description.of(
              confidential ? answers.inConfidence() : answers,
              new DescribeOptions(SCALE, FIVE, parts, Map.of(), false, null));
      assertThat(result.figures()).hasSize(6);
      result.figures().forEach(new Bundles()::check);
      if (!confidential) {
        result.figures().forEach(DescriptionTest::check);
      }
      String one = "describe/employee_motivation/respondent/1";
      assertThat(result.figure(one).isPresent()).isNotEqualTo(confidential);
      assertThat(result.figure("describe/employee_motivation/em_01/index").orElseThrow().value())
          .isEqualTo(fraction(23 * 100, 6 * 5));
    }
  }

  /** A figure and those it was made from, by the arithmetic of their formulas. */
  private static void check(Figure figure) {
    Working working = figure.working();
    double found =
        switch (working.formula()) {
          case "describe.index.formula" -> 100 * of(working, "mean") / 5;
          case "describe.satisfied.formula" -> 100 * of(working, "satisfied") / of(working, "n");
          case "describe.csi.formula" -> 100 * of(working, "term") / of(working, "weight") / 5;
          case "describe.csi_term.formula" ->
              of(working, "importance") * of(working, "performance");
          case "survey.mean.formula" -> of(working, "term") / of(working, "n");
          case "survey.score.formula" -> of(working, "sum") / of(working, "answered");
          case "survey.item_mean.formula" -> of(working, "sum") / of(working, "n");
          default -> {
            assertThat(working.operands()).anyMatch(o -> o.term() instanceof Source.Answers);
            yield figure.value().toDouble();
          }
        };
    assertThat(found).as(figure.id()).isEqualTo(figure.value().toDouble(), within(1e-12));
    working.operands().stream()
        .map(Working.Operand::term)
        .filter(Figure.class::isInstance)
        .forEach(term -> check((Figure) term));
  }

  private static double of(Working working, String place) {
    return working.operands().stream()
        .filter(o -> o.place().equals(place))
        .mapToDouble(o -> ((Figure) o.term()).value().toDouble())
        .sum();
  }

  private static DescribeResult grouped(boolean confidential, int... sizes) {
    int n = IntStream.of(sizes).sum();
    String[] lines = new String[n + 1];
    lines[0] = "a,b";
    for (int row = 1; row <= n; row++) {
      lines[row] = (1 + row % 5) + "," + (1 + row % 3);
    }
    List<@Nullable Cell> levels = new ArrayList<>();
    for (int level = 0; level < sizes.length; level++) {
      for (int i = 0; i < sizes[level]; i++) {
        levels.add(level == 0 ? null : Cell.own(Words.of("level " + level)));
      }
    }
    Grouping grouping = new Grouping("g", Cell.code("g"), levels);
    AnswerMatrix table = StoredTables.table(lines);
    return Description.of(confidential ? table.inConfidence() : table, options(Map.of(), grouping));
  }

  private static List<Integer> shown(DescribeResult result) {
    return result.groups().get(0).levels().stream().map(l -> l.n()).toList();
  }

  @Test
  void smallGroupsOfAConfidentialInstrumentAreNotShownNorFoundBySubtraction() {
    assertThat(shown(grouped(false, 0, 7, 3, 6))).containsExactly(7, 3, 6);
    assertThat(shown(grouped(true, 0, 7, 3, 6))).containsExactly(7);
    assertThat(shown(grouped(true, 0, 7, 3, 2, 6))).containsExactly(7, 6);
    assertThat(shown(grouped(true, 2, 7, 3, 6))).containsExactly(7, 6);
    assertThat(shown(grouped(true, 2, 7, 8, 6))).containsExactly(7, 8);
    DescribeResult one = grouped(true, 0, 7, 3, 6);
    assertThat(one.groups().get(0).tests()).isEmpty();
    one.tables().forEach(new Bundles()::check);
    grouped(false, 1, 7, 3, 6).tables().forEach(new Bundles()::check);
    grouped(false, 0, 7, 1).tables().forEach(new Bundles()::check);
    assertThatThrownBy(() -> grouped(true, 0, 4)).isInstanceOf(Refusal.class);
  }

  /** Two groups that do not vary: nothing can be divided by their variance. */
  @Test
  void groupsThatDoNotVaryHaveNoTestsOfMeans() {
    List<Cell> levels = Stream.of("a", "a", "b", "b").map(Words::of).<Cell>map(Cell::own).toList();
    DescribeResult result =
        Description.of(
            StoredTables.table("q,r", "1,2", "1,2", "4,4", "4,4"),
            options(Map.of(), new Grouping("g", Cell.code("g"), List.copyOf(levels))));
    result.groups().get(0).tests().stream()
        .filter(t -> !t.kind().name().matches("MANN_WHITNEY|KRUSKAL_WALLIS"))
        .forEach(t -> assertThat(t.statistic()).as(t.kind().code()).isNaN());
    // Ranks 1.5, 1.5, 3.5, 3.5: H = (12/20 · (9/2 + 49/2) − 15) / (1 − 12/60) = 3.
    assertThat(result.groups().get(0).tests())
        .filteredOn(t -> t.kind().code().equals("kruskal-wallis"))
        .allSatisfy(t -> assertThat(t.statistic()).isEqualTo(3, within(1e-14)));
  }

  @Test
  void orderOfRowsChangesNothing() {
    AnswerMatrix table = StoredTables.made("missing");
    List<Integer> backwards =
        IntStream.range(0, table.rows().size())
            .map(i -> table.rows().size() - 1 - i)
            .boxed()
            .toList();
    AnswerMatrix turned =
        StoredTables.reordered(table, backwards, IntStream.range(0, 5).boxed().toList());
    assertThat(usual(turned).items()).isEqualTo(usual(table).items());
    assertThat(usual(turned).total()).isEqualTo(usual(table).total());
    assertThat(usual(turned).intervals()).isEqualTo(usual(table).intervals());
  }

  /** Adding a constant moves places and leaves spread and shape to the last digit. */
  @Test
  void shiftingAnItemMovesItsMeanOnly() {
    AnswerMatrix table = StoredTables.made("missing");
    ItemDescription before = usual(table).items().get(1);
    ItemDescription after = usual(StoredTables.changed(table, 1, 1, 1e6)).items().get(1);
    assertThat(after.mean())
        .isEqualTo(
            Value.of(((Value.Exactly) before.mean()).fraction().add(new BigFraction(1_000_000))));
    assertThat(List.of(after.sd(), after.skewness(), after.kurtosis(), after.se()))
        .isEqualTo(List.of(before.sd(), before.skewness(), before.kurtosis(), before.se()));
    assertThat(after.scoreClass()).isNull();
  }

  @Test
  void codesOfGroupsAreOrderedAsNumbersAndWordsAsTheyCome() {
    assertThat(levels("10", "9", "10", "9")).containsExactly("9", "10");
    assertThat(levels("b", "a", "b", "9")).containsExactly("b", "a", "9");
  }

  private static List<String> levels(String... given) {
    Grouping grouping =
        new Grouping(
            "g", Cell.code("g"), Stream.of(given).map(Words::of).<Cell>map(Cell::own).toList());
    AnswerMatrix answers = StoredTables.table("q,r", "1,2", "2,2", "3,4", "5,4");
    return Description.of(answers, options(Map.of(), grouping)).groups().get(0).levels().stream()
        .map(l -> ((Cell.Own) l.level()).words().inIndonesian())
        .toList();
  }
}
