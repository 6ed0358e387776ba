package neraca.statistics.survey;

import static neraca.model.result.Working.operand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import neraca.model.AnswerMatrix;
import neraca.model.Exact;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.statistics.steps.Steps;
import neraca.statistics.tally.IntervalFigures;
import neraca.statistics.tally.Intervals;
import neraca.statistics.tally.Moments;
import neraca.statistics.tally.ShapeFigures;
import neraca.statistics.tally.Tally;

/**
 * What is said of one item besides its mean: its spread, its places in order, and how often each
 * option was chosen.
 */
final class ItemFigures {
  private final AnswerMatrix answers;
  private final ItemDescription item;
  private final Figure mean;

  /**
   * @param mean of the item, whose operands are its sum and its number of answers
   */
  ItemFigures(AnswerMatrix answers, ItemDescription item, Figure mean) {
    this.answers = answers;
    this.item = item;
    this.mean = mean;
  }

  /**
   * @param start of all ids of the description
   */
  List<Figure> all(String start) {
    String prefix = start + item.code() + "/";
    Figure n = mean.find(prefix + "n").orElseThrow();
    Figure sum = mean.find(prefix + "sum").orElseThrow();
    List<Figure> figures = new ArrayList<>(spread(prefix, n, sum));
    Figure sd = figures.get(1);
    Tally tally = new Tally(answers.columns()[answers.items().indexOf(item.code())]);
    figures.addAll(
        new ShapeFigures(prefix, item.code(), new Moments(tally), n, mean).all(sd, given()));
    figures.add(
        figure(
            prefix + "missing",
            "describe.missing",
            Value.of(item.missing()),
            Format.COUNT,
            Working.of(
                "instrument.excluded.formula",
                operand("respondents", PartFigures.respondents(start, answers)),
                operand("n", n))));
    figures.addAll(places(prefix));
    Map<Value, Figure> counts = new HashMap<>();
    for (Frequency option : item.frequencies()) {
      Figure percent = percent(prefix, option, n);
      figures.add(percent);
      percent.working().operands().stream()
          .limit(1)
          .forEach(o -> counts.put(option.value(), (Figure) o.term()));
    }
    figures.addAll(
        new IntervalFigures(
                prefix,
                Intervals.of(item.code(), tally),
                option -> Objects.requireNonNull(counts.get(option)),
                n)
            .all());
    return figures;
  }

  private List<Figure> places(String prefix) {
    return List.of(
        place(prefix, "min", item.min(), Value.of(1)),
        place(prefix, "q1", item.q1(), quarter(1)),
        place(prefix, "median", item.median(), quarter(2)),
        place(prefix, "q3", item.q3(), quarter(3)),
        place(prefix, "max", item.max(), Value.of(item.n())),
        figure(
            prefix + "mode",
            "describe.mode",
            item.mode().isEmpty() ? Value.ABSENT : item.mode().get(0),
            Format.PLAIN,
            Working.of("describe.mode.formula", operand("answers", given()))));
  }

  private Source given() {
    return new Source.Answers(answers.source(), List.of(item.code()), item.n(), false);
  }

  private Figure figure(String id, String name, Value value, Format format, Working working) {
    Phrase said =
        Phrase.of("describe.figure.of_item", "what", Cell.said(name)).with("item", item.code());
    return new Figure(id, new Cell.Said(said), value, format, working, List.of());
  }

  private List<Figure> spread(String prefix, Figure n, Figure sum) {
    Figure squares =
        figure(
            prefix + "squares",
            "describe.squares",
            squares(),
            Format.PLAIN,
            Working.of("instrument.squares.formula", operand("answers", given())));
    Figure variance =
        statistic(
            prefix + "variance",
            "describe.variance",
            item.variance(),
            Steps.variance(squares, sum, n));
    Figure sd =
        statistic(
            prefix + "sd",
            "describe.sd",
            item.sd(),
            Working.of("instrument.sd.formula", operand("variance", variance)));
    Figure se =
        statistic(
            prefix + "se",
            "describe.se",
            item.se(),
            Working.of("describe.se.formula", operand("sd", sd), operand("n", n)));
    return List.of(variance, sd, se, end(prefix, "low", se, -1), end(prefix, "high", se, 1));
  }

  private Figure statistic(String id, String name, double value, Working working) {
    return figure(id, name, Value.of(value), Format.STATISTIC, working);
  }

  /** An end of the 95% interval of the mean. */
  private Figure end(String prefix, String end, Figure se, int side) {
    Value reach = ItemTables.reach(item);
    Cell t = Cell.number(ItemTables.quantile(item.n()), Format.STATISTIC);
    Source times =
        new Source.Setting(Phrase.of("describe.t").with("df", Math.max(item.n() - 1, 0)), t);
    return figure(
        prefix + end,
        "describe.groups." + end,
        ItemTables.shifted(item.mean(), reach, side),
        Format.MEAN,
        Working.of(
            side < 0 ? "describe.low.formula" : "describe.high.formula",
            operand("mean", mean),
            operand("t", times),
            operand("se", se)));
  }

  private Value squares() {
    BigDecimal sum = BigDecimal.ZERO;
    for (double x : answers.columns()[answers.items().indexOf(item.code())]) {
      sum = Double.isNaN(x) ? sum : sum.add(BigDecimal.valueOf(x).pow(2));
    }
    return Value.of(Exact.of(sum));
  }

  private Value quarter(int quarters) {
    return Value.of(
        new org.apache.commons.math3.fraction.BigFraction((item.n() + 1) * quarters, 4));
  }

  /** The answer at this place of all in order; between two of them by its distance. */
  private Figure place(String prefix, String name, Value value, Value place) {
    Source at = new Source.Setting(Phrase.of("describe.place"), Cell.number(place, Format.PLAIN));
    return figure(
        prefix + name,
        "describe." + name,
        value,
        Format.PLAIN,
        Working.of("describe.place.formula", operand("place", at), operand("answers", given())));
  }

  /** The share of an option among the answers; its count is the figure below it. */
  private Figure percent(String prefix, Frequency option, Figure n) {
    double wanted = option.value().toDouble();
    double[] column = answers.columns()[answers.items().indexOf(item.code())];
    List<String> who = new ArrayList<>();
    for (int row = 0; row < column.length && !answers.confidential(); row++) {
      if (column[row] == wanted) {
        who.add(answers.rows().get(row));
      }
    }
    // Of nobody no answers are to be opened: without names all would be.
    List<String> items = option.count() == 0 ? List.of() : List.of(item.code());
    Source chosen = new Source.Answers(answers.source(), items, who, option.count(), false);
    String id =
        prefix + "option/" + BigDecimal.valueOf(wanted).stripTrailingZeros().toPlainString();
    Cell point = Cell.number(option.value(), Format.PLAIN);
    Figure count =
        new Figure(
            id + "/count",
            new Cell.Said(
                Phrase.of("describe.figure.option", "option", point).with("item", item.code())),
            Value.of(option.count()),
            Format.COUNT,
            Working.of("survey.count.formula", operand("answers", chosen)));
    return new Figure(
        id + "/percent",
        new Cell.Said(
            Phrase.of("describe.figure.option_percent", "option", point).with("item", item.code())),
        option.validPercent(),
        Format.SCORE,
        Working.of("describe.option_percent.formula", operand("count", count), operand("n", n)));
  }
}
