package neraca.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import neraca.model.Dimension;
import neraca.model.InstrumentVersion;
import neraca.model.Item;
import neraca.model.LeftOutItem;
import neraca.model.Mark;
import neraca.model.Questionnaire;
import neraca.model.Response;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Source;
import neraca.model.result.Table;
import neraca.model.score.Indicator;
import neraca.scorecard.ScorecardResult;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.survey.DescribeResult;
import neraca.statistics.survey.PartDescription;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What checks tell of a confidential questionnaire that four or five answered. */
class ConfidentialAnswersTest {
  private static final String CODE = "customer_satisfaction";
  private static final InstrumentOptions USUAL = InstrumentOptions.USUAL;

  @TempDir Path folder;
  private Study study;
  private Questionnaire asked;

  @BeforeEach
  void open() {
    Path file = folder.resolve("study.neraca");
    Samples.write("tunggulwulung", file);
    study = Study.open(file);
    asked = Confidential.mark(study, CODE);
  }

  @AfterEach
  void close() {
    study.close();
  }

  private static InstrumentCheck.Request tested(Choice choice, String... items) {
    return new InstrumentCheck.Request(CODE, List.of(items), List.of(), USUAL, choice);
  }

  private static DescribeCheck.Request described(Choice choice) {
    return new DescribeCheck.Request(
        CODE, List.of(), List.of(), DescribeCheck.Wanted.USUAL, choice);
  }

  private static void isWithheld(Phrase why, int n) {
    assertThat(why.key()).isEqualTo("survey.refused.confidential");
    assertThat(why.places()).containsEntry("n", Phrase.of("x").with("n", n).places().get("n"));
  }

  private static void isWithheld(Runnable door, int n) {
    assertThatThrownBy(door::run)
        .isInstanceOfSatisfying(Refusal.class, refused -> isWithheld(refused.phrase(), n));
  }

  private InstrumentCheck.Outcome outcome() {
    return InstrumentCheck.outcomes(study, tested(Choice.ALL)).get(0);
  }

  @Test
  void fourAreNotTested() {
    Confidential.leave(study, asked, 4);
    isWithheld(() -> InstrumentCheck.of(study, tested(Choice.ALL)), 4);
    isWithheld(outcome().refusal(), 4);
    assertThat(outcome().result()).isNull();
    List<DimensionCheck.Part> parts = DimensionCheck.of(study, outcome(), USUAL);
    assertThat(parts).isNotEmpty();
    parts.stream()
        .filter(part -> part.answers().items().size() > 1)
        .forEach(part -> isWithheld(part.refusal(), 4));
    Purification sums = Purification.of(outcome());
    isWithheld(() -> sums.closedForms(sums.items(), USUAL), 4);
    isWithheld(() -> sums.test(sums.items().subList(0, 2), USUAL), 4);
    assertThat(sums.removals(sums.items(), USUAL)).isEmpty();
  }

  @Test
  void fiveAreTested() {
    Confidential.leave(study, asked, 5);
    assertThat(outcome().result()).isNotNull();
    assertThat(DimensionCheck.of(study, outcome(), USUAL))
        .filteredOn(part -> part.answers().items().size() > 1)
        .noneMatch(part -> phrase(part.refusal()).equals("survey.refused.confidential"));
    Purification sums = Purification.of(outcome());
    assertThat(sums.closedForms(sums.items(), USUAL).used()).isEqualTo(5);
  }

  private static String phrase(Phrase phrase) {
    return phrase == null ? "" : phrase.key();
  }

  /** The sheets of two of six lack an answer to the first item: without it six are told of. */
  @Test
  void whatCountsAreTheSheetsInUse() {
    Confidential.leave(study, asked, 6);
    leaveBlank("cs_01", 2);
    isWithheld(() -> InstrumentCheck.of(study, tested(Choice.ALL)), 4);
    Purification sums = Purification.of(outcome());
    isWithheld(() -> sums.closedForms(sums.items(), USUAL), 4);
    assertThat(sums.closedForms(sums.without(Set.of("cs_01")), USUAL).used()).isEqualTo(6);
    DescribeResult result = DescribeCheck.of(study, described(Choice.ALL)).get(0).result();
    assertThat(result.total().n()).isEqualTo(6);
    assertThat(result.items()).extracting(i -> i.code()).doesNotContain("cs_01").contains("cs_02");
    Note note =
        result.notes().stream()
            .filter(n -> n.phrase().key().equals("survey.note.withheld"))
            .findFirst()
            .orElseThrow();
    assertThat(note.items()).contains("cs_01");
    assertThat(result.survey().answers().items()).doesNotContain("cs_01");
    Figure mean = new Trace(study, Choice.ALL).figure("survey/" + CODE + "/cs_01/mean");
    assertThat(mean.value().isAbsent()).isTrue();
    assertThat(mean.notes().get(0).phrase().key()).isEqualTo("survey.note.withheld");
    assertThat(new Trace(study, Choice.ALL).figure("survey/" + CODE + "/cs_02/mean").value())
        .matches(v -> !v.isAbsent());
  }

  /** Six, of whom two left one item blank each: every item has five answers, four sheets all. */
  @Test
  void totalsOfFourAreNoHistogram() {
    Confidential.leave(study, asked, 6);
    leaveBlank("cs_01", 1);
    DescribeResult five = DescribeCheck.of(study, described(Choice.ALL)).get(0).result();
    assertThat(five.totalChart().bins()).isNotEmpty();
    study.edit(new Edit.Answer(answered().get(1).uuid(), uuid("cs_02"), Mark.BLANK));
    DescribeResult four = DescribeCheck.of(study, described(Choice.ALL)).get(0).result();
    assertThat(four.items()).hasSameSizeAs(five.items());
    assertThat(four.totalChart().bins()).isEmpty();
    assertThat(four.totalTable().rows()).isEmpty();
    isWithheld(four.totalTable().notes().get(1).phrase(), 4);
    assertThat(four.figure("describe/" + CODE + "/totals/0")).isEmpty();
  }

  /** A dimension of which four have a score is left out; the whole is told of. */
  @Test
  void aDimensionOfFourIsLeftOut() {
    Confidential.leave(study, asked, 6);
    Dimension first =
        study.all(Dimension.class).stream()
            .filter(d -> d.questionnaire().equals(asked.uuid()))
            .filter(
                d -> study.all(Item.class).stream().anyMatch(i -> d.uuid().equals(i.dimension())))
            .findFirst()
            .orElseThrow();
    study.all(Item.class).stream()
        .filter(i -> first.uuid().equals(i.dimension()))
        .forEach(i -> leaveBlank(i.code(), 2));
    DescribeResult result = DescribeCheck.of(study, described(Choice.ALL)).get(0).result();
    assertThat(result.dimensions())
        .extracting(PartDescription::code)
        .isNotEmpty()
        .doesNotContain(first.code());
    Figure mean =
        new Trace(study, Choice.ALL)
            .figure("survey/" + CODE + "/dimension/" + first.code() + "/mean");
    assertThat(mean.value().isAbsent()).isTrue();
  }

  private void leaveBlank(String item, int respondents) {
    answered().stream()
        .limit(respondents)
        .forEach(r -> study.edit(new Edit.Answer(r.uuid(), uuid(item), Mark.BLANK)));
  }

  private List<Response> answered() {
    return study.all(Response.class).stream()
        .filter(r -> r.questionnaire().equals(asked.uuid()))
        .toList();
  }

  private UUID uuid(String item) {
    return study.all(Item.class).stream()
        .filter(i -> i.code().equals(item))
        .findFirst()
        .orElseThrow()
        .uuid();
  }

  @Test
  void versionsOfFourStandWithoutNumbers() {
    InstrumentVersion version =
        new InstrumentVersion(UUID.randomUUID(), asked.uuid(), null, 0, Words.of("uji"), true);
    Item item =
        study.all(Item.class).stream().filter(i -> i.code().equals("cs_06")).findFirst().get();
    study.edit(new Edit.Put(version));
    study.edit(
        new Edit.Put(new LeftOutItem(UUID.randomUUID(), version.uuid(), item.uuid(), item.code())));
    Confidential.leave(study, asked, 5);
    VersionCheck.Told five = VersionCheck.of(study, outcome(), USUAL).orElseThrow();
    assertThat(five.compared().rows()).noneMatch(row -> row.result() == null);
    assertThat(five.reported().orElseThrow().result()).isNotNull();
    Confidential.leave(study, asked, 4);
    VersionCheck.Told four = VersionCheck.of(study, outcome(), USUAL).orElseThrow();
    assertThat(four.compared().rows()).allMatch(row -> row.result() == null);
    isWithheld(four.reported().orElseThrow().refusal(), 4);
  }

  @Test
  void fourAreNotDescribed() {
    Confidential.leave(study, asked, 5);
    assertThat(DescribeCheck.of(study, described(Choice.ALL)).get(0).result()).isNotNull();
    Confidential.leave(study, asked, 4);
    isWithheld(() -> DescribeCheck.of(study, described(Choice.ALL)), 4);
  }

  /** Empty sheets hide nobody. */
  @Test
  void whoAnsweredNothingDoesNotCount() {
    Confidential.leave(study, asked, 6);
    study.all(Item.class).stream()
        .filter(i -> i.questionnaire().equals(asked.uuid()))
        .forEach(i -> leaveBlank(i.code(), 2));
    isWithheld(() -> DescribeCheck.of(study, described(Choice.ALL)), 4);
  }

  @Test
  void thePilotIsHeldBackByItself() {
    Confidential.pilot(study, asked, 4);
    Choice pilot = Choice.ALL.of(Response.Wave.PILOT, Map.of());
    isWithheld(() -> InstrumentCheck.of(study, tested(pilot)), 4);
    isWithheld(() -> DescribeCheck.of(study, described(pilot)), 4);
    isWithheld(() -> new Trace(study, pilot).figure("instrument/" + CODE + "/alpha"), 4);
    assertThat(InstrumentCheck.of(study, tested(Choice.ALL)).get(0).result().used()).isEqualTo(14);
    Confidential.pilot(study, asked, 5);
    assertThat(InstrumentCheck.of(study, tested(pilot)).get(0).result().used()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "instrument/%s/alpha",
        "instrument/%s/cs_01/r_total",
        "describe/%s/mean",
        "survey/%s/mean"
      })
  void tracedFiguresOfFourAreRefused(String id) {
    Trace trace = new Trace(study, Choice.ALL);
    Confidential.leave(study, asked, 5);
    assertThat(trace.figure(id.formatted(CODE)).value().isAbsent()).isFalse();
    Confidential.leave(study, asked, 4);
    isWithheld(() -> trace.figure(id.formatted(CODE)), 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"survey/%s/mean", "survey/%s/cs_01/mean", "survey/%s/cs_01/sum"})
  void meansOfFourAreAbsent(String id) {
    Confidential.leave(study, asked, 5);
    Figure five = outcome().survey().figure(id.formatted(CODE)).orElseThrow();
    assertThat(five.value().isAbsent()).isFalse();
    namesNobody(five);
    Confidential.leave(study, asked, 4);
    Figure four = outcome().survey().figure(id.formatted(CODE)).orElseThrow();
    assertThat(four.value().isAbsent()).isTrue();
    isWithheld(four.notes().get(0).phrase(), 4);
    namesNobody(four);
  }

  /** Whatever was put in the figure's tree: no respondent by number, nobody's own score. */
  private static void namesNobody(Figure figure) {
    figure
        .working()
        .operands()
        .forEach(
            operand -> {
              if (operand.term() instanceof Source.Answers answers) {
                assertThat(answers.respondents()).isEmpty();
              } else if (operand.term() instanceof Figure inner) {
                assertThat(inner.id()).doesNotContain("/respondent/");
                namesNobody(inner);
              }
            });
  }

  @Test
  void scoresOfRespondentsAreNoTable() {
    assertThat(outcome().survey().tables())
        .extracting(Table::id)
        .isNotEmpty()
        .doesNotContain("survey.respondents");
  }

  /** A scorecard is for the owner, of whom the respondents may be the employees. */
  @Test
  void aScorecardHasNoMeanOfFour() {
    Confidential.leave(study, asked, 5);
    assertThat(indicated().value().isAbsent()).isFalse();
    Confidential.leave(study, asked, 4);
    assertThat(indicated().value().isAbsent()).isTrue();
    ScorecardResult card = ScorecardCheck.of(study, null, Choice.ALL).get(0).result();
    Note why =
        card.notes().stream()
            .filter(n -> n.phrase().key().equals("scorecard.note.no_actual"))
            .findFirst()
            .orElseThrow();
    assertThat(why.items()).containsExactly(CODE);
    isWithheld(((Cell.Said) why.phrase().places().get("why")).phrase(), 4);
    assertThat(card.notes())
        .anyMatch(
            n -> n.phrase().key().equals("scorecard.note.left_out") && n.items().contains(CODE));
  }

  /** Five and more are scored, and nobody is named on the way down from the points. */
  @Test
  void aScorecardNamesNobody() {
    ScorecardCheck.of(study, null, Choice.ALL).get(0).result().figures().stream()
        .flatMap(f -> f.find("survey/" + CODE + "/mean").stream())
        .findFirst()
        .ifPresentOrElse(
            mean -> {
              assertThat(mean.value().isAbsent()).isFalse();
              namesNobody(mean);
            },
            () -> fail("no mean"));
  }

  private IndicatorSource indicated() {
    return IndicatorSources.of(study, Choice.ALL).stream()
        .filter(s -> s.source() == Indicator.Source.SURVEY_MEAN && s.reference().equals(CODE))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theOverviewSaysWhyThereIsNoTest() {
    Confidential.leave(study, asked, 4);
    Finding finding =
        StudyOverview.of(study, Choice.ALL).findings().stream()
            .filter(f -> f.title().key().equals("overview.finding.untestable"))
            .findFirst()
            .orElseThrow();
    isWithheld(finding.says(), 4);
  }
}
