package neraca.finance;

import java.util.List;
import neraca.model.Asset;
import neraca.model.Business;
import neraca.model.Count;
import neraca.model.LedgerLine;
import neraca.model.Period;

/**
 * What the accounts of one business in one period are made from. The order of the rows does not
 * matter: tables follow their positions.
 *
 * @param currency ISO 4217 code
 * @param assets the assets of the business; those bought after the period are left out
 * @param lines the lines of this business and period
 * @param counts the counts of the business; one of another period is not looked at, and one of this
 *     period stands before one of no period
 */
public record FinanceInput(
    Business business,
    Period period,
    String currency,
    List<Asset> assets,
    List<LedgerLine> lines,
    List<Count> counts) {
  public FinanceInput {
    assets = List.copyOf(assets);
    lines = List.copyOf(lines);
    counts = List.copyOf(counts);
  }

  FinanceInput withAssets(List<Asset> others) {
    return new FinanceInput(business, period, currency, others, lines, counts);
  }

  FinanceInput withLines(List<LedgerLine> others) {
    return new FinanceInput(business, period, currency, assets, others, counts);
  }
}
