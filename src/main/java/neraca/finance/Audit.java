package neraca.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import neraca.model.Asset;
import neraca.model.LedgerLine;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Value;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Looks at what was typed: a stated total that is not quantity x price, with what the product would
 * change, and a total below 0. A row is reported once at most for each. A difference that somebody
 * explained in a note of the row stays in the list as a remark.
 */
final class Audit {
  private final FinanceInput input;
  private final Statement statement;

  private Audit(FinanceInput input, Statement statement) {
    this.input = input;
    this.statement = statement;
  }

  /** Adds the notes to the findings of the statement, which was made from the input. */
  static void run(FinanceInput input, Statement statement) {
    Audit audit = new Audit(input, statement);
    for (Asset asset : statement.assets().held()) {
      audit.check(
          PricedRow.of(asset),
          asset.note(),
          Sheet.FIXED_ASSETS,
          () -> input.withAssets(replaced(input.assets(), asset, asProduct(asset))));
    }
    for (LedgerLine.Kind kind : LedgerLine.Kind.values()) {
      for (LedgerLine line : statement.lines(kind)) {
        audit.check(
            PricedRow.of(line),
            line.note(),
            Sheet.of(kind),
            () -> input.withLines(replaced(input.lines(), line, asProduct(line))));
      }
    }
  }

  private void check(
      PricedRow row, Words explained, Sheet sheet, Supplier<FinanceInput> corrected) {
    if (row.differs()) {
      Phrase phrase = difference(row, new Statement(corrected.get()));
      Note.Weight weight = explained.isEmpty() ? Note.Weight.WRONG : Note.Weight.REMARK;
      statement.findings().add(sheet, new Note(weight, phrase, List.of(row.code())));
    }
    if (row.total().compareTo(BigFraction.ZERO) < 0) {
      Phrase phrase =
          Phrase.of("finance.note.negative", "name", row.name()).with("total", money(row.total()));
      statement.findings().add(sheet, Note.doubtful(phrase, List.of(row.code())));
    }
  }

  private Phrase difference(PricedRow row, Statement corrected) {
    Figure profit = statement.figure("finance.profit");
    String key =
        profit.value().isAbsent() ? "finance.note.stated" : "finance.note.stated_with_effect";
    Phrase phrase =
        Phrase.of(key, "name", row.name())
            .with("quantity", Cell.number(Value.of(row.quantity()), Format.PLAIN))
            .with("price", money(row.price()))
            .with("product", money(row.product()))
            .with("stated", money(row.total()))
            .with("difference", money(row.product().subtract(row.total())));
    return profit.value().isAbsent()
        ? phrase
        : phrase
            .with("profit", number(corrected.figure("finance.profit")))
            .with("rentability", number(corrected.figure("finance.rentability")));
  }

  private static Cell money(BigFraction amount) {
    return Cell.number(Value.of(amount), Format.MONEY);
  }

  private static Cell number(Figure figure) {
    return Cell.number(figure.value(), figure.format());
  }

  private static <T> List<T> replaced(List<T> rows, T old, T other) {
    List<T> changed = new ArrayList<>(rows);
    changed.replaceAll(row -> row.equals(old) ? other : row);
    return changed;
  }

  private static Asset asProduct(Asset a) {
    return new Asset(
        a.uuid(),
        a.business(),
        a.code(),
        a.position(),
        a.name(),
        a.quantity(),
        a.unit(),
        a.price(),
        null,
        a.life(),
        a.residual(),
        a.depreciated(),
        a.method(),
        a.purchased(),
        a.note());
  }

  private static LedgerLine asProduct(LedgerLine l) {
    return new LedgerLine(
        l.uuid(),
        l.business(),
        l.period(),
        l.kind(),
        l.code(),
        l.position(),
        l.name(),
        l.quantity(),
        l.unit(),
        l.price(),
        null,
        l.costOfSales(),
        l.role(),
        l.part(),
        l.note());
  }
}
