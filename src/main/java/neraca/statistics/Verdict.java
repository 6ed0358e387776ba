package neraca.statistics;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether an item is valid under each rule; null where a rule needs something that is not defined.
 */
public record Verdict(
    @Nullable Boolean rTable,
    @Nullable Boolean r030,
    @Nullable Boolean p,
    @Nullable Boolean corrected030) {
  /** Of an item that has left the scale. */
  static final Verdict NONE = new Verdict(null, null, null, null);

  /** What r must lie above where no critical value is asked for. */
  static final double LEAST = 0.30;

  /** Strictly greater, on unrounded numbers; a negative r is never valid. */
  static Verdict of(
      Correlation withTotal, Correlation withRest, RTable table, InstrumentOptions options) {
    boolean tested = !Double.isNaN(withTotal.p());
    return new Verdict(
        above(withTotal.r(), table.value()),
        above(withTotal.r(), LEAST),
        tested ? (withTotal.r() > 0 && withTotal.p() < options.twoTailedLevel()) : null,
        above(withRest.r(), LEAST));
  }

  private static @Nullable Boolean above(double r, double limit) {
    return Double.isNaN(r) || Double.isNaN(limit) ? null : r > limit;
  }

  /** Empty where the rule has no verdict. */
  public Optional<Boolean> under(Rule rule) {
    return Optional.ofNullable(
        switch (rule) {
          case R_TABLE -> rTable;
          case R_030 -> r030;
          case P -> p;
          case CORRECTED_030 -> corrected030;
        });
  }

  /** Whether the rules that have a verdict disagree. */
  public boolean isDisputed() {
    return Arrays.asList(rTable, r030, p, corrected030).stream()
            .filter(Objects::nonNull)
            .distinct()
            .count()
        > 1;
  }
}
