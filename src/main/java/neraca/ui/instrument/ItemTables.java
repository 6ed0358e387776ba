package neraca.ui.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import neraca.model.Item;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemResult;
import neraca.statistics.Rule;
import neraca.work.naming.SharedOpening;
import org.jspecify.annotations.Nullable;

/** The tables with a row an item, those left out among them with points for numbers. */
final class ItemTables {
  /** Columns of {@link #rules}: the first rule, and whether they agree. */
  static final int FIRST_RULE = 4;

  static final int AGREEMENT = FIRST_RULE + Rule.values().length;

  private static final String USED = "\u2713";
  private static final String LEFT_OUT = "\u25a1";

  private final List<Item> items;
  private final List<ItemRow> rows;
  private final @Nullable InstrumentResult result;
  private final InstrumentOptions options;

  ItemTables(
      List<Item> items,
      List<ItemRow> rows,
      @Nullable InstrumentResult result,
      InstrumentOptions options) {
    this.items = items;
    this.rows = rows;
    this.result = result;
    this.options = options;
  }

  Table verdicts(Phrase title, List<Note> notes) {
    SharedOpening opening = SharedOpening.of(items);
    List<List<Cell>> cells = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      cells.add(
          List.of(
              Cell.code(rows.get(i).used() ? USED : LEFT_OUT),
              Cell.code(item.code()),
              Cell.own(opening.without(item.statement())),
              number(item, ItemResult::rTotal),
              number(item, this::limit),
              number(item, ItemResult::pTotal),
              number(item, ItemResult::rCorrected),
              number(item, ItemResult::alphaIfDeleted),
              word(item, options.rule())));
    }
    return new Table(
        "test-verdicts",
        title,
        List.of(
            Column.text("test.used"),
            Column.text("instrument.item"),
            new Column(statement(opening.words()), false),
            Column.number("instrument.r_total"),
            Column.number("instrument.r_table"),
            Column.number("test.column.p_total"),
            Column.number("test.column.r_corrected"),
            Column.number("test.column.alpha_if_deleted"),
            Column.text("instrument.verdict")),
        cells,
        notes);
  }

  Table rules(Phrase title, List<Note> notes) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("instrument.item"));
    columns.add(Column.number("instrument.r_total"));
    columns.add(Column.number("test.column.p_total"));
    columns.add(Column.number("test.column.r_corrected"));
    for (Rule rule : Rule.values()) {
      columns.add(new Column(new Cell.Said(rule.phrase()), false));
    }
    columns.add(Column.text("test.column.agreement"));
    List<List<Cell>> cells = new ArrayList<>();
    for (Item item : items) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.code(item.code()));
      row.add(number(item, ItemResult::rTotal));
      row.add(number(item, ItemResult::pTotal));
      row.add(number(item, ItemResult::rCorrected));
      Arrays.stream(Rule.values()).forEach(rule -> row.add(word(item, rule)));
      row.add(agreement(item));
      cells.add(row);
    }
    return new Table("test-rules", title, columns, cells, notes);
  }

  private static Cell statement(Words opening) {
    return opening.isEmpty()
        ? Cell.said("test.column.statement")
        : new Cell.Said(Phrase.of("test.column.statement_after", "opening", Cell.own(opening)));
  }

  private Cell number(Item item, ToDoubleFunction<ItemResult> statistic) {
    double value = tested(item).map(i -> statistic.applyAsDouble(i)).orElse(Double.NaN);
    return Cell.number(value, Format.STATISTIC);
  }

  private double limit(ItemResult item) {
    return item.constant() || result == null ? Double.NaN : result.rTable().value();
  }

  private Cell word(Item item, Rule rule) {
    return tested(item)
        .flatMap(i -> i.verdict().under(rule))
        .map(valid -> Cell.said(valid ? "instrument.valid" : "instrument.invalid"))
        .orElseGet(() -> Cell.number(Double.NaN, Format.STATISTIC));
  }

  private Cell agreement(Item item) {
    return tested(item)
        .filter(i -> !i.constant())
        .map(i -> Cell.said(i.verdict().isDisputed() ? "test.disputed" : "test.agreed"))
        .orElseGet(() -> Cell.number(Double.NaN, Format.STATISTIC));
  }

  private Optional<ItemResult> tested(Item item) {
    return result == null
        ? Optional.empty()
        : result.items().stream().filter(i -> i.code().equals(item.code())).findFirst();
  }
}
