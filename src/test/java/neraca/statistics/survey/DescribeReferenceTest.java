package neraca.statistics.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import neraca.model.AnswerMatrix;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.statistics.StoredTables;
import neraca.statistics.groups.GroupComparison;
import neraca.statistics.groups.GroupLevel;
import neraca.statistics.groups.GroupPair;
import neraca.statistics.groups.GroupTest;
import neraca.statistics.groups.Grouping;
import neraca.statistics.tally.Intervals;
import neraca.text.Language;
import neraca.text.PrintedFormula;
import neraca.text.Texts;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions against R; {@code describe.R} beside the values made them. */
class DescribeReferenceTest {
  private static final String FOLDER = "statistics/survey/";
  private static final double RELATIVE = 1e-12;

  static final DeclaredScale ONE_TO_FIVE =
      new DeclaredScale(BigFraction.ONE, new BigFraction(5), Map.of());

  private record Expected(String statistic, String of, double value) {}

  private static List<Expected> expected(String table) {
    return StoredTables.lines(FOLDER + "describe.csv").stream()
        .map(line -> line.split(",", -1))
        .filter(cells -> cells[0].equals(table))
        .map(cells -> new Expected(cells[1], cells[2], StoredTables.number(cells[3].strip())))
        .toList();
  }

  private static AnswerMatrix table(String name) {
    return StoredTables.table(
        StoredTables.lines(FOLDER + "table_" + name + ".csv").toArray(String[]::new));
  }

  static DescribeOptions options(DeclaredScale scale) {
    return new DescribeOptions(scale, null, Map.of(), Map.of(), false, null);
  }

  private static void compare(double found, Expected expected, String where) {
    if (Double.isNaN(expected.value())) {
      assertThat(found).as(where).isNaN();
    } else {
      double most = Math.max(1e-14, RELATIVE * Math.abs(expected.value()));
      assertThat(found).as(where).isCloseTo(expected.value(), within(most));
    }
  }

  /** Every formula of an item, as it is printed, gives its number. */
  @ParameterizedTest
  @ValueSource(strings = {"likert", "decimals", "few"})
  void formulasOfItemsAsPrintedGiveTheirNumbers(String name) {
    DescribeOptions options =
        new DescribeOptions(
            ONE_TO_FIVE,
            ClassSystem.equalWidth(ONE_TO_FIVE, 5),
            Map.of("d", table(name).items().subList(0, 2)),
            Map.of(table(name).items().get(0), table(name).items().get(2)),
            false,
            null);
    DescribeResult result = Description.of(table(name), options);
    Texts texts = Texts.of(Language.EN);
    Set<String> computed = new HashSet<>();
    List<String> wanted = new ArrayList<>();
    for (String item : result.answers().items()) {
      for (String what :
          List.of(
              "mean",
              "sd",
              "se",
              "low",
              "skewness",
              "skewness_se",
              "kurtosis",
              "kurtosis_se",
              "missing",
              "index",
              "gap",
              "msi/0/interval",
              "msi/1/interval",
              "msi/2/interval")) {
        wanted.add(item + "/" + what);
      }
    }
    for (String part : List.of("", "dimension/d/")) {
      for (String what :
          List.of("mean", "sd", "missing", "index", "satisfied", "class/4/percent", "class/2/to")) {
        wanted.add(part + what);
      }
    }
    wanted.addAll(List.of("csi", "line_importance", "line_performance", "totals/0/percent"));
    for (String id : wanted) {
      result
          .figure("describe/" + result.answers().source() + "/" + id)
          .ifPresent(f -> formula(f, texts, computed));
    }
    assertThat(computed)
        .contains("describe.class_bound.formula", "describe.gap.formula", "describe.csi.formula");
    if (name.equals("likert")) {
      assertThat(computed)
          .contains(
              "describe.skewness.formula",
              "describe.kurtosis.formula",
              "describe.kurtosis_se.formula",
              "describe.intervals.scale_value.formula",
              "describe.intervals.interval.formula",
              "describe.score_sd.formula");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"likert", "offset", "decimals", "few"})
  void items(String name) {
    DescribeResult result = Description.of(table(name), options(ONE_TO_FIVE));
    int compared = 0;
    for (Expected e : expected(name)) {
      if (!e.statistic().startsWith("msi_")) {
        ItemDescription item =
            result.items().stream().filter(i -> i.code().equals(e.of())).findFirst().orElseThrow();
        compare(statistic(item, e.statistic()), e, name + " " + e);
        compared++;
      }
    }
    assertThat(compared).isEqualTo(17 * result.items().size());
  }

  private static double statistic(ItemDescription item, String statistic) {
    return switch (statistic) {
      case "n" -> item.n();
      case "missing" -> item.missing();
      case "mean" -> item.mean().toDouble();
      case "median" -> item.median().toDouble();
      case "mode" -> item.mode().get(0).toDouble();
      case "modes" -> item.mode().size();
      case "sd" -> item.sd();
      case "variance" -> item.variance();
      case "se" -> item.se();
      case "skewness" -> item.skewness();
      case "skewness_se" -> item.skewnessSe();
      case "kurtosis" -> item.kurtosis();
      case "kurtosis_se" -> item.kurtosisSe();
      case "min" -> item.min().toDouble();
      case "max" -> item.max().toDouble();
      case "q1" -> item.q1().toDouble();
      case "q3" -> item.q3().toDouble();
      default -> throw new IllegalArgumentException(statistic);
    };
  }

  @Test
  void successiveIntervals() {
    List<Intervals> all = Description.of(table("likert"), options(ONE_TO_FIVE)).intervals();
    int compared = 0;
    for (Expected e : expected("likert")) {
      if (e.statistic().startsWith("msi_")) {
        String[] of = e.of().split("=");
        Intervals.Step step =
            all.stream()
                .filter(i -> i.item().equals(of[0]))
                .flatMap(i -> i.steps().stream())
                .filter(s -> s.option().equals(Value.of(Long.parseLong(of[1]))))
                .findFirst()
                .orElseThrow();
        double found =
            switch (e.statistic()) {
              case "msi_z" -> step.z();
              case "msi_density" -> step.density();
              case "msi_value" -> step.scaleValue();
              default -> step.interval();
            };
        compare(found, e, e.toString());
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  private static GroupComparison groups(String name) {
    return grouped(name).groups().get(0);
  }

  private static DescribeResult grouped(String name) {
    List<String> lines = StoredTables.lines(FOLDER + "groups_" + name + ".csv");
    List<Cell> levels = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (String line : lines) {
      int comma = line.lastIndexOf(',');
      rows.add(line.substring(0, comma));
      levels.add(Cell.own(Words.of(line.substring(comma + 1))));
    }
    Grouping grouping = new Grouping("level", Cell.code("level"), levels.subList(1, levels.size()));
    AnswerMatrix answers = StoredTables.table(rows.toArray(String[]::new));
    return Description.of(
        answers, new DescribeOptions(ONE_TO_FIVE, null, Map.of(), Map.of(), false, grouping));
  }

  @ParameterizedTest
  @ValueSource(strings = {"two", "four", "many", "single"})
  void groupsAndTests(String name) {
    GroupComparison found = groups(name);
    List<Expected> all = expected(name);
    for (Expected e : all) {
      compare(
          e.statistic().startsWith("level_") ? ofLevel(found, e) : ofTest(found, e), e, name + e);
    }
    long tests = all.stream().map(Expected::statistic).filter(s -> !s.startsWith("level_")).count();
    assertThat(tests).isEqualTo(5L * found.tests().size());
  }

  /** Pairs and effects with less bias; {@code pairs.R} beside the values made them. */
  @ParameterizedTest
  @ValueSource(strings = {"two", "four", "many", "single"})
  void pairs(String name) {
    GroupComparison found = groups(name);
    int compared = 0;
    for (String line : StoredTables.lines(FOLDER + "pairs.csv")) {
      String[] cells = line.split(",", -1);
      if (cells[0].equals(name)) {
        Expected e = new Expected(cells[3], line, StoredTables.number(cells[4].strip()));
        compare(ofPair(found, cells[1], cells[2], cells[3]), e, line);
        compared++;
      }
    }
    assertThat(compared).isEqualTo(11 * found.pairs().size() + 1);
  }

  private static double ofPair(GroupComparison found, String one, String other, String what) {
    if (one.isEmpty()) {
      return found.tests().stream()
          .filter(t -> t.kind() == GroupTest.Kind.ANOVA)
          .findFirst()
          .orElseThrow()
          .corrected();
    }
    GroupPair pair =
        found.pairs().stream()
            .filter(
                p ->
                    p.first().equals(Cell.own(Words.of(one)))
                        && p.second().equals(Cell.own(Words.of(other))))
            .findFirst()
            .orElseThrow();
    return switch (what) {
      case "difference" -> pair.difference();
      case "t" -> pair.t();
      case "df" -> pair.df();
      case "p" -> pair.p();
      case "low" -> pair.low();
      case "high" -> pair.high();
      case "g" -> pair.g();
      case "z" -> pair.z();
      case "p_dunn" -> pair.rankP();
      case "p_holm" -> pair.holm();
      case "p_dunn_holm" -> pair.rankHolm();
      default -> throw new IllegalArgumentException(what);
    };
  }

  /** Every formula of a comparison, as it is printed, gives its number. */
  @ParameterizedTest
  @ValueSource(strings = {"two", "four", "single"})
  void formulasOfGroupsAsPrintedGiveTheirNumbers(String name) {
    DescribeResult result = grouped(name);
    Texts texts = Texts.of(Language.EN);
    Set<String> computed = new HashSet<>();
    List<String> wanted = new ArrayList<>();
    for (GroupTest test : result.groups().get(0).tests()) {
      for (String what : List.of("statistic", "df", "df2", "p", "effect", "corrected")) {
        wanted.add("test/" + test.kind().code() + "/" + what);
      }
    }
    for (int pair = 0; pair < result.groups().get(0).pairs().size(); pair++) {
      for (String what :
          List.of(
              "difference",
              "t",
              "df",
              "low",
              "high",
              "p",
              "holm",
              "g",
              "z",
              "rank_p",
              "rank_holm")) {
        wanted.add("pair/" + pair + "/" + what);
      }
    }
    wanted.addAll(List.of("group/0/sd", "group/0/low", "group/1/high"));
    for (String id : wanted) {
      result
          .figure("describe/" + result.answers().source() + "/" + id)
          .ifPresent(f -> formula(f, texts, computed));
    }
    assertThat(computed).hasSizeGreaterThan(name.equals("single") ? 25 : 30);
  }

  static void formula(Figure figure, Texts texts, Set<String> computed) {
    Optional<Double> printed =
        figure.value().isAbsent()
            ? Optional.empty()
            : PrintedFormula.value(figure.working(), texts);
    printed.ifPresent(
        value -> {
          computed.add(figure.working().formula());
          assertThat(value)
              .as(figure.id())
              .isCloseTo(
                  figure.value().toDouble(),
                  within(Math.max(1e-9, 1e-9 * Math.abs(figure.value().toDouble()))));
        });
    for (Working.Operand operand : figure.working().operands()) {
      if (operand.term() instanceof Figure below) {
        formula(below, texts, computed);
      }
    }
  }

  private static double ofLevel(GroupComparison found, Expected e) {
    GroupLevel level =
        found.levels().stream()
            .filter(l -> l.level().equals(Cell.own(Words.of(e.of()))))
            .findFirst()
            .orElseThrow();
    return switch (e.statistic()) {
      case "level_n" -> level.n();
      case "level_mean" -> level.mean().toDouble();
      case "level_sd" -> level.sd();
      case "level_low" -> level.low();
      default -> level.high();
    };
  }

  private static double ofTest(GroupComparison found, Expected e) {
    GroupTest test =
        found.tests().stream()
            .filter(t -> t.kind().code().equals(e.statistic()))
            .findFirst()
            .orElseThrow();
    Stream<Double> df = test.df().stream();
    return switch (e.of()) {
      case "statistic" -> test.statistic();
      case "p" -> test.p();
      case "df" -> df.findFirst().orElse(Double.NaN);
      case "df2" -> df.skip(1).findFirst().orElse(Double.NaN);
      default -> test.effect();
    };
  }
}
