package neraca.ui.ledger;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import neraca.finance.FinanceResult;
import neraca.model.Asset;
import neraca.model.Entity;
import neraca.model.LedgerLine;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.result.Value;
import neraca.work.FinanceCheck;
import neraca.work.Place;
import neraca.work.Study;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The findings about single rows, each with what its choices would do to the accounts. */
final class Discrepancies {
  private final Study study;
  private final Place place;
  private final FinanceResult now;

  Discrepancies(Study study, Place place, FinanceResult now) {
    this.study = study;
    this.place = place;
    this.now = now;
  }

  /** What an asset and a ledger line have in common. */
  private record Priced(
      LedgerTab tab,
      Entity row,
      String code,
      BigFraction quantity,
      BigFraction price,
      @Nullable BigFraction stated,
      Words note) {
    static Priced of(Asset a) {
      return new Priced(
          LedgerTab.ASSETS, a, a.code(), a.quantity(), a.price(), a.statedTotal(), a.note());
    }

    static Priced of(LedgerLine l) {
      return new Priced(
          LedgerTab.of(l.kind()), l, l.code(), l.quantity(), l.price(), l.statedTotal(), l.note());
    }

    BigFraction product() {
      return quantity.multiply(price);
    }

    boolean differs() {
      return stated != null && !stated.equals(product());
    }

    /** The row with another quantity and price, and no stated total. */
    Entity with(BigFraction otherQuantity, BigFraction otherPrice) {
      if (row instanceof Asset asset) {
        AssetDraft draft = AssetDraft.of(asset);
        draft.quantity = otherQuantity;
        draft.price = otherPrice;
        draft.statedTotal = null;
        return draft.made();
      }
      LineDraft draft = LineDraft.of((LedgerLine) row);
      draft.quantity = otherQuantity;
      draft.price = otherPrice;
      draft.statedTotal = null;
      return draft.made();
    }
  }

  List<Finding> of(List<Asset> assets, List<LedgerLine> lines) {
    List<Priced> rows = new ArrayList<>();
    assets.forEach(asset -> rows.add(Priced.of(asset)));
    lines.forEach(line -> rows.add(Priced.of(line)));
    List<Finding> found = new ArrayList<>();
    for (LedgerTab tab : LedgerTab.values()) {
      for (Priced row : rows) {
        if (row.tab() == tab) {
          found.addAll(of(row));
        }
      }
    }
    return found;
  }

  private List<Finding> of(Priced row) {
    List<Finding> found = new ArrayList<>();
    if (row.differs()) {
      Note.Weight weight = row.note().isEmpty() ? Note.Weight.WRONG : Note.Weight.REMARK;
      found.add(finding(row, weight, said(row), choices(row)));
    }
    for (Note note : notes(row.tab())) {
      boolean single = note.items().equals(List.of(row.code()));
      boolean stated = note.phrase().key().startsWith("finance.note.stated");
      if (single && !stated && note.weight() != Note.Weight.REMARK) {
        found.add(finding(row, note.weight(), List.of(note.phrase()), List.of()));
      }
    }
    return found;
  }

  private static Finding finding(
      Priced row, Note.Weight weight, List<Phrase> says, List<Finding.Choice> choices) {
    return new Finding(row.tab(), row.row().uuid(), weight, says, row.note(), choices);
  }

  private List<Note> notes(LedgerTab tab) {
    return now.tables().stream().filter(tab::isOf).map(Table::notes).flatMap(List::stream).toList();
  }

  private static List<Phrase> said(Priced row) {
    BigFraction stated = row.product();
    if (row.stated() != null) {
      stated = row.stated();
    }
    List<Phrase> says = new ArrayList<>();
    says.add(
        Phrase.of("ledger.finding.stated", "quantity", plain(row.quantity()))
            .with("price", bare(row.price()))
            .with("product", bare(row.product()))
            .with("stated", bare(stated)));
    Cell difference = bare(row.product().subtract(stated).abs());
    Optional<BigFraction> fitting = fittingQuantity(row);
    says.add(
        fitting.isEmpty()
            ? Phrase.of("ledger.finding.difference", "n", difference)
            : Phrase.of("ledger.finding.as_if", "quantity", plain(fitting.get()))
                .with("price", bare(row.price()))
                .with("n", difference));
    return says;
  }

  private List<Finding.Choice> choices(Priced row) {
    List<Finding.Choice> choices = new ArrayList<>();
    choices.add(
        choice(
            Finding.Kind.PRODUCT,
            Phrase.of("ledger.choice.product", "n", bare(row.product())),
            row.with(row.quantity(), row.price())));
    Optional<BigFraction> quantity = fittingQuantity(row);
    Optional<BigFraction> price = quantity.isPresent() ? Optional.empty() : fittingPrice(row);
    quantity.ifPresent(
        n ->
            choices.add(
                choice(
                    Finding.Kind.QUANTITY,
                    Phrase.of("ledger.choice.quantity", "n", plain(n)),
                    row.with(n, row.price()))));
    price.ifPresent(
        n ->
            choices.add(
                choice(
                    Finding.Kind.PRICE,
                    Phrase.of("ledger.choice.price", "n", bare(n)),
                    row.with(row.quantity(), n))));
    choices.add(
        new Finding.Choice(
            Finding.Kind.LEAVE,
            Phrase.of(row.note().isEmpty() ? "ledger.choice.leave" : "ledger.choice.note"),
            effect(now),
            Optional.empty()));
    return choices;
  }

  private Finding.Choice choice(Finding.Kind kind, Phrase says, Entity after) {
    Phrase effect = effect(FinanceCheck.instead(study, place, after));
    return new Finding.Choice(kind, says, effect, Optional.of(after));
  }

  private Phrase effect(FinanceResult then) {
    Value profit = value(then, "finance/profit");
    if (profit.isAbsent()) {
      return Phrase.of("ledger.effect.unknown");
    }
    boolean same =
        profit.equals(value(now, "finance/profit"))
            && value(then, "finance/rentability").equals(value(now, "finance/rentability"));
    return Phrase.of(
            same ? "ledger.effect.none" : "ledger.effect",
            "profit",
            Cell.number(profit, Format.MONEY))
        .with("rentability", Cell.number(value(then, "finance/rentability"), Format.PERCENT));
  }

  private static Value value(FinanceResult result, String figure) {
    return result.figure(figure).map(Figure::value).orElse(Value.ABSENT);
  }

  /** The whole quantity that gives the stated total at this price. */
  private static Optional<BigFraction> fittingQuantity(Priced row) {
    return whole(row.stated(), row.price());
  }

  private static Optional<BigFraction> fittingPrice(Priced row) {
    return whole(row.stated(), row.quantity());
  }

  private static Optional<BigFraction> whole(@Nullable BigFraction total, BigFraction divisor) {
    if (total == null || divisor.equals(BigFraction.ZERO)) {
      return Optional.empty();
    }
    BigFraction quotient = total.divide(divisor);
    boolean fits =
        quotient.getDenominator().equals(BigInteger.ONE)
            && quotient.compareTo(BigFraction.ZERO) > 0;
    return fits ? Optional.of(quotient) : Optional.empty();
  }

  private static Cell plain(BigFraction number) {
    return Cell.number(Value.of(number), Format.PLAIN);
  }

  /** An amount without its currency, which the heading of the column says. */
  private static Cell bare(BigFraction amount) {
    return Cell.number(Value.of(amount), new Format(Format.PLAIN.unit(), 0, 2));
  }
}
