package neraca.statistics.groups;

import static neraca.model.result.Working.operand;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import neraca.model.result.Working;

/** Figures of the comparisons of pairs, by the formulas of {@link PairTests}. */
final class PairFigures {
  private static final Format DF = new Format(Unit.NUMBER, 0, 2);

  private final String prefix;
  private final GroupComparison compared;
  private final List<Sample> samples;
  private final RankFigures ranks;

  PairFigures(String prefix, GroupComparison compared, List<Sample> samples, RankFigures ranks) {
    this.prefix = prefix;
    this.compared = compared;
    this.samples = samples;
    this.ranks = ranks;
  }

  List<Figure> all() {
    List<PairTests.Places> places = PairTests.places(samples.size());
    List<Figure> all = new ArrayList<>();
    List<Figure> p = new ArrayList<>();
    List<Figure> rankP = new ArrayList<>();
    for (int at = 0; at < compared.pairs().size(); at++) {
      all.addAll(means(at, places.get(at)));
      p.add(all.get(all.size() - 1));
      if (samples.size() > 2) {
        Figure z =
            figure(
                at,
                "z",
                pair(at).z(),
                ranks.dunn(compared.tests().get(compared.tests().size() - 1), places.get(at)));
        rankP.add(
            named(
                at,
                "rank_p",
                pair(at).rankP(),
                "describe.tests.p.z.formula",
                List.of(operand("z", z))));
        all.add(z);
        all.add(rankP.get(at));
      }
    }
    if (samples.size() > 2) {
      all.addAll(holm("holm", p, GroupPair::holm));
      all.addAll(holm("rank_holm", rankP, GroupPair::rankHolm));
    }
    return all;
  }

  private GroupPair pair(int at) {
    return compared.pairs().get(at);
  }

  /** All of the means; p last. */
  private List<Figure> means(int at, PairTests.Places of) {
    GroupPair pair = pair(at);
    Sample one = samples.get(of.first());
    Sample other = samples.get(of.second());
    List<Working.Operand> spreads =
        MeanFigures.spreads(
            one,
            one.sd(compared.levels().get(of.first()).sd()),
            other,
            other.sd(compared.levels().get(of.second()).sd()));
    Figure difference =
        figure(
            at,
            "difference",
            pair.difference(),
            List.of(operand("first", one.mean()), operand("second", other.mean())));
    Figure se = figure(at, "se", pair.se(), spreads);
    Figure df = df(at, spreads);
    Figure t =
        figure(at, "t", pair.t(), List.of(operand("difference", difference), operand("se", se)));
    Working.Operand quantile = operand("t", quantile(pair));
    List<Working.Operand> reach =
        List.of(operand("difference", difference), quantile, operand("se", se), operand("df", df));
    return List.of(
        difference,
        se,
        df,
        t,
        figure(at, "low", pair.low(), reach),
        figure(at, "high", pair.high(), reach),
        g(at, one, other),
        named(
            at,
            "p",
            pair.p(),
            "describe.tests.p.t.formula",
            List.of(operand("t", t), operand("df", df))));
  }

  private Figure df(int at, List<Working.Operand> spreads) {
    return new Figure(
        id(at, "df"),
        said(at, "describe.tests.df"),
        Value.of(pair(at).df()),
        DF,
        new Working("describe.tests.df_welch.formula", spreads));
  }

  private static Source quantile(GroupPair pair) {
    double t =
        Double.isNaN(pair.df()) ? Double.NaN : Tails.upperT(1 - Groups.CONFIDENCE, pair.df());
    return new Source.Setting(
        Phrase.of("describe.pairs.quantile"), Cell.number(t, Format.STATISTIC));
  }

  private Figure g(int at, Sample one, Sample other) {
    return figure(
        at,
        "g",
        pair(at).g(),
        List.of(
            operand("first", one.mean()),
            operand("second", other.mean()),
            operand("squares", one.squares()),
            operand("squares", other.squares()),
            operand("n1", one.n()),
            operand("n2", other.n())));
  }

  /** p times how many are not smaller, and not below the adjusted p before it. */
  private List<Figure> holm(String name, List<Figure> p, ToDoubleFunction<GroupPair> adjusted) {
    List<Integer> order =
        PairTests.order(p.stream().mapToDouble(f -> f.value().toDouble()).toArray());
    List<Figure> all = new ArrayList<>();
    for (int rank = 0; rank < order.size(); rank++) {
      int at = order.get(rank);
      Source times =
          new Source.Setting(Phrase.of("describe.pairs.times"), Cell.count(order.size() - rank));
      List<Working.Operand> operands =
          new ArrayList<>(List.of(operand("p", p.get(at)), operand("times", times)));
      if (rank > 0) {
        operands.add(operand("before", all.get(all.size() - 1)));
      }
      all.add(
          named(
              at,
              name,
              adjusted.applyAsDouble(pair(at)),
              rank > 0 ? "describe.pairs.holm.formula" : "describe.pairs.holm_first.formula",
              operands));
    }
    return all;
  }

  private Figure figure(int at, String name, double value, List<Working.Operand> operands) {
    return named(at, name, value, "describe.pairs." + name + ".formula", operands);
  }

  private Figure named(
      int at, String name, double value, String formula, List<Working.Operand> operands) {
    return new Figure(
        id(at, name),
        said(at, "describe.pairs." + name),
        Value.of(value),
        Format.STATISTIC,
        new Working(formula, operands));
  }

  private String id(int at, String name) {
    return prefix + "pair/" + at + "/" + name;
  }

  private Cell said(int at, String name) {
    return new Cell.Said(
        Phrase.of("describe.figure.of_pair", "what", Cell.said(name))
            .with("first", pair(at).first())
            .with("second", pair(at).second()));
  }
}
