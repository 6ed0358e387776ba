package neraca.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import neraca.model.AnswerMatrix;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.statistics.factors.Spectrum;
import neraca.statistics.secrecy.Secrecy;
import neraca.statistics.sums.CrossProducts;
import neraca.statistics.sums.DigitSums;
import neraca.statistics.sums.Residuals;

/**
 * Item analysis (uji validitas dan reliabilitas) as SPSS's Reliability and Correlations give it:
 * rows without an answer to every item are left out, items that then do not vary leave the scale,
 * variances divide by n−1.
 */
public final class ItemAnalysis {
  /** Ten times below what counts as singular. */
  private static final double PLAINLY_REGULAR = 1e11;

  private final Sheet sheet;
  private final InstrumentOptions options;
  private final CrossProducts sums;
  private final TotalScore total;
  private final CorrelationMatrix correlations;

  /**
   * What an analysis needs of a table.
   *
   * @param missing rows without an answer to each item
   * @param respondents rows of the table
   * @param sums of the complete rows, whose number they know
   * @param binary whether these columns hold nothing but 0 and 1 in the complete rows
   * @param reversed codes of the items that were scored the other way round
   */
  record Sheet(
      String source,
      Words name,
      List<String> codes,
      int[] missing,
      int respondents,
      CrossProducts sums,
      Predicate<int[]> binary,
      List<String> reversed) {}

  ItemAnalysis(Sheet sheet, InstrumentOptions options) {
    this.sheet = sheet;
    this.options = options;
    sums = sheet.sums();
    total = new TotalScore(sums, sheet.codes().size(), varying(sheet));
    correlations = new CorrelationMatrix(sums, sheet.codes().size());
  }

  /**
   * Tests an instrument.
   *
   * @throws Refusal for an infinite cell, an item without answers, fewer than two items (that
   *     vary), fewer than two complete rows, or fewer than five where they are confidential
   */
  public static InstrumentResult of(AnswerMatrix answers, InstrumentOptions options) {
    return analysis(answers, options).result();
  }

  /**
   * As {@link #of(AnswerMatrix, InstrumentOptions)}, of a table that was summed and not kept.
   *
   * @param name of the table
   * @param reversed the items that were scored the other way round
   */
  public static InstrumentResult of(
      String name,
      List<String> items,
      List<String> reversed,
      DigitSums answers,
      InstrumentOptions options) {
    int[] missing = answers.missing();
    refuse(items, missing, answers.respondents());
    refuseRows(answers.complete(), answers.respondents());
    CrossProducts sums = answers.sums();
    return new ItemAnalysis(
            new Sheet(
                name,
                Words.of(name),
                items,
                missing,
                answers.respondents(),
                sums,
                columns -> Prepared.isBinary(sums, columns),
                reversed),
            options)
        .result();
  }

  static ItemAnalysis analysis(AnswerMatrix answers, InstrumentOptions options) {
    refuseInfinite(answers);
    int[] missing = missing(answers);
    refuse(answers.items(), missing, answers.rows().size());
    int[] rows = completeRows(answers, missing);
    Secrecy.refuse(answers, rows.length);
    refuseRows(rows.length, answers.rows().size());
    return new ItemAnalysis(
        new Sheet(
            answers.source(),
            answers.name(),
            answers.items(),
            missing,
            answers.rows().size(),
            CrossProducts.of(answers.columns(), rows),
            items -> isBinary(answers, rows, items),
            answers.reversed()),
        options);
  }

  /** Makes a table ready for testing any choice of its items; refuses nothing yet. */
  public static Prepared prepare(AnswerMatrix answers) {
    return new Prepared(answers);
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

  static int[] missing(AnswerMatrix answers) {
    return Arrays.stream(answers.columns())
        .mapToInt(column -> (int) Arrays.stream(column).filter(Double::isNaN).count())
        .toArray();
  }

  /** Refuses fewer than two items, and an item that nobody answered. */
  static void refuse(List<String> codes, int[] missing, int respondents) {
    if (codes.size() < 2) {
      throw new Refusal(Phrase.of("instrument.refused.items").with("k", codes.size()));
    }
    for (int i = 0; i < missing.length; i++) {
      if (missing[i] == respondents && missing[i] > 0) {
        throw new Refusal(Phrase.of("instrument.refused.empty").with("item", codes.get(i)));
      }
    }
  }

  /** Refuses fewer than two complete rows. */
  static void refuseRows(int used, int respondents) {
    if (used < 2) {
      throw new Refusal(
          Phrase.of("instrument.refused.rows").with("used", used).with("respondents", respondents));
    }
  }

  private static int[] completeRows(AnswerMatrix answers, int[] missing) {
    int[] asked = IntStream.range(0, missing.length).filter(i -> missing[i] > 0).toArray();
    return IntStream.range(0, answers.rows().size())
        .filter(row -> Arrays.stream(asked).noneMatch(i -> answers.isMissing(row, i)))
        .toArray();
  }

  private static int[] varying(Sheet sheet) {
    CrossProducts sums = sheet.sums();
    List<String> codes = sheet.codes();
    int[] varying =
        IntStream.range(0, codes.size()).filter(i -> sums.centred(i, i).signum() != 0).toArray();
    if (varying.length < 2) {
      List<String> constant =
          IntStream.range(0, codes.size())
              .filter(i -> sums.centred(i, i).signum() == 0)
              .mapToObj(codes::get)
              .toList();
      throw new Refusal(
          Phrase.of("instrument.refused.constant")
              .with("items", String.join(", ", constant))
              .with("k", varying.length));
    }
    return varying;
  }

  InstrumentResult result() {
    Optional<double[]> unexplained = unexplained();
    return result(unexplained, Omega.of(sums, correlations, total.items(), unexplained));
  }

  /** All that has a closed form. */
  InstrumentResult closedForms() {
    return result(unexplained(), Omega.LATER);
  }

  private InstrumentResult result(Optional<double[]> unexplained, Omega omega) {
    RTable table = RTable.of(sums.n(), options);
    List<ItemResult> items = items(table, unexplained);
    ScaleResult scale =
        ScaleResult.of(
            new ScaleResult.Basis(sums, correlations, total, unexplained),
            omega,
            sheet.binary().test(total.items()));
    return new InstrumentResult(
        sheet.source(),
        sheet.name(),
        options,
        sheet.respondents(),
        sums.n(),
        items,
        table,
        scale,
        correlations,
        sums,
        new Findings(options, items, scale, sheet.reversed())
            .all(sheet.respondents() - sums.n(), sums.n()),
        sheet.reversed());
  }

  /** What the others leave unexplained of each item, 1−SMC; empty for a singular matrix. */
  private Optional<double[]> unexplained() {
    int[] items = total.items();
    if (sums.n() <= items.length) {
      return Optional.empty();
    }
    double[] shares = Residuals.shares(sums, items);
    // The inverse has the trace Σ1/(1−SMC), at least 1 over the smallest eigenvalue, and the
    // largest
    // is at most k; so most tables are seen not to be singular without their eigenvalues.
    double bound = Arrays.stream(shares).map(s -> s > 0 ? 1 / s : Double.NaN).sum() * items.length;
    return bound < PLAINLY_REGULAR || !new Spectrum(correlations.among(items)).isSingular()
        ? Optional.of(shares)
        : Optional.empty();
  }

  private List<ItemResult> items(RTable table, Optional<double[]> unexplained) {
    double[] smc = new double[sheet.missing().length];
    Arrays.fill(smc, Double.NaN);
    unexplained.ifPresent(
        u -> IntStream.range(0, u.length).forEach(i -> smc[total.items()[i]] = 1 - u[i]));
    return IntStream.range(0, sheet.missing().length)
        .mapToObj(
            i ->
                sums.centred(i, i).signum() == 0
                    ? ItemResult.constant(sheet.codes().get(i), sheet.missing()[i], sums.mean(i))
                    : item(i, smc[i], table))
        .toList();
  }

  private ItemResult item(int i, double smc, RTable table) {
    Correlation withTotal = total.withTotal(i);
    Correlation withRest = total.withRest(i);
    double variance = sums.variance(i);
    return new ItemResult(
        sheet.codes().get(i),
        sheet.missing()[i],
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

  private static boolean isBinary(AnswerMatrix answers, int[] rows, int[] items) {
    return Arrays.stream(items)
        .mapToObj(i -> answers.columns()[i])
        .allMatch(
            column -> Arrays.stream(rows).allMatch(row -> column[row] == 0 || column[row] == 1));
  }
}
