package neraca.work;

import java.util.List;
import neraca.finance.Finance;
import neraca.finance.FinanceInput;
import neraca.finance.FinanceResult;
import neraca.model.Asset;
import neraca.model.Business;
import neraca.model.Count;
import neraca.model.Entity;
import neraca.model.LedgerLine;
import neraca.model.Period;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;

/** The accounts of a study: one result for every business and period that is asked for. */
public final class FinanceCheck {
  private FinanceCheck() {}

  /**
   * Accounts of the businesses and periods chosen. Where everything is asked for, those that have
   * no ledger line at all are left out.
   *
   * @throws Refusal when nothing remains, or a code is unknown
   */
  public static List<FinanceResult> of(Study study, Choice choice) {
    return study.file().snapshot(() -> read(study, choice));
  }

  private static List<FinanceResult> read(Study study, Choice choice) {
    List<LedgerLine> lines = study.all(LedgerLine.class);
    List<FinanceResult> results =
        Place.in(study, choice).stream()
            .filter(p -> lines.stream().anyMatch(l -> p.holds(l.business(), l.period())))
            .map(p -> of(study, p, lines))
            .toList();
    if (results.isEmpty()) {
      throw new Refusal(Phrase.of("study.no_ledger"));
    }
    return results;
  }

  /** The accounts of one business and period, both known, also where nothing is entered yet. */
  public static FinanceResult of(Study study, Place place) {
    return of(study, place, study.all(LedgerLine.class));
  }

  /**
   * The accounts as they would be with this asset or ledger line instead of the one that has its
   * UUID; nothing is written.
   */
  public static FinanceResult instead(Study study, Place place, Entity row) {
    return of(
        study,
        place,
        instead(study.all(Asset.class), Asset.class, row),
        instead(study.all(LedgerLine.class), LedgerLine.class, row));
  }

  private static <E extends Entity> List<E> instead(List<E> rows, Class<E> kind, Entity row) {
    return rows.stream().map(r -> r.uuid().equals(row.uuid()) ? kind.cast(row) : r).toList();
  }

  private static FinanceResult of(Study study, Place place, List<LedgerLine> lines) {
    return of(study, place, study.all(Asset.class), lines);
  }

  private static FinanceResult of(
      Study study, Place place, List<Asset> assets, List<LedgerLine> lines) {
    Business business = java.util.Objects.requireNonNull(place.business());
    Period period = java.util.Objects.requireNonNull(place.period());
    return Finance.of(
        new FinanceInput(
            business,
            period,
            study.info().currency(),
            assets.stream().filter(a -> place.holds(a.business(), null)).toList(),
            lines.stream().filter(l -> place.holds(l.business(), l.period())).toList(),
            study.all(Count.class).stream()
                .filter(c -> place.holds(c.business(), c.period()))
                .toList()));
  }
}
