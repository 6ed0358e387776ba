package neraca.statistics.groups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import neraca.model.result.Cell;

/**
 * Pairs of groups: Welch's t and, for more than two groups, Dunn's z of the ranks of all, each
 * adjusted after Holm (1979).
 */
final class PairTests {
  private final List<Cell> names;
  private final List<Scores> groups;
  private final RankTests ranks;

  PairTests(List<Cell> names, List<Scores> groups) {
    this.names = names;
    this.groups = groups;
    ranks = new RankTests(groups);
  }

  /** A pair by the places of its groups. */
  record Places(int first, int second) {}

  /** Every group with every later one, in their order. */
  static List<Places> places(int groups) {
    return IntStream.range(0, groups)
        .boxed()
        .flatMap(i -> IntStream.range(i + 1, groups).mapToObj(j -> new Places(i, j)))
        .toList();
  }

  List<GroupPair> all() {
    List<Places> places = places(groups.size());
    List<GroupTest> tests =
        places.stream()
            .map(p -> MeanTests.welch(groups.get(p.first()), groups.get(p.second())))
            .toList();
    double[] z =
        places.stream()
            .mapToDouble(p -> groups.size() < 3 ? Double.NaN : ranks.dunn(p.first(), p.second()))
            .toArray();
    double[] rankP = Arrays.stream(z).map(x -> Double.isNaN(x) ? x : Tails.ofNormal(x)).toArray();
    double[] holm = holm(tests.stream().mapToDouble(GroupTest::p).toArray());
    double[] rankHolm = holm(rankP);
    List<GroupPair> pairs = new ArrayList<>();
    for (int at = 0; at < places.size(); at++) {
      Places of = places.get(at);
      GroupTest test = tests.get(at);
      double df = test.df().get(0);
      double difference = MeanTests.difference(groups.get(of.first()), groups.get(of.second()));
      double se = se(of);
      double reach = Double.isNaN(df) ? df : Tails.upperT(1 - Groups.CONFIDENCE, df) * se;
      pairs.add(
          new GroupPair(
              names.get(of.first()),
              names.get(of.second()),
              difference,
              se,
              test.statistic(),
              df,
              difference - reach,
              difference + reach,
              test.p(),
              holm[at],
              test.corrected(),
              z[at],
              rankP[at],
              rankHolm[at]));
    }
    return pairs;
  }

  private double se(Places of) {
    Scores one = groups.get(of.first());
    Scores other = groups.get(of.second());
    return Math.sqrt(one.variance() / one.n() + other.variance() / other.n());
  }

  /** Those that are defined, smallest first. */
  static List<Integer> order(double[] p) {
    return IntStream.range(0, p.length)
        .boxed()
        .filter(i -> !Double.isNaN(p[i]))
        .sorted(Comparator.comparingDouble(i -> p[i]))
        .toList();
  }

  /**
   * Holm (1979): the smallest p times their number, the next times one less, none below the one
   * before it, none above 1; {@code NaN} stays and is not counted.
   */
  static double[] holm(double[] p) {
    double[] adjusted = p.clone();
    List<Integer> order = order(p);
    double before = 0;
    for (int rank = 0; rank < order.size(); rank++) {
      int at = order.get(rank);
      before = Math.max(before, Math.min(1, p[at] * (order.size() - rank)));
      adjusted[at] = before;
    }
    return adjusted;
  }
}
