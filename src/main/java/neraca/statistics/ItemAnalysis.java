package neraca.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import neraca.model.AnswerMatrix;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.statistics.sums.CrossProducts;

/**
 * Item analysis (uji validitas dan reliabilitas) as SPSS's Reliability and Correlations give it:
 * rows without an answer to every item are left out, items that then do not vary leave the scale,
 * variances divide by n−1.
 */
public final class ItemAnalysis {
  private final AnswerMatrix answers;
  private final InstrumentOptions options;
  private final int[] missing;
  private final int[] rows;
  private final CrossProducts sums;
  private final TotalScore total;
  private final CorrelationMatrix correlations;

  private ItemAnalysis(AnswerMatrix answers, InstrumentOptions options) {
    this.answers = answers;
    this.options = options;
    missing = missing(answers);
    rows = completeRows(answers, missing);
    sums = CrossProducts.of(answers.columns(), rows);
    total = new TotalScore(sums, missing.length, varying(answers, sums));
    correlations = new CorrelationMatrix(sums, missing.length);
  }

  /**
   * Tests an instrument.
   *
   * @throws Refusal for an infinite cell, an item without answers, fewer than two items (that
   *     vary), fewer than two complete rows
   */
  public static InstrumentResult of(AnswerMatrix answers, InstrumentOptions options) {
    refuseInfinite(answers);
    if (answers.items().size() < 2) {
      throw new Refusal(Phrase.of("instrument.refused.items").with("k", answers.items().size()));
    }
    return new ItemAnalysis(answers, options).result();
  }

  /** Refuses a cell that is no number anyone answered, in any row. */
  public static void refuseInfinite(AnswerMatrix answers) {
    for (int i = 0; i < answers.items().size(); i++) {
      for (int row = 0; row < answers.rows().size(); row++) {
        if (Double.isInfinite(answers.value(row, i))) {
          throw new Refusal(
              Phrase.of("instrument.refused.infinite")
                  .with("item", answers.items().get(i))
                  .with("row", answers.rows().get(row)));
        }
      }
    }
  }

  private static int[] missing(AnswerMatrix answers) {
    int[] missing = new int[answers.items().size()];
    for (int i = 0; i < missing.length; i++) {
      missing[i] = (int) Arrays.stream(answers.columns()[i]).filter(Double::isNaN).count();
      if (missing[i] == answers.rows().size() && missing[i] > 0) {
        throw new Refusal(
            Phrase.of("instrument.refused.empty").with("item", answers.items().get(i)));
      }
    }
    return missing;
  }

  private static int[] completeRows(AnswerMatrix answers, int[] missing) {
    int[] asked = IntStream.range(0, missing.length).filter(i -> missing[i] > 0).toArray();
    int[] rows =
        IntStream.range(0, answers.rows().size())
            .filter(row -> Arrays.stream(asked).noneMatch(i -> answers.isMissing(row, i)))
            .toArray();
    if (rows.length < 2) {
      throw new Refusal(
          Phrase.of("instrument.refused.rows")
              .with("used", rows.length)
              .with("respondents", answers.rows().size()));
    }
    return rows;
  }

  private static int[] varying(AnswerMatrix answers, CrossProducts sums) {
    int[] varying =
        IntStream.range(0, answers.items().size())
            .filter(i -> sums.centred(i, i).signum() != 0)
            .toArray();
    if (varying.length < 2) {
      List<String> constant =
          IntStream.range(0, answers.items().size())
              .filter(i -> sums.centred(i, i).signum() == 0)
              .mapToObj(answers.items()::get)
              .toList();
      throw new Refusal(
          Phrase.of("instrument.refused.constant")
              .with("items", String.join(", ", constant))
              .with("k", varying.length));
    }
    return varying;
  }

  private InstrumentResult result() {
    RTable table = RTable.of(rows.length, options);
    Optional<double[]> unexplained = SquaredMultiple.unexplained(sums, correlations, total.items());
    List<ItemResult> items = items(table, unexplained);
    ScaleResult scale =
        ScaleResult.of(new ScaleResult.Basis(sums, correlations, total, unexplained), isBinary());
    return new InstrumentResult(
        answers.source(),
        answers.name(),
        options,
        answers.rows().size(),
        rows.length,
        items,
        table,
        scale,
        correlations,
        sums,
        new Findings(options, items, scale).all(answers.rows().size() - rows.length, rows.length));
  }

  private List<ItemResult> items(RTable table, Optional<double[]> unexplained) {
    double[] smc = new double[missing.length];
    Arrays.fill(smc, Double.NaN);
    unexplained.ifPresent(
        u -> IntStream.range(0, u.length).forEach(i -> smc[total.items()[i]] = 1 - u[i]));
    return IntStream.range(0, missing.length)
        .mapToObj(
            i ->
                sums.centred(i, i).signum() == 0
                    ? ItemResult.constant(answers.items().get(i), missing[i], sums.mean(i))
                    : item(i, smc[i], table))
        .toList();
  }

  private ItemResult item(int i, double smc, RTable table) {
    Correlation withTotal = total.withTotal(i);
    Correlation withRest = total.withRest(i);
    double variance = sums.variance(i);
    return new ItemResult(
        answers.items().get(i),
        missing[i],
        false,
        sums.mean(i),
        Math.sqrt(variance),
        variance,
        withTotal.r(),
        withTotal.p(),
        withRest.r(),
        withRest.p(),
        total.meanWithout(i),
        total.varianceWithout(i),
        total.alphaWithout(i),
        smc,
        Verdict.of(withTotal, withRest, table, options));
  }

  private boolean isBinary() {
    return Arrays.stream(total.items())
        .mapToObj(i -> answers.columns()[i])
        .allMatch(
            column -> Arrays.stream(rows).allMatch(row -> column[row] == 0 || column[row] == 1));
  }
}
