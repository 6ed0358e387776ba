package neraca.statistics;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import neraca.model.result.Figure;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;

/**
 * Formulas of workings, written once more by hand, to see whether the operands of a figure give its
 * value.
 */
public final class Arithmetic {
  /** Formulas that end in answers or a table of quantiles. */
  private static final Map<String, ToDoubleFunction<Working>> FORMULAS =
      Map.ofEntries(
          Map.entry(
              "instrument.alpha.formula",
              w -> {
                double k = of(w, "k");
                return k / (k - 1) * (1 - terms(w) / of(w, "variance"));
              }),
          Map.entry("figure.sum", w -> terms(w)),
          Map.entry("instrument.lambda1.formula", w -> 1 - terms(w) / of(w, "variance")),
          Map.entry(
              "instrument.lambda2.formula",
              w ->
                  of(w, "lambda1")
                      + Math.sqrt(of(w, "k") / (of(w, "k") - 1) * of(w, "squares"))
                          / of(w, "variance")),
          Map.entry("instrument.squared_covariances.formula", w -> 2 * terms(w)),
          Map.entry("instrument.square.formula", w -> terms(w) * terms(w)),
          Map.entry(
              "instrument.covariance.formula",
              w -> (of(w, "xy") - of(w, "x") * of(w, "y") / of(w, "n")) / (of(w, "n") - 1)),
          Map.entry("instrument.unexplained.formula", w -> of(w, "variance") * (1 - of(w, "smc"))),
          Map.entry(
              "instrument.omega_total.formula",
              w -> {
                double common = of(w, "loadings") * of(w, "loadings");
                return common / (common + of(w, "errors"));
              }),
          Map.entry("instrument.spearman_brown.formula", w -> 2 * of(w, "r") / (1 + of(w, "r"))),
          Map.entry(
              "instrument.spearman_brown_unequal.formula",
              w -> {
                double r = of(w, "r");
                double parts = of(w, "k1") * of(w, "k2") / (of(w, "k") * of(w, "k"));
                return (-r * r + Math.sqrt(Math.pow(r, 4) + 4 * r * r * (1 - r * r) * parts))
                    / (2 * (1 - r * r) * parts);
              }),
          Map.entry(
              "instrument.guttman.formula",
              w -> 2 * (1 - (of(w, "one") + of(w, "two")) / of(w, "variance"))),
          Map.entry("instrument.mean.formula", w -> of(w, "sum") / of(w, "n")),
          Map.entry(
              "instrument.variance.formula",
              w -> {
                double n = of(w, "n");
                return (of(w, "squares") - of(w, "sum") * of(w, "sum") / n) / (n - 1);
              }),
          Map.entry("instrument.sd.formula", w -> Math.sqrt(of(w, "variance"))),
          Map.entry("instrument.sem.formula", w -> of(w, "sd") * Math.sqrt(1 - of(w, "alpha"))),
          Map.entry("instrument.mean_inter_item_r.formula", w -> terms(w) / of(w, "pairs")),
          Map.entry("instrument.pairs.formula", w -> of(w, "count") * (of(w, "count") - 1) / 2),
          Map.entry("instrument.df.formula", w -> of(w, "count") - 2),
          Map.entry("instrument.k_if_deleted.formula", w -> of(w, "k") - 1),
          Map.entry(
              "instrument.standardized_alpha.formula",
              w -> of(w, "k") * of(w, "r") / (1 + (of(w, "k") - 1) * of(w, "r"))),
          Map.entry(
              "instrument.r_table.formula",
              w -> of(w, "t") / Math.sqrt(of(w, "df") + of(w, "t") * of(w, "t"))),
          Map.entry(
              "instrument.r.formula",
              w -> {
                double n = of(w, "n");
                double x = n * of(w, "xx") - of(w, "x") * of(w, "x");
                double y = n * of(w, "yy") - of(w, "y") * of(w, "y");
                return (n * of(w, "xy") - of(w, "x") * of(w, "y")) / Math.sqrt(x * y);
              }),
          Map.entry(
              "instrument.t.formula",
              w -> {
                double r = of(w, "r");
                return r * Math.sqrt(of(w, "n") - 2) / Math.sqrt(1 - r * r);
              }),
          Map.entry("instrument.step.root.formula", w -> Math.sqrt(of(w, "one") * of(w, "other"))),
          Map.entry(
              "instrument.step.r_spreads.formula",
              w -> of(w, "above") / Math.sqrt(of(w, "one") * of(w, "other"))),
          Map.entry(
              "instrument.step.centred.formula",
              w -> of(w, "n") * of(w, "xy") - of(w, "x") * of(w, "y")),
          Map.entry(
              "instrument.step.spread.formula",
              w -> of(w, "n") * of(w, "squares") - of(w, "sum") * of(w, "sum")),
          Map.entry(
              "instrument.step.deviations.formula",
              w -> of(w, "squares") - of(w, "sum") * of(w, "sum") / of(w, "n")),
          Map.entry("instrument.step.t_above.formula", w -> of(w, "r") * Math.sqrt(of(w, "df"))),
          Map.entry("instrument.step.t_below.formula", w -> Math.sqrt(1 - of(w, "r") * of(w, "r"))),
          Map.entry(
              "instrument.step.critical.formula",
              w -> Math.sqrt(of(w, "df") + of(w, "t") * of(w, "t"))),
          Map.entry(
              "instrument.step.alpha_rest.formula", w -> 1 - of(w, "items") / of(w, "variance")),
          Map.entry(
              "instrument.step.alpha_sums.formula",
              w -> of(w, "k") / of(w, "less") * (1 - of(w, "items") / of(w, "variance"))),
          Map.entry("instrument.step.product.formula", w -> of(w, "one") * of(w, "other")),
          Map.entry("instrument.step.quotient.formula", w -> of(w, "above") / of(w, "below")),
          Map.entry("instrument.step.less_1.formula", w -> of(w, "count") - 1),
          Map.entry("instrument.step.less_2.formula", w -> of(w, "count") - 2),
          Map.entry("survey.mean.formula", w -> terms(w) / of(w, "n")),
          Map.entry("survey.score.formula", w -> of(w, "sum") / of(w, "answered")),
          Map.entry("survey.item_mean.formula", w -> of(w, "sum") / of(w, "n")));

  private Arithmetic() {}

  public static boolean knows(Working working) {
    return FORMULAS.containsKey(working.formula());
  }

  public static double value(Working working) {
    return FORMULAS.get(working.formula()).applyAsDouble(working);
  }

  /** Whether a working's operands are all answers or settings. */
  public static boolean isLeaf(Working working) {
    return working.operands().stream().allMatch(o -> o.term() instanceof Source);
  }

  private static double of(Working working, String place) {
    return working.operands().stream()
        .filter(o -> o.place().equals(place))
        .map(o -> ((Figure) o.term()).value())
        .mapToDouble(Value::toDouble)
        .reduce(
            (a, b) -> {
              throw new IllegalStateException("two operands " + place);
            })
        .orElseThrow();
  }

  private static double terms(Working working) {
    return working.operands().stream()
        .filter(o -> o.place().equals("term"))
        .mapToDouble(o -> ((Figure) o.term()).value().toDouble())
        .sum();
  }
}
