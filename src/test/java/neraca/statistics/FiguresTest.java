package neraca.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import neraca.model.AnswerMatrix;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.statistics.survey.RespondentScores;
import neraca.statistics.survey.SurveyResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures: their values follow from their operands, down to answers, and their words exist. */
class FiguresTest {
  private final Bundles bundles = new Bundles();

  static Stream<AnswerMatrix> tables() {
    return Stream.concat(
        StoredTables.TUNGGULWULUNG.stream().map(StoredTables::responses),
        Stream.of(
                "missing",
                "constant",
                "two_items",
                "two_rows",
                "decimals",
                "long_decimals",
                "negative",
                "identical",
                "zero_one")
            .map(StoredTables::made));
  }

  private static List<Figure> all(InstrumentResult result) {
    String start = "instrument/" + result.source() + "/";
    return Stream.concat(
            result.figures().stream(),
            result.items().stream()
                .flatMap(
                    i ->
                        ItemFigures.STATISTICS.stream()
                            .map(s -> result.figure(start + i.code() + "/" + s).orElseThrow())))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void valuesFollowFromOperands(AnswerMatrix table) {
    InstrumentResult result = ItemAnalysis.of(table, InstrumentOptions.USUAL);
    for (Figure figure : all(result)) {
      bundles.check(figure);
      recompute(figure, result.used());
    }
    result.tables().forEach(bundles::check);
    bundles.check(result.correlationTable());
    result.notes().stream().map(Note::phrase).forEach(bundles::check);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void scoresFollowFromOperands(AnswerMatrix table) {
    SurveyResult result = RespondentScores.of(table, Map.of("half", table.items().subList(0, 2)));
    result.figures().forEach(bundles::check);
    result.figures().forEach(f -> recompute(f, table.rows().size()));
    result.tables().forEach(bundles::check);
    for (String item : table.items()) {
      Figure mean = result.figure("survey/" + table.source() + "/" + item + "/mean").orElseThrow();
      bundles.check(mean);
      recompute(mean, table.rows().size());
    }
  }

  private static void recompute(Figure figure, int most) {
    Working working = figure.working();
    assertThat(working.operands()).as(figure.id()).isNotEmpty();
    if (Arithmetic.knows(working) && !figure.value().isAbsent()) {
      double value = figure.value().toDouble();
      assertThat(Arithmetic.value(working))
          .as(figure.id())
          .isCloseTo(value, within(1e-9 * Math.max(1, Math.abs(value))));
    } else if (!Arithmetic.knows(working)) {
      assertThat(
              Arithmetic.isLeaf(working)
                  || working.formula().endsWith("_table.formula")
                  || working.formula().equals("instrument.p.formula"))
          .as(working.formula())
          .isTrue();
    }
    for (Working step : working.steps()) {
      double value = figure.value().toDouble();
      assertThat(Arithmetic.value(step))
          .as(figure.id() + " by " + step.formula())
          .isCloseTo(value, within(1e-9 * Math.max(1, Math.abs(value))));
    }
    for (Working.Operand operand : working.operands()) {
      if (operand.term() instanceof Figure part) {
        recompute(part, most);
      } else if (operand.term() instanceof Source.Answers answers) {
        assertThat(answers.used()).isBetween(1, most);
        assertThat(answers.items()).isNotEmpty();
      }
    }
  }

  @Test
  void idsAreUniqueAndFoundAgain() {
    InstrumentResult result =
        ItemAnalysis.of(StoredTables.responses("employee_motivation"), InstrumentOptions.USUAL);
    Set<String> ids = new HashSet<>();
    for (Figure figure : all(result)) {
      assertThat(ids.add(figure.id())).as(figure.id()).isTrue();
      assertThat(result.figure(figure.id())).contains(figure);
      for (Working.Operand operand : figure.working().operands()) {
        if (operand.term() instanceof Figure part) {
          assertThat(result.figure(part.id()).map(Figure::value)).contains(part.value());
        }
      }
    }
    assertThat(ids).hasSize(8 + 3 + 6 + 7 * 11);
    assertThat(result.figure("instrument/employee_motivation/nothing")).isEmpty();
    assertThat(result.figure("instrument/other/alpha")).isEmpty();
  }

  /** What stands between, too, is what it says it is. */
  private static void parts(Working step, int most) {
    for (Working.Operand operand : step.operands()) {
      recompute((Figure) operand.term(), most);
    }
  }

  /** Where the sums are whole numbers each of these is worked out, and t beside r. */
  @Test
  void theCommonOnesAreWorkedOutStepByStep() {
    InstrumentResult result =
        ItemAnalysis.of(StoredTables.responses("employee_motivation"), InstrumentOptions.USUAL);
    for (List<Figure> of : result.itemFigures(List.of("r_total", "t_total", "variance"))) {
      assertThat(of).hasSize(3);
      for (Figure figure : of) {
        recompute(figure, result.used());
        figure.working().steps().forEach(step -> parts(step, result.used()));
      }
      assertThat(of).extracting(f -> f.working().steps().size()).containsExactly(2, 1, 1);
    }
    assertThat(result.figures())
        .filteredOn(f -> f.id().endsWith("/alpha") || f.id().endsWith("/r_table"))
        .extracting(f -> f.working().steps().size())
        .containsExactly(2, 1);
  }

  /** Sums of the item and the total as they stand in the study: 57 and 866 over 18 customers. */
  @Test
  void aCorrelationStandsOnWholeSums() {
    InstrumentResult result =
        ItemAnalysis.of(StoredTables.responses("customer_satisfaction"), InstrumentOptions.USUAL);
    Figure r = result.figure("instrument/customer_satisfaction/cs_01/r_total").orElseThrow();
    assertThat(r.find("instrument/customer_satisfaction/cs_01/sum").orElseThrow().value())
        .isEqualTo(Value.of(57));
    assertThat(r.find("instrument/customer_satisfaction/sum").orElseThrow().value())
        .isEqualTo(Value.of(866));
    Figure squares = r.find("instrument/customer_satisfaction/cs_01/sum_of_squares").orElseThrow();
    assertThat(squares.value()).isEqualTo(Value.of(215));
    assertThat(squares.working().operands().get(0).term())
        .isEqualTo(new Source.Answers("customer_satisfaction", List.of("cs_01"), 18, true));
  }

  @Test
  void absentFiguresSayWhy() {
    InstrumentResult result =
        ItemAnalysis.of(StoredTables.responses("employee_motivation"), InstrumentOptions.USUAL);
    Figure smc = result.figure("instrument/employee_motivation/em_01/smc").orElseThrow();
    assertThat(smc.value().isAbsent()).isTrue();
    assertThat(smc.notes())
        .extracting(n -> n.phrase().key())
        .containsExactly("instrument.note.singular");
    InstrumentResult constant =
        ItemAnalysis.of(StoredTables.made("constant"), InstrumentOptions.USUAL);
    Figure left = constant.figure("instrument/constant/c/r_total").orElseThrow();
    assertThat(left.value().isAbsent()).isTrue();
    assertThat(left.notes())
        .extracting(n -> n.phrase().key())
        .containsExactly("instrument.note.constant");
    assertThat(constant.figure("instrument/constant/c/sd").orElseThrow().value())
        .isEqualTo(Value.of(0.0));
  }

  @Test
  void onZeroAndOneAlphaIsCalledKr20() {
    InstrumentResult binary =
        ItemAnalysis.of(StoredTables.made("zero_one"), InstrumentOptions.USUAL);
    assertThat(binary.figure("instrument/zero_one/alpha").orElseThrow().name())
        .isEqualTo(Cell.said("instrument.kr20"));
    assertThat(binary.tables().get(1).columns().get(0).heading())
        .isEqualTo(Cell.said("instrument.kr20"));
    InstrumentResult likert =
        ItemAnalysis.of(StoredTables.made("missing"), InstrumentOptions.USUAL);
    assertThat(likert.figure("instrument/missing/alpha").orElseThrow().name())
        .isEqualTo(Cell.said("instrument.alpha"));
  }

  @Test
  void bothLanguagesHaveTheSameKeysAndPlaces() {
    for (String name : List.of("instrument", "survey")) {
      var indonesian = bundles.bundle(name + "_id");
      var english = bundles.bundle(name + "_en");
      assertThat(indonesian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
      for (String key : indonesian.stringPropertyNames()) {
        assertThat(Bundles.places(indonesian.getProperty(key)))
            .as(key)
            .isEqualTo(Bundles.places(english.getProperty(key)));
      }
    }
  }
}
