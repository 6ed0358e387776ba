package neraca.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.util.Subscription;
import neraca.chart.Picture;
import neraca.model.Item;
import neraca.model.Mark;
import neraca.model.OwnClass;
import neraca.model.ProfileField;
import neraca.model.ProfileValue;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Chart;
import neraca.model.result.Figure;
import neraca.model.result.Source;
import neraca.model.result.Table;
import neraca.model.result.Working;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.SampleDesk;
import neraca.ui.desk.Target;
import neraca.work.Choice;
import neraca.work.Edit;
import neraca.work.Study;
import org.apache.commons.math3.fraction.BigFraction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Expected values: counted by hand in the study's answers (866 points of 18 respondents on 14
 * items), or R's qt, sd and cor on them.
 */
class SurveyViewModelTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final Cell BAIK = Cell.own(Words.of("baik"));

  @TempDir Path folder;
  private SampleDesk sample;
  private SurveyViewModel model;
  private Subscription shown;

  @BeforeEach
  void open() {
    sample = SampleDesk.tunggulwulung(folder);
    model = new SurveyViewModel(sample.desk, sample.trail);
    shown = model.shown();
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void describesTheFirstInstrumentInFiveClasses() {
    assertThat(model.surveys()).extracting(Survey::items).containsExactly(14, 13, 7);
    assertThat(summary().respondents()).isEqualTo(18);
    assertThat(value(summary().mean())).isCloseTo(866 / 252.0, EXACT);
    assertThat(value(summary().index())).isCloseTo(866 / 252.0 * 20, EXACT);
    assertThat(value(summary().satisfied())).isCloseTo(1100 / 18.0, EXACT);
    assertThat(summary().scoreClass()).isEqualTo(Cell.said("describe.class.high"));
  }

  @Test
  void keysChooseTheClasses() {
    assertThat(model.classes().key("3")).isTrue();
    assertThat(summary().scoreClass()).isEqualTo(Cell.said("describe.class.medium"));
    assertThat(model.classes().key("4")).isTrue();
    assertThat(summary().scoreClass()).isEqualTo(Cell.said("describe.class.high"));
    assertThat(value(summary().satisfied())).isCloseTo(1200 / 18.0, EXACT);
    assertThat(model.classes().key("t")).isTrue();
    assertThat(summary().scoreClass()).isEqualTo(Cell.said("describe.class.good"));
    assertThat(value(summary().satisfied())).isCloseTo(1200 / 18.0, EXACT);
    assertThat(model.classes().key("7")).isFalse();
    assertThat(model.classes().chosen().get().id()).isEqualTo("tcr");
    assertThat(model.classes().key("5")).isTrue();
    assertThat(sample.study.toUndo()).isEmpty();
  }

  @Test
  void frequenciesAndMeansAreThoseOfTheStudy() {
    Chart.Likert likert = (Chart.Likert) page(Part.FREQUENCIES).charts().get(0);
    assertThat(likert.rows().get(0).percent())
        .extracting(v -> Math.round(v.toDouble() * 18 / 100))
        .containsExactly(3L, 3L, 4L, 4L, 4L);
    assertThat(((Cell.Own) likert.rows().get(0).label().words()).words().inIndonesian())
        .isEqualTo("ikan yang disebar di kolam mudah memakan umpan");
    Chart.Means means = (Chart.Means) page(Part.MEANS).charts().get(0);
    assertThat(means.rows().get(0).low().toDouble()).isCloseTo(2.45824256371631, within(1e-9));
    assertThat(means.rows().get(0).high().toDouble()).isCloseTo(3.87509076961702, within(1e-9));
    Chart.Means dimensions = (Chart.Means) page(Part.DIMENSIONS).charts().get(0);
    assertThat(dimensions.rows()).hasSize(8);
    assertThat(dimensions.rows().get(0).low().toDouble()).isCloseTo(2.80725258678, within(1e-9));
    assertThat(page(Part.DIMENSIONS).tables().get(0).rows().get(0).get(0))
        .isInstanceOf(Cell.Own.class);
  }

  /** Totals are 35 to 62: 35 36 37 38 40 41 47 48 49 50 50 51 53 54 56 59 60 62. */
  @Test
  void totalsAreCountedInClassesOfFive() {
    Chart.Histogram totals = (Chart.Histogram) page(Part.TOTALS).charts().get(0);
    assertThat(totals.bins()).extracting(Chart.Bin::count).containsExactly(4, 2, 3, 5, 2, 2);
    assertThat(totals.bins().get(0).from()).isEqualTo(35);
    assertThat(totals.thresholds().get(0).at()).isCloseTo(866 / 18.0, EXACT);
    assertThat(totals.bands().get(0).to()).isCloseTo(866 / 18.0 + 8.581024818, within(1e-8));
  }

  @Test
  void everyNumberOpensAFigureThatSaysTheSame() {
    model.pairing().pair("cs_01", "cs_02");
    model.pairing().pair("cs_03", "cs_04");
    thirds();
    model.by().set(field("third"));
    assertThat(page(Part.GROUPS).tables()).extracting(Table::id).contains("describe.pairs");
    int compared = 0;
    for (Part part : Part.values()) {
      for (Table table : page(part).tables()) {
        for (int r = 0; r < table.rows().size(); r++) {
          compared += opened(table, r);
        }
      }
    }
    model.part().set(model.parts().get(2));
    for (Table table : page(Part.GROUPS).tables()) {
      compared += opened(table, 0);
    }
    assertThat(compared).isGreaterThan(1500);
  }

  private int opened(Table table, int r) {
    int compared = 0;
    for (int c = 0; c < table.columns().size(); c++) {
      boolean settled =
          table.columns().get(c).heading().equals(Cell.said("describe.option"))
              || table.id().endsWith("correlations") && r / 3 == c - 2;
      if (table.rows().get(r).get(c) instanceof Cell.Number number
          && !number.value().isAbsent()
          && !settled) {
        String where = table.id() + " row " + r + " column " + c;
        assertThat(model.figure(table, r, c)).as(where).isPresent();
        Figure figure = model.figure(table, r, c).orElseThrow();
        assertThat(value(figure)).as(where).isCloseTo(number.value().toDouble(), within(1e-9));
        // Bounds of classes and numbers of groups are chosen, not answered.
        boolean chosen =
            table.id().endsWith("classes")
                || table.columns().get(c).heading().equals(Cell.said("describe.tests.df"));
        assertThat(reachesAnswers(figure) || chosen).as(figure.id()).isTrue();
        compared++;
      }
    }
    return compared;
  }

  /** A field with three groups of six customers. */
  private void thirds() {
    ProfileField field =
        new ProfileField(new UUID(0, 8), "third", 8, Words.of("Sepertiga"), ProfileField.Kind.TEXT);
    List<Edit> edits = new ArrayList<>(List.of(new Edit.Put(field)));
    List<Respondent> customers =
        sample.study.all(Respondent.class).stream()
            .filter(r -> r.number().startsWith("P-"))
            .toList();
    for (int i = 0; i < customers.size(); i++) {
      edits.add(
          new Edit.Put(
              new ProfileValue(
                  new UUID(2, i), customers.get(i).uuid(), field.uuid(), Words.of("k" + i / 6))));
    }
    sample.desk.edit(new Edit.Several(new Edit.Put(field).name(), edits));
  }

  private static boolean reachesAnswers(Figure figure) {
    return figure.working().operands().stream()
        .map(Working.Operand::term)
        .anyMatch(t -> t instanceof Source.Answers || t instanceof Figure f && reachesAnswers(f));
  }

  @Test
  void aCountOpensTheAnswersOfThoseWhoChoseIt() {
    Table choices = page(Part.FREQUENCIES).tables().get(0);
    // cs_01, statement, then count and percent of 1 to 5: who gave a 1.
    Figure ones = model.figure(choices, 0, 2).orElseThrow();
    assertThat(ones.id()).isEqualTo("describe/customer_satisfaction/cs_01/option/1/count");
    assertThat(value(ones)).isEqualTo(3);
    Source.Answers answers = (Source.Answers) ones.working().operands().get(0).term();
    assertThat(answers.respondents()).hasSize(3).contains("P-02");
    assertThat(model.figure(choices, 0, 3).map(Figure::id))
        .hasValue("describe/customer_satisfaction/cs_01/option/1/percent");
  }

  @Test
  void groupsAreComparedWithTestsAndOpenTheirOwnRespondents() {
    field(9, 9);
    model.by().set(field("sex"));
    Page groups = page(Part.GROUPS);
    assertThat(((Chart.Means) groups.charts().get(0)).rows()).hasSize(2);
    assertThat(groups.tables()).extracting(Table::id).contains("describe.groups", "describe.tests");
    assertThat(groups.tables().get(2).notes()).isNotEmpty();
    Figure mean = model.figure(groups.tables().get(1), 1, 2).orElseThrow();
    assertThat(mean.id()).isEqualTo("describe/customer_satisfaction/group/1/mean");
    // The last nine respondents' 14 answers each.
    Source.Answers counted =
        (Source.Answers)
            ((Figure) mean.working().operands().get(9).term()).working().operands().get(0).term();
    assertThat(counted.respondents()).hasSize(9).doesNotContain("P-01").contains("P-18");
    assertThat(page(Part.MEANS).charts()).isNotEmpty();
  }

  @Test
  void oneDimensionOrAllAreComparedInPlaceOfTheWhole() {
    field(9, 9);
    model.by().set(field("sex"));
    assertThat(model.parts()).hasSize(2 + 8);
    model.part().set(model.parts().get(1));
    Chart.Means every = (Chart.Means) page(Part.GROUPS).charts().get(0);
    assertThat(every.rows()).hasSize(16);
    model.part().set(model.parts().get(3));
    Chart.Means one = (Chart.Means) page(Part.GROUPS).charts().get(0);
    assertThat(one.rows()).hasSize(2);
    assertThat(one.rows().get(1).mean()).isEqualTo(every.rows().get(3).mean());
    assertThat(page(Part.GROUPS).tables())
        .filteredOn(t -> t.id().equals("describe.groups"))
        .singleElement()
        .satisfies(
            t ->
                assertThat(t.title().places().get("code"))
                    .isEqualTo(Cell.code(model.parts().get(3).id())));
    model.chosen().set(model.surveys().get(1));
    assertThat(model.parts()).contains(model.part().get());
  }

  @Test
  void aGroupOfFewerThanFiveIsNotShownOfAConfidentialInstrument() {
    Questionnaire asked = questionnaire("customer_satisfaction");
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
    field(4, 14);
    model.by().set(field("sex"));
    assertThat(page(Part.GROUPS).charts().stream().flatMap(c -> ((Chart.Means) c).rows().stream()))
        .noneMatch(row -> row.label().toString().contains("perempuan"));
    assertThat(page(Part.GROUPS).tables()).allSatisfy(t -> assertThat(t.rows()).isEmpty());
    Figure ones = model.figure(page(Part.FREQUENCIES).tables().get(0), 0, 2).orElseThrow();
    assertThat(((Source.Answers) ones.working().operands().get(0).term()).respondents()).isEmpty();
  }

  @Test
  void withoutAGroupTheTabSaysWhatToChoose() {
    assertThat(Objects.requireNonNull(page(Part.GROUPS).says()).says().key())
        .isEqualTo("results.choose_group");
    model.by().set(field("business"));
    assertThat(page(Part.GROUPS).says()).isNull();
  }

  @Test
  void twinsMakeAnImportanceAnalysisAndWithoutThemTheTabSaysHow() {
    assertThat(Objects.requireNonNull(page(Part.IMPORTANCE).says()).says().key())
        .isEqualTo("results.no_importance");
    assertThat(model.pairing().items()).hasSize(14);
    model.pairing().pair("cs_01", "cs_02");
    Chart.Quadrants quadrants = (Chart.Quadrants) page(Part.IMPORTANCE).charts().get(0);
    assertThat(quadrants.spots()).hasSize(1);
    assertThat(quadrants.spots().get(0).across()).isCloseTo(57 / 18.0, EXACT);
    assertThat(quadrants.spots().get(0).up()).isCloseTo(62 / 18.0, EXACT);
    Table table = page(Part.IMPORTANCE).tables().get(0);
    assertThat(
            model.figure(table, 0, column(table, "describe.importance.importance")).map(Figure::id))
        .hasValue("describe/customer_satisfaction/cs_02/mean");
    model.pairing().pair("cs_01", null);
    assertThat(page(Part.IMPORTANCE).says()).isNotNull();
    sample.desk.undo();
    assertThat(page(Part.IMPORTANCE).says()).isNull();
  }

  @Test
  void anItemIsNoTwinOfItself() {
    model.pairing().pair("cs_01", "cs_01");
    assertThat(page(Part.IMPORTANCE).says()).isNotNull();
    assertThat(model.refused().get().orElseThrow().key()).isEqualTo("results.refused.pair");
  }

  private static int column(Table table, String heading) {
    for (int c = 0; c < table.columns().size(); c++) {
      if (table.columns().get(c).heading().equals(Cell.said(heading))) {
        return c;
      }
    }
    throw new AssertionError(heading);
  }

  /** Twins cs_01 with cs_02 and cs_03 with cs_04; the middle of 1 to 5 is 3. */
  @Test
  void crossHairsStandAtTheMeansOrAtTheMiddleOfTheScale() {
    model.pairing().pair("cs_01", "cs_02");
    model.pairing().pair("cs_03", "cs_04");
    Chart.Quadrants atMeans = (Chart.Quadrants) page(Part.IMPORTANCE).charts().get(0);
    assertThat(atMeans.upright().at())
        .isCloseTo((atMeans.spots().get(0).across() + atMeans.spots().get(1).across()) / 2, EXACT);
    model.pairing().lines().set(Option.AT_MIDDLE);
    Chart.Quadrants atMiddle = (Chart.Quadrants) page(Part.IMPORTANCE).charts().get(0);
    assertThat(atMiddle.upright().at()).isEqualTo(3);
    assertThat(atMiddle.level().at()).isEqualTo(3);
    Table index = page(Part.IMPORTANCE).tables().get(1);
    Figure line = model.figure(index, 0, 0).orElseThrow();
    assertThat(value(line)).isEqualTo(3);
    assertThat(line.working().operands())
        .extracting(Working.Operand::term)
        .allMatch(Source.Setting.class::isInstance);
    assertThat(page(Part.IMPORTANCE).tables().get(0).notes().get(0).phrase().key())
        .isEqualTo("describe.importance.note.middle");
    model.pairing().lines().set(Option.LINES.get(0));
    assertThat(((Chart.Quadrants) page(Part.IMPORTANCE).charts().get(0)).upright().at())
        .isEqualTo(atMeans.upright().at());
  }

  /**
   * From 3.4 on, which of 14 items is a total of 47.6: 11 of the 18 totals above; below 2 there is
   * none.
   */
  @Test
  void classesOfOnesOwnAreTypedAndTaken() {
    model.classes().chosen().set(Option.OWN_CLASSES);
    assertThat(typed()).hasSize(5);
    assertThat(typed().get(0).from().get()).isEqualTo("1");
    assertThat(typed().get(0).to().get()).isEqualTo("1,8");
    assertThat(summary().scoreClass()).isEqualTo(Cell.said("describe.class.high"));
    type("kurang", "1", "2", "cukup", "2", "3,4", "baik", "3,4", "5");
    model.classes().apply();
    assertThat(model.classes().refused().get()).isEmpty();
    assertThat(summary().scoreClass()).isEqualTo(BAIK);
    assertThat(sample.study.all(OwnClass.class))
        .extracting(c -> c.name().id(), OwnClass::lower)
        .containsExactly(
            tuple("kurang", new BigFraction(1)),
            tuple("cukup", new BigFraction(2)),
            tuple("baik", new BigFraction(17, 5)));
    Table classes = page(Part.TOTALS).tables().get(0);
    assertThat(classes.rows()).hasSize(3);
    assertThat(classes.rows().get(2)).contains(Cell.count(11));
    assertThat(classes.rows().get(1)).contains(Cell.count(7));
    // Another instrument has its own, and these are there again after it.
    model.chosen().set(model.surveys().get(1));
    assertThat(typed()).hasSize(5);
    assertThat(summary().scoreClass()).isInstanceOf(Cell.Said.class);
    assertThat(model.classes().chosen().get().id()).isEqualTo("5");
    model.chosen().set(model.surveys().get(0));
    assertThat(summary().scoreClass()).isEqualTo(BAIK);
    assertThat(typed().get(1).name().get()).isEqualTo("cukup");
    model.classes().key("5");
    assertThat(summary().scoreClass()).isEqualTo(Cell.said("describe.class.high"));
    assertThat(sample.study.all(OwnClass.class)).hasSize(3);
  }

  /** What is kept is there in another window, and goes and comes with undo and redo. */
  @Test
  void classesOfOnesOwnAreKeptWithTheQuestionnaire() {
    model.classes().chosen().set(Option.OWN_CLASSES);
    type("kurang", "1", "2", "cukup", "2", "3,4", "baik", "3,4", "5");
    model.classes().apply();
    shown.unsubscribe();
    model = new SurveyViewModel(sample.desk, sample.trail);
    shown = model.shown();
    assertThat(model.classes().isOwn()).isTrue();
    assertThat(model.classes().kept().get()).isTrue();
    assertThat(summary().scoreClass()).isEqualTo(BAIK);
    assertThat(typed()).extracting(t -> t.name().get()).containsExactly("kurang", "cukup", "baik");
    // One class fewer: a row goes, two change.
    type("kurang", "1", "3,4", "baik", "3,4", "5");
    model.classes().apply();
    assertThat(sample.study.all(OwnClass.class)).hasSize(2);
    sample.desk.undo();
    assertThat(sample.study.all(OwnClass.class)).hasSize(3);
    assertThat(typed()).hasSize(3);
    model.classes().giveUp();
    assertThat(sample.study.all(OwnClass.class)).isEmpty();
    assertThat(model.classes().isOwn()).isFalse();
    assertThat(summary().scoreClass()).isEqualTo(Cell.said("describe.class.high"));
    sample.desk.undo();
    assertThat(model.classes().isOwn()).isTrue();
    assertThat(summary().scoreClass()).isEqualTo(BAIK);
    sample.desk.undo();
    assertThat(summary().scoreClass()).isEqualTo(Cell.said("describe.class.high"));
  }

  @Test
  void everyNumberOfOnesOwnClassesOpens() {
    model.classes().chosen().set(Option.OWN_CLASSES);
    type("kurang", "1", "2", "cukup", "2", "3,4", "baik", "3,4", "5");
    model.classes().apply();
    int compared = 0;
    for (Part part : List.of(Part.MEANS, Part.TOTALS)) {
      for (Table table : page(part).tables()) {
        for (int r = 0; r < table.rows().size(); r++) {
          compared += opened(table, r);
        }
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  @Test
  void classesThatDoNotCoverTheScaleOnceAreRefusedAndStayAsTyped() {
    model.classes().chosen().set(Option.OWN_CLASSES);
    refused("describe.class.note.gap", "rendah", "1", "2", "tinggi", "3", "5");
    assertThat(typed().get(0).to().get()).isEqualTo("2");
    assertThat(summary().scoreClass()).isEqualTo(Cell.said("describe.class.high"));
    refused("describe.class.note.overlap", "rendah", "1", "3", "tinggi", "2", "5");
    refused("describe.class.note.off_scale", "rendah", "0", "3", "tinggi", "3", "5");
    refused("describe.class.note.no_width", "rendah", "1", "1", "tinggi", "1", "5");
    refused("results.own.refused.bound", "rendah", "1", "3", "tinggi", "tiga", "5");
    assertThat(typed().get(1).from().get()).isEqualTo("tiga");
    refused("results.own.refused.bound", "rendah", "1", "", "tinggi", "3", "5");
    refused("results.own.refused.name", "", "1", "3", "tinggi", "3", "5");
    refused("results.own.refused.same", "sama", "1", "3", "sama", "3", "5");
    refused("results.own.refused.few", "semua", "1", "5");
    model.classes().add();
    assertThat(typed().get(1).from().get()).isEqualTo("5");
    model.classes().remove(typed().get(1));
    type("rendah", "1", "7/3", "tinggi", "7/3", "5");
    model.classes().apply();
    assertThat(model.classes().refused().get()).isEmpty();
    assertThat(summary().scoreClass()).isEqualTo(Cell.own(Words.of("tinggi")));
  }

  private List<TypedClass> typed() {
    return model.classes().typed();
  }

  /** A name and two bounds for each class. */
  private void type(String... words) {
    List.copyOf(typed()).forEach(model.classes()::remove);
    for (int at = 0; at < words.length; at += 3) {
      model.classes().add();
      TypedClass last = typed().get(typed().size() - 1);
      last.name().set(words[at]);
      last.from().set(words[at + 1]);
      last.to().set(words[at + 2]);
    }
  }

  private void refused(String key, String... words) {
    type(words);
    model.classes().apply();
    assertThat(model.classes().refused().get().orElseThrow().key()).isEqualTo(key);
  }

  /** The first four customers as the pilot: 18 are 4 and 14, and all their points are 866. */
  @Test
  void pilotAndMainStudyStandSideBySide() {
    pilot("P-01", "P-02", "P-03", "P-04");
    assertThat(summary().respondents()).isEqualTo(14);
    model.by().set(field("wave"));
    Table groups =
        page(Part.GROUPS).tables().stream()
            .filter(t -> t.id().equals("describe.groups"))
            .findFirst()
            .orElseThrow();
    assertThat(groups.rows().get(0)).contains(Cell.said("describe.wave.pilot"), Cell.count(4));
    assertThat(groups.rows().get(1)).contains(Cell.said("describe.wave.main"), Cell.count(14));
    double pilot = value(model.figure(groups, 0, 2).orElseThrow());
    double main = value(model.figure(groups, 1, 2).orElseThrow());
    assertThat((4 * pilot + 14 * main) * 14).isCloseTo(866, within(1e-9));
    Table sides = page(Part.GROUPS).tables().get(0);
    assertThat(value(model.figure(sides, 0, sides.columns().size() - 1).orElseThrow()))
        .isCloseTo(main - pilot, EXACT);
    assertThat(summary().respondents()).isEqualTo(14);
  }

  private void pilot(String... numbers) {
    UUID asked = questionnaire("customer_satisfaction").uuid();
    for (Response response : sample.study.all(Response.class)) {
      String number =
          sample.study.find(Respondent.class, response.respondent()).orElseThrow().number();
      if (response.questionnaire().equals(asked) && List.of(numbers).contains(number)) {
        sample.desk.edit(
            new Edit.Put(
                new Response(
                    response.uuid(),
                    response.respondent(),
                    asked,
                    response.business(),
                    response.period(),
                    Response.Wave.PILOT,
                    1)));
      }
    }
  }

  @Test
  void correlationsOpenLikeThoseOfTheInstrumentTest() {
    Page page = page(Part.CORRELATIONS);
    Chart.HeatMap map = (Chart.HeatMap) page.charts().get(0);
    assertThat(map.cells().get(1).get(4).toDouble()).isCloseTo(0.707805158424612, EXACT);
    assertThat(model.figure(page.tables().get(0), 3, 6).map(Figure::id))
        .hasValue("instrument/customer_satisfaction/cs_02/cs_05/r");
  }

  @Test
  void aFigureThatIsOpenFollowsTheAnswers() {
    sample.trail.open(summary().mean());
    answer(1);
    assertThat(value(sample.trail.here().orElseThrow())).isCloseTo(863 / 252.0, EXACT);
    shown.unsubscribe();
    answer(4);
    assertThat(value(summary().mean())).isCloseTo(863 / 252.0, EXACT);
    model.shown();
    assertThat(value(summary().mean())).isCloseTo(866 / 252.0, EXACT);
  }

  @Test
  void aPictureIsWrittenAndSaid() throws IOException {
    Path file = folder.resolve("picture.svg");
    model.pictures().save(picture(), 900, file);
    assertThat(model.pictures().told().get().orElseThrow().key()).isEqualTo("results.saved");
    assertThat(Files.readString(file)).startsWith("<?xml").contains("cs_14");
    assertThat(model.pictures().suggested(".svg").getFileName().toString())
        .isEqualTo("customer_satisfaction-frequencies.svg");
    model.pictures().copied();
    assertThat(model.pictures().told().get().orElseThrow().key()).isEqualTo("results.copied");
  }

  @Test
  void aPictureThatCannotBeWrittenIsSaidBesideTheResults() {
    model.pictures().save(picture(), 900, folder.resolve("nowhere").resolve("picture.png"));
    assertThat(model.refused().get().orElseThrow().key()).isEqualTo("chart.refused.write");
    assertThat(model.pictures().told().get()).isEmpty();
    model.pictures().save(picture(), 900, folder.resolve("picture.png"));
    assertThat(model.refused().get()).isEmpty();
  }

  private Picture picture() {
    return new Picture(page(Part.FREQUENCIES).charts().get(0), Texts.of(Language.ID), 1);
  }

  @Test
  void anInstrumentWithoutAnswersLeadsToTheAnswers() {
    List<Target> gone = new ArrayList<>();
    model.onGo(gone::add);
    Questionnaire asked = questionnaire("customer_satisfaction");
    sample.desk.edit(
        new Edit.Put(
            new Questionnaire(
                new UUID(0, 1),
                "new",
                9,
                Words.of("Baru"),
                asked.scale(),
                Words.NONE,
                false,
                Words.NONE)));
    assertThat(model.reveal(new Source.Answers("new", List.of(), 0, false))).isTrue();
    assertThat(model.sheet().get()).isEmpty();
    assertThat(model.empty().get().orElseThrow().says().key()).isEqualTo("results.no_answers");
    model.goNext();
    assertThat(gone).containsExactly(Target.of("answers"));
    assertThat(model.reveal(new Source.Answers("unknown", List.of(), 0, false))).isFalse();
  }

  @Test
  void whatIsMeantIsShownOnceTheInstrumentsAreKnown() {
    SurveyViewModel unread = new SurveyViewModel(sample.desk, sample.trail);
    assertThat(unread.reveal(new Source.Answers("employee_motivation", List.of(), 0, false)))
        .isTrue();
    unread.shown();
    assertThat(Objects.requireNonNull(unread.chosen().get()).code())
        .isEqualTo("employee_motivation");
    assertThat(unread.tab().get()).isEqualTo(Part.MEANS.ordinal());
  }

  @Test
  void anEmptyStudyLeadsToTheQuestionnaires() {
    StudyInfo info =
        new StudyInfo(new UUID(0, 1), "new", Words.of("Baru"), "id", "IDR", Words.NONE);
    try (Study study = Study.create(folder.resolve("empty.neraca"), info)) {
      SampleDesk empty = SampleDesk.of(study);
      SurveyViewModel nothing = new SurveyViewModel(empty.desk, empty.trail);
      nothing.shown();
      assertThat(nothing.empty().get().orElseThrow().next()).isEqualTo(Target.of("questionnaires"));
    }
  }

  @Test
  void anUnknownPlaceIsSaidAndNothingOldStays() {
    sample.desk.place().set(new Choice("elsewhere", null));
    assertThat(model.sheet().get()).isEmpty();
    assertThat(model.empty().get()).isPresent();
  }

  /** A field that splits the customers into the first so many and the rest. */
  private void field(int women, int men) {
    ProfileField field =
        new ProfileField(
            new UUID(0, 9), "sex", 9, new Words("Jenis kelamin", "Sex"), ProfileField.Kind.TEXT);
    List<Edit> edits = new ArrayList<>(List.of(new Edit.Put(field)));
    List<Respondent> customers =
        sample.study.all(Respondent.class).stream()
            .filter(r -> r.number().startsWith("P-"))
            .toList();
    for (int i = 0; i < women + men; i++) {
      Words level = i < women ? new Words("perempuan", "woman") : new Words("laki-laki", "man");
      edits.add(
          new Edit.Put(
              new ProfileValue(new UUID(1, i), customers.get(i).uuid(), field.uuid(), level)));
    }
    sample.desk.edit(new Edit.Several(new Edit.Put(field).name(), edits));
  }

  private Option field(String id) {
    return model.fields().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  private Questionnaire questionnaire(String code) {
    return sample.study.all(Questionnaire.class).stream()
        .filter(q -> q.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private void answer(int value) {
    Questionnaire asked = questionnaire("customer_satisfaction");
    Item item =
        sample.study.all(Item.class).stream()
            .filter(i -> i.code().equals("cs_01"))
            .findFirst()
            .orElseThrow();
    UUID first =
        sample.study.all(Response.class).stream()
            .filter(r -> r.questionnaire().equals(asked.uuid()))
            .filter(
                r ->
                    sample
                        .study
                        .find(Respondent.class, r.respondent())
                        .orElseThrow()
                        .number()
                        .equals("P-01"))
            .findFirst()
            .orElseThrow()
            .uuid();
    sample.desk.edit(new Edit.Answer(first, item.uuid(), Mark.of(value, asked.scale())));
  }

  private Sheet sheet() {
    return model.sheet().get().orElseThrow();
  }

  private Summary summary() {
    return sheet().summary();
  }

  private Page page(Part part) {
    return sheet().page(part);
  }

  private static double value(Figure figure) {
    return Objects.requireNonNull(figure).value().toDouble();
  }
}
