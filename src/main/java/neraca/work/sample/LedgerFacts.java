package neraca.work.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import neraca.model.Asset;
import neraca.model.Count;
import neraca.model.Entity;
import neraca.model.LedgerLine;
import neraca.work.sample.Facts.Row;
import org.apache.commons.math3.fraction.BigFraction;

/** Assets, ledger lines and counts of a bundled study. */
final class LedgerFacts {
  private final Facts facts;
  private final UUID business;
  private final UUID period;

  LedgerFacts(Facts facts) {
    this.facts = facts;
    business = facts.business();
    period = facts.period();
  }

  List<Entity> ledger() {
    List<Entity> made = new ArrayList<>();
    facts.rows("assets").forEach(r -> made.add(asset(r)));
    facts.rows("ledger").forEach(r -> made.add(line(r)));
    facts.rows("counts").forEach(r -> made.add(count(r)));
    return made;
  }

  private Asset asset(Row r) {
    return new Asset(
        facts.uuid("asset", r.code()),
        business,
        r.code(),
        r.position(),
        r.words("name"),
        r.exact("quantity"),
        r.words("unit"),
        r.exact("price"),
        r.exactOrNull("stated_total"),
        r.exact("life_years"),
        BigFraction.ZERO,
        r.yes("depreciated"),
        Asset.Method.STRAIGHT_LINE,
        null,
        r.words("note"));
  }

  private LedgerLine line(Row r) {
    return new LedgerLine(
        facts.uuid("ledger_line", r.code()),
        business,
        period,
        r.one(LedgerLine.Kind.class, "kind"),
        r.code(),
        r.position(),
        r.words("name"),
        r.exact("quantity"),
        r.words("unit"),
        r.exact("price"),
        r.exactOrNull("stated_total"),
        r.yes("cost_of_sales"),
        r.one(LedgerLine.Role.class, "role"),
        r.get("part").isEmpty() ? null : (Integer) r.whole("part"),
        r.words("note"));
  }

  private Count count(Row r) {
    return new Count(
        facts.uuid("count", r.code()),
        business,
        r.get("per").equals("period") ? period : null,
        r.code(),
        r.position(),
        r.words("name"),
        r.exact("value"),
        r.words("unit"),
        r.words("note"));
  }
}
