package neraca.ui.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import neraca.model.Questionnaire;
import neraca.model.ReportedRule;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.ui.SampleDesk;
import neraca.ui.desk.Desk;
import neraca.ui.kit.Jobs;
import neraca.work.Choice;
import neraca.work.Edit;
import neraca.work.Study;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rule of reports, chosen for the employees' instrument. Which items are valid: R, by
 * reported_rule.R.
 */
class ReportingViewModelTest {
  private static final String FAILING =
      "es_01, es_05, es_06, es_07, es_08, es_09, es_10, es_11, es_12, es_13";

  @TempDir Path folder;
  private SampleDesk sample;
  private InstrumentViewModel model;

  @BeforeEach
  void open() {
    sample = SampleDesk.tunggulwulung(folder);
    model = shown(sample.desk);
  }

  private InstrumentViewModel shown(Desk desk) {
    InstrumentViewModel made = new InstrumentViewModel(desk, sample.trail);
    made.shown();
    made.reveal(new Source.Answers("employee_satisfaction", List.of(), 6, true));
    made.tab().set(Section.RULES);
    return made;
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private Reporting.Sheet sheet() {
    return model.reporting().sheet().get().orElseThrow();
  }

  private void look(int rule) {
    model.settings().rule().set(model.settings().rules().get(rule));
  }

  private ReportedRule kept() {
    assertThat(sample.study.all(ReportedRule.class)).hasSize(1);
    return sample.study.all(ReportedRule.class).get(0);
  }

  private static Phrase said(String key, int valid) {
    return Phrase.of(key).with("valid", valid).with("all", 13);
  }

  @Test
  void withoutAChoiceReportsUseTheConventionWhateverPassesMore() {
    assertThat(sheet().kept().said().places().get("rule"))
        .isEqualTo(Cell.said("instrument.rule.r_table"));
    assertThat(sheet().kept().consequence())
        .isEqualTo(said("test.report.fail", 3).with("fail", FAILING));
    assertThat(sheet().other()).isEmpty();
    assertThat(sample.study.all(ReportedRule.class)).isEmpty();
  }

  @Test
  void whatWouldFollowIsReadBeforeItIsChosen() {
    look(1);
    Reporting.Way other = sheet().other().orElseThrow();
    assertThat(other.said().places().get("rule")).isEqualTo(Cell.said("instrument.rule.r_030"));
    assertThat(other.consequence()).isEqualTo(said("test.report.pass", 13).with("pass", FAILING));
    assertThat(sheet().kept().consequence().places()).containsEntry("valid", Cell.count(3));
    assertThat(sample.study.toUndo()).isEmpty();
  }

  /** By r-table at 10 %, one-tailed, all thirteen are valid, and all rules agree. */
  @Test
  void levelAndTailsAreKeptWithTheRule() {
    model.settings().level().set(model.settings().levels().get(2));
    model.settings().tails().set(model.settings().allTails().get(1));
    assertThat(sheet().other().orElseThrow().consequence())
        .isEqualTo(said("test.report.agreed", 13));
    model.reporting().choose();
    assertThat(kept().rule()).isEqualTo("r-table");
    assertThat(kept().level()).isEqualTo(new BigFraction(1, 10));
    assertThat(kept().tails()).isEqualTo(1);
  }

  @Test
  void aChoiceIsOneStepToUndoAndTheNextReplacesIt() {
    look(1);
    model.reporting().choose();
    assertThat(sheet().other()).isEmpty();
    assertThat(sheet().kept().consequence().key()).isEqualTo("test.report.pass");
    ReportedRule first = kept();
    look(3);
    model.reporting().choose();
    assertThat(kept().uuid()).isEqualTo(first.uuid());
    assertThat(kept().rule()).isEqualTo("corrected-030");
    sample.desk.undo();
    assertThat(kept()).isEqualTo(first);
    sample.desk.undo();
    assertThat(sample.study.all(ReportedRule.class)).isEmpty();
    assertThat(sheet().kept().consequence().key()).isEqualTo("test.report.fail");
  }

  @Test
  void itemsLeftOutHereStandInTheReportAllTheSame() {
    model.toggle(0);
    assertThat(sheet().kept().consequence().places()).containsEntry("all", Cell.count(13));
  }

  /** The screen begins with what reports say; who looked at something else keeps looking at it. */
  @Test
  void theScreenBeginsWithTheRuleOfReports() {
    look(1);
    model.reporting().choose();
    InstrumentViewModel later = shown(sample.desk);
    assertThat(later.settings().rule().get().id()).isEqualTo("r-030");
    assertThat(later.sheet().get().orElseThrow().rule())
        .isEqualTo(Phrase.of("instrument.rule.r_030"));
    later.reveal(new Source.Answers("customer_satisfaction", List.of(), 18, true));
    assertThat(later.settings().rule().get().id()).isEqualTo("r-table");
    later.settings().rule().set(later.settings().rules().get(2));
    later.reveal(new Source.Answers("employee_satisfaction", List.of(), 6, true));
    assertThat(later.settings().rule().get().id()).isEqualTo("p");
  }

  @Test
  void aWindowThatOnlyReadsTellsTheRuleAndKeepsNone() {
    look(1);
    model.reporting().choose();
    try (Study reading = Study.openReadOnly(sample.study.path())) {
      Desk desk = new Desk(reading, Jobs.inline());
      desk.place().set(new Choice("pemancingan", "2018-05"));
      InstrumentViewModel other = shown(desk);
      other.settings().rule().set(other.settings().rules().get(0));
      Reporting.Sheet told = other.reporting().sheet().get().orElseThrow();
      assertThat(told.kept().consequence().key()).isEqualTo("test.report.pass");
      assertThat(told.other()).isPresent();
      other.reporting().choose();
      assertThat(reading.all(ReportedRule.class))
          .extracting(ReportedRule::rule)
          .containsExactly("r-030");
      assertThat(other.reporting().refusal().get()).isEmpty();
    }
  }

  @Test
  void aDimensionAndAConfidentialInstrumentSayWhatReportsTell() {
    model
        .chosen()
        .set(
            model.instruments().stream()
                .filter(i -> i.dimension() != null)
                .findFirst()
                .orElseThrow());
    assertThat(sheet().kept().consequence().key()).isEqualTo("test.report.whole");
    Questionnaire asked = sample.study.all(Questionnaire.class).get(0);
    sample.desk.edit(
        new Edit.Put(
            new Questionnaire(
                asked.uuid(),
                asked.code(),
                asked.position(),
                asked.name(),
                asked.scale(),
                asked.about(),
                true,
                asked.note())));
    model.reveal(new Source.Answers(asked.code(), List.of(), 18, true));
    model.tab().set(Section.RULES);
    assertThat(sheet().kept().consequence().key()).isEqualTo("test.report.confidential");
  }

  /** The questionnaire went and the screen has not read again. */
  @Test
  void whatTheFileDoesNotTakeIsSaid() {
    look(1);
    Questionnaire asked =
        sample.study.all(Questionnaire.class).stream()
            .filter(q -> q.code().equals("employee_satisfaction"))
            .findFirst()
            .orElseThrow();
    sample.study.edit(new Edit.Remove(Questionnaire.class, asked.uuid()));
    model.reporting().choose();
    assertThat(model.reporting().refusal().get().orElseThrow().key())
        .isEqualTo("study.refers_elsewhere");
    look(2);
    assertThat(model.reporting().refusal().get()).isEmpty();
  }
}
