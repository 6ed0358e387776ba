package neraca.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import neraca.model.Questionnaire;
import neraca.model.Response;
import neraca.model.result.Chart;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.work.Edit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The customers' questionnaire made confidential, the first four of its 18 sheets the pilot. */
class ConfidentialSurveyTest {
  @TempDir Path folder;
  private SampleDesk sample;
  private SurveyViewModel model;

  @BeforeEach
  void open() {
    sample = SampleDesk.tunggulwulung(folder);
    Questionnaire q = sample.study.all(Questionnaire.class).get(0);
    sample.study.edit(
        new Edit.Put(
            new Questionnaire(
                q.uuid(), q.code(), q.position(), q.name(), q.scale(), q.about(), true, q.note())));
    sample.study.all(Response.class).stream()
        .filter(r -> r.questionnaire().equals(q.uuid()))
        .limit(4)
        .forEach(
            r ->
                sample.study.edit(
                    new Edit.Put(
                        new Response(
                            r.uuid(),
                            r.respondent(),
                            r.questionnaire(),
                            r.business(),
                            r.period(),
                            Response.Wave.PILOT,
                            1))));
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private void byWave() {
    model.by().set(model.fields().stream().filter(f -> f.id().equals("wave")).findFirst().get());
    model.tab().set(Part.GROUPS.ordinal());
  }

  /** The 18 joined, less the 14 of the study that are shown, would be the four of the pilot. */
  @Test
  void nothingIsJoined() {
    model = new SurveyViewModel(sample.desk, sample.trail);
    model.shown();
    byWave();
    Page groups = model.sheet().get().orElseThrow().page(Part.GROUPS);
    assertThat(groups.tables().get(0).notes())
        .extracting(n -> n.phrase().key())
        .contains("describe.note.apart", "describe.groups.note.hidden");
    assertThat(groups.tables().get(0).rows()).hasSize(1);
    assertThat(((Chart.Means) groups.charts().get(0)).thresholds()).isEmpty();
    assertThat(model.sheet().get().orElseThrow().summary().respondents()).isEqualTo(14);
  }

  @Test
  void looksAsItShould() {
    Snapshots.take("survey-confidential", this::window, Language.ID, Theme.LIGHT, 1);
    Snapshots.take("survey-confidential", this::window, Language.EN, Theme.DARK, 1);
  }

  private Parent window(Language language, Theme theme) {
    model = new SurveyViewModel(sample.desk, sample.trail);
    Parent root =
        sample.window(SurveyView.screen(model, (name, from) -> Optional.empty()), language, theme);
    byWave();
    return root;
  }
}
