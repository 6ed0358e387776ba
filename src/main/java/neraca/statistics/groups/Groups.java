package neraca.statistics.groups;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import neraca.model.Questionnaire;
import neraca.model.result.Cell;
import neraca.model.result.Value;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The scores of every level that anybody with a score belongs to.
 *
 * @param missing respondents without a score or without a level
 * @param unplaced those of them with a score, but without a level
 * @param joined whether the levels are of rows that are otherwise described one by one
 * @param concealed how many scores of a level are of rows too few to be described by themselves
 */
record Groups(
    Map<Cell, List<BigFraction>> scores,
    int missing,
    int unplaced,
    boolean joined,
    Map<Cell, Integer> concealed) {
  static final double CONFIDENCE = 0.95;

  /** More groups make more pairs than anybody reads. */
  static final int MOST_PAIRED = 12;

  static Groups of(Grouping grouping, List<Value> scores) {
    Map<Cell, List<BigFraction>> byLevel = new LinkedHashMap<>();
    grouping.declared().forEach(level -> byLevel.put(level, new ArrayList<>()));
    int missing = 0;
    int unplaced = 0;
    Set<Integer> few = grouping.concealed(Questionnaire.FEWEST_SHOWN);
    Map<Cell, Integer> concealed = new HashMap<>();
    for (int row = 0; row < scores.size(); row++) {
      Cell level = grouping.levels().get(row);
      if (scores.get(row) instanceof Value.Exactly exact && level != null) {
        byLevel.getOrDefault(level, new ArrayList<>()).add(exact.fraction());
        if (few.contains(row)) {
          concealed.merge(level, 1, Integer::sum);
        }
      } else {
        missing++;
        unplaced += scores.get(row).isAbsent() ? 0 : 1;
      }
    }
    byLevel.values().removeIf(List::isEmpty);
    return new Groups(byLevel, missing, unplaced, grouping.joins(), concealed);
  }

  Groups shown(boolean confidential) {
    return !confidential ? this : joined ? withoutConcealed() : withoutSmall();
  }

  /** The scores of each group as whole numbers over one denominator. */
  List<Scores> whole() {
    List<BigFraction> all = scores.values().stream().flatMap(List::stream).toList();
    BigInteger below = Scores.commonDenominator(all);
    return scores.values().stream().map(s -> Scores.of(s, below)).toList();
  }

  /** Every group with every later one. */
  List<GroupPair> pairs() {
    return scores.size() < 2 || scores.size() > MOST_PAIRED
        ? List.of()
        : new PairTests(List.copyOf(scores.keySet()), whole()).all();
  }

  /**
   * Without the groups under five; and as long as all that are then in no group shown, together,
   * are under five, without the next smallest too, since a total less what is shown would give them
   * away.
   */
  Groups withoutSmall() {
    Map<Cell, List<BigFraction>> left = new LinkedHashMap<>(scores);
    int hidden = unplaced;
    List<Map.Entry<Cell, List<BigFraction>>> smallest = new ArrayList<>(scores.entrySet());
    smallest.sort(Comparator.comparingInt(e -> e.getValue().size()));
    for (Map.Entry<Cell, List<BigFraction>> group : smallest) {
      if (group.getValue().size() < Questionnaire.FEWEST_SHOWN
          || hidden > 0 && hidden < Questionnaire.FEWEST_SHOWN) {
        left.remove(group.getKey());
        hidden += group.getValue().size();
      }
    }
    return new Groups(left, missing, unplaced, joined, concealed);
  }

  /**
   * Where no total of all is shown, but parts of the groups are elsewhere: without the groups under
   * five, and without those that would give away a part under five when the parts shown are taken
   * from them.
   */
  private Groups withoutConcealed() {
    Map<Cell, List<BigFraction>> left = new LinkedHashMap<>(scores);
    left.entrySet()
        .removeIf(
            group -> {
              int few = concealed.getOrDefault(group.getKey(), 0);
              return group.getValue().size() < Questionnaire.FEWEST_SHOWN
                  || few > 0 && few < Questionnaire.FEWEST_SHOWN;
            });
    return new Groups(left, missing, unplaced, joined, concealed);
  }

  List<GroupLevel> levels() {
    List<GroupLevel> levels = new ArrayList<>();
    scores.forEach(
        (level, of) -> {
          Scores group = Scores.of(of, Scores.commonDenominator(of));
          double variance = group.variance();
          double mean = Value.of(group.mean()).toDouble();
          double reach =
              group.n() < 2
                  ? Double.NaN
                  : Tails.upperT(1 - CONFIDENCE, group.n() - 1.0) * Math.sqrt(variance / group.n());
          levels.add(
              new GroupLevel(
                  level,
                  group.n(),
                  Value.of(group.mean()),
                  Math.sqrt(variance),
                  mean - reach,
                  mean + reach));
        });
    return levels;
  }

  /** All tests that apply to so many groups. */
  List<GroupTest> tests() {
    if (scores.size() < 2) {
      return List.of();
    }
    List<Scores> groups = whole();
    RankTests ranks = new RankTests(groups);
    List<GroupTest> tests = new ArrayList<>();
    tests.add(MeanTests.levene(groups));
    if (groups.size() == 2) {
      tests.add(MeanTests.pooled(groups.get(0), groups.get(1)));
      tests.add(MeanTests.welch(groups.get(0), groups.get(1)));
    }
    tests.add(MeanTests.anova(groups));
    tests.add(MeanTests.welchAnova(groups));
    if (groups.size() == 2) {
      tests.add(ranks.mannWhitney());
    }
    tests.add(ranks.kruskalWallis());
    return tests;
  }
}
