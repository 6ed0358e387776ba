package neraca.finance;

import java.util.List;
import java.util.UUID;
import neraca.model.Asset;
import neraca.model.LedgerLine;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger line and an asset have in common: quantity x price, or a stated total that
 * overrides the product.
 *
 * @param id of the figure that is its total
 * @param table as the study file names it
 */
record PricedRow(
    String id,
    String table,
    UUID row,
    String code,
    Cell name,
    BigFraction quantity,
    Words unit,
    BigFraction price,
    @Nullable BigFraction stated) {

  static PricedRow of(LedgerLine line) {
    // A list of working capital often repeats the cost lines under their own codes.
    String list = line.kind() == LedgerLine.Kind.WORKING_CAPITAL ? "working_capital/" : "";
    return new PricedRow(
        "finance/line/" + list + line.code(),
        "ledger_line",
        line.uuid(),
        line.code(),
        name(line.name(), line.code()),
        line.quantity(),
        line.unit(),
        line.price(),
        line.statedTotal());
  }

  static PricedRow of(Asset asset) {
    return new PricedRow(
        "finance/asset/" + asset.code(),
        "asset",
        asset.uuid(),
        asset.code(),
        name(asset.name(), asset.code()),
        asset.quantity(),
        asset.unit(),
        asset.price(),
        asset.statedTotal());
  }

  static Cell name(Words words, String code) {
    return words.isEmpty() ? Cell.code(code) : Cell.own(words);
  }

  BigFraction product() {
    return quantity.multiply(price);
  }

  BigFraction total() {
    return stated == null ? product() : stated;
  }

  /** Whether the total in use is not the product. */
  boolean differs() {
    return !total().equals(product());
  }

  /** The total in use as a figure down to what was typed. */
  Figure figure() {
    Working.Operand count = operand("quantity", quantity, Format.PLAIN);
    Working.Operand each = operand("price", price, Format.MONEY);
    Working working =
        differs()
            ? Working.of(
                "finance.formula.stated",
                operand("stated_total", total(), Format.MONEY),
                count,
                each)
            : Working.of("finance.formula.product", count, each);
    return new Figure(id, name, Value.of(total()), Format.MONEY, working);
  }

  /** The typed field as an operand; field and place have the same name. */
  Working.Operand operand(String field, BigFraction value, Format format) {
    Cell typed = Cell.number(Value.of(value), format);
    return Working.operand(field, new Source.Entry(table, row, field, name, typed));
  }

  /** Name, quantity, unit, price and total, as the tables show them. */
  List<Cell> cells() {
    return List.of(
        name,
        Cell.number(Value.of(quantity), Format.PLAIN),
        Cell.own(unit),
        Cell.number(Value.of(price), Format.MONEY),
        Cell.number(Value.of(total()), Format.MONEY));
  }
}
