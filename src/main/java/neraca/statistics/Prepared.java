package neraca.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import neraca.model.AnswerMatrix;
import neraca.model.result.Refusal;
import neraca.statistics.secrecy.Secrecy;
import neraca.statistics.sums.CrossProducts;
import neraca.statistics.sums.PatternSums;

/**
 * A table of answers made ready for testing any choice of its items at once, for purification
 * (penyaringan butir): whole answers are summed once and never read again; other answers are read
 * for every test. Results are those of testing a table with these items only.
 */
public final class Prepared {
  private final AnswerMatrix answers;
  private final int[] missing;
  private final Optional<PatternSums> sums;

  /** As {@link ItemAnalysis#prepare}. */
  Prepared(AnswerMatrix answers) {
    this.answers = answers;
    missing = ItemAnalysis.missing(answers);
    sums = PatternSums.of(answers.columns());
  }

  /**
   * Tests these items, in this order.
   *
   * @throws Refusal as {@link ItemAnalysis#of(AnswerMatrix, InstrumentOptions)} for the same items
   * @throws IllegalArgumentException for a code that the table has not
   */
  public InstrumentResult test(List<String> items, InstrumentOptions options) {
    return analysis(items, options).result();
  }

  /**
   * As {@link #test}, but for omega, which is found step by step and takes longer than all the
   * rest: it is left for {@linkplain Omega.Absence#LATER later}.
   */
  public InstrumentResult closedForms(List<String> items, InstrumentOptions options) {
    return analysis(items, options).closedForms();
  }

  private ItemAnalysis analysis(List<String> items, InstrumentOptions options) {
    int[] columns = items.stream().mapToInt(answers.items()::indexOf).toArray();
    if (IntStream.of(columns).anyMatch(c -> c < 0)) {
      throw new IllegalArgumentException("items " + items);
    }
    return sums.isPresent()
        ? analysis(sums.get(), columns, options)
        : ItemAnalysis.analysis(answers.select(items), options);
  }

  private ItemAnalysis analysis(PatternSums patterns, int[] columns, InstrumentOptions options) {
    List<String> codes = IntStream.of(columns).mapToObj(answers.items()::get).toList();
    int[] without = IntStream.of(columns).map(c -> missing[c]).toArray();
    int all = answers.rows().size();
    ItemAnalysis.refuse(codes, without, all);
    int used = patterns.rows(columns);
    Secrecy.refuse(answers, used);
    ItemAnalysis.refuseRows(used, all);
    CrossProducts products = patterns.of(columns);
    return new ItemAnalysis(
        new ItemAnalysis.Sheet(
            answers.source(),
            answers.name(),
            codes,
            without,
            all,
            products,
            items -> isBinary(products, items),
            answers.reversed().stream().filter(codes::contains).toList()),
        options);
  }

  /** Of whole numbers only 0 and 1 are their own squares, and no square is less than its root. */
  static boolean isBinary(CrossProducts sums, int[] items) {
    return IntStream.of(items).allMatch(i -> sums.product(i, i).compareTo(sums.sum(i)) == 0);
  }

  /**
   * A suggested order of removal: the worst item that fails the chosen rule goes, the rest is
   * tested again, until every item passes or two are left. Worst is the one with the smallest r
   * that the rule looks at.
   *
   * @param items to begin with
   * @return empty where every item passes, or where these items cannot be tested
   */
  public List<Removal> removals(List<String> items, InstrumentOptions options) {
    return Removal.of(this, items, options);
  }

  /** All that has a closed form, or nothing where these items cannot be tested. */
  Optional<InstrumentResult> tested(List<String> items, InstrumentOptions options) {
    try {
      return Optional.of(closedForms(items, options));
    } catch (Refusal refused) {
      return Optional.empty();
    }
  }
}
