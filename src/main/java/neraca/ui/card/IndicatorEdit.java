package neraca.ui.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import neraca.model.Business;
import neraca.model.Period;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.score.Appraisal;
import neraca.model.score.Band;
import neraca.model.score.Grade;
import neraca.model.score.Indicator;
import neraca.model.score.ScoreGroup;
import neraca.ui.card.IndicatorForm.BandDraft;
import neraca.ui.card.SourceList.SourceOption;
import neraca.ui.desk.Desk;
import neraca.ui.desk.NewCode;
import neraca.work.Edit;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Makes the rows that an {@link IndicatorForm} says; what is wrong joins its refusals. */
final class IndicatorEdit {
  /** The band that is open at the bottom stands last. */
  static final Comparator<Band> HIGHEST_FIRST =
      Comparator.comparing(
          Band::lower, Comparator.nullsLast(Comparator.<BigFraction>reverseOrder()));

  private final Rows rows;
  private final @Nullable Indicator before;
  private final @Nullable Appraisal judged;
  private final Refusals refusals;

  IndicatorEdit(
      Rows rows, @Nullable Indicator before, @Nullable Appraisal judged, Refusals refusals) {
    this.rows = rows;
    this.before = before;
    this.judged = judged;
    this.refusals = refusals;
  }

  Indicator indicator(IndicatorForm form) {
    Words name = form.name().words();
    if (name.isEmpty()) {
      refusals.add("name", Phrase.of("card.refused.name"));
    }
    if (form.source().get().isEmpty()) {
      refusals.add("source", Phrase.of("card.refused.source"));
    }
    ScoreGroup group = form.group().get();
    boolean stays = before != null && before.group().equals(group.uuid());
    String code = form.code().get().strip();
    return new Indicator(
        before == null ? Desk.newUuid() : before.uuid(),
        group.uuid(),
        code.isEmpty() ? newCode(name, group) : code,
        before != null && stays ? before.position() : end(group),
        name,
        refusals.notNegative("weight", form.weight().get()),
        form.source().get().map(SourceOption::source).orElse(Indicator.Source.JUDGEMENT),
        form.source().get().map(SourceOption::reference).orElse(""),
        form.basis().words());
  }

  private int end(ScoreGroup group) {
    return rows.indicatorsIn(group.uuid()).stream().mapToInt(i -> i.position() + 1).max().orElse(0);
  }

  private String newCode(Words name, ScoreGroup group) {
    List<String> taken = rows.indicatorsIn(group.uuid()).stream().map(Indicator::code).toList();
    return NewCode.of(name.inIndonesian(), "indicator", taken);
  }

  /** Bands that are gone go first, so that their bounds are free for others. */
  List<Edit> bands(UUID indicator, List<BandDraft> drafts) {
    List<Band> present = new ArrayList<>(rows.bandsOf(indicator));
    List<Edit> puts = new ArrayList<>();
    Set<@Nullable BigFraction> bounds = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      BandDraft draft = drafts.get(i);
      String field = "band." + i;
      BigFraction lower = refusals.number(field, draft.lower().get());
      boolean read = !refusals.byField().containsKey(field);
      if (read && !bounds.add(lower)) {
        Phrase twice = Phrase.of("card.refused.band_twice").with("lower", said(draft));
        refusals.add(field, lower == null ? Phrase.of("card.refused.lowest_twice") : twice);
      }
      Grade grade = draft.grade().get();
      boolean kept = present.removeIf(b -> b.grade() == grade && Objects.equals(b.lower(), lower));
      if (!kept) {
        puts.add(new Edit.Put(new Band(Desk.newUuid(), indicator, lower, grade)));
      }
    }
    List<Edit> edits = new ArrayList<>();
    present.forEach(b -> edits.add(new Edit.Remove(Band.class, b.uuid())));
    edits.addAll(puts);
    return edits;
  }

  private static Cell said(BandDraft draft) {
    return Cell.code(draft.lower().get().strip());
  }

  /**
   * What is said of it at this business and period. A grade that stays keeps the value it was
   * judged on.
   */
  List<Edit> appraisal(IndicatorForm form, UUID indicator, @Nullable BigFraction found) {
    BigFraction typed = refusals.number("actual", form.actual().get());
    Grade grade = form.grade().get().orElse(null);
    Words reason = form.reason().words();
    Business business = rows.business();
    Period period = rows.period();
    if (judged == null && typed == null && grade == null && reason.isEmpty()) {
      return List.of();
    }
    if (business == null || period == null) {
      refusals.add(Refusals.FORM, Phrase.of("card.refused.no_place"));
      return List.of();
    }
    boolean same = judged != null && judged.grade() == grade;
    BigFraction now = found == null ? typed : found;
    Appraisal row =
        new Appraisal(
            judged == null ? Desk.newUuid() : judged.uuid(),
            indicator,
            business.uuid(),
            period.uuid(),
            typed,
            judged == null ? null : judged.target(),
            grade,
            judged != null && same ? judged.judgedOn() : grade == null ? null : now,
            reason);
    return List.of(new Edit.Put(row));
  }

  /** Arrows of the strategy map follow a changed code, unless another row still has the old one. */
  List<Edit> links(Indicator row) {
    if (before == null || before.code().equals(row.code())) {
      return List.of();
    }
    String old = before.code();
    boolean shared =
        rows.indicators().stream().filter(i -> i.code().equals(old)).count() > 1
            || rows.objectives().contains(old);
    return shared
        ? List.of()
        : rows.links().stream()
            .filter(l -> l.cause().equals(old) || l.effect().equals(old))
            .map(l -> (Edit) new Edit.Put(Rows.renamed(l, old, row.code())))
            .toList();
  }
}
