package neraca.ui.card;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.score.Appraisal;
import neraca.model.score.Grade;
import neraca.ui.desk.Desk;
import neraca.work.Edit;
import org.jspecify.annotations.Nullable;

/** Judged grades by one key each: the grade is kept at once, its reason is asked for after. */
final class Judging {
  private final Desk desk;
  private final Consumer<@Nullable Phrase> say;
  private final ReadOnlyObjectWrapper<@Nullable Asking> asking = new ReadOnlyObjectWrapper<>();

  /** Judgements as they are, together with those on their way into the file. */
  private final Map<UUID, Appraisal> present = new HashMap<>();

  /**
   * @param say shows what the user is to know beside the grades; null clears it
   */
  Judging(Desk desk, Consumer<@Nullable Phrase> say) {
    this.desk = desk;
    this.say = say;
  }

  void read(Map<UUID, Appraisal> judgements) {
    present.clear();
    present.putAll(judgements);
  }

  ReadOnlyObjectProperty<@Nullable Asking> asking() {
    return asking.getReadOnlyProperty();
  }

  /** Judges anew, on the value that is there now; also by the same grade. */
  void grade(Rows rows, ShownIndicator shown, Grade grade) {
    asking.set(null);
    if (shown.banded()) {
      say.accept(Phrase.of("card.banded", "name", shown.name()));
      return;
    }
    if (rows.business() == null || rows.period() == null) {
      say.accept(Phrase.of("card.refused.no_place"));
      return;
    }
    UUID uuid = shown.row().uuid();
    Appraisal before = present.get(uuid);
    Appraisal judged =
        new Appraisal(
            before == null ? Desk.newUuid() : before.uuid(),
            uuid,
            Objects.requireNonNull(rows.business()).uuid(),
            Objects.requireNonNull(rows.period()).uuid(),
            before == null ? null : before.actual(),
            before == null ? null : before.target(),
            grade,
            shown.present(),
            before == null ? Words.NONE : before.reason());
    Phrase name = Phrase.of("card.edit.grade", "name", shown.name()).with("grade", grade.name());
    put(name, judged, before);
    asking.set(new Asking(shown.name(), judged, new WordsDraft(judged.reason())));
  }

  /** Keeps the reason as it was typed; where nothing changed nothing happens. */
  void keepReason() {
    Asking asked = asking.get();
    asking.set(null);
    if (asked != null && !asked.reason().words().equals(asked.judged().reason())) {
      Appraisal j = asked.judged();
      Appraisal reasoned =
          new Appraisal(
              j.uuid(),
              j.indicator(),
              j.business(),
              j.period(),
              j.actual(),
              j.target(),
              j.grade(),
              j.judgedOn(),
              asked.reason().words());
      put(Phrase.of("card.edit.reason", "name", asked.name()), reasoned, j);
    }
  }

  /** The grade stays, the reason as it was. */
  void leaveReason() {
    asking.set(null);
  }

  private void put(Phrase name, Appraisal judged, @Nullable Appraisal before) {
    say.accept(null);
    present.put(judged.indicator(), judged);
    desk.edit(
        new Edit.Several(name, java.util.List.of(new Edit.Put(judged))),
        () -> {},
        refusal -> refused(refusal, judged, before));
  }

  private void refused(Refusal refusal, Appraisal judged, @Nullable Appraisal before) {
    if (before == null) {
      present.remove(judged.indicator());
    } else {
      present.put(judged.indicator(), before);
    }
    say.accept(refusal.phrase());
  }
}
