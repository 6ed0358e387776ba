package neraca.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import neraca.finance.FinanceResult;
import neraca.model.Asset;
import neraca.model.Exact;
import neraca.model.Item;
import neraca.model.LedgerLine;
import neraca.model.Mark;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.model.result.Refusal;
import neraca.model.result.Source;
import neraca.model.result.Term;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.model.score.Grade;
import neraca.scorecard.Category;
import neraca.scorecard.ScorecardResult;
import neraca.scorecard.ScoredGroup;
import neraca.work.sample.Samples;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole line on the bundled study: from the file to the verdict and back to what was typed. */
class TunggulwulungStudyTest {
  private @TempDir Path folder;
  private Study study;

  @BeforeEach
  void open() {
    Path file = folder.resolve("study.neraca");
    Samples.write("tunggulwulung", file);
    study = Study.open(file);
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void everythingIsThere() {
    StudySummary summary = StudySummary.of(study);
    assertThat(summary.respondents()).isEqualTo(24);
    assertThat(summary.responses()).isEqualTo(30);
    assertThat(summary.questionnaires())
        .extracting(q -> q.items() + "/" + q.responses() + "/" + q.complete())
        .containsExactly("14/18/18", "13/6/6", "7/6/6");
    assertThat(summary.assets()).isEqualTo(16);
    assertThat(study.all(LedgerLine.class)).hasSize(3 + 10 + 12);
    assertThat(summary.scorecards()).extracting(StudySummary.Card::indicators).containsExactly(15);
    assertThat(study.verify()).isEmpty();
  }

  @Test
  void theScorecardIsThePublishedOne() {
    ScorecardResult result = scorecard();
    assertThat(result.perspectives())
        .extracting(p -> p.id() + " " + percent(p))
        .containsExactly(
            "financial 95", "customer 75", "internal_process 250/3", "learning_growth 250/3");
    assertThat(result.total().percent()).isEqualTo(Value.of(new BigFraction(1019, 12)));
    assertThat(result.total().category()).isEqualTo(Category.AA);
    Map<String, Grade> grades =
        result.perspectives().stream()
            .flatMap(p -> p.indicators().stream())
            .collect(Collectors.toMap(i -> i.id(), i -> i.grade()));
    assertThat(grades).hasSize(15).containsEntry("new_customers", Grade.D);
    assertThat(grades.values()).filteredOn(g -> g == Grade.B).hasSize(4);
    assertThat(grades.values()).filteredOn(g -> g == Grade.A).hasSize(9);
    assertThat(grades).containsEntry("customer_complaints", Grade.C);
  }

  @Test
  void theAuditFindsTheBambooAndNothingElse() {
    List<Note> wrong =
        accounts().notes().stream().filter(n -> n.weight() == Note.Weight.WRONG).toList();
    assertThat(wrong).singleElement().extracting(Note::items).isEqualTo(List.of("bamboo"));
  }

  @Test
  void bambooCorrectedByAnEditAndUndone() {
    Asset bamboo =
        study.all(Asset.class).stream().filter(a -> a.code().equals("bamboo")).findFirst().get();
    study.edit(new Edit.Put(withoutStatedTotal(bamboo)));
    // Depreciation 34,086,000 + 4,100,000 / 3 a year: profit 89,015,611.11, rentability 117.61 %.
    assertThat(figure("finance/profit").value()).isEqualTo(Value.of(Exact.parse("801140500/9")));
    assertThat(figure("finance/rentability").value())
        .isEqualTo(Value.of(Exact.parse("801140500/6811595")));
    assertThat(accounts().notes()).noneMatch(n -> n.weight() == Note.Weight.WRONG);
    study.undo();
    assertThat(figure("finance/profit").value()).isEqualTo(Value.of(89129500));
  }

  @Test
  void oneAnswerMovesWhatItShouldAndNothingElse() {
    study.edit(answer("customer_satisfaction", "P-01", "cs_01", 1));
    // The sum of all 252 answers was 866; respondents all answer 14 items.
    assertThat(figure("survey/customer_satisfaction/mean").value())
        .isEqualTo(Value.of(new BigFraction(863, 252)));
    assertThat(figure("survey/employee_motivation/mean").value())
        .isEqualTo(Value.of(new BigFraction(138, 42)));
    assertThat(scorecard().total().percent()).isEqualTo(Value.of(new BigFraction(1019, 12)));
  }

  @Test
  void theTotalOpensDownToAnswersAndLedgerLines() {
    Set<String> leaves = new TreeSet<>();
    List<Source.Answers> answers = new ArrayList<>();
    collect(figure("scorecard/total"), leaves, answers);
    long lines = leaves.stream().filter(l -> l.startsWith("ledger_line ")).count();
    long assets = leaves.stream().filter(l -> l.startsWith("asset ")).count();
    assertThat(lines).as("every ledger line").isEqualTo(25);
    assertThat(assets).as("every asset").isEqualTo(16);
    Trace trace = new Trace(study, Choice.ALL);
    List<String> opened =
        answers.stream()
            .filter(a -> a.questionnaire().equals("customer_satisfaction"))
            .filter(a -> a.respondents().equals(List.of("P-01")))
            .flatMap(a -> trace.open(a).stream())
            .map(row -> row.respondent() + row.answers())
            .distinct()
            .toList();
    // The first line of the study's appendix 7.
    assertThat(opened)
        .containsExactly(
            "P-01[4.0, 5.0, 3.0, 4.0, 3.0, 5.0, 4.0, 4.0, 4.0, 4.0, 4.0, 3.0, 5.0, 4.0]");
  }

  @Test
  void aConfidentialInstrumentStopsAtCounts() {
    Questionnaire open = Sheets.questionnaire(study, "employee_motivation");
    study.edit(
        new Edit.Put(
            new Questionnaire(
                open.uuid(),
                open.code(),
                open.position(),
                open.name(),
                open.scale(),
                open.about(),
                true,
                open.note())));
    Trace trace = new Trace(study, Choice.ALL);
    assertThat(trace.open(new Source.Answers("employee_motivation", List.of("em_01"), 6, true)))
        .isEmpty();
  }

  @Test
  void unknownNamesAreRefusedByTellingTheKnownOnes() {
    assertThatThrownBy(() -> FinanceCheck.of(study, new Choice("other", null)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("pemancingan");
    assertThatThrownBy(() -> new Trace(study, Choice.ALL).figure("finance/nonsense"))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new Trace(study, Choice.ALL).figure("nonsense"))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> ScorecardCheck.of(study, "other", Choice.ALL))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("main");
    assertThatThrownBy(() -> Samples.write("tunggulwulung", study.path()))
        .isInstanceOf(Refusal.class);
  }

  private static void collect(Figure figure, Set<String> leaves, List<Source.Answers> answers) {
    for (Working.Operand operand : figure.working().operands()) {
      Term term = operand.term();
      if (term instanceof Figure inner) {
        collect(inner, leaves, answers);
      } else if (term instanceof Source.Entry entry) {
        leaves.add(entry.table() + " " + entry.row());
      } else if (term instanceof Source.Answers given) {
        answers.add(given);
      }
    }
  }

  private FinanceResult accounts() {
    return FinanceCheck.of(study, Choice.ALL).get(0);
  }

  private ScorecardResult scorecard() {
    return ScorecardCheck.of(study, null, Choice.ALL).get(0).result();
  }

  private Figure figure(String id) {
    return new Trace(study, Choice.ALL).figure(id);
  }

  private static String percent(ScoredGroup group) {
    return Exact.format(((Value.Exactly) group.score().percent()).fraction());
  }

  private Edit answer(String questionnaire, String number, String item, int value) {
    Questionnaire asked = Sheets.questionnaire(study, questionnaire);
    Respondent respondent =
        study.all(Respondent.class).stream().filter(r -> r.number().equals(number)).findAny().get();
    Response response =
        study.all(Response.class).stream()
            .filter(r -> r.respondent().equals(respondent.uuid()))
            .filter(r -> r.questionnaire().equals(asked.uuid()))
            .findAny()
            .get();
    Item of = study.all(Item.class).stream().filter(i -> i.code().equals(item)).findAny().get();
    return new Edit.Answer(response.uuid(), of.uuid(), Mark.of(value, asked.scale()));
  }

  private static Asset withoutStatedTotal(Asset a) {
    return new Asset(
        a.uuid(),
        a.business(),
        a.code(),
        a.position(),
        a.name(),
        a.quantity(),
        a.unit(),
        a.price(),
        null,
        a.life(),
        a.residual(),
        a.depreciated(),
        a.method(),
        a.purchased(),
        a.note());
  }
}
