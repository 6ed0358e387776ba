package neraca.statistics.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import neraca.model.Exact;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.result.Value;
import org.apache.commons.math3.special.Erf;

/**
 * Method of successive intervals for one item: ordinal answers as numbers on an interval scale.
 *
 * @param steps one an option that somebody chose, lowest first; empty where nobody answered
 */
public record Intervals(String item, int n, List<Step> steps) {
  public Intervals {
    steps = List.copyOf(steps);
  }

  /**
   * One option.
   *
   * @param proportion of those who answered
   * @param cumulative of this option and the lower ones
   * @param z normal quantile of the cumulative proportion; {@code NaN} for the last option, where
   *     it is infinite
   * @param density of the normal distribution at z; 0 for the last option
   * @param scaleValue (density at the lower limit − density at the upper limit) / proportion
   * @param interval the scale value, shifted so that the smallest is 1
   */
  public record Step(
      Value option,
      int count,
      double proportion,
      double cumulative,
      double z,
      double density,
      double scaleValue,
      double interval) {}

  /** Of the answers to one item. */
  public static Intervals of(String item, Tally tally) {
    List<Step> raw = new ArrayList<>();
    double lower = 0;
    long reached = 0;
    for (Map.Entry<BigDecimal, Integer> entry : tally.counts().entrySet()) {
      reached += entry.getValue();
      double z = reached == tally.n() ? Double.NaN : Normal.quantile(reached, tally.n());
      double density = Double.isNaN(z) ? 0 : Normal.density(z);
      double proportion = (double) entry.getValue() / tally.n();
      double value = (lower - density) / proportion;
      raw.add(
          new Step(
              Value.of(Exact.of(entry.getKey())),
              entry.getValue(),
              proportion,
              (double) reached / tally.n(),
              z,
              density,
              value,
              value));
      lower = density;
    }
    // The scale values rise with the options, so the first is the smallest.
    double shift = raw.isEmpty() ? 0 : 1 - raw.get(0).scaleValue();
    return new Intervals(item, tally.n(), raw.stream().map(s -> shifted(s, shift)).toList());
  }

  private static Step shifted(Step s, double shift) {
    return new Step(
        s.option(),
        s.count(),
        s.proportion(),
        s.cumulative(),
        s.z(),
        s.density(),
        s.scaleValue(),
        s.scaleValue() + shift);
  }

  /** What an answer becomes; absent for one that nobody gave. */
  public Value interval(Value option) {
    return steps.stream()
        .filter(s -> s.option().equals(option))
        .map(s -> Value.of(s.interval()))
        .findFirst()
        .orElse(Value.ABSENT);
  }

  /** The steps, as a thesis prints them. */
  public Table table() {
    return new Table(
        "describe.intervals",
        Phrase.of("describe.intervals.title").with("item", item).with("n", n),
        columns(),
        steps.stream().map(Intervals::row).toList(),
        List.of());
  }

  /**
   * The steps of several items, one after the other.
   *
   * @param name of the instrument
   */
  public static Table table(List<Intervals> items, Words name) {
    List<Column> columns = new ArrayList<>(List.of(Column.text("describe.item")));
    columns.addAll(columns());
    List<List<Cell>> rows = new ArrayList<>();
    for (Intervals of : items) {
      for (Step step : of.steps()) {
        List<Cell> row = new ArrayList<>(List.of(Cell.code(of.item())));
        row.addAll(row(step));
        rows.add(row);
      }
    }
    return new Table(
        "describe.intervals",
        Phrase.of("describe.intervals.all", "name", Cell.own(name)),
        columns,
        rows,
        List.of(Note.remark(Phrase.of("describe.intervals.note"), List.of())));
  }

  private static List<Column> columns() {
    return List.of(
        Column.number("describe.option"),
        Column.number("describe.count"),
        Column.number("describe.intervals.proportion"),
        Column.number("describe.intervals.cumulative"),
        Column.number("describe.intervals.z"),
        Column.number("describe.intervals.density"),
        Column.number("describe.intervals.scale_value"),
        Column.number("describe.intervals.interval"));
  }

  private static List<Cell> row(Step s) {
    return List.of(
        Cell.number(s.option(), Format.PLAIN),
        Cell.count(s.count()),
        Cell.number(s.proportion(), Format.STATISTIC),
        Cell.number(s.cumulative(), Format.STATISTIC),
        Cell.number(s.z(), Format.STATISTIC),
        Cell.number(s.density(), Format.STATISTIC),
        Cell.number(s.scaleValue(), Format.STATISTIC),
        Cell.number(s.interval(), Format.STATISTIC));
  }

  /** The standard normal distribution. */
  private static final class Normal {
    private static final double DENSITY_AT_ZERO = 1 / Math.sqrt(2 * Math.PI);
    private static final double ROOT_OF_TWO = Math.sqrt(2);

    private Normal() {}

    static double density(double z) {
      return DENSITY_AT_ZERO * Math.exp(-z * z / 2);
    }

    /**
     * The z below which {@code part} of {@code whole} lie, 0 &lt; part &lt; whole. The smaller tail
     * is solved for, so that neither end loses digits, and the library's first value is corrected
     * by Newton's method.
     */
    static double quantile(long part, long whole) {
      if (2 * part == whole) {
        return 0;
      }
      boolean low = 2 * part < whole;
      double tail = (double) (low ? part : whole - part) / whole;
      double z = ROOT_OF_TWO * Erf.erfcInv(2 * tail);
      for (int step = 0; step < 3; step++) {
        z += (Erf.erfc(z / ROOT_OF_TWO) / 2 - tail) / density(z);
      }
      return low ? -z : z;
    }
  }
}
