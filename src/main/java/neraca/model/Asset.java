package neraca.model;

import java.time.LocalDate;
import java.util.UUID;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A fixed asset (modal tetap).
 *
 * @param statedTotal overrides quantity x price and is shown as such
 * @param life technical life in years, above 0
 * @param depreciated false for what has a life but is not written off (land rent, fish)
 */
public record Asset(
    UUID uuid,
    UUID business,
    String code,
    int position,
    Words name,
    BigFraction quantity,
    Words unit,
    BigFraction price,
    @Nullable BigFraction statedTotal,
    BigFraction life,
    BigFraction residual,
    boolean depreciated,
    Method method,
    @Nullable LocalDate purchased,
    Words note)
    implements Entity {

  /** How the cost is spread over the life. */
  public enum Method {
    STRAIGHT_LINE,
    DECLINING_BALANCE,
    SUM_OF_YEARS,
    UNITS_OF_PRODUCTION
  }

  public BigFraction product() {
    return quantity.multiply(price);
  }

  /** The total in use: the stated one where there is one. */
  public BigFraction total() {
    return statedTotal == null ? product() : statedTotal;
  }
}
