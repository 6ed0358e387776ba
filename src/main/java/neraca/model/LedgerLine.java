package neraca.model;

import java.util.UUID;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A line of account in one period: quantity x price, or the total that the source states.
 *
 * @param statedTotal overrides the product and is shown as such; the audit reports a difference
 * @param costOfSales counts into gross margin and inventory turnover
 * @param part the part of the period it belongs to (week 1, 2 …), where the source divides it
 */
public record LedgerLine(
    UUID uuid,
    UUID business,
    UUID period,
    Kind kind,
    String code,
    int position,
    Words name,
    BigFraction quantity,
    Words unit,
    BigFraction price,
    @Nullable BigFraction statedTotal,
    boolean costOfSales,
    Role role,
    @Nullable Integer part,
    Words note)
    implements Entity {

  /** Where the line stands in the accounts. */
  public enum Kind {
    FIXED_COST,
    VARIABLE_COST,
    REVENUE,
    WORKING_CAPITAL
  }

  /** What a cost is besides a cost; profit before tax adds the tax lines back. */
  public enum Role {
    NONE,
    TAX,
    INTEREST
  }

  public BigFraction product() {
    return quantity.multiply(price);
  }

  /** The total in use: the stated one where there is one. */
  public BigFraction total() {
    return statedTotal == null ? product() : statedTotal;
  }
}
