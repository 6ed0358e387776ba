package neraca.ui.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import neraca.finance.FinanceResult;
import neraca.model.Asset;
import neraca.model.Business;
import neraca.model.Count;
import neraca.model.Entity;
import neraca.model.LedgerLine;
import neraca.model.Period;
import neraca.model.StudyInfo;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.ui.desk.Desk;
import neraca.ui.kit.Findings;
import neraca.work.Choice;
import neraca.work.Edit;
import neraca.work.FinanceCheck;
import neraca.work.Place;
import neraca.work.Study;

/**
 * Everything entered for one business in one period, and what comes out of it. What is typed is put
 * in at once; what comes out follows when it is safe in the file.
 *
 * @param untyped fields of new rows that nobody has filled in yet
 */
record Book(
    StudyInfo info,
    Business business,
    Period period,
    List<Asset> assets,
    List<LedgerLine> lines,
    List<Count> counts,
    FinanceResult result,
    List<Finding> findings,
    Set<Untyped> untyped) {

  /** A field that has a value only because every row must have one. */
  record Untyped(UUID row, String field) {}

  /** Stands for a whole row that is not kept yet. */
  static final String WHOLE_ROW = "";

  /** What is entered at the place looked at; empty while there is no business or no period. */
  static Optional<Book> read(Study study, Choice choice) {
    Optional<Business> business = Desk.business(study, choice);
    Optional<Period> period = Desk.period(study, choice);
    return business.isEmpty() || period.isEmpty()
        ? Optional.empty()
        : Optional.of(read(study, business.get(), period.get()));
  }

  private static Book read(Study study, Business business, Period period) {
    Place place = new Place(business, period);
    FinanceResult result = FinanceCheck.of(study, place);
    List<Asset> assets =
        study.all(Asset.class).stream().filter(a -> a.business().equals(business.uuid())).toList();
    List<LedgerLine> lines =
        study.all(LedgerLine.class).stream()
            .filter(l -> l.business().equals(business.uuid()) && l.period().equals(period.uuid()))
            .toList();
    List<Count> counts =
        study.all(Count.class).stream()
            .filter(c -> c.business().equals(business.uuid()))
            .filter(c -> c.period() == null || c.period().equals(period.uuid()))
            .toList();
    List<Finding> findings = new Discrepancies(study, place, result).of(assets, lines);
    return new Book(
        study.info(), business, period, assets, lines, counts, result, findings, Set.of());
  }

  /** How numbers are typed. */
  String format() {
    return info.numberFormat();
  }

  /** What was typed into rows that are not kept yet, and what nobody typed, of another reading. */
  Book remembering(Book before) {
    if (!before.business.uuid().equals(business.uuid())
        || !before.period.uuid().equals(period.uuid())) {
      return this;
    }
    Book same = withUntyped(before.untyped);
    for (Untyped field : before.untyped) {
      if (field.field().equals(WHOLE_ROW)) {
        same = before.find(field.row().toString()).map(same::with).orElse(same);
      }
    }
    return same;
  }

  /** The same with these rows as typed, before they are read again. */
  Book with(Edit edit) {
    if (edit instanceof Edit.Put put) {
      return with(put.row());
    } else if (edit instanceof Edit.Remove remove) {
      return without(remove.uuid());
    } else if (edit instanceof Edit.Several several) {
      Book book = this;
      for (Edit part : several.edits()) {
        book = book.with(part);
      }
      return book;
    }
    throw new IllegalStateException(edit.getClass().getName());
  }

  Book with(Entity row) {
    return rows(
        row instanceof Asset asset ? put(assets, asset) : assets,
        row instanceof LedgerLine line ? put(lines, line) : lines,
        row instanceof Count count ? put(counts, count) : counts);
  }

  Book without(UUID row) {
    return rows(remove(assets, row), remove(lines, row), remove(counts, row));
  }

  Book withUntyped(Set<Untyped> fields) {
    return new Book(
        info, business, period, assets, lines, counts, result, findings, Set.copyOf(fields));
  }

  Book typed(Untyped field) {
    Set<Untyped> fewer = new HashSet<>(untyped);
    fewer.remove(field);
    return withUntyped(fewer);
  }

  boolean isUntyped(UUID row, String field) {
    return untyped.contains(new Untyped(row, field));
  }

  Sheet.Standing standing(UUID row) {
    return isUntyped(row, WHOLE_ROW) ? Sheet.Standing.DRAFT : Sheet.Standing.SAVED;
  }

  /** The rows of a sheet in the order they are shown. */
  List<? extends Entity> rows(LedgerTab tab) {
    return switch (tab) {
      case ASSETS -> sorted(assets, Asset::position, Asset::code);
      case COUNTS -> sorted(counts, Count::position, Count::code);
      case FIXED_COSTS, VARIABLE_COSTS, REVENUE, WORKING_CAPITAL -> lines(tab.kind());
    };
  }

  List<LedgerLine> lines(LedgerLine.Kind kind) {
    List<LedgerLine> some = lines.stream().filter(l -> l.kind() == kind).toList();
    return sorted(some, LedgerLine::position, LedgerLine::code);
  }

  Optional<Figure> figure(String id) {
    return result.figure(id);
  }

  /** What was found about rows of a sheet. */
  Findings counted(LedgerTab tab) {
    return counted(findings.stream().filter(f -> f.tab() == tab).toList());
  }

  /** What was found about rows of any sheet: what one can go to, and nothing that only lacks. */
  Findings counted() {
    return counted(findings);
  }

  private static Findings counted(List<Finding> found) {
    List<Note.Weight> weights = found.stream().map(Finding::weight).toList();
    return new Findings(
        (int) weights.stream().filter(Note.Weight.WRONG::equals).count(),
        (int) weights.stream().filter(Note.Weight.DOUBTFUL::equals).count());
  }

  /** Remarks on a sheet as a whole; what is about one row stands under the row. */
  List<Note> notes(LedgerTab tab) {
    boolean counting = tab == LedgerTab.COUNTS;
    return result.tables().stream()
        .filter(t -> counting ? t.id().endsWith(".summary") : tab.isOf(t))
        .flatMap(t -> t.notes().stream())
        .filter(n -> counting ? isOfCounts(n) : !isOfOneRow(n))
        .toList();
  }

  private static boolean isOfCounts(Note note) {
    return note.phrase().key().startsWith("finance.note.count_");
  }

  private static boolean isOfOneRow(Note note) {
    boolean stated = note.phrase().key().startsWith("finance.note.stated");
    return stated || note.items().size() == 1 && note.weight() != Note.Weight.REMARK;
  }

  /** The row of that UUID, whatever it is. */
  Optional<Entity> find(String uuid) {
    return Stream.of(assets, lines, counts)
        .<Entity>flatMap(List::stream)
        .filter(row -> row.uuid().toString().equals(uuid))
        .findFirst();
  }

  private Book rows(List<Asset> otherAssets, List<LedgerLine> otherLines, List<Count> otherCounts) {
    return new Book(
        info, business, period, otherAssets, otherLines, otherCounts, result, findings, untyped);
  }

  private static <E extends Entity> List<E> sorted(
      List<E> rows, ToIntFunction<E> position, Function<E, String> code) {
    return rows.stream()
        .sorted(Comparator.comparingInt(position).thenComparing(code).thenComparing(Entity::uuid))
        .toList();
  }

  private static <E extends Entity> List<E> put(List<E> rows, E row) {
    List<E> changed = new ArrayList<>(remove(rows, row.uuid()));
    changed.add(row);
    return List.copyOf(changed);
  }

  private static <E extends Entity> List<E> remove(List<E> rows, UUID row) {
    return rows.stream().filter(r -> !r.uuid().equals(row)).toList();
  }
}
