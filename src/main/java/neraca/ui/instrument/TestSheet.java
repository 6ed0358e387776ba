package neraca.ui.instrument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import neraca.model.Item;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemResult;
import neraca.statistics.Rule;
import neraca.ui.instrument.ItemRow.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * The test of one instrument as the screen shows it.
 *
 * @param rows one an item, also of those left out; both tables below have the same rows
 * @param verdicts the table one would print
 * @param rules every rule side by side
 * @param printed the tables in SPSS's order; none where it cannot be tested
 * @param summary null where it cannot be tested
 * @param refusal why it cannot be tested with the items in use; null where it can
 */
record TestSheet(
    List<ItemRow> rows,
    Table verdicts,
    Table rules,
    List<Table> printed,
    @Nullable Summary summary,
    @Nullable Phrase refusal) {
  /** Alpha must lie above it to be called reliable, as the field has it. */
  private static final double RELIABLE = 0.60;

  private static final Set<String> VERDICTS = Set.of("instrument.verdict", "instrument.rules");

  static TestSheet of(InstrumentResult result, List<Item> items, Set<String> leftOut) {
    List<ItemRow> rows = items.stream().map(i -> row(i.code(), result, leftOut)).toList();
    ItemTables tables = new ItemTables(items, rows, result, result.options());
    return new TestSheet(
        rows,
        tables.verdicts(title(result, "instrument.verdict"), notes(result, leftOut)),
        tables.rules(title(result, "instrument.rules"), disputes(result)),
        result.tables().stream().filter(t -> !VERDICTS.contains(t.id())).toList(),
        summary(result),
        null);
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
        tables.verdicts(untested, List.of()),
        tables.rules(untested, List.of()),
        List.of(),
        null,
        refusal);
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

  private static Phrase title(InstrumentResult result, String table) {
    return result.tables().stream()
        .filter(t -> t.id().equals(table))
        .map(Table::title)
        .findFirst()
        .orElseThrow();
  }

  private static List<Note> disputes(InstrumentResult result) {
    return result.tables().stream()
        .filter(t -> t.id().equals("instrument.rules"))
        .flatMap(t -> t.notes().stream())
        .toList();
  }

  private static List<Note> notes(InstrumentResult result, Set<String> leftOut) {
    List<Note> notes = new java.util.ArrayList<>(result.notes());
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
    Rule rule = result.options().rule();
    return new Summary(
        result.used(),
        result.excluded(),
        result.k(),
        figure(result, "alpha"),
        result.scale().alpha() > RELIABLE,
        Cell.number(result.scale().interval().low(), Format.STATISTIC),
        Cell.number(result.scale().interval().high(), Format.STATISTIC),
        codes(result, i -> i.verdict().under(rule).orElse(false)).size(),
        codes(result, i -> i.verdict().isDisputed()).size(),
        figure(result, "r_table"),
        result.rTable().df(),
        figure(result, "mean"),
        figure(result, "sd"),
        figure(result, "sem"));
  }

  private static Figure figure(InstrumentResult result, String name) {
    return result.figure("instrument/" + result.source() + "/" + name).orElseThrow();
  }
}
