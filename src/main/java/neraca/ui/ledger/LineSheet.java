package neraca.ui.ledger;

import java.math.BigInteger;
import java.util.UUID;
import neraca.model.Entity;
import neraca.model.LedgerLine;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.work.Edit;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Ledger lines of one kind, one below the other. */
record LineSheet(Book book, LedgerTab tab) implements SheetForm {
  private static final int MOST_PARTS = 366;

  @Override
  public Sheet sheet() {
    SheetMaker maker = new SheetMaker(tab, book.format()).pricedColumns();
    if (isCost()) {
      maker
          .column("role", Sheet.Kind.TOGGLE, "ledger.column.role")
          .column("cost_of_sales", Sheet.Kind.TOGGLE, "ledger.column.cost_of_sales");
    } else if (tab == LedgerTab.REVENUE) {
      maker.column("part", Sheet.Kind.NUMBER, "finance.column.part");
    }
    book.lines(tab.kind()).forEach(line -> add(maker, line));
    if (tab == LedgerTab.FIXED_COSTS) {
      depreciation(maker);
    }
    String total =
        switch (tab) {
          case FIXED_COSTS -> "finance/fixed_cost";
          case VARIABLE_COSTS -> "finance/variable_cost";
          case REVENUE -> "finance/revenue";
          default -> "finance/working_capital";
        };
    maker.row(book.figure(total)).nothing().derived(Cell.said("finance.total"));
    maker.nothing().nothing().nothing().figure(book.figure(total));
    maker.end("total", Sheet.Standing.TOTAL);
    return maker.made();
  }

  private boolean isCost() {
    return tab == LedgerTab.FIXED_COSTS || tab == LedgerTab.VARIABLE_COSTS;
  }

  private void add(SheetMaker maker, LedgerLine line) {
    maker
        .row(book.figure("finance/line/" + line.code()))
        .number()
        .words(line.name())
        .number(line.quantity(), Format.PLAIN)
        .words(line.unit())
        .number(line.price(), Format.MONEY)
        .number(line.total(), Format.MONEY);
    if (isCost()) {
      maker
          .toggle("ledger.role." + line.role().name().toLowerCase(java.util.Locale.ROOT))
          .toggle(line.costOfSales() ? "ledger.yes" : "ledger.no");
    } else if (tab == LedgerTab.REVENUE) {
      Integer part = line.part();
      maker.number(part == null ? null : new BigFraction(part), Format.COUNT);
    }
    maker.end(line.uuid().toString(), book.standing(line.uuid()));
  }

  /** What the assets cost in the period: not typed here, so not changed here. */
  private void depreciation(SheetMaker maker) {
    book.figure("finance/depreciation")
        .ifPresent(
            figure -> {
              maker.row(java.util.Optional.of(figure)).nothing().derived(figure.name());
              maker.nothing().nothing().nothing().figure(java.util.Optional.of(figure));
              maker.end("depreciation", Sheet.Standing.DERIVED);
            });
  }

  @Override
  public Edit set(String row, String field, Typed typed) {
    LineDraft draft = LineDraft.of((LedgerLine) book.find(row).orElseThrow());
    switch (field) {
      case "name" -> draft.name = typed.name(draft.name);
      case "unit" -> draft.unit = typed.into(draft.unit);
      case "quantity" -> draft.quantity = typed.notNegative();
      case "price" -> draft.price = typed.number();
      case "stated_total" -> {
        BigFraction product = draft.quantity.multiply(draft.price);
        draft.statedTotal = typed.total(product);
      }
      case "part" -> draft.part = part(typed);
      case "role" -> draft.role = Typed.next(draft.role);
      case "cost_of_sales" -> draft.costOfSales = !draft.costOfSales;
      default -> throw new IllegalStateException(field);
    }
    return new Edit.Put(draft.made());
  }

  private static @Nullable Integer part(Typed typed) {
    if (typed.isBlank()) {
      return null;
    }
    BigFraction number = typed.number();
    boolean fits =
        number.getDenominator().equals(BigInteger.ONE)
            && number.compareTo(BigFraction.ONE) >= 0
            && number.compareTo(new BigFraction(MOST_PARTS)) <= 0;
    if (!fits) {
      throw new Refusal(Phrase.of("ledger.refused.part", "most", Cell.count(MOST_PARTS)));
    }
    return number.intValue();
  }

  @Override
  public Edit remove(String row) {
    return new Edit.Remove(LedgerLine.class, UUID.fromString(row));
  }

  @Override
  public Entity begin(int position) {
    LineDraft draft = LineDraft.begin(book.business().uuid(), book.period().uuid(), tab.kind());
    draft.position = position;
    return draft.made();
  }

  @Override
  public Sheet.Cursor find(UUID row, String field) {
    boolean here = book.lines(tab.kind()).stream().anyMatch(l -> l.uuid().equals(row));
    return here ? new Sheet.Cursor(row.toString(), field) : Sheet.Cursor.NONE;
  }
}
