package neraca.ui.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import neraca.model.Item;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemResult;
import neraca.statistics.Omega;
import neraca.statistics.Rule;
import neraca.ui.instrument.ItemRow.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * The test of one instrument as the screen shows it.
 *
 * @param rows one an item, also of those left out; both tables below have the same rows
 * @param rule the one that is printed
 * @param verdicts the table one would print
 * @param rules every rule side by side
 * @param printed the tables in SPSS's order; none where it cannot be tested
 * @param summary null where it cannot be tested
 * @param refusal why it cannot be tested with the items in use; null where it can
 * @param suspected items that seem to run the other way
 */
record TestSheet(
    List<ItemRow> rows,
    Phrase rule,
    Table verdicts,
    Table rules,
    List<Table> printed,
    @Nullable Summary summary,
    @Nullable Phrase refusal,
    Optional<Suspected> suspected) {
  /**
   * Items that seem to run the other way.
   *
   * @param says which, with alpha before and after
   * @param codes of the items, in their order
   */
  record Suspected(Phrase says, List<String> codes) {
    Suspected {
      codes = List.copyOf(codes);
    }

    /** From the table of the test that names them, which is there only where there are any. */
    static Optional<Suspected> of(List<Table> tables) {
      return tables.stream()
          .filter(table -> table.id().equals("instrument.reverse"))
          .findFirst()
          .map(
              table ->
                  new Suspected(
                      table.notes().get(0).phrase(),
                      table.rows().stream().map(row -> ((Cell.Code) row.get(0)).text()).toList()));
    }
  }

  /** Alpha must lie above it to be called reliable, as the field has it. */
  private static final double RELIABLE = 0.60;

  private static final Set<String> VERDICTS = Set.of("instrument.verdict", "instrument.rules");

  static TestSheet of(InstrumentResult result, List<Item> items, Set<String> leftOut) {
    List<ItemRow> rows = items.stream().map(i -> row(i.code(), result, leftOut)).toList();
    ItemTables tables = new ItemTables(items, rows, result, result.options());
    List<Table> all = result.tables();
    return new TestSheet(
        rows,
        result.options().rule().phrase(),
        tables.verdicts(named(all, "instrument.verdict").title(), notes(result, leftOut)),
        tables.rules(
            named(all, "instrument.rules").title(), named(all, "instrument.rules").notes()),
        all.stream()
            .filter(t -> !VERDICTS.contains(t.id()))
            .map(t -> t.id().equals("instrument.coefficients") ? withSem(t, result) : t)
            .toList(),
        summary(result),
        null,
        Suspected.of(all));
  }

  /** All rows without a number, so that an item that was left out can be taken back. */
  static TestSheet refused(
      Phrase refusal, List<Item> items, Set<String> leftOut, InstrumentOptions options) {
    List<ItemRow> rows =
        items.stream()
            .map(i -> new ItemRow(i.code(), !leftOut.contains(i.code()), Judgement.NONE, false))
            .toList();
    ItemTables tables = new ItemTables(items, rows, null, options);
    Phrase untested = Phrase.of("test.untested");
    return new TestSheet(
        rows,
        options.rule().phrase(),
        tables.verdicts(untested, List.of()),
        tables.rules(untested, List.of()),
        List.of(),
        null,
        refusal,
        Optional.empty());
  }

  private static ItemRow row(String code, InstrumentResult result, Set<String> leftOut) {
    Optional<ItemResult> item =
        result.items().stream().filter(i -> i.code().equals(code)).findFirst();
    Judgement verdict =
        item.flatMap(i -> i.verdict().under(result.options().rule()))
            .map(valid -> valid ? Judgement.VALID : Judgement.INVALID)
            .orElse(Judgement.NONE);
    boolean disputed = item.map(i -> i.verdict().isDisputed()).orElse(false);
    return new ItemRow(code, !leftOut.contains(code), verdict, disputed);
  }

  /** Items whose verdict differs between rules. */
  long disputed() {
    return rows.stream().filter(ItemRow::disputed).count();
  }

  /**
   * What stands side by side: all items, or where there are any, only the disputed ones.
   *
   * @param onlyDisputed what was asked for
   */
  TestSheet listed(boolean onlyDisputed) {
    if (!onlyDisputed || disputed() == 0) {
      return this;
    }
    List<ItemRow> kept = new ArrayList<>();
    List<List<Cell>> cells = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).disputed()) {
        kept.add(rows.get(i));
        cells.add(rules.rows().get(i));
      }
    }
    Table some = new Table(rules.id(), rules.title(), rules.columns(), cells, rules.notes());
    return new TestSheet(kept, rule, verdicts, some, printed, summary, refusal, suspected);
  }

  /** The printed tables of a section, in its order. */
  List<Table> in(Section section) {
    return section.tables().stream()
        .flatMap(id -> printed.stream().filter(t -> t.id().equals(id)))
        .toList();
  }

  private static Table named(List<Table> tables, String id) {
    return tables.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  /**
   * What is asked together with the coefficients, though SPSS prints it elsewhere or not at all.
   */
  private static Table withSem(Table table, InstrumentResult result) {
    List<Column> columns = new ArrayList<>(table.columns());
    columns.add(columns.size() - 1, Column.number("instrument.sem"));
    List<Cell> row = new ArrayList<>(table.rows().get(0));
    row.add(row.size() - 1, Cell.number(result.scale().sem(), Format.STATISTIC));
    return new Table(table.id(), table.title(), columns, List.of(row), table.notes());
  }

  private static List<Note> notes(InstrumentResult result, Set<String> leftOut) {
    List<Note> notes = new ArrayList<>(result.notes());
    double limit = result.rTable().value();
    if (result.options().rule() == Rule.R_TABLE) {
      List<String> helped =
          codes(result, i -> i.rTotal() > limit && !Double.isNaN(limit) && i.rCorrected() <= limit);
      if (!helped.isEmpty()) {
        notes.add(
            Note.doubtful(
                listing("test.note.examiner", helped)
                    .with("r_table", Cell.number(limit, Format.STATISTIC)),
                helped));
      }
    }
    List<String> raising = codes(result, i -> i.alphaIfDeleted() > result.scale().alpha());
    if (!raising.isEmpty()) {
      notes.add(
          Note.remark(
              listing("test.note.raises_alpha", raising)
                  .with("alpha", Cell.number(result.scale().alpha(), Format.STATISTIC)),
              raising));
    }
    if (!leftOut.isEmpty()) {
      List<String> out = leftOut.stream().sorted().toList();
      notes.add(Note.remark(listing("test.note.left_out", out), out));
    }
    return notes;
  }

  private static List<String> codes(
      InstrumentResult result, java.util.function.Predicate<ItemResult> which) {
    return result.items().stream().filter(which).map(ItemResult::code).toList();
  }

  private static Phrase listing(String key, List<String> codes) {
    return Phrase.of(key).with("items", String.join(", ", codes));
  }

  private static Summary summary(InstrumentResult result) {
    String rule = Pointing.lastOf(new Cell.Said(result.options().rule().phrase()));
    List<Figure> figures =
        result.figures(
            List.of("alpha", "omega_total", "valid/" + rule, "r_table", "mean", "sd", "sem"));
    return new Summary(
        result.used(),
        result.excluded(),
        result.k(),
        figures.get(0),
        result.scale().alpha() > RELIABLE,
        Cell.number(result.scale().interval().low(), Format.STATISTIC),
        Cell.number(result.scale().interval().high(), Format.STATISTIC),
        figures.get(1),
        omega(result.scale().omega()),
        figures.get(2),
        codes(result, i -> i.verdict().isDisputed()).size(),
        figures.get(3),
        result.rTable().df(),
        figures.get(4),
        figures.get(5),
        figures.get(6));
  }

  private static Phrase omega(Omega omega) {
    return Phrase.of(
        switch (omega.why()) {
          case NONE -> "test.summary.one_factor";
          case LATER -> "test.summary.later";
          case FEW_ITEMS, SINGULAR, HEYWOOD, UNSETTLED -> "test.alpha_unknown";
        });
  }
}
