package neraca.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import neraca.model.AnswerSheet;
import neraca.model.Business;
import neraca.model.Item;
import neraca.model.Mark;
import neraca.model.Period;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.Scale;
import neraca.model.Words;
import neraca.model.result.Figure;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.score.Indicator;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import neraca.statistics.survey.SurveyResult;
import neraca.work.sample.Samples;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Items a = 1, 2, 4 and b = 2, 4, 4, and c = 4, 1, 2, which asks how important a is. Scores without
 * c are 3/2, 3, 4, so 17/6; with it they would be 7/3, 7/3, 10/3, so 8/3. Alpha of a and b:
 * variances 7/3 and 4/3, of the totals 3, 6, 8 it is 19/3, so 2 · (1 − (11/3)/(19/3)) = 16/19.
 */
class ImportanceItemsTest {
  private static final Value MEAN = Value.of(new BigFraction(17, 6));

  private @TempDir Path folder;
  private Study study;

  @BeforeEach
  void open() {
    Path file = folder.resolve("study.neraca");
    Samples.write("tunggulwulung", file);
    study = Study.open(file);
    UUID questionnaire = UUID.randomUUID();
    study.edit(
        new Edit.Put(
            new Questionnaire(
                questionnaire,
                "q",
                9,
                Words.of("Q"),
                new Scale(1, 4),
                Words.NONE,
                false,
                Words.NONE)));
    UUID c = UUID.randomUUID();
    List<UUID> items = List.of(UUID.randomUUID(), UUID.randomUUID(), c);
    put(questionnaire, c, "c", null);
    put(questionnaire, items.get(0), "a", c);
    put(questionnaire, items.get(1), "b", null);
    List<Respondent> people = study.all(Respondent.class);
    List<String> marks = List.of("013", "130", "331"); // the place on the scale, from 0
    for (int i = 0; i < marks.size(); i++) {
      study.edit(
          new Edit.Fill(
              new Response(
                  UUID.randomUUID(),
                  people.get(i).uuid(),
                  questionnaire,
                  study.all(Business.class).get(0).uuid(),
                  study.all(Period.class).get(0).uuid(),
                  Response.Wave.MAIN,
                  1),
              new AnswerSheet(items, marks.get(i), Map.of())));
    }
  }

  @AfterEach
  void close() {
    study.close();
  }

  private void put(UUID questionnaire, UUID uuid, String code, UUID importance) {
    study.edit(
        new Edit.Put(
            new Item(
                uuid, questionnaire, null, code, code.charAt(0), Words.NONE, false, importance)));
  }

  private InstrumentCheck.Outcome tested(List<String> items) {
    InstrumentCheck.Request request =
        new InstrumentCheck.Request("q", items, List.of(), InstrumentOptions.USUAL, Choice.ALL);
    return InstrumentCheck.of(study, request).get(0);
  }

  @Test
  void areInNoScoreWhereverOneIsShown() {
    Trace trace = new Trace(study, Choice.ALL);
    assertThat(trace.figure("survey/q/mean").value()).isEqualTo(MEAN);
    assertThat(trace.figure("describe/q/mean").value()).isEqualTo(MEAN);
    assertThat(tested(List.of()).survey().mean()).isEqualTo(MEAN);
    assertThat(StudyOverview.of(study, Choice.ALL).instruments())
        .filteredOn(o -> o.questionnaire().equals("q"))
        .extracting(InstrumentCheck.Outcome::survey)
        .extracting(SurveyResult::mean)
        .containsExactly(MEAN);
    assertThat(IndicatorSources.of(study, Choice.ALL))
        .filteredOn(s -> s.reference().equals("q"))
        .extracting(IndicatorSource::value)
        .containsExactly(MEAN);
  }

  @Test
  void areNotInTheScorecard() {
    Indicator first = study.all(Indicator.class).get(0);
    study.edit(
        new Edit.Put(
            new Indicator(
                first.uuid(),
                first.group(),
                first.code(),
                first.position(),
                first.name(),
                first.weight(),
                Indicator.Source.SURVEY_MEAN,
                "q",
                first.basis())));
    List<Figure> means = new ArrayList<>();
    ScorecardCheck.of(study, null, Choice.ALL)
        .get(0)
        .result()
        .figures()
        .forEach(f -> f.find("survey/q/mean").ifPresent(means::add));
    assertThat(means).isNotEmpty().allSatisfy(f -> assertThat(f.value()).isEqualTo(MEAN));
  }

  @Test
  void areTestedOnlyWhereTheyAreNamed() {
    InstrumentResult result = Objects.requireNonNull(tested(List.of()).result());
    assertThat(result.items()).extracting(i -> i.code()).containsExactly("a", "b");
    assertThat(result.scale().alpha()).isEqualTo(16 / 19.0);
    assertThat(result.notes())
        .filteredOn(n -> n.phrase().key().equals("instrument.note.importance"))
        .singleElement()
        .satisfies(n -> assertThat(n.items()).containsExactly("c"));
    assertThat(
            Purification.of(tested(List.of()))
                .closedForms(List.of("a", "b"), InstrumentOptions.USUAL)
                .notes())
        .extracting(n -> n.phrase().key())
        .contains("instrument.note.importance");
    InstrumentResult named = Objects.requireNonNull(tested(List.of("a", "b", "c")).result());
    assertThat(named.k()).isEqualTo(3);
    assertThat(named.notes())
        .extracting(n -> n.phrase().key())
        .doesNotContain("instrument.note.importance");
  }

  /** A respondent who left out c only is among the rows of the test, and is opened with them. */
  @Test
  void leavesOfTheTestOpenTheRowsItUsed() {
    UUID questionnaire =
        study.all(Questionnaire.class).stream()
            .filter(q -> q.code().equals("q"))
            .findFirst()
            .orElseThrow()
            .uuid();
    Response second =
        study.all(Response.class).stream()
            .filter(r -> r.questionnaire().equals(questionnaire))
            .skip(1)
            .findFirst()
            .orElseThrow();
    UUID c =
        study.all(Item.class).stream()
            .filter(i -> i.questionnaire().equals(questionnaire) && i.code().equals("c"))
            .findFirst()
            .orElseThrow()
            .uuid();
    study.edit(new Edit.Answer(second.uuid(), c, Mark.BLANK));
    assertThat(Objects.requireNonNull(tested(List.of()).result()).used()).isEqualTo(3);
    Trace trace = new Trace(study, Choice.ALL);
    assertThat(trace.open(new Source.Answers("q", List.of("a"), 3, true))).hasSize(3);
    assertThat(trace.open(new Source.Answers("q", List.of("c"), 2, true))).hasSize(2);
  }
}
