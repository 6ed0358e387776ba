package neraca.scorecard;

import java.util.Arrays;
import java.util.OptionalInt;
import neraca.model.result.Cell;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The category of a score in percent (Rangkuti 2011). His table is strict on both sides but for
 * AAA, so that exactly 80, 65, 50, 40, 30, 20 and 10 have no category; here a lower bound belongs
 * to the upper class.
 */
public enum Category {
  AAA(95, Condition.VERY_HEALTHY),
  AA(80, Condition.VERY_HEALTHY),
  A(65, Condition.VERY_HEALTHY),
  BBB(50, Condition.LESS_HEALTHY),
  BB(40, Condition.LESS_HEALTHY),
  B(30, Condition.LESS_HEALTHY),
  CCC(20, Condition.UNHEALTHY),
  CC(10, Condition.UNHEALTHY),
  C(Integer.MIN_VALUE, Condition.UNHEALTHY);

  private final int lower;
  private final Condition condition;

  Category(int lower, Condition condition) {
    this.lower = lower;
    this.condition = condition;
  }

  /** The category of an unrounded score in percent points. */
  public static Category of(BigFraction percent) {
    return Arrays.stream(values())
        .filter(category -> percent.compareTo(new BigFraction(category.lower)) >= 0)
        .findFirst()
        .orElse(C);
  }

  /** Whether the printed table leaves exactly this score without a category. */
  static boolean isLeftOpen(BigFraction percent) {
    return Arrays.stream(values())
        .anyMatch(c -> c != AAA && c != C && percent.equals(new BigFraction(c.lower)));
  }

  /** The percent it begins at, itself included; empty for C, which has no lower bound. */
  public OptionalInt lower() {
    return this == C ? OptionalInt.empty() : OptionalInt.of(lower);
  }

  public Condition condition() {
    return condition;
  }

  public Cell cell() {
    return Cell.code(name());
  }
}
