package neraca.statistics;

import static neraca.model.result.Working.operand;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.statistics.steps.Steps;

/** The figures of a scale split in two. */
final class SplitFigures {
  private final InstrumentResult result;
  private final SumFigures sums;
  private final ItemFigures items;
  private final int[][] halves;
  private final TotalScore[] totals;

  SplitFigures(
      InstrumentResult result, SumFigures sums, ItemFigures items, int[] first, int[] second) {
    this.result = result;
    this.sums = sums;
    this.items = items;
    halves = new int[][] {first, second};
    totals =
        Arrays.stream(halves)
            .map(half -> new TotalScore(result.sums(), result.items().size(), half))
            .toArray(TotalScore[]::new);
  }

  /**
   * @param whole variance of the total
   */
  List<Figure> all(Figure whole) {
    SplitHalf split = result.scale().splitHalf();
    Figure r = r(split);
    return List.of(
        r,
        figure(
            "spearman_brown",
            split.spearmanBrown(),
            Working.of("instrument.spearman_brown.formula", operand("r", r))),
        figure(
            "spearman_brown_unequal",
            split.spearmanBrownUnequal(),
            Working.of(
                "instrument.spearman_brown_unequal.formula",
                operand("r", r),
                operand("k1", k(0)),
                operand("k2", k(1)),
                operand("k", sums.k()))),
        figure(
            "guttman",
            split.guttman(),
            Working.of(
                "instrument.guttman.formula",
                operand("one", variance(0)),
                operand("two", variance(1)),
                operand("variance", whole))),
        figure("alpha_1", split.alpha1(), alpha(0)),
        figure("alpha_2", split.alpha2(), alpha(1)));
  }

  private Figure figure(String id, double value, Working working) {
    return new Figure(
        sums.prefix() + "split_half/" + id,
        Cell.said("instrument.split_half." + id),
        Value.of(value),
        Format.STATISTIC,
        working,
        Double.isFinite(value) ? List.of() : result.scale().splitHalf().absences());
  }

  private Figure r(SplitHalf split) {
    Figure xy =
        sums.sum(
            "split_half/sum_of_products",
            "instrument.split_half.product",
            products(),
            Working.of(
                "instrument.total_product_both.formula",
                operand("answers", answers(0)),
                operand("others", answers(1))));
    return figure(
        "r",
        split.r(),
        Steps.pearson(sums.n(), xy, List.of(sum(0), squares(0)), List.of(sum(1), squares(1))));
  }

  private BigDecimal products() {
    BigDecimal products = BigDecimal.ZERO;
    for (int item : halves[0]) {
      for (int other : halves[1]) {
        products = products.add(result.sums().product(item, other));
      }
    }
    return products;
  }

  private Source answers(int half) {
    return sums.answers(Arrays.stream(halves[half]).mapToObj(sums::code).toList());
  }

  private String id(int half, String name) {
    return "split_half/" + name + "_" + (half + 1);
  }

  private String key(int half, String name) {
    return "instrument.split_half." + name + "_" + (half + 1);
  }

  private Figure sum(int half) {
    return sums.sum(
        id(half, "sum"),
        key(half, "sum"),
        totals[half].sum(),
        Working.of("instrument.sum.formula", operand("answers", answers(half))));
  }

  private Figure squares(int half) {
    return sums.sum(
        id(half, "squares"),
        key(half, "squares"),
        totals[half].squares(),
        Working.of("instrument.total_squares.formula", operand("answers", answers(half))));
  }

  private Figure k(int half) {
    return new Figure(
        sums.prefix() + id(half, "k"),
        Cell.said(key(half, "k")),
        Value.of((long) halves[half].length),
        Format.COUNT,
        Working.of("instrument.k.formula", operand("answers", answers(half))));
  }

  private Figure variance(int half) {
    return figure(
        "variance_" + (half + 1),
        totals[half].variance(),
        Steps.variance(squares(half), sum(half), sums.n()));
  }

  private Working alpha(int half) {
    return items.alpha(k(half), IntStream.of(halves[half]).toArray(), variance(half));
  }
}
