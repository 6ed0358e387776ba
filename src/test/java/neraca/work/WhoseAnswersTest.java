package neraca.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import neraca.model.ProfileField;
import neraca.model.ProfileLevel;
import neraca.model.ProfileValue;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.Words;
import neraca.model.result.Refusal;
import neraca.statistics.InstrumentOptions;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample, with its customers P-01 to P-07 women and P-08 to P-10 answering in a pilot. */
class WhoseAnswersTest {
  private static final String CUSTOMERS = "customer_satisfaction";

  @TempDir Path folder;
  private Study study;

  @BeforeEach
  void open() {
    Path file = folder.resolve("study.neraca");
    Samples.write("tunggulwulung", file);
    study = Study.open(file);
    ProfileField sex =
        new ProfileField(UUID.randomUUID(), "sex", 0, Words.of("Kelamin"), ProfileField.Kind.TEXT);
    study.edit(new Edit.Put(sex));
    for (Respondent respondent : study.all(Respondent.class)) {
      if (respondent.number().matches("P-0[1-7]")) {
        Words woman = new Words("perempuan", "woman");
        study.edit(
            new Edit.Put(
                new ProfileValue(UUID.randomUUID(), respondent.uuid(), sex.uuid(), woman)));
      }
      if (respondent.number().matches("P-08|P-09|P-10")) {
        Response response =
            study.all(Response.class).stream()
                .filter(r -> r.respondent().equals(respondent.uuid()))
                .findFirst()
                .orElseThrow();
        study.edit(
            new Edit.Put(
                new Response(
                    response.uuid(),
                    response.respondent(),
                    response.questionnaire(),
                    response.business(),
                    response.period(),
                    Response.Wave.PILOT,
                    1)));
      }
    }
  }

  @AfterEach
  void close() {
    study.close();
  }

  private List<String> rows(Response.Wave wave, Map<String, String> profile) {
    Choice choice = Choice.ALL.of(wave, profile);
    InstrumentOptions options = InstrumentOptions.USUAL;
    return InstrumentCheck.of(
            study, new InstrumentCheck.Request(CUSTOMERS, List.of(), List.of(), options, choice))
        .get(0)
        .survey()
        .answers()
        .rows();
  }

  @Test
  void theStudyItselfLeavesThePilotOut() {
    assertThat(rows(Response.Wave.MAIN, Map.of())).hasSize(15).doesNotContain("P-08", "P-09");
    assertThat(rows(Response.Wave.PILOT, Map.of())).containsExactly("P-08", "P-09", "P-10");
  }

  @Test
  void onlyThoseWhoGaveAValueInEitherLanguage() {
    List<String> women = rows(Response.Wave.MAIN, Map.of("sex", "Perempuan"));
    assertThat(women).containsExactly("P-01", "P-02", "P-03", "P-04", "P-05", "P-06", "P-07");
    assertThat(rows(Response.Wave.MAIN, Map.of("sex", "woman"))).isEqualTo(women);
  }

  @Test
  void whatIsNoLevelCountsAsNotAnswered() {
    ProfileField job =
        new ProfileField(UUID.randomUUID(), "job", 9, Words.of("Kerja"), ProfileField.Kind.CHOICE);
    study.edit(new Edit.Put(job));
    Words farmer = new Words("petani", "farmer");
    study.edit(new Edit.Put(new ProfileLevel(UUID.randomUUID(), job.uuid(), 1, farmer)));
    List<Respondent> all =
        study.all(Respondent.class).stream().filter(r -> r.number().startsWith("P-")).toList();
    study.edit(put(all.get(0), job, farmer));
    study.edit(put(all.get(1), job, Words.of("pettani")));
    study.edit(put(all.get(2), job, farmer));
    study.edit(put(all.get(3), job, farmer));
    assertThat(rows(Response.Wave.MAIN, Map.of("job", "farmer")))
        .containsExactly("P-01", "P-03", "P-04");
    assertThatThrownBy(() -> rows(Response.Wave.MAIN, Map.of("job", "pettani")))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.phrase().key()).isEqualTo("study.profile_value_unknown"));
  }

  private static Edit put(Respondent respondent, ProfileField field, Words value) {
    return new Edit.Put(
        new ProfileValue(UUID.randomUUID(), respondent.uuid(), field.uuid(), value));
  }

  @Test
  void ofAllQuestionnairesThoseThatMayNotBeNarrowedAreLeftOut() {
    Choice women = Choice.ALL.of(Response.Wave.MAIN, Map.of("sex", "woman"));
    InstrumentCheck.Request request =
        new InstrumentCheck.Request(null, List.of(), List.of(), InstrumentOptions.USUAL, women);
    assertThat(InstrumentCheck.outcomes(study, request))
        .extracting(InstrumentCheck.Outcome::questionnaire)
        .containsExactly(CUSTOMERS);
    Confidential.mark(study, CUSTOMERS);
    assertThat(InstrumentCheck.outcomes(study, request)).isEmpty();
    assertThatThrownBy(() -> InstrumentCheck.of(study, request)).isInstanceOf(Refusal.class);
  }

  @Test
  void anUnknownFieldOrValueIsRefusedWithWhatThereIs() {
    assertThatThrownBy(() -> rows(Response.Wave.MAIN, Map.of("age", "20")))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.phrase().places()).containsKey("known"));
    assertThatThrownBy(() -> rows(Response.Wave.MAIN, Map.of("sex", "man")))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.phrase().key()).isEqualTo("study.profile_value_unknown"));
  }

  @Test
  void aConfidentialQuestionnaireIsNotNarrowed() {
    Confidential.mark(study, CUSTOMERS);
    assertThat(rows(Response.Wave.MAIN, Map.of())).hasSize(15);
    assertThatThrownBy(() -> rows(Response.Wave.MAIN, Map.of("sex", "perempuan")))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.phrase().key()).isEqualTo("study.confidential_group"));
  }
}
