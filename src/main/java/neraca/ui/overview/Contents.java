package neraca.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import neraca.finance.FinanceResult;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.scorecard.ScorecardResult;
import neraca.scorecard.ScoredGroup;
import neraca.ui.desk.Target;
import neraca.ui.kit.Light;
import neraca.work.Finding;
import neraca.work.InstrumentCheck;
import neraca.work.StudyOverview;
import neraca.work.StudySummary;

/** What each part of a study holds, with a light for how it stands. */
final class Contents {
  private final StudyOverview study;

  Contents(StudyOverview study) {
    this.study = study;
  }

  List<Part> parts() {
    return List.of(questionnaires(), answers(), tests(), survey(), ledger(), scorecard());
  }

  private static Part none(String id, String screen) {
    return new Part(
        id,
        List.of(),
        List.of(),
        Light.NO_DATA,
        Phrase.of("overview.state.none"),
        Target.of(screen));
  }

  private int findings(Finding.Area area) {
    return (int)
        study.findings().stream()
            .filter(f -> f.area() == area && f.weight() != neraca.model.result.Note.Weight.REMARK)
            .count();
  }

  private Light light(Finding.Area area) {
    return study.findings().stream()
        .filter(f -> f.area() == area)
        .map(f -> Light.of(f.weight()))
        .filter(light -> light != Light.INFORMATION)
        .findFirst()
        .orElse(Light.GOOD);
  }

  private Part questionnaires() {
    List<StudySummary.Instrument> all = study.summary().questionnaires();
    if (all.isEmpty()) {
      return none("questionnaires", "questionnaires");
    }
    int items = all.stream().mapToInt(StudySummary.Instrument::items).sum();
    int open = findings(Finding.Area.QUESTIONNAIRES);
    return new Part(
        "questionnaires",
        List.of(
            Phrase.of("overview.holds.questionnaires").with("n", all.size()).with("items", items)),
        List.of(),
        light(Finding.Area.QUESTIONNAIRES),
        open == 0
            ? Phrase.of("overview.state.complete")
            : Phrase.of("overview.state.to_complete").with("n", open),
        Target.of("questionnaires"));
  }

  private Part answers() {
    List<StudySummary.Instrument> answered =
        study.summary().questionnaires().stream().filter(i -> i.responses() > 0).toList();
    if (answered.isEmpty()) {
      return none("answers", "answers");
    }
    List<Phrase> says =
        answered.stream()
            .map(
                i ->
                    Phrase.of("overview.holds.answers", "name", Cell.own(i.questionnaire().name()))
                        .with("n", i.responses())
                        .with("items", i.items()))
            .toList();
    int unresolved = answered.stream().mapToInt(StudySummary.Instrument::unresolved).sum();
    int incomplete = answered.stream().mapToInt(i -> i.responses() - i.complete()).sum();
    Light light = unresolved > 0 ? Light.POOR : incomplete > 0 ? Light.FAIR : Light.GOOD;
    Phrase state =
        switch (light) {
          case POOR -> Phrase.of("overview.state.unresolved").with("n", unresolved);
          case FAIR -> Phrase.of("overview.state.incomplete").with("n", incomplete);
          default -> Phrase.of("overview.state.complete");
        };
    return new Part("answers", says, List.of(), light, state, Target.of("answers"));
  }

  private Part tests() {
    List<Figure> alphas = new ArrayList<>();
    for (InstrumentCheck.Outcome test : study.instruments()) {
      Optional.ofNullable(test.result())
          .flatMap(r -> r.figure("instrument/" + r.source() + "/alpha"))
          .ifPresent(alphas::add);
    }
    if (study.instruments().isEmpty()) {
      return none("instrument", "instrument");
    }
    if (alphas.isEmpty()) {
      return new Part(
          "instrument",
          List.of(),
          List.of(),
          Light.NO_DATA,
          Phrase.of("overview.state.untested"),
          Target.of("instrument"));
    }
    int open = findings(Finding.Area.INSTRUMENT);
    return new Part(
        "instrument",
        List.of(Phrase.of("overview.holds.tests")),
        alphas,
        light(Finding.Area.INSTRUMENT),
        open == 0
            ? Phrase.of("overview.state.all_valid")
            : Phrase.of("overview.state.to_note").with("n", open),
        Target.of("instrument"));
  }

  private Part survey() {
    List<Figure> means = new ArrayList<>();
    for (InstrumentCheck.Outcome test : study.instruments()) {
      test.survey()
          .figure("survey/" + test.questionnaire() + "/mean")
          .filter(mean -> !mean.value().isAbsent())
          .ifPresent(means::add);
    }
    if (means.isEmpty()) {
      return new Part(
          "survey",
          List.of(),
          List.of(),
          Light.NO_DATA,
          Phrase.of("overview.state.none"),
          Target.of("survey"));
    }
    return new Part(
        "survey",
        List.of(Phrase.of("overview.holds.survey")),
        means,
        Light.GOOD,
        Phrase.of("overview.state.computed"),
        Target.of("survey"));
  }

  private Part ledger() {
    FinanceResult finance = study.finance();
    if (finance == null) {
      return none("ledger", "ledger");
    }
    int open = findings(Finding.Area.LEDGER);
    return new Part(
        "ledger",
        List.of(
            Phrase.of("overview.holds.ledger")
                .with("assets", study.summary().assets())
                .with("lines", study.summary().ledgerLines())
                .with("counts", study.summary().counts())),
        List.of(),
        light(Finding.Area.LEDGER),
        open == 0
            ? Phrase.of("overview.state.computed")
            : Phrase.of("overview.state.to_check").with("n", open),
        Target.of("ledger"));
  }

  private Part scorecard() {
    ScorecardResult card = study.scorecard();
    if (card == null) {
      return none("scorecard", "scorecard");
    }
    int indicators = card.perspectives().stream().mapToInt(Contents::indicators).sum();
    int graded = card.perspectives().stream().mapToInt(Contents::graded).sum();
    Phrase holds =
        Phrase.of("overview.holds.scorecard")
            .with("perspectives", card.perspectives().size())
            .with("indicators", indicators);
    Light light = light(Finding.Area.SCORECARD);
    Phrase state =
        graded < indicators || indicators == 0
            ? Phrase.of("overview.state.ungraded").with("n", indicators - graded)
            : light == Light.GOOD
                ? Phrase.of("overview.state.graded")
                : Phrase.of("overview.state.to_check").with("n", findings(Finding.Area.SCORECARD));
    return new Part("scorecard", List.of(holds), List.of(), light, state, Target.of("scorecard"));
  }

  private static int indicators(ScoredGroup group) {
    return group.indicators().size() + group.groups().stream().mapToInt(Contents::indicators).sum();
  }

  private static int graded(ScoredGroup group) {
    return (int) group.indicators().stream().filter(i -> i.grade() != null).count()
        + group.groups().stream().mapToInt(Contents::graded).sum();
  }
}
