package neraca.statistics.steps;

import static neraca.model.result.Working.operand;

import java.util.ArrayList;
import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Term;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import neraca.model.result.Working;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Workings with their steps. There are none where a sum is not a whole number or a decimal fraction
 * that is known exactly, nor where the figure is not defined: what lies between would be no help.
 */
public final class Steps {
  /** Between formula and result a person keeps four decimals. */
  private static final Format BETWEEN = new Format(Unit.NUMBER, 0, 4);

  private Steps() {}

  /**
   * Pearson's r out of the sums of n pairs.
   *
   * @param one ΣX and ΣX²; likewise {@code other} of Y
   */
  public static Working pearson(Figure n, Figure product, List<Figure> one, List<Figure> other) {
    Working working =
        Working.of(
            "instrument.r.formula",
            operand("n", n),
            operand("xy", product),
            operand("x", one.get(0)),
            operand("y", other.get(0)),
            operand("xx", one.get(1)),
            operand("yy", other.get(1)));
    List<Figure> sums = List.of(n, product, one.get(0), other.get(0), one.get(1), other.get(1));
    if (!sums.stream().allMatch(Steps::exact)) {
      return working;
    }
    Figure above = centred(n, product, one.get(0), other.get(0));
    Figure spread = spread(n, one);
    Figure otherSpread = spread(n, other);
    double below = Math.sqrt(of(spread).multiply(of(otherSpread)).doubleValue());
    if (below == 0) {
      return working;
    }
    Figure root =
        between(
            product.id() + "/root",
            "\u221a",
            Value.of(below),
            Working.of(
                "instrument.step.root.formula",
                operand("one", spread),
                operand("other", otherSpread)));
    return working.by(
        Working.of(
            "instrument.step.r_spreads.formula",
            operand("above", above),
            operand("one", spread),
            operand("other", otherSpread)),
        quotient(above, root));
  }

  /** n·ΣXY − ΣX·ΣY. */
  private static Figure centred(Figure n, Figure product, Figure x, Figure y) {
    return between(
        product.id() + "/centred",
        "n·ΣXY \u2212 ΣX·ΣY",
        Value.of(of(n).multiply(of(product)).subtract(of(x).multiply(of(y)))),
        Working.of(
            "instrument.step.centred.formula",
            operand("n", n),
            operand("xy", product),
            operand("x", x),
            operand("y", y)));
  }

  /** n·ΣX² − (ΣX)². */
  private static Figure spread(Figure n, List<Figure> sums) {
    BigFraction sum = of(sums.get(0));
    return between(
        sums.get(1).id() + "/centred",
        "n·ΣX² \u2212 (ΣX)²",
        Value.of(of(n).multiply(of(sums.get(1))).subtract(sum.multiply(sum))),
        Working.of(
            "instrument.step.spread.formula",
            operand("n", n),
            operand("squares", sums.get(1)),
            operand("sum", sums.get(0))));
  }

  /** The variance of n numbers out of their sum and the sum of their squares. */
  public static Working variance(Figure squares, Figure sum, Figure n) {
    Working working =
        Working.of(
            "instrument.variance.formula",
            operand("squares", squares),
            operand("sum", sum),
            operand("n", n));
    if (!exact(squares) || !exact(sum) || !exact(n) || n.value().toDouble() < 2) {
      return working;
    }
    BigFraction square = of(sum).multiply(of(sum)).divide(of(n));
    Figure deviations =
        between(
            squares.id() + "/deviations",
            "Σ(X \u2212 X\u0304)²",
            Value.of(of(squares).subtract(square)),
            Working.of(
                "instrument.step.deviations.formula",
                operand("squares", squares),
                operand("sum", sum),
                operand("n", n)));
    return working.by(quotient(deviations, less(n, 1)));
  }

  /** t of a correlation in n pairs; r itself where it is 1 or −1, of which there is no t. */
  public static Working t(Figure r, Figure n) {
    Working working = Working.of("instrument.t.formula", operand("r", r), operand("n", n));
    double value = r.value().toDouble();
    double rest = Math.sqrt((1 - value) * (1 + value));
    if (!exact(n) || !(rest > 0)) {
      return working;
    }
    Figure df = less(n, 2);
    double root = Math.sqrt(df.value().toDouble());
    Figure above =
        between(
            r.id() + "/above",
            "r·√(n \u2212 2)",
            Value.of(value * root),
            Working.of("instrument.step.t_above.formula", operand("r", r), operand("df", df)));
    Figure below =
        between(
            r.id() + "/below",
            "√(1 \u2212 r²)",
            Value.of(rest),
            Working.of("instrument.step.t_below.formula", operand("r", r)));
    return working.by(quotient(above, below));
  }

  /** The smallest r that is significant, out of the quantile of t. */
  public static Working critical(Figure t, Figure df) {
    double value = t.value().toDouble();
    Figure root =
        between(
            t.id() + "/root",
            "√(df + t²)",
            Value.of(Math.sqrt(df.value().toDouble() + value * value)),
            Working.of("instrument.step.critical.formula", operand("df", df), operand("t", t)));
    Working working = Working.of("instrument.r_table.formula", operand("t", t), operand("df", df));
    return root.value().isAbsent() ? working : working.by(quotient(t, root));
  }

  /**
   * Cronbach's alpha.
   *
   * @param variances of the items
   * @param variance of their total
   */
  public static Working alpha(Figure k, List<Figure> variances, Figure variance) {
    List<Working.Operand> operands = new ArrayList<>();
    operands.add(operand("k", k));
    variances.forEach(v -> operands.add(operand("term", v)));
    operands.add(operand("variance", variance));
    Working working = new Working("instrument.alpha.formula", operands);
    double total = variance.value().toDouble();
    double count = k.value().toDouble();
    if (!(total > 0) || !exact(k) || count < 2) {
      return working;
    }
    double sum = variances.stream().mapToDouble(v -> v.value().toDouble()).sum();
    Figure items =
        between(k.id() + "/variances", "Σs²", Value.of(sum), Working.over("figure.sum", variances));
    Figure less = less(k, 1);
    Figure ratio =
        between(
            k.id() + "/ratio",
            "k ÷ (k \u2212 1)",
            Value.of(count / (count - 1)),
            quotient(k, less));
    Figure rest =
        between(
            k.id() + "/rest",
            "1 \u2212 Σs² ÷ s²",
            Value.of(1 - sum / total),
            Working.of(
                "instrument.step.alpha_rest.formula",
                operand("items", items),
                operand("variance", variance)));
    return working.by(
        Working.of(
            "instrument.step.alpha_sums.formula",
            operand("k", k),
            operand("less", less),
            operand("items", items),
            operand("variance", variance)),
        Working.of(
            "instrument.step.product.formula", operand("one", ratio), operand("other", rest)));
  }

  private static Working quotient(Term above, Term below) {
    return Working.of(
        "instrument.step.quotient.formula", operand("above", above), operand("below", below));
  }

  private static Figure less(Figure count, int by) {
    return between(
        count.id() + "/less_" + by,
        "n \u2212 " + by,
        Value.of(of(count).subtract(by)),
        Working.of("instrument.step.less_" + by + ".formula", operand("count", count)));
  }

  private static Figure between(String id, String symbol, Value value, Working working) {
    return new Figure(id, Cell.code(symbol), value, BETWEEN, working);
  }

  private static boolean exact(Figure figure) {
    return figure.value() instanceof Value.Exactly;
  }

  /** The number of a figure that is {@link #exact}. */
  private static BigFraction of(Figure figure) {
    return ((Value.Exactly) figure.value()).fraction();
  }
}
