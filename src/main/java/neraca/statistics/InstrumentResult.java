package neraca.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neraca.model.Words;
import neraca.model.result.Chart;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.model.result.Table;
import neraca.statistics.sums.CrossProducts;
import neraca.statistics.sums.Quotient;

/**
 * Validity and reliability of an instrument (uji instrumen).
 *
 * @param source the questionnaire's code or the table's name, which figure ids start with
 * @param respondents rows of the table
 * @param used rows with an answer to every item, which all else is computed from
 * @param items in the order of the table, constant ones among them
 * @param correlations of all items, in the same order
 * @param sums what everything was divided out of; its columns are {@code items}
 * @param reversed codes of the items that were scored the other way round
 */
public record InstrumentResult(
    String source,
    Words name,
    InstrumentOptions options,
    int respondents,
    int used,
    List<ItemResult> items,
    RTable rTable,
    ScaleResult scale,
    CorrelationMatrix correlations,
    CrossProducts sums,
    List<Note> notes,
    List<String> reversed) {

  public InstrumentResult {
    items = List.copyOf(items);
    notes = List.copyOf(notes);
    reversed = List.copyOf(reversed);
  }

  /** The same with more to be said of it. */
  public InstrumentResult noting(List<Note> more) {
    return more.isEmpty()
        ? this
        : new InstrumentResult(
            source,
            name,
            options,
            respondents,
            used,
            items,
            rTable,
            scale,
            correlations,
            sums,
            Stream.concat(notes.stream(), more.stream()).toList(),
            reversed);
  }

  /** Rows left out because an answer was missing. */
  public int excluded() {
    return respondents - used;
  }

  /** Number of items in the scale: those that vary. */
  public int k() {
    return (int) items.stream().filter(i -> !i.constant()).count();
  }

  /** Correlations of one item with every item, in their order; {@code NaN} where not defined. */
  public double[] correlationsOf(int item) {
    return IntStream.range(0, items.size()).mapToDouble(i -> correlations.r(item, i)).toArray();
  }

  /** Their two-tailed significances. */
  public double[] significancesOf(int item) {
    return IntStream.range(0, items.size()).mapToDouble(i -> correlations.p(item, i)).toArray();
  }

  /** Covariance of two items, divided by n−1; of one with itself its variance. */
  public double covariance(int item, int other) {
    return Quotient.of(sums.centred(item, other), sums.pairs());
  }

  /** Every rule side by side, of the items and of alpha. */
  public Referee referee() {
    return Referee.of(this);
  }

  /** Items that run against the others. */
  public ReverseKeys reverseKeys() {
    return ReverseKeys.of(this);
  }

  /** All tables but the correlations, in the order SPSS prints them, then the verdicts. */
  public List<Table> tables() {
    return new InstrumentTables(this).all(false);
  }

  /** The same with {@link #correlationTable} where SPSS has it: after the items. */
  public List<Table> tablesWithCorrelations() {
    return new InstrumentTables(this).all(true);
  }

  /** Every item with every other and with the total, as SPSS prints it; large for many items. */
  public Table correlationTable() {
    return new CorrelationTable(this).table();
  }

  /** The same as a picture, without the total. */
  public Chart.HeatMap correlationChart() {
    return new CorrelationTable(this).chart();
  }

  /** The figures of the scale. */
  public List<Figure> figures() {
    return new InstrumentFigures(this).scale();
  }

  /**
   * Figures of every item, in their order.
   *
   * @param statistics what they are called behind the item in their id ({@code r_total})
   */
  public List<List<Figure>> itemFigures(List<String> statistics) {
    InstrumentFigures figures = new InstrumentFigures(this);
    return IntStream.range(0, items.size()).mapToObj(i -> figures.ofItem(i, statistics)).toList();
  }

  /**
   * Figures of the scale by what they are called in their ids ({@code alpha}); quicker than one by
   * one.
   *
   * @throws IllegalArgumentException for a name that none has
   */
  public List<Figure> figures(List<String> names) {
    InstrumentFigures figures = new InstrumentFigures(this);
    return names.stream()
        .map(
            name ->
                figures
                    .find("instrument/" + source + "/" + name)
                    .orElseThrow(() -> new IllegalArgumentException(name)))
        .toList();
  }

  /** Any figure of this result by its id, those that only stand in a working among them. */
  public Optional<Figure> figure(String id) {
    return new InstrumentFigures(this).find(id);
  }
}
