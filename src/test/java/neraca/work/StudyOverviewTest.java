package neraca.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import neraca.model.Asset;
import neraca.model.Entity;
import neraca.model.Item;
import neraca.model.Mark;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.ScaleLabel;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.score.Appraisal;
import neraca.model.score.Indicator;
import neraca.work.sample.Samples;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings of the Tunggulwulung study, and those that changes to it must bring or take away. */
class StudyOverviewTest {
  @TempDir Path folder;
  private Study study;

  @BeforeEach
  void open() {
    Path file = folder.resolve("sample.neraca");
    Samples.write("tunggulwulung", file);
    study = Study.open(file);
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void theSampleHasOneWrongProductAndThreeThingsToLookAt() {
    List<Finding> findings = overview().findings();
    assertThat(findings)
        .extracting(f -> f.title().key())
        .containsExactly(
            "overview.finding.product",
            "overview.finding.items_fail",
            "overview.finding.items_fail",
            "overview.finding.labels",
            "overview.finding.same_as_rc");
    assertThat(findings)
        .extracting(Finding::weight)
        .containsExactly(
            Note.Weight.WRONG,
            Note.Weight.DOUBTFUL,
            Note.Weight.DOUBTFUL,
            Note.Weight.DOUBTFUL,
            Note.Weight.REMARK);
  }

  @Test
  void theWrongProductNamesItsRow() {
    Finding bamboo = overview().findings().get(0);
    assertThat(bamboo.area()).isEqualTo(Finding.Area.LEDGER);
    Source.Entry entry = (Source.Entry) bamboo.source();
    assertThat(entry.table()).isEqualTo("asset");
    assertThat(entry.row()).isEqualTo(bamboo().uuid());
  }

  @Test
  void tenOfThirteenAndThreeOfSevenFailButPassTheOtherRule() {
    List<Finding> failing = overview().findings().subList(1, 3);
    assertThat(failing.get(0).title().places())
        .containsEntry("failing", Cell.count(10))
        .containsEntry("k", Cell.count(13));
    assertThat(failing.get(1).title().places())
        .containsEntry("failing", Cell.count(3))
        .containsEntry("k", Cell.count(7));
    assertThat(failing)
        .allSatisfy(
            f -> {
              assertThat(f.says().key()).isEqualTo("overview.finding.items_fail.all_pass_030");
              assertThat(f.says().places()).containsEntry("n", Cell.count(6));
            });
    Source.Answers second = (Source.Answers) failing.get(1).source();
    assertThat(second.questionnaire()).isEqualTo("employee_motivation");
    assertThat(second.items()).containsExactly("em_02", "em_03", "em_04");
  }

  @Test
  void aCorrectedProductIsNoFindingAndTheJudgementOnCapitalIsAskedAgain() {
    Asset a = bamboo();
    put(
        new Asset(
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
            a.note()));
    List<String> titles = titles();
    assertThat(titles).doesNotContain("overview.finding.product");
    // Judged on 900,218,500; now 4,100,000 more bamboo, and a month of its 3 years in the cost.
    BigFraction now = new BigFraction(900_218_500 + 4_100_000).add(new BigFraction(4_100_000, 36));
    Finding judged =
        overview().findings().stream()
            .filter(f -> f.title().key().equals("overview.finding.judged"))
            .filter(f -> ((Source.Entry) f.source()).row().equals(indicator("capital").uuid()))
            .findFirst()
            .orElseThrow();
    assertThat(judged.area()).isEqualTo(Finding.Area.SCORECARD);
    assertThat(judged.says().places().get("now"))
        .isEqualTo(Cell.number(Value.of(now), Format.MONEY));
  }

  @Test
  void anIndicatorWithoutAGradeNamesItself() {
    UUID quality = indicator("product_quality").uuid();
    Appraisal appraisal =
        study.all(Appraisal.class).stream()
            .filter(a -> a.indicator().equals(quality))
            .findFirst()
            .orElseThrow();
    study.edit(new Edit.Remove(Appraisal.class, appraisal.uuid()));
    Finding ungraded = finding("overview.finding.ungraded");
    assertThat(((Source.Entry) ungraded.source()).row()).isEqualTo(quality);
  }

  @Test
  void anUnresolvedEntryNamesItsRespondentAndItem() {
    Questionnaire asked = questionnaire("employee_motivation");
    Item item =
        study.all(Item.class).stream()
            .filter(i -> i.code().equals("em_03"))
            .findFirst()
            .orElseThrow();
    Response response =
        study.all(Response.class).stream()
            .filter(r -> r.questionnaire().equals(asked.uuid()))
            .findFirst()
            .orElseThrow();
    String number = study.find(Respondent.class, response.respondent()).orElseThrow().number();
    study.edit(new Edit.Answer(response.uuid(), item.uuid(), Mark.UNRESOLVED, "3/4"));
    Finding unresolved = finding("overview.finding.unresolved");
    assertThat(unresolved.title().places()).containsEntry("n", Cell.count(1));
    assertThat(unresolved.source())
        .isEqualTo(
            new Source.Answers("employee_motivation", List.of("em_03"), List.of(number), 1, false));
  }

  @Test
  void wordsForEveryPointOfEveryScaleTakeTheFindingAway() {
    for (Questionnaire questionnaire : study.all(Questionnaire.class)) {
      for (int value = 1; value <= 5; value++) {
        if (value == 5 && questionnaire.code().equals("employee_motivation")) {
          assertThat(titles()).contains("overview.finding.labels");
        }
        put(
            new ScaleLabel(
                UUID.randomUUID(), questionnaire.uuid(), value, Words.of("kata " + value)));
      }
    }
    assertThat(titles()).doesNotContain("overview.finding.labels");
  }

  @Test
  void aQuestionnaireNobodyAnsweredAndOneWithoutItemsAreSaid() {
    Questionnaire like = questionnaire("employee_motivation");
    Questionnaire added =
        new Questionnaire(
            UUID.randomUUID(),
            "added",
            9,
            Words.of("Baru"),
            like.scale(),
            Words.NONE,
            false,
            Words.NONE);
    put(added);
    assertThat(titles()).contains("overview.finding.no_items");
    put(new Item(UUID.randomUUID(), added.uuid(), null, "a1", 1, Words.of("Saya"), false, null));
    assertThat(titles())
        .contains("overview.finding.unanswered")
        .doesNotContain("overview.finding.no_items");
  }

  @Test
  void anEmptyStudyHasNoFindingAndNoResult() {
    StudyInfo info =
        new StudyInfo(UUID.randomUUID(), "new", Words.of("Baru"), "id", "IDR", Words.NONE);
    try (Study empty = Study.create(folder.resolve("empty.neraca"), info)) {
      StudyOverview overview = StudyOverview.of(empty, Choice.ALL);
      assertThat(overview.findings()).isEmpty();
      assertThat(overview.finance()).isNull();
      assertThat(overview.scorecard()).isNull();
      assertThat(overview.instruments()).isEmpty();
    }
  }

  @Test
  void someItemsMayBeTestedWhereTheQuestionnaireHasDimensions() {
    List<InstrumentCheck.Outcome> outcomes =
        InstrumentCheck.of(
            study,
            new InstrumentCheck.Request(
                "customer_satisfaction",
                List.of("cs_01", "cs_03", "cs_04"),
                List.of(),
                neraca.statistics.InstrumentOptions.USUAL,
                Choice.ALL));
    assertThat(outcomes.get(0).survey().parts())
        .containsEntry("product_quality", List.of("cs_01"))
        .doesNotContainKey("reliability");
  }

  private StudyOverview overview() {
    return StudyOverview.of(study, new Choice("pemancingan", "2018-05"));
  }

  private List<String> titles() {
    return overview().findings().stream().map(f -> f.title().key()).toList();
  }

  private Finding finding(String title) {
    return overview().findings().stream()
        .filter(f -> f.title().key().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private void put(Entity row) {
    study.edit(new Edit.Put(row));
  }

  private Asset bamboo() {
    return study.all(Asset.class).stream()
        .filter(a -> a.code().equals("bamboo"))
        .findFirst()
        .orElseThrow();
  }

  private Indicator indicator(String code) {
    return study.all(Indicator.class).stream()
        .filter(i -> i.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private Questionnaire questionnaire(String code) {
    return study.all(Questionnaire.class).stream()
        .filter(q -> q.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
