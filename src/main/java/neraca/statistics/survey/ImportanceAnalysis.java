package neraca.statistics.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import neraca.model.result.Value;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Importance-performance analysis and the customer satisfaction index, exact.
 *
 * @param performance where the upright cross-hair stands
 * @param importance where the level one stands
 * @param csi Σ(I·P) / ΣI ÷ max of the scale, in percent; absent without a scale
 * @param left pairs of which one item has no answers: they take no part
 */
public record ImportanceAnalysis(
    List<ImportanceItem> items,
    BigFraction performance,
    BigFraction importance,
    Value csi,
    List<String> left) {
  public ImportanceAnalysis {
    items = List.copyOf(items);
    left = List.copyOf(left);
  }

  /**
   * An item on a cross-hair belongs to the upper or the right side.
   *
   * @param pairs at least one of them with answers to both items
   */
  static ImportanceAnalysis of(Map<String, Value> means, DescribeOptions options) {
    Map<String, String> pairs = new LinkedHashMap<>();
    List<String> left = new ArrayList<>();
    options
        .importance()
        .forEach(
            (item, twin) -> {
              if (exact(means, item) == null || exact(means, twin) == null) {
                left.add(item);
              } else {
                pairs.put(item, twin);
              }
            });
    BigFraction done = mean(means, pairs.keySet());
    BigFraction asked = mean(means, pairs.values());
    DeclaredScale scale = options.scale();
    if (options.midpoint() && scale != null) {
      done = scale.middle();
      asked = scale.middle();
    }
    List<ImportanceItem> items = new ArrayList<>();
    for (Map.Entry<String, String> pair : pairs.entrySet()) {
      BigFraction p = given(means, pair.getKey());
      BigFraction i = given(means, pair.getValue());
      Quadrant quadrant = Quadrant.of(i.compareTo(asked) >= 0, p.compareTo(done) >= 0);
      items.add(new ImportanceItem(pair.getKey(), pair.getValue(), p, i, quadrant));
    }
    return new ImportanceAnalysis(items, done, asked, csi(items, scale), left);
  }

  private static Value csi(List<ImportanceItem> items, @Nullable DeclaredScale scale) {
    BigFraction weighted = BigFraction.ZERO;
    BigFraction weights = BigFraction.ZERO;
    for (ImportanceItem item : items) {
      weighted = weighted.add(item.importance().multiply(item.performance()));
      weights = weights.add(item.importance());
    }
    return scale == null || weights.equals(BigFraction.ZERO)
        ? Value.ABSENT
        : scale.index(weighted.divide(weights));
  }

  private static BigFraction mean(Map<String, Value> means, Collection<String> items) {
    BigFraction sum = BigFraction.ZERO;
    for (String item : items) {
      sum = sum.add(given(means, item));
    }
    return items.isEmpty() ? sum : sum.divide(items.size());
  }

  private static BigFraction given(Map<String, Value> means, String item) {
    return Objects.requireNonNull(exact(means, item));
  }

  private static @Nullable BigFraction exact(Map<String, Value> means, String item) {
    return means.get(item) instanceof Value.Exactly exact ? exact.fraction() : null;
  }
}
