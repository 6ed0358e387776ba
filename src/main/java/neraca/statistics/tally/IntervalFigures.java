package neraca.statistics.tally;

import static neraca.model.result.Working.operand;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Value;
import neraca.model.result.Working;

/** The steps of the method of successive intervals, each made from the one before. */
public final class IntervalFigures {
  private final String prefix;
  private final Intervals intervals;
  private final Function<Value, Figure> count;
  private final Figure n;

  /**
   * @param prefix of the ids, which go on with the place of the option among those chosen
   * @param count how often an option was chosen
   * @param n answers
   */
  public IntervalFigures(
      String prefix, Intervals intervals, Function<Value, Figure> count, Figure n) {
    this.prefix = prefix;
    this.intervals = intervals;
    this.count = count;
    this.n = n;
  }

  /** Every step of every option, lowest first. */
  public List<Figure> all() {
    List<Figure> all = new ArrayList<>();
    List<Working.Operand> cumulated = new ArrayList<>();
    Figure lower = named(-1, "density", 0, "describe.intervals.no_density.formula");
    Figure smallest = null;
    for (int at = 0; at < intervals.steps().size(); at++) {
      Intervals.Step step = intervals.steps().get(at);
      Figure proportion =
          figure(
              at,
              "proportion",
              step.proportion(),
              operand("count", count.apply(step.option())),
              operand("n", n));
      cumulated.add(operand("term", proportion));
      Figure cumulative =
          figure(at, "cumulative", step.cumulative(), cumulated.toArray(Working.Operand[]::new));
      Figure z = figure(at, "z", step.z(), operand("cumulative", cumulative));
      Figure density = density(at, cumulative, z);
      Figure value =
          figure(
              at,
              "scale_value",
              step.scaleValue(),
              operand("lower", lower),
              operand("upper", density),
              operand("proportion", proportion));
      smallest = smallest == null ? value : smallest;
      all.addAll(List.of(proportion, cumulative, density, value));
      if (!isLast(step)) {
        all.add(z);
      }
      all.add(interval(at, value, smallest));
      lower = density;
    }
    return all;
  }

  /** Everybody is at or below the last option, which has no z. */
  private static boolean isLast(Intervals.Step step) {
    return Double.isNaN(step.z());
  }

  private Figure density(int at, Figure cumulative, Figure z) {
    Intervals.Step step = intervals.steps().get(at);
    return isLast(step)
        ? named(
            at,
            "density",
            step.density(),
            "describe.intervals.last_density.formula",
            operand("cumulative", cumulative))
        : figure(at, "density", step.density(), operand("z", z));
  }

  private Figure interval(int at, Figure value, Figure smallest) {
    return figure(
        at,
        "interval",
        intervals.steps().get(at).interval(),
        operand("value", value),
        operand("smallest", smallest));
  }

  private Figure figure(int at, String name, double value, Working.Operand... operands) {
    return named(at, name, value, "describe.intervals." + name + ".formula", operands);
  }

  private Figure named(
      int at, String name, double value, String formula, Working.Operand... operands) {
    Cell what = Cell.said("describe.intervals." + name);
    Cell option =
        at < 0
            ? Cell.said("describe.intervals.beneath")
            : Cell.number(intervals.steps().get(at).option(), Format.PLAIN);
    return new Figure(
        prefix + "msi/" + at + "/" + name,
        new Cell.Said(
            Phrase.of("describe.figure.interval", "what", what)
                .with("option", option)
                .with("item", intervals.item())),
        Value.of(value),
        Format.STATISTIC,
        Working.of(formula, operands));
  }
}
