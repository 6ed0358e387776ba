package neraca.statistics;

import static neraca.model.result.Working.operand;

import java.math.BigDecimal;
import java.util.List;
import neraca.model.Exact;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;

/**
 * The counts and sums that the workings of an instrument's figures end in; their own operands are
 * the answers.
 */
final class SumFigures {
  private final InstrumentResult result;
  private final TotalScore total;
  private final List<String> scaled;

  SumFigures(InstrumentResult result, TotalScore total) {
    this.result = result;
    this.total = total;
    this.scaled = result.items().stream().filter(i -> !i.constant()).map(ItemResult::code).toList();
  }

  /** What every id of this result starts with. */
  String prefix() {
    return "instrument/" + result.source() + "/";
  }

  String code(int item) {
    return result.items().get(item).code();
  }

  Source.Answers answers(List<String> items) {
    return new Source.Answers(result.source(), items, result.used(), true);
  }

  /** Answers to all items of the scale. */
  Source.Answers scaleAnswers() {
    return answers(scaled);
  }

  private Source.Answers itemAnswers(int item) {
    return answers(List.of(code(item)));
  }

  private Source.Answers restAnswers(int item) {
    return answers(scaled.stream().filter(c -> !c.equals(code(item))).toList());
  }

  Figure n() {
    return count("n", "instrument.n", "instrument.n.formula", result.used());
  }

  Figure k() {
    return count("k", "instrument.k", "instrument.k.formula", result.k());
  }

  /** Rows of the table, complete or not. */
  Figure respondents() {
    return count(
        "respondents",
        "instrument.respondents",
        "instrument.respondents.formula",
        result.respondents());
  }

  Figure excluded() {
    return new Figure(
        prefix() + "excluded",
        Cell.said("instrument.cases.excluded"),
        Value.of(result.excluded()),
        Format.COUNT,
        Working.of(
            "instrument.excluded.formula",
            operand("respondents", respondents()),
            operand("n", n())));
  }

  /** A part of all rows. */
  Figure percent(String id, Figure part) {
    return new Figure(
        prefix() + id,
        Cell.said("instrument.percent_of_respondents"),
        Value.of(100 * part.value().toDouble() / result.respondents()),
        Format.PERCENT,
        Working.of(
            "instrument.percent.formula",
            operand("part", part),
            operand("respondents", respondents())));
  }

  /** Rows without an answer to the item. */
  Figure missing(int item) {
    return new Figure(
        prefix() + code(item) + "/missing",
        new Cell.Said(named("instrument.item.missing", item)),
        Value.of(result.items().get(item).missing()),
        Format.COUNT,
        Working.of("instrument.missing.formula", operand("answers", itemAnswers(item))));
  }

  private Figure count(String id, String name, String formula, long value) {
    return new Figure(
        prefix() + id,
        Cell.said(name),
        Value.of(value),
        Format.COUNT,
        Working.of(formula, operand("answers", scaleAnswers())));
  }

  private Figure sum(String id, Phrase name, BigDecimal value, Working working) {
    return new Figure(
        prefix() + id,
        new Cell.Said(name),
        result.sums().exact() ? Value.of(Exact.of(value)) : Value.of(value.doubleValue()),
        Format.PLAIN,
        working);
  }

  /** A sum of one's own making. */
  Figure sum(String id, String name, BigDecimal value, Working working) {
    return sum(id, Phrase.of(name), value, working);
  }

  private Phrase named(String key, int item) {
    return Phrase.of(key).with("item", code(item));
  }

  private static Working added(Source answers) {
    return Working.of("instrument.sum.formula", operand("answers", answers));
  }

  private static Working squared(String formula, Source answers) {
    return Working.of(formula, operand("answers", answers));
  }

  private static Working multiplied(String formula, Source answers, Source others) {
    return Working.of(formula, operand("answers", answers), operand("others", others));
  }

  Figure sum() {
    return sum("sum", Phrase.of("instrument.sum"), total.sum(), added(scaleAnswers()));
  }

  Figure squares() {
    return sum(
        "sum_of_squares",
        Phrase.of("instrument.squares"),
        total.squares(),
        squared("instrument.total_squares.formula", scaleAnswers()));
  }

  Figure sum(int item) {
    return sum(
        code(item) + "/sum",
        named("instrument.item.sum", item),
        result.sums().sum(item),
        added(itemAnswers(item)));
  }

  Figure squares(int item) {
    return sum(
        code(item) + "/sum_of_squares",
        named("instrument.item.squares", item),
        result.sums().product(item, item),
        squared("instrument.squares.formula", itemAnswers(item)));
  }

  /** ΣXT. */
  Figure product(int item) {
    return sum(
        code(item) + "/sum_of_products",
        named("instrument.item.product", item),
        total.product(item),
        multiplied("instrument.total_product.formula", itemAnswers(item), scaleAnswers()));
  }

  /** ΣXY of two items. */
  Figure product(int item, int other) {
    return sum(
        code(item) + "/" + code(other) + "/sum_of_products",
        named("instrument.pair.product", item).with("other", code(other)),
        result.sums().product(item, other),
        multiplied("instrument.product.formula", itemAnswers(item), itemAnswers(other)));
  }

  /** Sum of the total of the other items; likewise below. */
  Figure restSum(int item) {
    return sum(
        code(item) + "/rest_sum",
        named("instrument.item.rest_sum", item),
        total.sum().subtract(result.sums().sum(item)),
        added(restAnswers(item)));
  }

  Figure restSquares(int item) {
    BigDecimal product = total.product(item);
    return sum(
        code(item) + "/rest_sum_of_squares",
        named("instrument.item.rest_squares", item),
        total.squares().subtract(product.add(product)).add(result.sums().product(item, item)),
        squared("instrument.total_squares.formula", restAnswers(item)));
  }

  Figure restProduct(int item) {
    return sum(
        code(item) + "/rest_sum_of_products",
        named("instrument.item.rest_product", item),
        total.product(item).subtract(result.sums().product(item, item)),
        multiplied("instrument.total_product.formula", itemAnswers(item), restAnswers(item)));
  }
}
