package neraca.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import neraca.model.AnswerSheet;
import neraca.model.Business;
import neraca.model.Item;
import neraca.model.OwnClass;
import neraca.model.Period;
import neraca.model.ProfileField;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.Scale;
import neraca.model.ScaleLabel;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Refusal;
import neraca.model.result.Table;
import neraca.model.result.Value;
import neraca.statistics.groups.GroupComparison;
import neraca.statistics.groups.SideBySide;
import neraca.statistics.survey.DescribeResult;
import neraca.statistics.survey.Quadrant;
import neraca.work.sample.Samples;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A questionnaire answered in two periods: two items and the importance of the first, on a scale of
 * 1 to 4 with one label.
 */
class DescribeCheckTest {
  private @TempDir Path folder;
  private Study study;
  private List<Respondent> people;
  private List<Period> periods;
  private UUID questionnaire;
  private int piloting;

  @BeforeEach
  void open() {
    Path file = folder.resolve("study.neraca");
    Samples.write("tunggulwulung", file);
    study = Study.open(file);
    people = study.all(Respondent.class);
    Period later =
        new Period(
            UUID.randomUUID(),
            "later",
            Words.of("Juni 2018"),
            LocalDate.of(2018, 6, 1),
            LocalDate.of(2018, 6, 30),
            1);
    study.edit(new Edit.Put(later));
    periods = study.all(Period.class);
  }

  @AfterEach
  void close() {
    study.close();
  }

  /** Six answer in the first period, {@code inSecond} in the second. */
  private void enter(boolean confidential, int inSecond) {
    questionnaire = UUID.randomUUID();
    study.edit(
        new Edit.Put(
            new Questionnaire(
                questionnaire,
                "q",
                9,
                Words.of("Q"),
                new Scale(1, 4),
                Words.NONE,
                confidential,
                Words.NONE)));
    study.edit(
        new Edit.Put(
            new ScaleLabel(UUID.randomUUID(), questionnaire, 4, new Words("puas", "satisfied"))));
    UUID twin = UUID.randomUUID();
    List<UUID> items = List.of(twin, UUID.randomUUID(), UUID.randomUUID());
    put(questionnaire, twin, "c", null);
    put(questionnaire, items.get(1), "a", twin);
    put(questionnaire, items.get(2), "b", null);
    for (int i = 0; i < 6; i++) {
      // Index of the point on the scale: c is 4, a is 1, b is 3.
      fill(questionnaire, people.get(i), periods.get(0), items, "302");
    }
    for (int i = 0; i < inSecond; i++) {
      fill(questionnaire, people.get(i), periods.get(1), items, "333");
    }
  }

  private void put(UUID questionnaire, UUID uuid, String code, UUID importance) {
    study.edit(
        new Edit.Put(
            new Item(
                uuid, questionnaire, null, code, code.charAt(0), Words.NONE, false, importance)));
  }

  private void fill(
      UUID questionnaire, Respondent who, Period period, List<UUID> items, String marks) {
    fill(questionnaire, who, period, items, marks, Response.Wave.MAIN);
  }

  private void fill(
      UUID questionnaire,
      Respondent who,
      Period period,
      List<UUID> items,
      String marks,
      Response.Wave wave) {
    UUID business = study.all(Business.class).get(0).uuid();
    study.edit(
        new Edit.Fill(
            new Response(
                UUID.randomUUID(), who.uuid(), questionnaire, business, period.uuid(), wave, 1),
            new AnswerSheet(items, marks, Map.of())));
  }

  /** The items c, a and b. */
  private List<UUID> items() {
    return study.all(Item.class).stream()
        .filter(i -> i.questionnaire().equals(questionnaire))
        .sorted(Comparator.comparing(i -> i.code().equals("c") ? "" : i.code()))
        .map(Item::uuid)
        .toList();
  }

  /** More who answer in the pilot of the first period: a 2 and b 1. */
  private void pilot(int more) {
    for (int i = 0; i < more; i++) {
      Respondent who = people.get(6 + piloting++);
      fill(questionnaire, who, periods.get(0), items(), "310", Response.Wave.PILOT);
    }
  }

  private void fill(Business business, Respondent who, Period period) {
    study.edit(
        new Edit.Fill(
            new Response(
                UUID.randomUUID(),
                who.uuid(),
                questionnaire,
                business.uuid(),
                period.uuid(),
                Response.Wave.MAIN,
                1),
            new AnswerSheet(items(), "333", Map.of())));
  }

  private List<DescribeCheck.Outcome> described(String by) {
    return DescribeCheck.of(
        study,
        new DescribeCheck.Request(
            "q",
            List.of(),
            List.of(),
            new DescribeCheck.Wanted("4", List.of(), by, Map.of(), false),
            Choice.ALL));
  }

  private static DescribeResult result(DescribeCheck.Outcome outcome) {
    return Objects.requireNonNull(outcome.result());
  }

  @Test
  void eachPeriodForItself() {
    enter(false, 6);
    List<DescribeCheck.Outcome> outcomes = described(null);
    assertThat(outcomes).hasSize(2);
    DescribeResult first = result(outcomes.get(0));
    assertThat(outcomes.get(0).place().periodCode()).isEqualTo(periods.get(0).code());
    // The item on importance is in no score: (1 + 3)/2.
    assertThat(first.total().mean()).isEqualTo(Value.of(2));
    assertThat(first.total().index()).isEqualTo(Value.of(50));
    assertThat(first.tables())
        .filteredOn(t -> t.id().equals("describe.frequencies"))
        .allSatisfy(t -> assertThat(t.columns()).hasSize(7));
    assertThat(result(outcomes.get(1)).total().mean()).isEqualTo(Value.of(4));
    assertThat(first.items().get(0).frequencies().get(3).label().inIndonesian()).isEqualTo("puas");
    assertThat(Objects.requireNonNull(first.importance()).items())
        .singleElement()
        .satisfies(pair -> assertThat(pair.twin()).isEqualTo("c"))
        .satisfies(pair -> assertThat(pair.quadrant()).isEqualTo(Quadrant.KEEP_UP));
    // 4 · 1 / 4 of at most 4.
    assertThat(first.importance().csi()).isEqualTo(Value.of(25));
  }

  @Test
  void periodsAsGroups() {
    enter(false, 6);
    DescribeCheck.Outcome together = assertThat(described("period")).singleElement().actual();
    GroupComparison groups = result(together).groups().get(0);
    assertThat(groups.levels()).extracting(l -> l.n()).containsExactly(6, 6);
    assertThat(groups.levels())
        .extracting(l -> l.mean())
        .containsExactly(Value.of(2), Value.of(new BigFraction(4)));
    assertThat(result(together).total().mean()).isEqualTo(Value.of(3));
    assertThat(groups.levels().get(1).level()).isEqualTo(Cell.own(Words.of("Juni 2018")));
    assertThat(result(together).notes())
        .filteredOn(n -> n.phrase().key().equals("describe.note.repeated"))
        .singleElement()
        .satisfies(n -> assertThat(n.phrase().places().get("n")).isEqualTo(Cell.count(6)));
    // c 4 and 4, a 1 and 4, b 3 and 4: the instrument (a + b)/2, so 2 and 4.
    SideBySide sides = Objects.requireNonNull(result(together).sides());
    assertThat(sides.rows()).extracting(SideBySide.Row::of).containsExactly("q", "a", "b", "c");
    assertThat(sides.rows())
        .extracting(row -> row.difference(1))
        .containsExactly(Value.of(2), Value.of(3), Value.of(1), Value.of(0));
    assertThat(sides.rows().get(1).means()).containsExactly(Value.of(1), Value.of(4));
    assertThat(result(together).figure("describe/q/a/side/1/difference").orElseThrow().value())
        .isEqualTo(Value.of(3));
    assertThat(result(together).figure("describe/q/side/1/difference").orElseThrow().value())
        .isEqualTo(Value.of(2));
    assertThat(described("business").get(0).result()).isNotNull();
  }

  /** The pilot a = 2 and b = 1, so 3/2; the study a = 1 and b = 3, so 2: of eight 15/8. */
  @Test
  void pilotAndMainStudyAsGroups() {
    enter(false, 6);
    pilot(2);
    List<DescribeCheck.Outcome> outcomes = described("wave");
    assertThat(outcomes).hasSize(2);
    assertThat(outcomes.get(0).basis().wave()).isEqualTo("both");
    DescribeResult first = result(outcomes.get(0));
    GroupComparison groups = first.groups().get(0);
    assertThat(groups.levels())
        .extracting(l -> l.level())
        .containsExactly(Cell.said("describe.wave.pilot"), Cell.said("describe.wave.main"));
    assertThat(groups.levels()).extracting(l -> l.n()).containsExactly(2, 6);
    SideBySide sides = Objects.requireNonNull(first.sides());
    assertThat(sides.rows().get(0).difference(1)).isEqualTo(Value.of(new BigFraction(1, 2)));
    assertThat(sides.rows().get(1).difference(1)).isEqualTo(Value.of(-1));
    assertThat(first.total().mean()).isEqualTo(Value.of(new BigFraction(15, 8)));
    assertThat(first.notes()).extracting(n -> n.phrase().key()).contains("describe.note.waves");
    assertThat(result(outcomes.get(1)).groups().get(0).levels()).hasSize(1);
    // Without groups the pilot is not counted.
    assertThat(result(described(null).get(0)).total().mean()).isEqualTo(Value.of(2));
  }

  /** On 1 to 4: a 1 and 4, c 4; the mean 2 of the first period lies on the bound, so above it. */
  @Test
  void classesThatAQuestionnaireKeepsAreInUseUnlessOthersAreAskedFor() {
    enter(false, 6);
    keep(0, "kurang", "", 1, 2);
    keep(1, "", "high", 2, 4);
    DescribeResult kept = result(describedIn(null).get(0));
    assertThat(kept.shares()).extracting(s -> s.count()).containsExactly(0, 6);
    assertThat(kept.shares().get(0).of().name()).isEqualTo(Cell.own(Words.of("kurang")));
    assertThat(Objects.requireNonNull(kept.total().scoreClass()).name())
        .isEqualTo(Cell.said("describe.class.high"));
    assertThat(result(describedIn("3").get(0)).shares()).hasSize(3);
    sampleKeepsItsOwn();
  }

  /** Another questionnaire of the study is described in five classes as ever. */
  private void sampleKeepsItsOwn() {
    DescribeCheck.Request all =
        new DescribeCheck.Request(
            "customer_satisfaction", List.of(), List.of(), DescribeCheck.Wanted.USUAL, Choice.ALL);
    assertThat(result(DescribeCheck.of(study, all).get(0)).shares()).hasSize(5);
  }

  @Test
  void keptClassesThatNoLongerFitTheScaleAreSaidAndFiveAreUsed() {
    enter(false, 6);
    keep(0, "kurang", "", 1, 2);
    keep(1, "baik", "", 2, 3);
    DescribeResult result = result(describedIn(null).get(0));
    assertThat(result.shares()).hasSize(5);
    assertThat(result.notes())
        .extracting(n -> n.phrase().key())
        .contains("describe.note.own_unfit");
    assertThat(result.tables().get(0).notes())
        .extracting(n -> n.phrase().key())
        .contains("describe.note.own_unfit");
  }

  private void keep(int position, String name, String usual, int from, int to) {
    study.edit(
        new Edit.Put(
            new OwnClass(
                UUID.randomUUID(),
                questionnaire,
                position,
                Words.of(name),
                usual,
                new BigFraction(from),
                new BigFraction(to))));
  }

  private List<DescribeCheck.Outcome> describedIn(String classes) {
    return DescribeCheck.of(
        study,
        new DescribeCheck.Request(
            "q",
            List.of(),
            List.of(),
            new DescribeCheck.Wanted(classes, List.of(), null, Map.of(), false),
            Choice.ALL));
  }

  @Test
  void profileGroupsAndUnknownOnes() {
    enter(false, 6);
    String field = study.all(ProfileField.class).get(0).code();
    assertThat(result(described(field).get(0)).groups().get(0).by()).isEqualTo(field);
    assertThatThrownBy(() -> described("nothing")).isInstanceOf(Refusal.class);
  }

  @Test
  void fewRespondentsOfAConfidentialInstrumentAreNotShown() {
    enter(true, 4);
    List<DescribeCheck.Outcome> outcomes = described(null);
    assertThat(outcomes.get(0).result()).isNotNull();
    assertThat(outcomes.get(1).result()).isNull();
    assertThat(Objects.requireNonNull(outcomes.get(1).refusal()).key())
        .isEqualTo("survey.refused.confidential");
  }

  private static List<Integer> shown(DescribeResult result) {
    return result.groups().get(0).levels().stream().map(l -> l.n()).toList();
  }

  /** Every number of a result as it is read: in its tables and by the names of its figures. */
  private static void tellsNothingOfAll(DescribeResult result) {
    assertThat(result.tables())
        .extracting(Table::id)
        .doesNotContain(
            "describe.total", "describe.items", "describe.spread", "describe.frequencies");
    assertThat(result.items()).isEmpty();
    assertThat(result.dimensions()).isEmpty();
    assertThat(result.shares()).isEmpty();
    assertThat(result.importance()).isNull();
    assertThat(result.intervals()).isEmpty();
    assertThat(result.total().mean()).isEqualTo(Value.ABSENT);
    assertThat(result.total().sd()).isNaN();
    assertThat(result.figures()).isEmpty();
    for (String name : List.of("mean", "index", "a/mean", "a/gap", "a/option/1/count", "totals")) {
      assertThat(result.figure("describe/q/" + name)).as(name).isEmpty();
    }
    assertThat(result.groupCharts()).allSatisfy(c -> assertThat(c.thresholds()).isEmpty());
    assertThat(result.groupNotes())
        .extracting(n -> n.phrase().key())
        .contains("describe.note.apart");
  }

  /** Ten in both periods, less the six of the first that are shown, would be the four. */
  @Test
  void periodsOfAConfidentialInstrumentAreNotJoined() {
    enter(true, 4);
    DescribeResult result = result(described("period").get(0));
    tellsNothingOfAll(result);
    assertThat(shown(result)).containsExactly(6);
    assertThat(Objects.requireNonNull(result.sides()).rows())
        .allSatisfy(row -> assertThat(row.means()).hasSize(1));
    assertThat(result.figure("describe/q/a/side/0/mean").orElseThrow().value())
        .isEqualTo(Value.of(1));
    assertThat(result.figure("describe/q/side/1/mean")).isEmpty();
  }

  @Test
  void wavesOfAConfidentialInstrumentAreNotJoined() {
    enter(true, 0);
    pilot(4);
    DescribeResult result = result(described("wave").get(0));
    tellsNothingOfAll(result);
    assertThat(shown(result)).containsExactly(6);
    // With five in the pilot both are compared, and still nothing is said of the eleven.
    pilot(1);
    DescribeResult both = result(described("wave").get(0));
    tellsNothingOfAll(both);
    assertThat(shown(both)).containsExactly(5, 6);
    assertThat(both.figure("describe/q/group/0/mean").orElseThrow().value())
        .isEqualTo(Value.of(new BigFraction(3, 2)));
    assertThat(both.figure("describe/q/b/side/1/difference").orElseThrow().value())
        .isEqualTo(Value.of(2));
  }

  /** Where one place alone was answered, nothing is joined, so nothing is hidden. */
  @Test
  void onePeriodOfAConfidentialInstrumentIsDescribedAsEver() {
    enter(true, 0);
    DescribeResult result = result(described("period").get(0));
    assertThat(result.total().mean()).isEqualTo(Value.of(2));
    assertThat(result.groupNotes()).isEmpty();
  }

  /**
   * Two businesses in the first period, of which the second has four: the six of the first are
   * shown, so the ten of the period are not; with four more in the second period the eight of the
   * second business are, since none of them is shown by themselves.
   */
  @Test
  void aPeriodIsNotShownWhereItWouldGiveAwayAPlace() {
    enter(true, 6);
    Business second = new Business(UUID.randomUUID(), "second", 1, Words.of("Kedua"));
    study.edit(new Edit.Put(second));
    for (int i = 0; i < 4; i++) {
      fill(second, people.get(10 + i), periods.get(0));
    }
    assertThat(shown(result(described("period").get(0)))).containsExactly(6);
    assertThat(shown(result(described("business").get(0)))).containsExactly(12);
    for (int i = 0; i < 4; i++) {
      fill(second, people.get(10 + i), periods.get(1));
    }
    assertThat(shown(result(described("business").get(0)))).containsExactly(12, 8);
    assertThat(shown(result(described("period").get(0)))).isEmpty();
  }
}
