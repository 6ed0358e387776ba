package neraca.statistics;

import static neraca.model.result.Working.operand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.statistics.sums.Quotient;

/** The figures of Guttman's lambdas and of omega. */
final class ReliabilityFigures {
  private final InstrumentResult result;
  private final TotalScore total;
  private final SumFigures sums;
  private final ItemFigures items;
  private final Figure variance;

  /**
   * @param variance that of the total
   */
  ReliabilityFigures(
      InstrumentResult result,
      TotalScore total,
      SumFigures sums,
      ItemFigures items,
      Figure variance) {
    this.result = result;
    this.total = total;
    this.sums = sums;
    this.items = items;
    this.variance = variance;
  }

  List<Figure> all() {
    return List.of(lambda2(), lambda6(), omega());
  }

  private Figure figure(String id, double value, Working working) {
    return new Figure(
        sums.prefix() + id,
        Cell.said("instrument." + id),
        Value.of(value),
        Format.STATISTIC,
        working,
        items.absences(value));
  }

  /** One minus a sum over the items, in units of the total's variance. */
  private Working oneLess(IntFunction<Figure> term) {
    List<Working.Operand> operands = new ArrayList<>();
    for (int item : total.items()) {
      operands.add(operand("term", term.apply(item)));
    }
    operands.add(operand("variance", variance));
    return new Working("instrument.lambda1.formula", operands);
  }

  private Figure lambda2() {
    Figure lambda1 = figure("lambda1", total.lambda1(), oneLess(items::variance));
    return figure(
        "lambda2",
        result.scale().lambda2(),
        Working.of(
            "instrument.lambda2.formula",
            operand("lambda1", lambda1),
            operand("k", sums.k()),
            operand("squares", squaredCovariances()),
            operand("variance", variance)));
  }

  private Figure squaredCovariances() {
    List<Figure> squares = new ArrayList<>();
    double sum = 0;
    for (int item : total.items()) {
      for (int other : total.items()) {
        if (item < other) {
          Figure square = squaredCovariance(item, other);
          sum += square.value().toDouble();
          squares.add(square);
        }
      }
    }
    return figure(
        "squared_covariances",
        2 * sum,
        Working.over("instrument.squared_covariances.formula", squares));
  }

  private Figure pair(int item, int other, String id, double value, Working working) {
    return new Figure(
        sums.prefix() + sums.code(item) + "/" + sums.code(other) + "/" + id,
        new Cell.Said(
            Phrase.of("instrument.pair." + id)
                .with("item", sums.code(item))
                .with("other", sums.code(other))),
        Value.of(value),
        Format.STATISTIC,
        working);
  }

  private Figure squaredCovariance(int item, int other) {
    double covariance = Quotient.of(result.sums().centred(item, other), result.sums().pairs());
    Figure plain =
        pair(
            item,
            other,
            "covariance",
            covariance,
            Working.of(
                "instrument.covariance.formula",
                operand("xy", sums.product(item, other)),
                operand("x", sums.sum(item)),
                operand("y", sums.sum(other)),
                operand("n", sums.n())));
    return pair(
        item,
        other,
        "squared_covariance",
        covariance * covariance,
        Working.of("instrument.square.formula", operand("term", plain)));
  }

  private Figure lambda6() {
    return figure("lambda6", result.scale().lambda6(), oneLess(this::unexplained));
  }

  private Figure ofItem(int item, String id, double value, Working working) {
    return new Figure(
        sums.prefix() + sums.code(item) + "/" + id,
        new Cell.Said(Phrase.of("instrument.item." + id).with("item", sums.code(item))),
        Value.of(value),
        Format.STATISTIC,
        working,
        items.absences(value));
  }

  private Figure unexplained(int item) {
    Figure own = items.variance(item);
    Figure smc = items.smc(item);
    return ofItem(
        item,
        "unexplained",
        own.value().toDouble() * (1 - smc.value().toDouble()),
        Working.of(
            "instrument.unexplained.formula", operand("variance", own), operand("smc", smc)));
  }

  Figure omega() {
    Omega omega = result.scale().omega();
    if (omega.why() != Omega.Absence.NONE) {
      return figure(
          "omega_total",
          Double.NaN,
          Working.of("instrument.omega_absent.formula", operand("answers", sums.scaleAnswers())));
    }
    return figure(
        "omega_total",
        omega.total(),
        Working.of(
            "instrument.omega_total.formula",
            operand("loadings", summed("loading", omega.loadings())),
            operand("errors", summed("error_variance", omega.errors()))));
  }

  private Figure summed(String id, List<Double> values) {
    int[] columns = total.items();
    BigDecimal sum = values.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Figure> terms =
        IntStream.range(0, columns.length)
            .mapToObj(
                i ->
                    ofItem(
                        columns[i],
                        id,
                        values.get(i),
                        Working.of(
                            "instrument.one_factor.formula",
                            operand("answers", sums.scaleAnswers()))))
            .toList();
    return figure(id + "_sum", sum.doubleValue(), Working.over("figure.sum", terms));
  }

  /** Of each half of the scale, and between them. */
  List<Figure> splitHalf() {
    int[] columns = total.items();
    int first = result.scale().splitHalf().first();
    return new SplitFigures(
            result,
            sums,
            items,
            Arrays.copyOfRange(columns, 0, first),
            Arrays.copyOfRange(columns, first, columns.length))
        .all(variance);
  }
}
