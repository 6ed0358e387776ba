package neraca.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import neraca.model.result.Format;
import neraca.model.result.Unit;

/** Round numbers along an axis. */
final class Ticks {
  private static final int MOST_DECIMALS = 9;
  private static final double[] STEPS = {1, 2, 2.5, 5, 10};

  private Ticks() {}

  /** At most about so many between the ends, which belong to them where they are round. */
  static List<Double> between(double from, double to, int most) {
    double raw = (to - from) / Math.max(most, 1);
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double step = power * 10;
    for (double s : STEPS) {
      if (s * power >= raw * (1 - 1e-9)) {
        step = s * power;
        break;
      }
    }
    List<Double> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(from / step - 1e-9); i * step <= to + step * 1e-9; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /** The same decimals for all: the most that any of them needs. */
  static Format format(List<Double> ticks, Unit unit) {
    int decimals = 0;
    for (double tick : ticks) {
      BigDecimal rounded = BigDecimal.valueOf(tick).setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
      decimals = Math.max(decimals, rounded.stripTrailingZeros().scale());
    }
    return new Format(unit, decimals, decimals);
  }
}
