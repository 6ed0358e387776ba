package neraca.finance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import neraca.model.LedgerLine;
import neraca.model.LedgerLine.Kind;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import neraca.model.result.Working;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Capital, costs, revenue, profit and their ratios.
 *
 * <p>R/C = revenue ÷ total cost; rentability = profit ÷ working capital × 100 (Riyanto), where the
 * working capital is the total cost of the period unless a list of it was typed.
 */
final class Statement {
  private static final Format PER_CUSTOMER = new Format(Unit.MONEY_PER_CUSTOMER, 0, 2);
  private static final Format PER_EMPLOYEE = new Format(Unit.MONEY_PER_EMPLOYEE, 0, 2);

  private final Findings findings = new Findings();
  private final FixedAssets assets;
  private final Counts counts;
  private final Map<Kind, List<LedgerLine>> lines = new EnumMap<>(Kind.class);
  private final Map<String, Figure> figures = new LinkedHashMap<>();

  Statement(FinanceInput input) {
    assets = new FixedAssets(input.assets(), input.period(), findings);
    counts = new Counts(input.counts(), input.period());
    input.lines().stream()
        .sorted(
            Comparator.comparingInt(LedgerLine::position)
                .thenComparing(LedgerLine::code)
                .thenComparing(LedgerLine::uuid))
        .forEach(l -> lines.computeIfAbsent(l.kind(), k -> new ArrayList<>()).add(l));
    amounts();
    ratios();
    figures.values().stream()
        .flatMap(f -> f.notes().stream())
        .forEach(note -> findings.add(Sheet.SUMMARY, note));
  }

  Findings findings() {
    return findings;
  }

  FixedAssets assets() {
    return assets;
  }

  Counts counts() {
    return counts;
  }

  List<LedgerLine> lines(Kind kind) {
    return lines.getOrDefault(kind, List.of());
  }

  List<Figure> figures() {
    return List.copyOf(figures.values());
  }

  /** A main figure by its key, {@code finance.profit}. */
  Figure figure(String key) {
    return Objects.requireNonNull(figures.get(key.replace('.', '/')), key);
  }

  private Figure keep(Figure figure) {
    figures.put(figure.id(), figure);
    return figure;
  }

  private List<Figure> totals(Kind kind) {
    return lines(kind).stream().map(line -> PricedRow.of(line).figure()).toList();
  }

  private void amounts() {
    Figure fixedCapital = keep(assets.capital());
    keep(assets.perYear());
    keep(assets.perMonth());
    List<Figure> fixedParts = new ArrayList<>(totals(Kind.FIXED_COST));
    if (assets.anyDepreciated()) {
      fixedParts.add(assets.inPeriod());
    }
    List<Figure> variableParts = totals(Kind.VARIABLE_COST);
    boolean noCost = fixedParts.isEmpty() && variableParts.isEmpty();
    Figure fixed = keep(sum("finance.fixed_cost", fixedParts, noCost));
    Figure variable = keep(sum("finance.variable_cost", variableParts, noCost));
    Figure cost =
        Figures.of(
            "finance.total_cost",
            Format.MONEY,
            Figures.total(List.of(fixed, variable)),
            Working.operand("fixed_cost", fixed),
            Working.operand("variable_cost", variable));
    cost = keep(noCost ? missing(cost, "finance.note.no_cost") : cost);
    Figure working = keep(workingCapital(cost));
    keep(
        Figures.of(
            "finance.total_capital",
            Format.MONEY,
            Figures.total(List.of(fixedCapital, working)),
            Working.operand("fixed_capital", fixedCapital),
            Working.operand("working_capital", working)));
    List<Figure> sales = totals(Kind.REVENUE);
    Figure revenue = sum("finance.revenue", sales, sales.isEmpty());
    keep(sales.isEmpty() ? missing(revenue, "finance.note.no_revenue") : revenue);
    profits();
  }

  private void profits() {
    Figure profit =
        keep(
            Figures.of(
                "finance.profit",
                Format.MONEY,
                Figures.difference(figure("finance.revenue"), figure("finance.total_cost")),
                Working.operand("revenue", figure("finance.revenue")),
                Working.operand("total_cost", figure("finance.total_cost"))));
    List<Figure> taxes =
        Stream.of(Kind.FIXED_COST, Kind.VARIABLE_COST)
            .flatMap(kind -> lines(kind).stream())
            .filter(line -> line.role() == LedgerLine.Role.TAX)
            .map(line -> PricedRow.of(line).figure())
            .toList();
    Figure tax = Figures.sum("finance.tax", taxes);
    keep(
        Figures.of(
            "finance.profit_before_tax",
            Format.MONEY,
            Figures.total(List.of(profit, tax)),
            Working.operand("profit", profit),
            Working.operand("tax", tax)));
  }

  private Figure workingCapital(Figure cost) {
    List<Figure> typed = totals(Kind.WORKING_CAPITAL);
    return typed.isEmpty()
        ? Figures.of(
            "finance.working_capital",
            Format.MONEY,
            cost.value(),
            Working.operand("total_cost", cost))
        : Figures.sum("finance.working_capital", typed);
  }

  private void ratios() {
    Working.Operand profit = operand("profit");
    Working.Operand revenue = operand("revenue");
    Working.Operand cost = operand("total_cost");
    BigFraction one = BigFraction.ONE;
    BigFraction percent = Figures.HUNDRED;
    Format share = Format.PERCENT;
    keep(judged(Figures.ratio("finance.rc_ratio", Format.RATIO, one, revenue, cost)));
    keep(
        compared(
            Figures.ratio(
                "finance.rentability", share, percent, profit, operand("working_capital"))));
    keep(
        Figures.ratio(
            "finance.rentability_on_all_capital",
            share,
            percent,
            profit,
            operand("total_capital")));
    keep(Figures.ratio("finance.profit_margin", share, percent, profit, revenue));
    perHead();
  }

  private void perHead() {
    Working.Operand customers = counts.operand("customers");
    keep(
        counts.quotient(
            "finance.customer_profitability",
            PER_CUSTOMER,
            BigFraction.ONE,
            operand("profit_before_tax"),
            customers));
    keep(
        counts.quotient(
            "finance.employee_productivity",
            PER_EMPLOYEE,
            BigFraction.ONE,
            operand("revenue"),
            counts.operand("employees")));
    keep(
        counts.quotient(
            "finance.regular_customer_share",
            Format.PERCENT,
            Figures.HUNDRED,
            counts.operand("regular_customers"),
            customers));
  }

  private Working.Operand operand(String place) {
    return Working.operand(place, Objects.requireNonNull(figures.get("finance/" + place), place));
  }

  /** With the verdict: R/C above 1 layak, 1 impas, below 1 tidak layak. */
  private static Figure judged(Figure ratio) {
    if (!(ratio.value() instanceof Value.Exactly exact)) {
      return ratio;
    }
    int side = exact.fraction().compareTo(BigFraction.ONE);
    String key =
        side > 0
            ? "finance.verdict.feasible"
            : side == 0 ? "finance.verdict.break_even" : "finance.verdict.not_feasible";
    Cell shown = Cell.number(ratio.value(), ratio.format());
    return Figures.noted(ratio, Note.remark(Phrase.of(key, "rc_ratio", shown), List.of()));
  }

  /** Rentability on a working capital that is the total cost says what R/C says already. */
  private Figure compared(Figure rentability) {
    Value cost = figure("finance.total_cost").value();
    boolean same = cost.equals(figure("finance.working_capital").value());
    if (rentability.value().isAbsent() || !same) {
      return rentability;
    }
    return Figures.noted(rentability, Note.remark(Phrase.of("finance.note.same_as_rc"), List.of()));
  }

  /** Nobody entered anything: the sum is not known, rather than 0. */
  private static Figure sum(String key, List<Figure> terms, boolean unknown) {
    return unknown ? Figures.unknown(key) : Figures.sum(key, terms);
  }

  private static Figure missing(Figure figure, String key) {
    return Figures.noted(figure, Note.doubtful(Phrase.of(key), List.of()));
  }
}
