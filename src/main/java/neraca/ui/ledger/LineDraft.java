package neraca.ui.ledger;

import java.util.UUID;
import neraca.model.LedgerLine;
import neraca.model.Words;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** A ledger line whose fields change one at a time. */
final class LineDraft {
  final UUID uuid;
  final UUID business;
  final UUID period;
  final LedgerLine.Kind kind;
  String code;
  int position;
  Words name = Words.NONE;
  BigFraction quantity = BigFraction.ONE;
  Words unit = Words.NONE;
  BigFraction price = BigFraction.ZERO;
  @Nullable BigFraction statedTotal;
  boolean costOfSales;
  LedgerLine.Role role = LedgerLine.Role.NONE;
  @Nullable Integer part;
  Words note = Words.NONE;

  private LineDraft(UUID uuid, UUID business, UUID period, LedgerLine.Kind kind, String code) {
    this.uuid = uuid;
    this.business = business;
    this.period = period;
    this.kind = kind;
    this.code = code;
  }

  /** A new line; variable costs are costs of what is sold. */
  static LineDraft begin(UUID business, UUID period, LedgerLine.Kind kind) {
    LineDraft line = new LineDraft(UUID.randomUUID(), business, period, kind, "");
    line.costOfSales = kind == LedgerLine.Kind.VARIABLE_COST;
    return line;
  }

  static LineDraft of(LedgerLine line) {
    return of(line, line.uuid());
  }

  /** Another line with the same fields. */
  static LineDraft like(LedgerLine line) {
    return of(line, UUID.randomUUID());
  }

  private static LineDraft of(LedgerLine line, UUID uuid) {
    LineDraft draft = new LineDraft(uuid, line.business(), line.period(), line.kind(), line.code());
    draft.position = line.position();
    draft.name = line.name();
    draft.quantity = line.quantity();
    draft.unit = line.unit();
    draft.price = line.price();
    draft.statedTotal = line.statedTotal();
    draft.costOfSales = line.costOfSales();
    draft.role = line.role();
    draft.part = line.part();
    draft.note = line.note();
    return draft;
  }

  LedgerLine made() {
    return new LedgerLine(
        uuid,
        business,
        period,
        kind,
        code,
        position,
        name,
        quantity,
        unit,
        price,
        statedTotal,
        costOfSales,
        role,
        part,
        note);
  }
}
