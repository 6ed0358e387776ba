package neraca.cli;

import java.util.List;
import java.util.stream.IntStream;
import neraca.model.result.Value;
import neraca.statistics.groups.GroupComparison;
import neraca.statistics.groups.GroupLevel;
import neraca.statistics.groups.GroupPair;
import neraca.statistics.groups.GroupTest;
import neraca.statistics.groups.SideBySide;
import neraca.statistics.survey.DeclaredScale;
import neraca.statistics.survey.DescribeResult;
import neraca.statistics.survey.Frequency;
import neraca.statistics.survey.ImportanceAnalysis;
import neraca.statistics.survey.ImportanceItem;
import neraca.statistics.survey.ItemDescription;
import neraca.statistics.survey.PartDescription;
import neraca.statistics.survey.ScoreClass;
import neraca.statistics.tally.Intervals;
import neraca.work.DescribeCheck;
import org.jspecify.annotations.Nullable;

/** The JSON of a description. */
final class DescribeJson {
  private final Json json;
  private final boolean intervals;

  /** Writes there, with the method of successive intervals or without. */
  DescribeJson(Json json, boolean intervals) {
    this.json = json;
    this.intervals = intervals;
  }

  void write(DescribeCheck.Outcome outcome) {
    json.object(
        () -> {
          json.text("questionnaire", outcome.questionnaire());
          json.text("business", outcome.place().businessCode());
          json.text("period", outcome.place().periodCode());
          json.basis(outcome.basis());
          if (outcome.result() != null) {
            fields(outcome.result());
          } else if (outcome.refusal() != null) {
            json.phrase("refused", outcome.refusal());
          }
        });
  }

  void write(DescribeCheck.OfTable of) {
    json.object(
        () -> {
          json.basis(of.basis());
          fields(of.result());
        });
  }

  private void fields(DescribeResult result) {
    json.whole("n", result.n());
    DeclaredScale scale = result.options().scale();
    json.object(
        "scale",
        () -> {
          json.number("min", scale == null ? Value.ABSENT : Value.of(scale.min()));
          json.number("max", scale == null ? Value.ABSENT : Value.of(scale.max()));
        });
    json.array("items", result.items(), this::item);
    json.array(
        "dimensions",
        result.dimensions(),
        d -> {
          json.text("id", d.code());
          part(d);
        });
    json.object("total", () -> part(result.total()));
    json.array(
        "classes",
        result.shares(),
        s -> {
          json.whole("number", s.of().number());
          json.cell("name", s.of().name());
          json.number("lower", Value.of(s.of().lower()));
          json.number("upper", Value.of(s.of().upper()));
          json.whole("count", s.count());
          json.number("percent", s.percent());
        });
    json.array("groups", result.groups(), g -> group(g, g == result.groups().get(0)));
    SideBySide sides = result.sides();
    if (sides != null) {
      json.object("side_by_side", () -> sides(sides));
    }
    ImportanceAnalysis analysis = result.importance();
    if (analysis != null) {
      json.object("importance", () -> importance(analysis));
    }
    if (intervals) {
      json.array("msi", result.intervals(), this::intervals);
    }
    json.notes(result.notes());
  }

  private void item(ItemDescription item) {
    json.text("code", item.code());
    json.whole("n", item.n());
    json.whole("missing", item.missing());
    json.number("mean", item.mean());
    json.number("median", item.median());
    json.numbers("mode", item.mode().stream().mapToDouble(Value::toDouble).toArray());
    json.number("sd", item.sd());
    json.number("variance", item.variance());
    json.number("se", item.se());
    json.number("skewness", item.skewness());
    json.number("skewness_se", item.skewnessSe());
    json.number("kurtosis", item.kurtosis());
    json.number("kurtosis_se", item.kurtosisSe());
    json.number("min", item.min());
    json.number("max", item.max());
    json.number("q1", item.q1());
    json.number("q3", item.q3());
    json.number("index_percent", item.index());
    scoreClass(item.scoreClass());
    json.array("frequencies", item.frequencies(), this::frequency);
  }

  private void frequency(Frequency frequency) {
    json.number("value", frequency.value());
    if (frequency.label().isEmpty()) {
      json.absent("label");
    } else {
      json.words("label", frequency.label());
    }
    json.whole("count", frequency.count());
    json.number("percent", frequency.percent());
    json.number("valid_percent", frequency.validPercent());
    json.number("cumulative_percent", frequency.cumulativePercent());
  }

  /** Its name in the language of the document, and its number from the lowest class on. */
  private void scoreClass(@Nullable ScoreClass of) {
    if (of == null) {
      json.absent("class");
      json.absent("class_number");
    } else {
      json.cell("class", of.name());
      json.whole("class_number", of.number());
    }
  }

  private void part(PartDescription part) {
    json.whole("n", part.n());
    json.whole("missing", part.missing());
    json.number("mean", part.mean());
    json.number("sd", part.sd());
    json.number("index_percent", part.index());
    scoreClass(part.scoreClass());
    json.number("satisfied_percent", part.satisfiedPercent());
  }

  private void group(GroupComparison group, boolean ofTotal) {
    json.text("by", group.by());
    json.text("of", ofTotal ? "total" : group.of());
    json.array("levels", group.levels(), this::level);
    json.array("tests", group.tests(), this::test);
    json.array("pairs", group.pairs(), p -> pair(p, group.levels().size() > 2));
    json.notes(group.notes());
  }

  private void level(GroupLevel level) {
    json.cell("level", level.level());
    json.whole("n", level.n());
    json.number("mean", level.mean());
    json.number("sd", level.sd());
    json.numbers("ci_95", level.low(), level.high());
  }

  private void test(GroupTest test) {
    json.text("name", test.kind().code());
    json.number("statistic", test.statistic());
    json.numbers("df", test.df().stream().mapToDouble(d -> d).toArray());
    json.number("p", test.p());
    json.number("effect", test.effect());
    switch (test.kind()) {
      case T, T_WELCH -> json.number("hedges_g", test.corrected());
      case ANOVA -> json.number("omega_squared", test.corrected());
      default -> {}
    }
    if (test.kind() == GroupTest.Kind.MANN_WHITNEY) {
      json.number("z", test.z());
    }
  }

  private void sides(SideBySide sides) {
    json.text("by", sides.by());
    json.array("levels", sides.levels(), level -> json.cell("level", level));
    json.array(
        "rows",
        sides.rows(),
        row -> {
          json.text("of", row == sides.rows().get(0) ? "total" : row.of());
          json.numbers("n", row.n().stream().mapToDouble(n -> n).toArray());
          json.numbers("means", row.means().stream().mapToDouble(Value::toDouble).toArray());
          json.numbers(
              "differences",
              IntStream.range(1, row.means().size())
                  .mapToDouble(level -> row.difference(level).toDouble())
                  .toArray());
        });
  }

  private void pair(GroupPair pair, boolean ranked) {
    json.cell("first", pair.first());
    json.cell("second", pair.second());
    json.number("difference", pair.difference());
    json.numbers("ci_95", pair.low(), pair.high());
    json.number("t", pair.t());
    json.number("df", pair.df());
    json.number("p", pair.p());
    json.number("p_holm", pair.holm());
    json.number("hedges_g", pair.g());
    if (ranked) {
      json.number("dunn_z", pair.z());
      json.number("dunn_p", pair.rankP());
      json.number("dunn_p_holm", pair.rankHolm());
    }
  }

  private void importance(ImportanceAnalysis analysis) {
    json.number("performance", Value.of(analysis.performance()));
    json.number("importance", Value.of(analysis.importance()));
    json.number("csi", analysis.csi());
    json.array("items", analysis.items(), this::pair);
  }

  private void pair(ImportanceItem pair) {
    json.text("code", pair.item());
    json.text("importance_code", pair.twin());
    json.number("performance", Value.of(pair.performance()));
    json.number("importance", Value.of(pair.importance()));
    json.number("gap", Value.of(pair.gap()));
    json.whole("quadrant", pair.quadrant().number());
    json.cell("quadrant_name", pair.quadrant().title());
  }

  private void intervals(Intervals item) {
    json.text("code", item.item());
    json.whole("n", item.n());
    List<Intervals.Step> steps = item.steps();
    json.array(
        "steps",
        steps,
        s -> {
          json.number("value", s.option());
          json.whole("count", s.count());
          json.number("proportion", s.proportion());
          json.number("cumulative", s.cumulative());
          json.number("z", s.z());
          json.number("density", s.density());
          json.number("scale_value", s.scaleValue());
          json.number("interval", s.interval());
        });
  }
}
