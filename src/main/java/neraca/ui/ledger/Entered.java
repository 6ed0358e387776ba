package neraca.ui.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import neraca.model.Asset;
import neraca.model.Business;
import neraca.model.Count;
import neraca.model.Entity;
import neraca.model.LedgerLine;
import neraca.model.Period;
import neraca.model.Words;
import neraca.ui.desk.NewCode;
import neraca.work.Choice;
import neraca.work.Study;

/** What an asset, a ledger line and a count have in common: a name, a code and a position. */
record Entered(Entity row) {
  Words name() {
    return row instanceof Asset asset
        ? asset.name()
        : row instanceof LedgerLine line ? line.name() : ((Count) row).name();
  }

  String code() {
    return row instanceof Asset asset
        ? asset.code()
        : row instanceof LedgerLine line ? line.code() : ((Count) row).code();
  }

  int position() {
    return row instanceof Asset asset
        ? asset.position()
        : row instanceof LedgerLine line ? line.position() : ((Count) row).position();
  }

  Entity at(int position) {
    return with(code(), position);
  }

  /** With a code made from the name where it has none; a code is unique among rows of its kind. */
  Entity coded(Book book) {
    if (!code().isEmpty()) {
      return row;
    }
    Stream<? extends Entity> others =
        row instanceof Asset
            ? book.assets().stream()
            : row instanceof LedgerLine ? book.lines().stream() : book.counts().stream();
    List<String> taken = others.map(other -> new Entered(other).code()).toList();
    String otherwise = row instanceof Asset ? "asset" : row instanceof Count ? "count" : "line";
    return with(NewCode.of(name().inIndonesian(), otherwise, taken), position());
  }

  private Entity with(String code, int position) {
    if (row instanceof Asset asset) {
      AssetDraft draft = AssetDraft.of(asset);
      draft.code = code;
      draft.position = position;
      return draft.made();
    } else if (row instanceof LedgerLine line) {
      LineDraft draft = LineDraft.of(line);
      draft.code = code;
      draft.position = position;
      return draft.made();
    }
    Count count = (Count) row;
    return new Count(
        count.uuid(),
        count.business(),
        count.period(),
        code,
        position,
        count.name(),
        count.value(),
        count.unit(),
        count.note());
  }

  /** Where a row belongs; what it does not say is as it was. */
  static Choice place(Study study, UUID uuid, Choice now) {
    for (Class<? extends Entity> kind : List.of(Asset.class, LedgerLine.class, Count.class)) {
      Optional<? extends Entity> row = study.find(kind, uuid);
      if (row.isPresent()) {
        return new Entered(row.get()).place(study, now);
      }
    }
    return now;
  }

  private Choice place(Study study, Choice now) {
    UUID business =
        row instanceof Asset asset
            ? asset.business()
            : row instanceof LedgerLine line ? line.business() : ((Count) row).business();
    UUID period =
        row instanceof Asset
            ? null
            : row instanceof LedgerLine line ? line.period() : ((Count) row).period();
    String code =
        period == null
            ? now.period()
            : study.find(Period.class, period).map(Period::code).orElse(now.period());
    return new Choice(
        study.find(Business.class, business).map(Business::code).orElse(now.business()), code);
  }

  /** With a note; only of an asset or a ledger line. */
  Entity noted(Words note) {
    if (row instanceof Asset asset) {
      AssetDraft draft = AssetDraft.of(asset);
      draft.note = note;
      return draft.made();
    }
    LineDraft draft = LineDraft.of((LedgerLine) row);
    draft.note = note;
    return draft.made();
  }
}
