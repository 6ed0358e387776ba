package neraca.statistics.groups;

import java.util.ArrayList;
import java.util.List;
import neraca.model.result.Figure;
import neraca.model.result.Value;

/** Every number of a comparison of groups, down to the answers of the groups. */
public final class GroupFigures {
  private static final String OF_FIRST = "group/0/mean";

  private final GroupComparison compared;
  private final List<Scores> groups;
  private final List<Sample> samples = new ArrayList<>();
  private final String prefix;

  private GroupFigures(GroupComparison compared, Groups shown, List<Figure> means) {
    this.compared = compared;
    groups = shown.whole();
    for (int i = 0; i < groups.size(); i++) {
      samples.add(Sample.of(compared.levels().get(i).level(), groups.get(i), means.get(i)));
    }
    String first = means.isEmpty() ? OF_FIRST : means.get(0).id();
    prefix = first.substring(0, first.length() - OF_FIRST.length());
  }

  /**
   * The figures of the groups (but their means), of the tests and of the pairs.
   *
   * @param compared of this grouping and these scores
   * @param scores one a row of the grouping
   * @param means of the levels shown, {@code …/group/PLACE/mean}, each made of its number {@code
   *     …/n} of the answers
   */
  public static List<Figure> of(
      GroupComparison compared,
      Grouping grouping,
      List<Value> scores,
      boolean confidential,
      List<Figure> means) {
    Groups shown = Groups.of(grouping, scores).shown(confidential);
    return new GroupFigures(compared, shown, means).all();
  }

  private List<Figure> all() {
    List<Figure> all = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      GroupLevel level = compared.levels().get(i);
      Figure sd = samples.get(i).sd(level.sd());
      double t = level.n() < 2 ? Double.NaN : Tails.upperT(1 - Groups.CONFIDENCE, level.n() - 1.0);
      all.add(sd);
      all.add(samples.get(i).end("low", level.low(), t, sd));
      all.add(samples.get(i).end("high", level.high(), t, sd));
    }
    if (!compared.tests().isEmpty()) {
      MeanFigures means = new MeanFigures(prefix, groups, samples);
      RankFigures ranks = new RankFigures(prefix, groups, samples);
      for (GroupTest test : compared.tests()) {
        all.addAll(
            switch (test.kind()) {
              case LEVENE, ANOVA -> means.variances(test);
              case T -> means.pooled(test);
              case T_WELCH -> means.welch(test);
              case WELCH_ANOVA -> means.welchAnova(test);
              case MANN_WHITNEY -> ranks.mannWhitney(test);
              case KRUSKAL_WALLIS -> ranks.kruskalWallis(test);
            });
      }
      all.addAll(new PairFigures(prefix, compared, samples, ranks).all());
    }
    return all;
  }
}
