package neraca.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import neraca.exchange.AnswerTable;
import neraca.model.AnswerMatrix;
import neraca.model.result.Note;
import neraca.model.result.Refusal;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemAnalysis;
import neraca.statistics.Prepared;
import neraca.statistics.Removal;

/**
 * Items of one instrument switched off and on: every choice is tested from sums that are kept, not
 * from the answers. Of the answers as they were when it was made.
 */
public final class Purification {
  private final List<String> items;
  private final Prepared prepared;
  private final List<Note> remarks;

  private Purification(AnswerMatrix answers, List<Note> remarks) {
    this.remarks = remarks;
    items = answers.items();
    prepared = ItemAnalysis.prepare(answers);
  }

  /** Of the items an outcome was asked for. */
  public static Purification of(InstrumentCheck.Outcome outcome) {
    return new Purification(outcome.survey().answers(), outcome.remarks());
  }

  /** Of the items of a dimension, by themselves. */
  public static Purification of(DimensionCheck.Part part) {
    return new Purification(part.answers(), List.of());
  }

  /** Of a table of answers in a file. */
  public static Purification of(Path table, InstrumentCheck.TableRequest request) {
    return new Purification(AnswerTable.read(table, InstrumentCheck.options(request)), List.of());
  }

  /** All items, in their order. */
  public List<String> items() {
    return items;
  }

  /** The items that stay, in their order. */
  public List<String> without(Set<String> leftOut) {
    return items.stream().filter(item -> !leftOut.contains(item)).toList();
  }

  /**
   * Everything of these items that has a closed form, so all but omega.
   *
   * @throws Refusal where they cannot be tested
   */
  public InstrumentResult closedForms(List<String> on, InstrumentOptions options) {
    return prepared.closedForms(on, options).noting(remarks);
  }

  /**
   * As {@link #closedForms}, with omega.
   *
   * @throws Refusal where they cannot be tested
   */
  public InstrumentResult test(List<String> on, InstrumentOptions options) {
    return prepared.test(on, options).noting(remarks);
  }

  /** The suggested order of removal by the chosen rule; empty where every item passes. */
  public List<Removal> removals(List<String> on, InstrumentOptions options) {
    return prepared.removals(on, options);
  }
}
