package neraca.work.document;

import java.math.BigDecimal;
import java.util.UUID;
import neraca.model.Exact;
import neraca.model.ReportedRule;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.Rule;
import neraca.work.Study;
import org.jspecify.annotations.Nullable;

/**
 * How reports test the items of a questionnaire: as the user chose, or as is usual in the field.
 *
 * @param kept the user's choice as it stands in the study; null where there is none
 */
public record ReportRule(UUID questionnaire, @Nullable ReportedRule kept) {

  /** What was chosen for this questionnaire. */
  public static ReportRule of(Study study, UUID questionnaire) {
    return new ReportRule(
        questionnaire,
        study.all(ReportedRule.class).stream()
            .filter(rule -> rule.questionnaire().equals(questionnaire))
            .findFirst()
            .orElse(null));
  }

  public InstrumentOptions options() {
    return kept == null
        ? InstrumentOptions.USUAL
        : new InstrumentOptions(
            kept.level().doubleValue(), kept.tails(), Rule.of(kept.rule()).orElseThrow());
  }

  /**
   * The row that makes these the choice.
   *
   * @param fresh names the row where there was none
   */
  public ReportedRule with(InstrumentOptions options, UUID fresh) {
    return new ReportedRule(
        kept == null ? fresh : kept.uuid(),
        questionnaire,
        options.rule().code(),
        Exact.parse(BigDecimal.valueOf(options.level()).toPlainString()),
        options.tails());
  }
}
