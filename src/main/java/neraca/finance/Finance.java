package neraca.finance;

import java.util.ArrayList;
import java.util.List;
import neraca.model.Asset;
import neraca.model.LedgerLine;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;

/** Computes the accounts of one business in one period; exact, and the same for any row order. */
public final class Finance {
  private Finance() {}

  /**
   * Capital, depreciation, costs, revenue, profit, R/C, rentability, and what falls on a customer
   * and an employee.
   *
   * <p>What cannot be computed (nothing entered, a divisor of 0, a missing count, a method of
   * depreciation other than the straight line) has no value and a note.
   *
   * @throws Refusal when the period is not at least one month long
   */
  public static FinanceResult of(FinanceInput input) {
    if (input.period().months() < 1) {
      throw new Refusal(
          Phrase.of("finance.refused.months", "period", Cell.code(input.period().code())));
    }
    Statement statement = new Statement(input);
    Audit.run(input, statement);
    return new FinanceResult(
        input.business(),
        input.period(),
        input.currency(),
        statement.figures(),
        details(statement),
        FinanceTables.of(statement),
        statement.findings().all());
  }

  private static List<Figure> details(Statement statement) {
    List<Figure> details = new ArrayList<>();
    FixedAssets assets = statement.assets();
    for (Asset asset : assets.held()) {
      details.add(assets.total(asset));
      assets.depreciation(asset).ifPresent(details::add);
    }
    if (assets.anyDepreciated()) {
      details.add(assets.inPeriod());
    }
    for (LedgerLine.Kind kind : LedgerLine.Kind.values()) {
      statement.lines(kind).forEach(line -> details.add(PricedRow.of(line).figure()));
    }
    details.addAll(statement.counts().figures());
    return details;
  }
}
