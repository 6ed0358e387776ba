package neraca.ui.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import neraca.model.Asset;
import neraca.model.Entity;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.work.Edit;
import org.apache.commons.math3.fraction.BigFraction;

/** Fixed assets with what they are written off by a year. */
record AssetSheet(Book book) implements SheetForm {
  @Override
  public Sheet sheet() {
    SheetMaker maker =
        new SheetMaker(LedgerTab.ASSETS, book.format())
            .pricedColumns()
            .column("purchased", Sheet.Kind.DATE, "ledger.column.purchased")
            .column("life", Sheet.Kind.NUMBER, "ledger.column.life")
            .column("residual", Sheet.Kind.NUMBER, "finance.column.residual")
            .column("depreciated", Sheet.Kind.TOGGLE, "ledger.column.depreciated")
            .column("method", Sheet.Kind.TOGGLE, "ledger.column.method")
            .column("depreciation", Sheet.Kind.DERIVED, "ledger.column.depreciation");
    for (Entity row : book.rows(LedgerTab.ASSETS)) {
      add(maker, (Asset) row);
    }
    maker.row(book.figure("finance/fixed_capital")).nothing().derived(Cell.said("finance.total"));
    maker.nothing().nothing().nothing().figure(book.figure("finance/fixed_capital"));
    maker.nothing().nothing().nothing().nothing().nothing();
    maker.figure(book.figure("finance/depreciation_per_year"));
    maker.end("total", Sheet.Standing.TOTAL);
    return maker.made();
  }

  private void add(SheetMaker maker, Asset asset) {
    Optional<Figure> total = book.figure("finance/asset/" + asset.code());
    boolean lifeKnown = !book.isUntyped(asset.uuid(), "life");
    maker
        .row(total)
        .number()
        .words(asset.name())
        .number(asset.quantity(), Format.PLAIN)
        .words(asset.unit())
        .number(asset.price(), Format.MONEY)
        .number(asset.total(), Format.MONEY)
        .date(asset.purchased())
        .number(lifeKnown ? asset.life() : null, Format.PLAIN)
        .number(asset.residual(), Format.MONEY)
        .toggle(asset.depreciated() ? "ledger.yes" : "ledger.no")
        .toggle("finance.method." + asset.method().name().toLowerCase(Locale.ROOT))
        .figure(book.figure("finance/asset/" + asset.code() + "/depreciation"))
        .end(asset.uuid().toString(), book.standing(asset.uuid()));
  }

  @Override
  public Edit set(String row, String field, Typed typed) {
    AssetDraft draft = AssetDraft.of((Asset) book.find(row).orElseThrow());
    switch (field) {
      case "name" -> draft.name = typed.name(draft.name);
      case "unit" -> draft.unit = typed.into(draft.unit);
      case "quantity" -> draft.quantity = typed.notNegative();
      case "price" -> draft.price = typed.number();
      case "residual" -> draft.residual = typed.isBlank() ? BigFraction.ZERO : typed.notNegative();
      case "depreciated" -> draft.depreciated = !draft.depreciated;
      case "purchased" -> draft.purchased = typed.date();
      case "method" -> draft.method = Typed.next(draft.method);
      case "life" -> life(draft, typed);
      case "stated_total" -> {
        BigFraction product = draft.quantity.multiply(draft.price);
        draft.statedTotal = typed.total(product);
      }
      default -> throw new IllegalStateException(field);
    }
    return new Edit.Put(draft.made());
  }

  /** The first time a life is typed the asset is written off over it. */
  private void life(AssetDraft draft, Typed typed) {
    BigFraction years = typed.notNegative();
    if (years.equals(BigFraction.ZERO)) {
      throw new Refusal(Phrase.of("ledger.refused.life"));
    }
    draft.life = years;
    draft.depreciated |= book.isUntyped(draft.uuid, "life");
  }

  @Override
  public Edit remove(String row) {
    return new Edit.Remove(Asset.class, UUID.fromString(row));
  }

  @Override
  public Entity begin(int position) {
    AssetDraft draft = AssetDraft.begin(book.business().uuid());
    draft.position = position;
    return draft.made();
  }

  @Override
  public Sheet.Cursor find(UUID row, String field) {
    boolean here = book.assets().stream().anyMatch(a -> a.uuid().equals(row));
    return here ? new Sheet.Cursor(row.toString(), field) : Sheet.Cursor.NONE;
  }
}
