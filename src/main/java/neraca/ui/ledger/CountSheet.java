package neraca.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import neraca.model.Count;
import neraca.model.Entity;
import neraca.model.Words;
import neraca.model.result.Format;
import neraca.model.result.Unit;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.work.Edit;
import org.apache.commons.math3.fraction.BigFraction;

/** Numbers somebody counted or was told, which ratios and indicators ask for by their codes. */
record CountSheet(Book book) implements SheetForm {
  /** Codes that ratios and indicators know. */
  static final List<String> WELL_KNOWN =
      List.of("customers", "regular_customers", "new_customers", "employees");

  private static final Format COUNTED = new Format(Unit.COUNT, 0, 6);

  @Override
  public Sheet sheet() {
    SheetMaker maker =
        new SheetMaker(LedgerTab.COUNTS, book.format())
            .column("number", Sheet.Kind.DERIVED, "ledger.column.number")
            .column("name", Sheet.Kind.WORDS, "finance.column.name")
            .column("value", Sheet.Kind.NUMBER, "finance.column.quantity")
            .column("unit", Sheet.Kind.WORDS, "finance.column.unit")
            .column("period", Sheet.Kind.TOGGLE, "ledger.column.holds")
            .derivedWords("code", "ledger.column.code");
    for (Entity row : book.rows(LedgerTab.COUNTS)) {
      Count count = (Count) row;
      boolean known = !book.isUntyped(count.uuid(), "value");
      maker
          .row(book.figure("finance/count/" + count.code()))
          .number()
          .words(count.name())
          .number(known ? count.value() : null, COUNTED)
          .words(count.unit())
          .toggle(count.period() == null ? "ledger.holds.always" : "ledger.holds.period")
          .derived(neraca.model.result.Cell.code(count.code()))
          .end(count.uuid().toString(), book.standing(count.uuid()));
    }
    return maker.made();
  }

  /** The well-known codes that nobody has entered. */
  List<String> missing() {
    List<String> missing = new ArrayList<>(WELL_KNOWN);
    book.counts().forEach(count -> missing.remove(count.code()));
    return missing;
  }

  /** A well-known count without its value. */
  Count begin(String code, int position) {
    return with(
        (Count) begin(position),
        code,
        words("finance.count." + code),
        words("ledger.count_unit." + code));
  }

  private static Words words(String key) {
    return new Words(Texts.of(Language.ID).say(key), Texts.of(Language.EN).say(key));
  }

  private static Count with(Count c, String code, Words name, Words unit) {
    return new Count(
        c.uuid(), c.business(), c.period(), code, c.position(), name, c.value(), unit, c.note());
  }

  @Override
  public Edit set(String row, String field, Typed typed) {
    Count c = (Count) book.find(row).orElseThrow();
    return new Edit.Put(
        switch (field) {
          case "name" -> with(c, c.code(), typed.name(c.name()), c.unit());
          case "unit" -> with(c, c.code(), c.name(), typed.into(c.unit()));
          case "value" -> of(c, c.period(), typed.notNegative());
          case "period" -> of(c, c.period() == null ? book.period().uuid() : null, c.value());
          default -> throw new IllegalStateException(field);
        });
  }

  private static Count of(
      Count c, @org.jspecify.annotations.Nullable UUID period, BigFraction value) {
    return new Count(
        c.uuid(),
        c.business(),
        period,
        c.code(),
        c.position(),
        c.name(),
        value,
        c.unit(),
        c.note());
  }

  @Override
  public Edit remove(String row) {
    return new Edit.Remove(Count.class, UUID.fromString(row));
  }

  @Override
  public Entity begin(int position) {
    return new Count(
        UUID.randomUUID(),
        book.business().uuid(),
        book.period().uuid(),
        "",
        position,
        Words.NONE,
        BigFraction.ZERO,
        Words.NONE,
        Words.NONE);
  }

  @Override
  public Sheet.Cursor find(UUID row, String field) {
    boolean here = book.counts().stream().anyMatch(c -> c.uuid().equals(row));
    return here ? new Sheet.Cursor(row.toString(), field) : Sheet.Cursor.NONE;
  }
}
