package neraca.ui.card;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import neraca.model.Business;
import neraca.model.Period;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.ui.SampleDesk;
import neraca.work.Edit;
import neraca.work.Study;

/** Scorecards to test with, and ways to point at what is in them. */
final class Cards {
  private Cards() {}

  /** A study with a business and a period and nothing else. */
  static SampleDesk nothing(Path folder) {
    StudyInfo info =
        new StudyInfo(UUID.randomUUID(), "new", Words.of("Baru"), "id", "IDR", Words.NONE);
    Study study = Study.create(folder.resolve("new" + System.nanoTime() + ".neraca"), info);
    LocalDate starts = LocalDate.of(2026, 1, 1);
    LocalDate ends = LocalDate.of(2026, 1, 31);
    Period month =
        new Period(UUID.randomUUID(), "2026-01", Words.of("Januari 2026"), starts, ends, 1);
    Business shop = new Business(UUID.randomUUID(), "shop", 0, Words.of("Warung"));
    study.edit(
        new Edit.Several(
            Phrase.of("study.edit.begin"), List.of(new Edit.Put(shop), new Edit.Put(month))));
    return SampleDesk.of(study);
  }

  static ShownCard card(ScorecardViewModel model) {
    return Objects.requireNonNull(model.card().get());
  }

  static ShownPerspective perspective(ScorecardViewModel model, String code) {
    return card(model).perspectives().stream()
        .filter(p -> p.row().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  static ShownIndicator indicator(ScorecardViewModel model, String code) {
    return card(model).perspectives().stream()
        .flatMap(p -> p.indicators().stream())
        .filter(i -> i.row().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  static void select(ScorecardViewModel model, String code) {
    ShownIndicator shown = indicator(model, code);
    UUID perspective =
        card(model).perspectives().stream()
            .filter(p -> p.indicators().contains(shown))
            .findFirst()
            .orElseThrow()
            .row()
            .uuid();
    model.select(new Spot(perspective, shown.row().uuid()));
  }
}
