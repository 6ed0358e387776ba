package neraca.statistics.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neraca.model.AnswerMatrix;
import neraca.model.result.Value;
import neraca.statistics.groups.Grouping;
import org.jspecify.annotations.Nullable;

/**
 * What is known and wanted of answers that are described.
 *
 * @param scale null where unknown; then there are no index and no classes
 * @param classes null without a scale
 * @param dimensions item codes by dimension
 * @param importance the item that asks how important a thing is, by the item that asks how well it
 *     is done
 * @param midpoint whether the cross-hairs stand at the middle of the scale and not at the means
 * @param grouping null for no groups
 */
public record DescribeOptions(
    @Nullable DeclaredScale scale,
    @Nullable ClassSystem classes,
    Map<String, List<String>> dimensions,
    Map<String, String> importance,
    boolean midpoint,
    @Nullable Grouping grouping) {
  public DescribeOptions {
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    importance = Collections.unmodifiableMap(new LinkedHashMap<>(importance));
  }

  /**
   * Whether nothing is shown of all respondents together: of a confidential instrument, whose
   * places or waves are described one by one, the total less those shown would give away a small
   * one.
   */
  boolean hidesWhole(AnswerMatrix answers) {
    return answers.confidential() && grouping != null && grouping.joins();
  }

  /** Without the pairs of items that are not among these. */
  DescribeOptions among(List<String> items) {
    Map<String, String> pairs = new LinkedHashMap<>(importance);
    pairs.keySet().retainAll(items);
    pairs.values().retainAll(items);
    return new DescribeOptions(scale, classes, dimensions, pairs, midpoint, grouping);
  }

  /** Of a mean; absent without a scale. */
  Value index(Value mean) {
    return scale != null && mean instanceof Value.Exactly exact
        ? scale.index(exact.fraction())
        : Value.ABSENT;
  }

  /** Of a mean or a score; null without a scale, and outside of the classes. */
  @Nullable ScoreClass scoreClass(Value mean) {
    return scale != null && classes != null && mean instanceof Value.Exactly exact
        ? classes.of(exact.fraction(), scale).orElse(null)
        : null;
  }
}
