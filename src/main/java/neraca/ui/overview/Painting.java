package neraca.ui.overview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import neraca.finance.FinanceResult;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.scorecard.ScorecardResult;
import neraca.ui.desk.Target;
import neraca.ui.kit.Findings;
import neraca.ui.kit.Light;
import neraca.work.Finding;
import neraca.work.InstrumentCheck;
import neraca.work.StudyOverview;

/** Makes the picture of a study from what its checks say. */
final class Painting {
  private static final List<String> MONEY =
      List.of(
          "finance/revenue",
          "finance/total_cost",
          "finance/profit",
          "finance/rc_ratio",
          "finance/rentability");

  private final StudyOverview study;

  Painting(StudyOverview study) {
    this.study = study;
  }

  Picture picture() {
    Optional<Standing> standing = Optional.ofNullable(study.scorecard()).flatMap(Verdicts::of);
    List<Step> path = path(standing.isPresent());
    List<Issue> issues = study.findings().stream().map(Painting::issue).toList();
    return new Picture(
        standing.orElse(null),
        money(),
        new Contents(study).parts(),
        Phrase.of("overview.contents.says")
            .with("respondents", study.summary().respondents())
            .with("businesses", study.summary().businesses().size())
            .with("periods", study.summary().periods().size()),
        path.stream().allMatch(Step::done) ? List.of() : path,
        next(path),
        issues,
        new Findings(count(Note.Weight.WRONG), count(Note.Weight.DOUBTFUL)));
  }

  private int count(Note.Weight weight) {
    return (int) study.findings().stream().filter(f -> f.weight() == weight).count();
  }

  private List<Figure> money() {
    FinanceResult finance = study.finance();
    return finance == null
        ? List.of()
        : MONEY.stream().flatMap(id -> finance.figure(id).stream()).toList();
  }

  /** The four steps, done or not, in the order of the work. */
  private List<Step> path(boolean verdict) {
    boolean items = study.summary().questionnaires().stream().anyMatch(i -> i.items() > 0);
    return List.of(
        step("questionnaires", items),
        step("answers", !study.instruments().isEmpty()),
        step("ledger", study.finance() != null),
        step("scorecard", verdict));
  }

  private static Step step(String screen, boolean done) {
    return new Step(
        Phrase.of("overview.step." + screen),
        Phrase.of("overview.step_says." + screen),
        done,
        Target.of(screen));
  }

  private Next next(List<Step> path) {
    Optional<Step> missing = path.stream().filter(step -> !step.done()).findFirst();
    if (missing.isPresent()) {
      Step step = missing.get();
      return new Next(
          step.title(),
          step.says(),
          Phrase.of("overview.open", "screen", Cell.said("ui.screen." + step.target().screen())),
          step.target());
    }
    return study.findings().stream()
        .filter(f -> f.weight() != Note.Weight.REMARK)
        .findFirst()
        .map(f -> new Next(f.title(), Phrase.of(why(f)), link(f), target(f)))
        .orElseGet(
            () ->
                new Next(
                    Phrase.of("overview.next.done"),
                    Phrase.of("overview.next.done_says"),
                    Phrase.of("overview.open", "screen", Cell.said("ui.screen.scorecard")),
                    Target.of("scorecard")));
  }

  private static String why(Finding finding) {
    return finding.weight() == Note.Weight.WRONG ? "overview.next.wrong" : "overview.next.doubtful";
  }

  private static Issue issue(Finding finding) {
    return new Issue(
        Light.of(finding.weight()),
        finding.title(),
        finding.says(),
        link(finding),
        target(finding));
  }

  private static String screen(Finding finding) {
    return finding.area().name().toLowerCase(Locale.ROOT);
  }

  private static Target target(Finding finding) {
    return new Target(screen(finding), finding.source());
  }

  private static Phrase link(Finding finding) {
    boolean row = finding.source() != null && finding.area() == Finding.Area.LEDGER;
    return Phrase.of(
        row ? "overview.open_row" : "overview.open",
        "screen",
        Cell.said("ui.screen." + screen(finding)));
  }

  /** A figure of anything in the picture by its id. */
  static Optional<Figure> find(StudyOverview study, String id) {
    Optional<FinanceResult> finance = Optional.ofNullable(study.finance());
    Optional<ScorecardResult> scorecard = Optional.ofNullable(study.scorecard());
    Stream<Figure> answered = study.instruments().stream().flatMap(test -> find(test, id).stream());
    return finance
        .flatMap(f -> f.figure(id))
        .or(() -> scorecard.flatMap(s -> s.figure(id)))
        .or(answered::findFirst);
  }

  private static Optional<Figure> find(InstrumentCheck.Outcome test, String id) {
    Optional<Figure> scored = test.survey().figure(id);
    return scored.or(() -> Optional.ofNullable(test.result()).flatMap(r -> r.figure(id)));
  }
}
