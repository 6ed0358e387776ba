package neraca.statistics.survey;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import neraca.model.Words;
import neraca.model.result.Value;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The scale an instrument was answered on, as declared and not as observed.
 *
 * @param labels words beside some of its points
 */
public record DeclaredScale(BigFraction min, BigFraction max, Map<BigFraction, Words> labels) {
  private static final int MOST_POINTS = 101;

  public DeclaredScale {
    if (min.compareTo(max) >= 0) {
      throw new IllegalArgumentException("scale " + min + " to " + max);
    }
    labels = Map.copyOf(new LinkedHashMap<>(labels));
  }

  /** The options one could choose; none where the ends are no whole numbers or far apart. */
  List<BigFraction> points() {
    List<BigFraction> points = new ArrayList<>();
    boolean whole =
        min.getDenominator().equals(BigInteger.ONE) && max.getDenominator().equals(BigInteger.ONE);
    if (whole && max.subtract(min).compareTo(new BigFraction(MOST_POINTS)) < 0) {
      for (BigFraction at = min; at.compareTo(max) <= 0; at = at.add(1)) {
        points.add(at);
      }
    }
    return points;
  }

  Words label(BigFraction point) {
    return Objects.requireNonNullElse(labels.get(point), Words.NONE);
  }

  BigFraction middle() {
    return min.add(max).divide(2);
  }

  /** 100 · mean/max, in percent; absent where the scale does not end above zero. */
  Value index(BigFraction mean) {
    return max.compareTo(BigFraction.ZERO) <= 0
        ? Value.ABSENT
        : Value.of(mean.multiply(100).divide(max));
  }
}
