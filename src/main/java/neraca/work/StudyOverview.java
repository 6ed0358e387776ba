package neraca.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import neraca.finance.FinanceResult;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.scorecard.ScorecardResult;
import neraca.statistics.InstrumentOptions;
import org.jspecify.annotations.Nullable;

/**
 * What a study holds, what its checks say of one place, and what needs attention.
 *
 * @param instruments those that anybody answered there, tested by the usual rule
 * @param finance null where no ledger line is entered; likewise {@code scorecard} where there is no
 *     scorecard
 * @param findings the weightiest first
 */
public record StudyOverview(
    StudySummary summary,
    List<InstrumentCheck.Outcome> instruments,
    @Nullable FinanceResult finance,
    @Nullable ScorecardResult scorecard,
    List<Finding> findings) {
  /** What checks say where nothing was entered yet: the beginning of a study, not a finding. */
  private static final Set<String> NOT_YET =
      Set.of("study.no_ledger", "study.no_scorecard", "study.no_place");

  public StudyOverview {
    instruments = List.copyOf(instruments);
    findings = List.copyOf(findings);
  }

  /**
   * @param place the first of those that it leaves is looked at
   * @throws Refusal when a code of it is unknown
   */
  public static StudyOverview of(Study study, Choice place) {
    Place.in(study, place); // refuses a code that is unknown, before anything is looked at
    StudySummary summary = StudySummary.of(study);
    List<InstrumentCheck.Outcome> instruments =
        InstrumentCheck.outcomes(
            study,
            new InstrumentCheck.Request(
                null, List.of(), List.of(), InstrumentOptions.USUAL, place));
    List<Finding> findings = new ArrayList<>();
    findings.addAll(new SurveyFindings(study).of(summary, instruments));
    Optional<FinanceResult> finance =
        known(
            () -> FinanceCheck.of(study, place).get(0),
            Finding.Area.LEDGER,
            "overview.finding.ledger",
            findings);
    Optional<ScorecardResult> scorecard =
        known(
            () -> ScorecardCheck.of(study, null, place).get(0).result(),
            Finding.Area.SCORECARD,
            "overview.finding.scorecard",
            findings);
    ScoreFindings scores = new ScoreFindings(study);
    finance.ifPresent(f -> findings.addAll(scores.of(f)));
    scorecard.ifPresent(s -> findings.addAll(scores.of(s)));
    findings.sort(Comparator.comparing(Finding::weight).reversed());
    return new StudyOverview(
        summary, instruments, finance.orElse(null), scorecard.orElse(null), findings);
  }

  /** The result of a check; where it refuses for something that was entered, a finding. */
  private static <R> Optional<R> known(
      Supplier<R> check, Finding.Area area, String title, List<Finding> findings) {
    try {
      return Optional.of(check.get());
    } catch (Refusal refused) {
      if (!NOT_YET.contains(refused.phrase().key())) {
        findings.add(
            new Finding(area, Note.Weight.WRONG, Phrase.of(title), refused.phrase(), null));
      }
      return Optional.empty();
    }
  }
}
