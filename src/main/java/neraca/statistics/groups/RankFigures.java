package neraca.statistics.groups;

import static neraca.model.result.Working.operand;
import static neraca.statistics.groups.TestFigures.all;
import static neraca.statistics.groups.TestFigures.join;

import java.util.List;
import java.util.stream.IntStream;
import neraca.model.Exact;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Working;

/** Figures of the tests of ranks, by the formulas of {@link RankTests}. */
final class RankFigures {
  private final String prefix;
  private final RankTests ranks;
  private final List<Sample> samples;

  RankFigures(String prefix, List<Scores> groups, List<Sample> samples) {
    this.prefix = prefix;
    ranks = new RankTests(groups);
    this.samples = samples;
  }

  private List<Figure> n() {
    return samples.stream().map(Sample::n).toList();
  }

  /** The ranks of a group's scores among all. */
  Figure rankSum(int group) {
    Sample s = samples.get(group);
    return s.own(
        "rank_sum",
        "describe.tests.rank_sum",
        Exact.toDouble(ranks.rankSum(group)),
        Working.of("describe.tests.rank_sum.formula", operand("answers", s.answers())));
  }

  private Figure number(TestFigures figures) {
    return figures.step(
        "number", n().stream().mapToDouble(f -> f.value().toDouble()).sum(), all("term", n()));
  }

  /** 1 − Σ(t³ − t) ÷ (n³ − n). */
  private Figure correction(TestFigures figures, Figure number) {
    List<Source> answers = samples.stream().map(Sample::answers).toList();
    Figure tied = figures.step("tied", ranks.ties().doubleValue(), all("answers", answers));
    return figures.step(
        "ties",
        Exact.toDouble(ranks.correction()),
        List.of(operand("tied", tied), operand("n", number)));
  }

  List<Figure> kruskalWallis(GroupTest test) {
    TestFigures figures = new TestFigures(prefix, test);
    Figure number = number(figures);
    List<Figure> squares =
        IntStream.range(0, samples.size())
            .mapToObj(
                i -> {
                  Figure sum = rankSum(i);
                  double r = sum.value().toDouble();
                  return samples
                      .get(i)
                      .own(
                          "rank_square",
                          "describe.tests.rank_square",
                          r * r / samples.get(i).n().value().toDouble(),
                          Working.of(
                              "describe.tests.rank_square.formula",
                              operand("rank", sum),
                              operand("n", samples.get(i).n())));
                })
            .toList();
    Figure h =
        figures.statistic(
            "describe.tests.h.formula",
            join(
                all("term", squares),
                List.of(operand("n", number), operand("ties", correction(figures, number)))));
    Source k = new Source.Setting(Phrase.of("describe.tests.k"), Cell.count(samples.size()));
    Figure df = figures.df(0, "describe.tests.df_between.formula", List.of(operand("k", k)));
    figures.p("h.formula", operand("h", h), operand("df", df));
    figures.effect("epsilon", operand("h", h), operand("n", number));
    return figures.made();
  }

  List<Figure> mannWhitney(GroupTest test) {
    TestFigures figures = new TestFigures(prefix, test);
    Figure number = number(figures);
    Figure first =
        figures.step(
            "u",
            ranks.u(),
            List.of(operand("rank", rankSum(0)), operand("n1", samples.get(0).n())));
    Working.Operand n1 = operand("n1", samples.get(0).n());
    Working.Operand n2 = operand("n2", samples.get(1).n());
    Figure smaller =
        figures.statistic("describe.tests.smaller_u.formula", List.of(operand("u", first), n1, n2));
    Figure z =
        figures.step(
            "z",
            test.z(),
            List.of(
                operand("u", smaller),
                n1,
                n2,
                operand("n", number),
                operand("ties", correction(figures, number))));
    figures.p("z.formula", operand("z", z));
    figures.effect("r", operand("z", z), operand("n", number));
    return figures.made();
  }

  /** Dunn's z: the difference of the mean ranks over its standard error. */
  List<Working.Operand> dunn(GroupTest kruskal, PairTests.Places of) {
    TestFigures figures = new TestFigures(prefix, kruskal);
    Figure number = number(figures);
    return List.of(
        operand("rank1", rankSum(of.first())),
        operand("n1", samples.get(of.first()).n()),
        operand("rank2", rankSum(of.second())),
        operand("n2", samples.get(of.second()).n()),
        operand("n", number),
        operand("ties", correction(figures, number)));
  }
}
