package neraca.statistics.groups;

import static neraca.model.result.Working.operand;
import static neraca.statistics.groups.TestFigures.all;
import static neraca.statistics.groups.TestFigures.join;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Working;

/** Figures of the tests of means, by the formulas of {@link MeanTests}. */
final class MeanFigures {
  private final String prefix;
  private final List<Scores> groups;
  private final List<Sample> samples;

  MeanFigures(String prefix, List<Scores> groups, List<Sample> samples) {
    this.prefix = prefix;
    this.groups = groups;
    this.samples = samples;
  }

  private static List<Figure> n(List<Sample> samples) {
    return samples.stream().map(Sample::n).toList();
  }

  private Source k() {
    return new Source.Setting(Phrase.of("describe.tests.k"), Cell.count(groups.size()));
  }

  private static double sum(List<Figure> figures) {
    return figures.stream().mapToDouble(f -> f.value().toDouble()).sum();
  }

  private static Figure step(TestFigures of, String name, double value, Working.Operand... made) {
    return of.step(name, value, List.of(made));
  }

  private Figure df(TestFigures of) {
    return of.df(0, "describe.tests.df_between.formula", List.of(operand("k", k())));
  }

  /** ANOVA, or Levene's of the distances: F = (SSB ÷ df) ÷ (SSW ÷ df2). */
  List<Figure> variances(GroupTest test) {
    boolean levene = test.kind() == GroupTest.Kind.LEVENE;
    List<Sample> of =
        !levene
            ? samples
            : IntStream.range(0, groups.size())
                .mapToObj(i -> samples.get(i).distances(groups.get(i).distances()))
                .toList();
    TestFigures figures = new TestFigures(prefix, test);
    List<Figure> sums = of.stream().map(s -> groupSum(s, levene ? "distance_sum" : "sum")).toList();
    double centre = sum(sums) / sum(n(of));
    Figure grand = figures.step("grand", centre, join(all("term", sums), all("n", n(of))));
    List<Figure> away =
        of.stream().map(s -> away(s, levene ? "distance_away" : "away", s.n(), grand)).toList();
    List<Figure> squares = of.stream().map(Sample::squares).toList();
    Figure between = figures.step("between", sum(away), all("term", away));
    Figure within = figures.step("within", sum(squares), all("term", squares));
    Figure df = df(figures);
    Figure df2 =
        figures.df(
            1,
            "describe.tests.df_within.formula",
            join(all("n", n(of)), List.of(operand("k", k()))));
    Working.Operand[] parts = {
      operand("between", between), operand("df", df), operand("within", within), operand("df2", df2)
    };
    Figure f = figures.statistic("describe.tests.f.formula", List.of(parts));
    figures.p("f.formula", operand("f", f), operand("df", df), operand("df2", df2));
    if (!levene) {
      figures.effect("eta", operand("between", between), operand("within", within));
      figures.corrected("omega", parts);
    }
    return figures.made();
  }

  private static Figure groupSum(Sample of, String id) {
    return of.own(
        id,
        "describe.tests.group_sum",
        of.n().value().toDouble() * of.mean().value().toDouble(),
        Working.of(
            "describe.tests.group_sum.formula", operand("n", of.n()), operand("mean", of.mean())));
  }

  /** How far a mean lies from the middle, squared, as often as it counts. */
  private static Figure away(Sample of, String id, Figure times, Figure middle) {
    double distance = of.mean().value().toDouble() - middle.value().toDouble();
    return of.own(
        id,
        "describe.tests.away",
        times.value().toDouble() * distance * distance,
        Working.of(
            "describe.tests.away.formula",
            operand("n", times),
            operand("mean", of.mean()),
            operand("grand", middle)));
  }

  /** Student's t: t = (x̄₁ − x̄₂) ÷ (s · √(1/n₁ + 1/n₂)). */
  List<Figure> pooled(GroupTest test) {
    TestFigures figures = new TestFigures(prefix, test);
    Figure df = figures.df(0, "describe.tests.df_pooled.formula", all("n", n(samples)));
    Figure sd = pooledSd(figures, df);
    Figure t =
        figures.statistic(
            "describe.tests.t.formula", join(means(), List.of(operand("sd", sd)), numbers()));
    figures.p("t.formula", operand("t", t), operand("df", df));
    effects(figures, df, sd);
    return figures.made();
  }

  private Figure pooledSd(TestFigures figures, Figure df) {
    List<Figure> squares = samples.stream().map(Sample::squares).toList();
    return figures.step(
        "pooled_sd",
        Math.sqrt(sum(squares) / df.value().toDouble()),
        join(all("term", squares), List.of(operand("df", df))));
  }

  private void effects(TestFigures figures, Figure df, Figure sd) {
    Figure d =
        figures.effect(
            "d", join(means(), List.of(operand("sd", sd))).toArray(Working.Operand[]::new));
    figures.corrected("g", operand("d", d), operand("df", df));
  }

  private List<Working.Operand> means() {
    return List.of(
        operand("first", samples.get(0).mean()), operand("second", samples.get(1).mean()));
  }

  private List<Working.Operand> numbers() {
    return List.of(operand("n1", samples.get(0).n()), operand("n2", samples.get(1).n()));
  }

  /** What Welch's t and its degrees of freedom are made of. */
  static List<Working.Operand> spreads(Sample one, Figure sd1, Sample other, Figure sd2) {
    return List.of(
        operand("sd1", sd1), operand("n1", one.n()), operand("sd2", sd2), operand("n2", other.n()));
  }

  private Figure sd(int group) {
    return samples.get(group).sd(Math.sqrt(groups.get(group).variance()));
  }

  /** t = (x̄₁ − x̄₂) ÷ √(s₁²/n₁ + s₂²/n₂). */
  List<Figure> welch(GroupTest test) {
    TestFigures figures = new TestFigures(prefix, test);
    List<Working.Operand> spreads = spreads(samples.get(0), sd(0), samples.get(1), sd(1));
    Figure t = figures.statistic("describe.tests.t_welch.formula", join(means(), spreads));
    Figure df = figures.df(0, "describe.tests.df_welch.formula", spreads);
    figures.p("t.formula", operand("t", t), operand("df", df));
    Figure pooled =
        step(
            figures,
            "df_pooled",
            sum(n(samples)) - 2,
            all("n", n(samples)).toArray(Working.Operand[]::new));
    effects(figures, pooled, pooledSd(figures, pooled));
    return figures.made();
  }

  /**
   * Welch (1951), in steps: weights, their centre, how far the means lie from it, what is lacking.
   */
  List<Figure> welchAnova(GroupTest test) {
    TestFigures figures = new TestFigures(prefix, test);
    List<Figure> weights = IntStream.range(0, groups.size()).mapToObj(this::weight).toList();
    List<Figure> weighted = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      weighted.add(weighted(samples.get(i), weights.get(i)));
    }
    double centre = sum(weighted) / sum(weights);
    Figure middle =
        figures.step("centre", centre, join(all("term", weighted), all("weight", weights)));
    List<Figure> away = new ArrayList<>();
    List<Figure> lacks = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      away.add(away(samples.get(i), "weighted_away", weights.get(i), middle));
      lacks.add(lack(i, weights));
    }
    Figure lack = figures.step("lack_sum", sum(lacks), all("term", lacks));
    Figure df = df(figures);
    Figure df2 =
        figures.df(
            1,
            "describe.tests.df_welch_anova.formula",
            List.of(operand("k", k()), operand("lack", lack)));
    Figure between = figures.step("between", sum(away), all("term", away));
    Figure f =
        figures.statistic(
            "describe.tests.f_welch.formula",
            List.of(
                operand("between", between),
                operand("df", df),
                operand("k", k()),
                operand("lack", lack)));
    figures.p("f.formula", operand("f", f), operand("df", df), operand("df2", df2));
    return figures.made();
  }

  private Figure weight(int group) {
    Sample of = samples.get(group);
    return of.own(
        "weight",
        "describe.tests.weight",
        groups.get(group).n() / groups.get(group).variance(),
        Working.of(
            "describe.tests.weight.formula", operand("n", of.n()), operand("sd", sd(group))));
  }

  private static Figure weighted(Sample of, Figure weight) {
    return of.own(
        "weighted",
        "describe.tests.weighted",
        weight.value().toDouble() * of.mean().value().toDouble(),
        Working.of(
            "describe.tests.weighted.formula",
            operand("weight", weight),
            operand("mean", of.mean())));
  }

  private Figure lack(int group, List<Figure> weights) {
    Sample of = samples.get(group);
    Figure weight = weights.get(group);
    double rest = 1 - weight.value().toDouble() / sum(weights);
    return of.own(
        "lack",
        "describe.tests.lack",
        rest * rest / (groups.get(group).n() - 1),
        new Working(
            "describe.tests.lack.formula",
            join(
                List.of(operand("weight", weight), operand("n", of.n())),
                all("weights", weights))));
  }
}
