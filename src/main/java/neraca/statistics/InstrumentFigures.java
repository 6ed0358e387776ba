package neraca.statistics;

import static neraca.model.result.Working.operand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Term;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.statistics.steps.Steps;

/** The figures of a scale, and the way to any figure of an instrument test. */
final class InstrumentFigures {
  private final InstrumentResult result;
  private final TotalScore total;
  private final SumFigures sums;
  private final ItemFigures items;

  InstrumentFigures(InstrumentResult result) {
    this.result = result;
    int[] scaled =
        IntStream.range(0, result.items().size())
            .filter(i -> !result.items().get(i).constant())
            .toArray();
    total = new TotalScore(result.sums(), result.items().size(), scaled);
    sums = new SumFigures(result, total);
    items = new ItemFigures(result, total, sums);
  }

  List<Figure> scale() {
    List<Figure> figures = new ArrayList<>();
    figures.addAll(
        List.of(
            alpha(),
            standardizedAlpha(),
            mean(),
            variance(),
            sd(),
            sem(),
            rTable(),
            meanInterItemR()));
    ReliabilityFigures reliability = new ReliabilityFigures(result, total, sums, items, variance());
    figures.addAll(reliability.all());
    figures.addAll(reliability.splitHalf());
    return figures;
  }

  /** By name, or, where no figure of scale or item has it, among what those were made from. */
  Optional<Figure> find(String id) {
    if (!id.startsWith(sums.prefix())) {
      return Optional.empty();
    }
    return plain(id.substring(sums.prefix().length()))
        .or(() -> scale().stream().filter(f -> f.id().equals(id)).findFirst())
        .or(() -> ofItem(id.substring(sums.prefix().length())))
        .or(() -> ofTable(id.substring(sums.prefix().length())))
        .or(() -> within(id));
  }

  /** Those of the scale that are made without every pair of items, which takes a while. */
  private Optional<Figure> plain(String name) {
    return switch (name) {
      case "alpha" -> Optional.of(alpha());
      case "mean" -> Optional.of(mean());
      case "variance" -> Optional.of(variance());
      case "sd" -> Optional.of(sd());
      case "sem" -> Optional.of(sem());
      case "r_table" -> Optional.of(rTable());
      case "n" -> Optional.of(sums.n());
      case "k" -> Optional.of(sums.k());
      case "excluded" -> Optional.of(sums.excluded());
      case "df" -> Optional.of(df());
      case "alpha_low" -> Optional.of(bound(name, result.scale().interval().low()));
      case "alpha_high" -> Optional.of(bound(name, result.scale().interval().high()));
      case "omega_total" ->
          Optional.of(new ReliabilityFigures(result, total, sums, items, variance()).omega());
      default -> RefereeFigures.figure(name, result, this);
    };
  }

  /** These statistics of an item, as {@link ItemFigures#find} knows them. */
  List<Figure> ofItem(int item, List<String> statistics) {
    return statistics.stream().flatMap(s -> items.find(item, s).stream()).toList();
  }

  private Optional<Figure> ofItem(String name) {
    for (int i = 0; i < result.items().size(); i++) {
      String start = sums.code(i) + "/";
      Optional<Figure> found =
          name.startsWith(start) ? items.find(i, name.substring(start.length())) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** What only stands in a table. */
  private Optional<Figure> ofTable(String name) {
    return switch (name) {
      case "respondents" -> Optional.of(sums.respondents());
      case "used_percent" -> Optional.of(sums.percent(name, sums.n()));
      case "excluded_percent" -> Optional.of(sums.percent(name, sums.excluded()));
      case "respondents_percent" -> Optional.of(sums.percent(name, sums.respondents()));
      default ->
          name.startsWith(ReverseKeys.PREFIX)
              ? result.reverseKeys().figure(name.substring(ReverseKeys.PREFIX.length()), sums)
              : Optional.empty();
    };
  }

  /** An end of alpha's interval, with the quantile of F that it takes. */
  private Figure bound(String name, double value) {
    boolean low = name.equals("alpha_low");
    double lack = total.lack();
    Figure f =
        figure(
            low ? "f_low" : "f_high",
            "instrument.f_quantile",
            low ? (1 - value) / lack : lack / (1 - value),
            Working.of(
                low ? "instrument.f_low.formula" : "instrument.f_high.formula",
                operand("n", sums.n()),
                operand("k", sums.k())));
    return figure(
        name,
        "instrument." + name,
        value,
        Working.of("instrument." + name + ".formula", operand("alpha", alpha()), operand("f", f)));
  }

  private Optional<Figure> within(String id) {
    Stream<Figure> ofItems =
        IntStream.range(0, result.items().size())
            .boxed()
            .flatMap(i -> ItemFigures.STATISTICS.stream().flatMap(s -> items.find(i, s).stream()));
    return Stream.concat(scale().stream(), ofItems).flatMap(f -> f.find(id).stream()).findFirst();
  }

  private Figure figure(String id, String name, double value, Working working) {
    return new Figure(
        sums.prefix() + id,
        Cell.said(name),
        Value.of(value),
        id.equals("mean") ? Format.MEAN : Format.STATISTIC,
        working,
        items.absences(value));
  }

  private Figure alpha() {
    return figure(
        "alpha",
        result.scale().dichotomous() ? "instrument.kr20" : "instrument.alpha",
        result.scale().alpha(),
        items.alpha(sums.k(), total.items(), variance()));
  }

  private Figure standardizedAlpha() {
    return figure(
        "standardized_alpha",
        "instrument.standardized_alpha",
        result.scale().standardizedAlpha(),
        Working.of(
            "instrument.standardized_alpha.formula",
            operand("k", sums.k()),
            operand("r", meanInterItemR())));
  }

  private Figure mean() {
    return figure(
        "mean",
        "instrument.total_mean",
        result.scale().mean(),
        ItemFigures.quotient(sums.sum(), sums.n()));
  }

  private Figure variance() {
    return figure(
        "variance",
        "instrument.total_variance",
        result.scale().variance(),
        Steps.variance(sums.squares(), sums.sum(), sums.n()));
  }

  private Figure sd() {
    return figure(
        "sd",
        "instrument.total_sd",
        result.scale().sd(),
        Working.of("instrument.sd.formula", operand("variance", variance())));
  }

  private Figure sem() {
    return figure(
        "sem",
        "instrument.sem",
        result.scale().sem(),
        Working.of("instrument.sem.formula", operand("sd", sd()), operand("alpha", alpha())));
  }

  private Figure meanInterItemR() {
    List<Working.Operand> operands = new ArrayList<>();
    for (int i : total.items()) {
      for (int j : total.items()) {
        if (i < j) {
          operands.add(operand("term", items.r(i, j)));
        }
      }
    }
    operands.add(operand("pairs", pairs(operands.size())));
    return figure(
        "mean_inter_item_r",
        "instrument.mean_inter_item_r",
        result.scale().meanInterItemR(),
        new Working("instrument.mean_inter_item_r.formula", operands));
  }

  private Figure pairs(int count) {
    return count("pairs", "instrument.pairs", count, "instrument.pairs.formula", sums.k());
  }

  private Figure count(String id, String name, int value, String formula, Term of) {
    return new Figure(
        sums.prefix() + id,
        Cell.said(name),
        Value.of(value),
        Format.COUNT,
        Working.of(formula, operand("count", of)));
  }

  private Figure df() {
    return count("df", "instrument.df", result.rTable().df(), "instrument.df.formula", sums.n());
  }

  Figure rTable() {
    RTable table = result.rTable();
    double r = table.value();
    Figure df = df();
    Figure t =
        figure(
            "t_table",
            "instrument.t_table",
            r * Math.sqrt(table.df() / ((1 - r) * (1 + r))),
            Working.of(
                "instrument.t_table.formula",
                operand(
                    "level", chosen("instrument.level", Cell.number(table.level(), Format.PLAIN))),
                operand("tails", chosen("instrument.tails", Cell.count(table.tails()))),
                operand("df", df)));
    return figure("r_table", "instrument.r_table", r, Steps.critical(t, df));
  }

  static Source chosen(String name, Cell value) {
    return new Source.Setting(Phrase.of(name), value);
  }
}
