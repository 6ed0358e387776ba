package neraca.statistics.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import neraca.model.result.Cell;
import neraca.model.result.Chart;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import neraca.statistics.groups.GroupComparison;
import neraca.statistics.groups.GroupLevel;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The pictures of a description. */
final class DescribeCharts {
  private static final double MARGIN = 0.08;

  private final DescribeResult result;
  private final List<ItemDescription> scored;

  DescribeCharts(DescribeResult result) {
    this.result = result;
    List<String> codes = result.survey().answers().items();
    scored = result.items().stream().filter(i -> codes.contains(i.code())).toList();
  }

  private Phrase titled(String key) {
    return Phrase.of(key, "name", Cell.own(result.answers().name())).with("n", result.n());
  }

  /** Answers to the items, to either side of the middle of the scale. */
  Chart.Likert likert() {
    TreeSet<BigFraction> chosen = new TreeSet<>();
    scored.forEach(i -> i.frequencies().forEach(f -> chosen.add(exact(f.value()))));
    List<BigFraction> options = List.copyOf(chosen);
    return new Chart.Likert(
        titled("describe.chart.likert"),
        Chart.NO_WORDS,
        options.stream().map(this::option).toList(),
        scored.stream()
            .map(
                i ->
                    new Chart.Shares(
                        Chart.Label.of(i.code()),
                        options.stream().map(o -> percent(i, o)).toList()))
            .toList());
  }

  private static BigFraction exact(Value value) {
    return value instanceof Value.Exactly exact ? exact.fraction() : BigFraction.ZERO;
  }

  private static Value percent(ItemDescription item, BigFraction option) {
    return item.frequencies().stream()
        .filter(f -> exact(f.value()).equals(option))
        .map(Frequency::validPercent)
        .findFirst()
        .orElse(item.n() == 0 ? Value.ABSENT : Value.of(0));
  }

  private Cell option(BigFraction option) {
    Cell number = Cell.number(Value.of(option), Format.PLAIN);
    DeclaredScale scale = result.options().scale();
    return scale == null || scale.label(option).isEmpty()
        ? number
        : new Cell.Said(
            Phrase.of("describe.chart.option", "option", number)
                .with("label", Cell.own(scale.label(option))));
  }

  /** Means of the items with their intervals, and the mean of all. */
  Chart.Means means() {
    List<Chart.Mean> rows =
        scored.stream()
            .map(
                i -> {
                  Value reach = ItemTables.reach(i);
                  return new Chart.Mean(
                      Chart.Label.of(i.code()),
                      i.mean(),
                      ItemTables.shifted(i.mean(), reach, -1),
                      ItemTables.shifted(i.mean(), reach, 1));
                })
            .toList();
    return means(titled("describe.chart.means"), rows, result.total().mean());
  }

  /** Means of the dimensions' scores with the mean of all. */
  Chart.Means dimensions() {
    List<Chart.Mean> rows =
        result.dimensions().stream()
            .map(
                d ->
                    new Chart.Mean(
                        Chart.Label.of(d.code()), d.mean(), ItemTables.low(d), ItemTables.high(d)))
            .toList();
    return means(titled("describe.chart.dimensions"), rows, result.total().mean());
  }

  /** Means of the groups with the mean of all, of the instrument first, then of its dimensions. */
  List<Chart.Means> groups() {
    return result.groups().stream().map(this::group).toList();
  }

  /** Means of the groups on every dimension in one picture; none without both. */
  Optional<Chart.Means> dimensionGroups() {
    List<GroupComparison> parts =
        result.groups().stream().filter(g -> !g.of().equals(result.answers().source())).toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<Chart.Mean> rows = new ArrayList<>();
    for (GroupComparison part : parts) {
      for (GroupLevel l : part.levels()) {
        Phrase said =
            Phrase.of("describe.chart.dimension_level")
                .with("dimension", part.of())
                .with("level", l.level())
                .with("n", l.n());
        rows.add(row(said, l));
      }
    }
    return Optional.of(
        means(
            Phrase.of("describe.chart.dimension_groups", "by", parts.get(0).name()),
            rows,
            result.total().mean()));
  }

  private static Chart.Mean row(Phrase said, GroupLevel l) {
    return new Chart.Mean(
        new Chart.Label("", new Cell.Said(said)), l.mean(), Value.of(l.low()), Value.of(l.high()));
  }

  private Chart.Means group(GroupComparison compared) {
    Value all =
        result.dimensions().stream()
            .filter(d -> d.code().equals(compared.of()))
            .map(PartDescription::mean)
            .findFirst()
            .orElse(result.total().mean());
    return means(
        Phrase.of("describe.chart.groups", "by", compared.name()).with("of", compared.of()),
        compared.levels().stream()
            .map(
                l -> row(Phrase.of("describe.chart.level", "level", l.level()).with("n", l.n()), l))
            .toList(),
        all);
  }

  private Chart.Means means(Phrase title, List<Chart.Mean> rows, Value overall) {
    List<Chart.Threshold> thresholds = new ArrayList<>();
    if (!overall.isAbsent()) {
      Cell number = Cell.number(overall, Format.MEAN);
      thresholds.add(
          new Chart.Threshold(
              new Cell.Said(Phrase.of("describe.chart.overall", "mean", number)),
              overall.toDouble()));
    }
    return new Chart.Means(title, Chart.NO_WORDS, axis("describe.mean"), rows, thresholds, bands());
  }

  /** The whole scale, or where it is not known what was answered. */
  private Chart.Axis axis(String name) {
    DeclaredScale scale = result.options().scale();
    double from = Math.floor(end(scale, true));
    double to = Math.ceil(end(scale, false));
    return new Chart.Axis(Cell.said(name), from, from < to ? to : from + 1, Unit.NUMBER);
  }

  private double end(@Nullable DeclaredScale scale, boolean lower) {
    if (scale != null) {
      return Value.of(lower ? scale.min() : scale.max()).toDouble();
    }
    var ends =
        result.items().stream()
            .mapToDouble(i -> (lower ? i.min() : i.max()).toDouble())
            .filter(x -> !Double.isNaN(x));
    return (lower ? ends.min() : ends.max()).orElse(lower ? 0 : 1);
  }

  /** The classes, where they are of the mean or can be written as such. */
  private List<Chart.Band> bands() {
    DeclaredScale scale = result.options().scale();
    ClassSystem classes = result.options().classes();
    if (scale == null || classes == null) {
      return List.of();
    }
    BigFraction unit = classes.ofIndex() ? scale.max().divide(100) : BigFraction.ONE;
    double least = Value.of(scale.min()).toDouble();
    return classes.classes().stream()
        .map(
            c ->
                new Chart.Band(
                    c.name(),
                    Math.max(least, Value.of(c.lower().multiply(unit)).toDouble()),
                    Value.of(c.upper().multiply(unit)).toDouble()))
        .filter(b -> b.from() < b.to())
        .toList();
  }

  /** Importance against performance; none where no item names its twin. */
  Optional<Chart.Quadrants> quadrants() {
    ImportanceAnalysis analysis = result.importance();
    if (analysis == null || analysis.items().isEmpty()) {
      return Optional.empty();
    }
    double upright = Value.of(analysis.performance()).toDouble();
    double level = Value.of(analysis.importance()).toDouble();
    List<Chart.Spot> spots =
        analysis.items().stream()
            .map(
                i ->
                    new Chart.Spot(
                        i.item(),
                        Value.of(i.performance()).toDouble(),
                        Value.of(i.importance()).toDouble(),
                        i.quadrant().ordinal()))
            .toList();
    double[] across = range(spots.stream().mapToDouble(Chart.Spot::across).toArray(), upright);
    double[] up = range(spots.stream().mapToDouble(Chart.Spot::up).toArray(), level);
    return Optional.of(
        new Chart.Quadrants(
            titled("describe.chart.quadrants"),
            new Chart.Axis(
                Cell.said("describe.importance.performance"), across[0], across[1], Unit.NUMBER),
            new Chart.Axis(Cell.said("describe.importance.importance"), up[0], up[1], Unit.NUMBER),
            new Chart.Threshold(Cell.number(upright, Format.MEAN), upright),
            new Chart.Threshold(Cell.number(level, Format.MEAN), level),
            spots,
            List.of(
                Quadrant.CONCENTRATE.title(),
                Quadrant.KEEP_UP.title(),
                Quadrant.LOW_PRIORITY.title(),
                Quadrant.POSSIBLE_OVERKILL.title())));
  }

  private static double[] range(double[] values, double cross) {
    double low = cross;
    double high = cross;
    for (double value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    double margin = Math.max((high - low) * MARGIN, MARGIN);
    return new double[] {low - margin, high + margin};
  }
}
