package neraca.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import neraca.model.Dimension;
import neraca.model.InstrumentVersion;
import neraca.model.Item;
import neraca.model.LeftOutItem;
import neraca.model.Questionnaire;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Table;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import org.jspecify.annotations.Nullable;

/**
 * The versions of an instrument, or of one dimension of it, that were kept while it was purified:
 * tested on the present answers, compared, and the one that reports tell of.
 */
public final class VersionCheck {
  private VersionCheck() {}

  /**
   * A version as it was kept.
   *
   * @param leftOut codes of the items it leaves out, as they are called now
   * @param gone codes, as they were, of items it left out and that the questionnaire has no more
   */
  public record Kept(InstrumentVersion version, List<String> leftOut, List<String> gone) {
    public Kept {
      leftOut = List.copyOf(leftOut);
      gone = List.copyOf(gone);
    }

    /** What it leaves out, in words. */
    public Cell said() {
      return VersionCheck.said(leftOut, gone);
    }
  }

  /**
   * A choice of items among those compared.
   *
   * @param kept null for all items and for a choice that nobody kept
   * @param items number of items in it
   * @param result null where they cannot be tested
   */
  public record Row(
      Set<String> leftOut, @Nullable Kept kept, int items, @Nullable InstrumentResult result) {
    public Row {
      leftOut = Set.copyOf(leftOut);
    }

    /** Items that are valid under the rule chosen; 0 where they cannot be tested. */
    public long valid() {
      return result == null
          ? 0
          : result.items().stream()
              .filter(i -> i.verdict().under(result.options().rule()).orElse(false))
              .count();
    }
  }

  /** Choices of items side by side; a row of the table stands for the row of that number. */
  public record Compared(Table table, List<Row> rows) {}

  /**
   * The version that reports tell of.
   *
   * @param result null exactly where {@code refusal} is not
   */
  public record Reported(
      Words name, Kept kept, @Nullable InstrumentResult result, @Nullable Phrase refusal) {

    /** Why these items and which are left out, then the tables of its test. */
    public List<Table> tables() {
      List<Table> tables = new ArrayList<>();
      Cell called = Cell.own(name);
      tables.add(
          new Table(
              "instrument.version",
              Phrase.of("instrument.version.reported.title", "name", called),
              List.of(Column.text("instrument.version.what"), Column.text("instrument.version.is")),
              List.of(
                  List.of(Cell.said("instrument.removal.why"), Cell.own(kept.version().reason())),
                  List.of(Cell.said("instrument.version.left_out"), kept.said())),
              refusal == null ? List.of() : List.of(Note.doubtful(refusal, List.of()))));
      if (result != null) {
        tables.addAll(result.tables());
      }
      return tables;
    }
  }

  /** All that is told of an instrument's versions. */
  public record Told(Compared compared, Optional<Reported> reported) {
    /** The reported version first, then all of them compared. */
    public List<Table> tables() {
      List<Table> tables = new ArrayList<>();
      reported.ifPresent(r -> tables.addAll(r.tables()));
      tables.add(compared.table());
      return tables;
    }
  }

  /** Of a whole instrument; empty where no version was kept. */
  public static Optional<Told> of(
      Study study, InstrumentCheck.Outcome outcome, InstrumentOptions options) {
    return told(
        outcome.name(),
        Purification.of(outcome),
        kept(study, outcome.questionnaire(), null),
        options);
  }

  /** Of a dimension by itself; empty where no version of it was kept. */
  public static Optional<Told> of(
      Study study, DimensionCheck.Part part, InstrumentOptions options) {
    return told(
        part.name(),
        Purification.of(part),
        kept(study, part.whole().questionnaire(), part.code()),
        options);
  }

  private static Optional<Told> told(
      Words name, Purification sums, List<Kept> kept, InstrumentOptions options) {
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    Optional<Reported> reported =
        kept.stream()
            .filter(k -> k.version().reported())
            .findFirst()
            .map(k -> reported(name, sums, k, options));
    return Optional.of(new Told(compare(name, sums, kept, Set.of(), options), reported));
  }

  private static Reported reported(
      Words name, Purification sums, Kept kept, InstrumentOptions options) {
    try {
      List<String> left = sums.without(Set.copyOf(kept.leftOut()));
      return new Reported(name, kept, sums.test(left, options), null);
    } catch (Refusal refused) {
      return new Reported(name, kept, null, refused.phrase());
    }
  }

  /**
   * The versions of an instrument, in the order in which they were kept.
   *
   * @param dimension its code, for those of a dimension; null for those of the whole instrument
   */
  public static List<Kept> kept(Study study, String questionnaire, @Nullable String dimension) {
    Questionnaire asked = Sheets.questionnaire(study, questionnaire);
    UUID part = dimension == null ? null : part(study, asked, dimension);
    List<Item> items =
        study.all(Item.class).stream().filter(i -> i.questionnaire().equals(asked.uuid())).toList();
    List<LeftOutItem> leftOut = study.all(LeftOutItem.class);
    return study.all(InstrumentVersion.class).stream()
        .filter(v -> v.questionnaire().equals(asked.uuid()))
        .filter(v -> Objects.equals(v.dimension(), part))
        .map(v -> kept(v, items, leftOut))
        .toList();
  }

  private static UUID part(Study study, Questionnaire asked, String code) {
    return study.all(Dimension.class).stream()
        .filter(d -> d.questionnaire().equals(asked.uuid()) && d.code().equals(code))
        .map(Dimension::uuid)
        .findFirst()
        .orElseThrow();
  }

  private static Kept kept(InstrumentVersion version, List<Item> items, List<LeftOutItem> all) {
    List<LeftOutItem> out = all.stream().filter(o -> o.version().equals(version.uuid())).toList();
    return new Kept(
        version,
        items.stream()
            .filter(i -> out.stream().anyMatch(o -> i.uuid().equals(o.item())))
            .map(Item::code)
            .toList(),
        out.stream().filter(o -> o.item() == null).map(LeftOutItem::code).toList());
  }

  /**
   * All items, every version, and the present choice where it is none of those, from sums that are
   * kept.
   *
   * @param now codes of the items that the present choice leaves out
   */
  public static Compared compare(
      Words name, Purification sums, List<Kept> kept, Set<String> now, InstrumentOptions options) {
    List<Row> rows = new ArrayList<>();
    rows.add(row(sums, Set.of(), null, options));
    kept.forEach(k -> rows.add(row(sums, Set.copyOf(k.leftOut()), k, options)));
    if (rows.stream().noneMatch(row -> row.leftOut().equals(now))) {
      rows.add(row(sums, now, null, options));
    }
    return new Compared(table(name, sums, rows, options), List.copyOf(rows));
  }

  private static Row row(
      Purification sums, Set<String> leftOut, @Nullable Kept kept, InstrumentOptions options) {
    List<String> left = sums.without(leftOut);
    InstrumentResult result = null;
    try {
      result = sums.closedForms(left, options);
    } catch (Refusal refused) {
      // Fewer than two items or rows, or too few in confidence: the row stands without numbers.
    }
    return new Row(leftOut, kept, left.size(), result);
  }

  private static Table table(
      Words name, Purification sums, List<Row> rows, InstrumentOptions options) {
    boolean gone = rows.stream().anyMatch(r -> r.kept() != null && !r.kept().gone().isEmpty());
    return new Table(
        "instrument.versions",
        Phrase.of("instrument.versions.title", "name", Cell.own(name))
            .with("rule", new Cell.Said(options.rule().phrase())),
        List.of(
            Column.text("instrument.version"),
            Column.text("instrument.version.left_out"),
            Column.text("instrument.version.in_report"),
            Column.number("instrument.k"),
            Column.number("instrument.n"),
            Column.number("instrument.alpha"),
            Column.text("instrument.version.valid"),
            Column.number("instrument.mean"),
            Column.number("instrument.sd"),
            Column.number("instrument.sem")),
        rows.stream().map(row -> cells(sums, row)).toList(),
        gone
            ? List.of(Note.remark(Phrase.of("instrument.version.note_gone"), List.of()))
            : List.of());
  }

  private static List<Cell> cells(Purification sums, Row row) {
    Optional<InstrumentResult> result = Optional.ofNullable(row.result());
    Kept kept = row.kept();
    List<String> out = sums.items().stream().filter(row.leftOut()::contains).toList();
    return List.of(
        kept != null
            ? Cell.own(kept.version().reason())
            : Cell.said(out.isEmpty() ? "instrument.version.all" : "instrument.version.now"),
        kept != null ? kept.said() : said(out, List.of()),
        inReport(row),
        Cell.count(row.items()),
        result.map(r -> Cell.count(r.used())).orElse(number(Optional.empty(), Format.COUNT)),
        number(result.map(r -> r.scale().alpha()), Format.STATISTIC),
        result.map(r -> counted(row, r.k())).orElse(number(Optional.empty(), Format.COUNT)),
        number(result.map(r -> r.scale().mean()), Format.MEAN),
        number(result.map(r -> r.scale().sd()), Format.STATISTIC),
        number(result.map(r -> r.scale().sem()), Format.STATISTIC));
  }

  /** All items stand in every report; of the versions only the one that was chosen. */
  private static Cell inReport(Row row) {
    if (row.kept() != null) {
      return row.kept().version().reported() ? Cell.said("instrument.version.yes") : Cell.code("");
    }
    return row.leftOut().isEmpty() ? Cell.said("instrument.version.always") : Cell.code("");
  }

  private static Cell counted(Row row, int all) {
    return new Cell.Said(
        Phrase.of("instrument.version.count").with("valid", row.valid()).with("all", all));
  }

  private static Cell number(Optional<Double> value, Format format) {
    return Cell.number(value.orElse(Double.NaN), format);
  }

  private static Cell said(List<String> leftOut, List<String> gone) {
    String codes = String.join(", ", leftOut);
    if (gone.isEmpty()) {
      return leftOut.isEmpty() ? Cell.said("instrument.version.none") : Cell.code(codes);
    }
    Phrase removed =
        Phrase.of(
                leftOut.isEmpty()
                    ? "instrument.version.gone"
                    : "instrument.version.left_out_and_gone")
            .with("gone", String.join(", ", gone));
    return new Cell.Said(leftOut.isEmpty() ? removed : removed.with("left_out", codes));
  }
}
