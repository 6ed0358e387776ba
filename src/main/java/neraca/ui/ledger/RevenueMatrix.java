package neraca.ui.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import neraca.model.Entity;
import neraca.model.LedgerLine;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Value;
import neraca.ui.desk.NewCode;
import neraca.work.Edit;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Revenue by week and day: a row for what is sold under one name at one price, a column for each
 * part of the period with the quantity sold in it.
 *
 * @param most parts shown, more where lines have more
 */
record RevenueMatrix(Book book, int most) implements SheetForm {
  private static final String PART = "part_";

  /** A line with a stated total stands alone, so that its finding has a row. */
  private record Good(Words name, Words unit, BigFraction price, @Nullable UUID alone, int again) {}

  @Override
  public Sheet sheet() {
    List<Integer> parts = parts();
    SheetMaker maker =
        new SheetMaker(LedgerTab.REVENUE, book.format())
            .column("number", Sheet.Kind.DERIVED, "ledger.column.number")
            .column("name", Sheet.Kind.WORDS, "finance.column.name")
            .column("unit", Sheet.Kind.WORDS, "finance.column.unit");
    for (int part : parts) {
      maker.column(PART + part, Sheet.Kind.NUMBER, heading(part));
    }
    maker
        .column("sold", Sheet.Kind.DERIVED, "ledger.column.sold")
        .column("price", Sheet.Kind.NUMBER, "finance.column.price")
        .column("stated_total", Sheet.Kind.DERIVED, "finance.column.total");
    goods().forEach((good, lines) -> add(maker, lines, parts));
    total(maker, parts);
    return maker.made();
  }

  private static Cell heading(int part) {
    return part == 0
        ? Cell.said("finance.part.none")
        : new Cell.Said(Phrase.of("finance.part", "n", Cell.count(part)));
  }

  /** Parts in order; 0 is for lines that belong to none. */
  private List<Integer> parts() {
    SortedSet<Integer> parts = new TreeSet<>();
    for (int part = 1; part <= most; part++) {
      parts.add(part);
    }
    lines().forEach(line -> parts.add(part(line)));
    return List.copyOf(parts);
  }

  /** How many parts the lines have. */
  static int parts(List<LedgerLine> lines) {
    return lines.stream().mapToInt(RevenueMatrix::part).max().orElse(0);
  }

  private static int part(LedgerLine line) {
    return Objects.requireNonNullElse(line.part(), 0);
  }

  private List<LedgerLine> lines() {
    return book.lines(LedgerLine.Kind.REVENUE);
  }

  /** Lines of one good have different parts. */
  private Map<Good, List<LedgerLine>> goods() {
    Map<Good, List<LedgerLine>> goods = new LinkedHashMap<>();
    for (LedgerLine line : lines()) {
      UUID alone = line.statedTotal() == null && !line.name().isEmpty() ? null : line.uuid();
      int again = 0;
      Good good = new Good(line.name(), line.unit(), line.price(), alone, again);
      while (goods.getOrDefault(good, List.of()).stream().anyMatch(l -> part(l) == part(line))) {
        again++;
        good = new Good(line.name(), line.unit(), line.price(), alone, again);
      }
      goods.computeIfAbsent(good, g -> new ArrayList<>()).add(line);
    }
    return goods;
  }

  private void add(SheetMaker maker, List<LedgerLine> lines, List<Integer> parts) {
    LedgerLine first = lines.get(0);
    BigFraction sold = BigFraction.ZERO;
    BigFraction revenue = BigFraction.ZERO;
    maker.row(figure(first)).number().words(first.name()).words(first.unit());
    for (int part : parts) {
      Optional<LedgerLine> line = lines.stream().filter(l -> part(l) == part).findFirst();
      maker.about(line.flatMap(this::figure));
      maker.number(line.map(LedgerLine::quantity).orElse(null), Format.PLAIN);
    }
    for (LedgerLine line : lines) {
      sold = sold.add(line.quantity());
      revenue = revenue.add(line.total());
    }
    maker
        .about(lines.size() == 1 ? figure(first) : book.figure("finance/revenue"))
        .derived(Cell.number(Value.of(sold), Format.PLAIN))
        .number(first.price(), Format.MONEY)
        .derived(Cell.number(Value.of(revenue), Format.MONEY))
        .end(first.uuid().toString(), book.standing(first.uuid()));
  }

  private Optional<Figure> figure(LedgerLine line) {
    return book.figure("finance/line/" + line.code());
  }

  /** Quantities of different units are not added up. */
  private void total(SheetMaker maker, List<Integer> parts) {
    boolean addable = lines().stream().map(LedgerLine::unit).distinct().count() == 1;
    maker.row(book.figure("finance/revenue")).nothing().derived(Cell.said("finance.total"));
    maker.nothing();
    for (int part : parts) {
      maker.derived(sum(addable, lines().stream().filter(l -> part(l) == part)));
    }
    maker.derived(sum(addable, lines().stream()));
    maker.nothing().figure(book.figure("finance/revenue"));
    maker.end("total", Sheet.Standing.TOTAL);
  }

  private static Cell sum(boolean addable, Stream<LedgerLine> lines) {
    BigFraction sum = lines.map(LedgerLine::quantity).reduce(BigFraction.ZERO, BigFraction::add);
    return Cell.number(addable ? Value.of(sum) : Value.ABSENT, Format.PLAIN);
  }

  private List<LedgerLine> good(String row) {
    return goods().values().stream()
        .filter(lines -> lines.get(0).uuid().toString().equals(row))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Edit set(String row, String field, Typed typed) {
    List<LedgerLine> lines = good(row);
    if (field.startsWith(PART)) {
      return quantity(lines, Integer.parseInt(field.substring(PART.length())), typed);
    }
    List<Edit> edits = new ArrayList<>();
    for (LedgerLine line : lines) {
      LineDraft draft = LineDraft.of(line);
      switch (field) {
        case "name" -> draft.name = typed.name(draft.name);
        case "unit" -> draft.unit = typed.into(draft.unit);
        case "price" -> draft.price = typed.number();
        default -> throw new IllegalStateException(field);
      }
      edits.add(new Edit.Put(draft.made()));
    }
    return one(edits, "ledger.edit.parts");
  }

  /** A quantity that is cleared takes its line away, but not the last line of a good. */
  private Edit quantity(List<LedgerLine> lines, int part, Typed typed) {
    Optional<LedgerLine> there = lines.stream().filter(l -> part(l) == part).findFirst();
    if (typed.isBlank() && lines.size() > 1 && there.isPresent()) {
      return new Edit.Remove(LedgerLine.class, there.get().uuid());
    }
    LedgerLine first = lines.get(0);
    if (there.isEmpty() && book.standing(first.uuid()) == Sheet.Standing.DRAFT) {
      throw new Refusal(Phrase.of("ledger.refused.name_first"));
    }
    BigFraction quantity = typed.notNegative();
    LineDraft draft = there.map(LineDraft::of).orElseGet(() -> another(first, part));
    draft.quantity = quantity;
    return new Edit.Put(draft.made());
  }

  private LineDraft another(LedgerLine like, int part) {
    LineDraft draft = LineDraft.like(like);
    draft.part = part == 0 ? null : (Integer) part;
    draft.statedTotal = null;
    draft.note = Words.NONE;
    String stem = like.code().replaceFirst("_\\d+$", "");
    draft.code =
        NewCode.of(stem + "_" + part, "line", book.lines().stream().map(LedgerLine::code).toList());
    draft.position = lines().stream().mapToInt(LedgerLine::position).max().orElse(0) + 1;
    return draft;
  }

  private static Edit one(List<Edit> edits, String name) {
    return edits.size() == 1 ? edits.get(0) : new Edit.Several(Phrase.of(name), edits);
  }

  @Override
  public Edit remove(String row) {
    List<Edit> edits =
        good(row).stream()
            .<Edit>map(line -> new Edit.Remove(LedgerLine.class, line.uuid()))
            .toList();
    return one(edits, "ledger.edit.remove");
  }

  @Override
  public Entity begin(int position) {
    LineDraft draft =
        LineDraft.begin(book.business().uuid(), book.period().uuid(), LedgerLine.Kind.REVENUE);
    int first = parts().isEmpty() ? 1 : parts().get(0);
    draft.part = first == 0 ? null : (Integer) first;
    draft.position = position;
    draft.quantity = BigFraction.ZERO;
    return draft.made();
  }

  @Override
  public Sheet.Cursor find(UUID row, String field) {
    for (List<LedgerLine> lines : goods().values()) {
      for (LedgerLine line : lines) {
        if (line.uuid().equals(row)) {
          boolean quantity = field.equals("quantity");
          return new Sheet.Cursor(
              lines.get(0).uuid().toString(), quantity ? PART + part(line) : field);
        }
      }
    }
    return Sheet.Cursor.NONE;
  }
}
