package neraca.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import neraca.model.Item;
import neraca.model.Mark;
import neraca.model.Questionnaire;
import neraca.model.Response;
import neraca.model.result.Chart;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.desk.WhoseViewModel;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.work.Confidential;
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
  private Questionnaire asked;

  @BeforeEach
  void open() {
    sample = SampleDesk.tunggulwulung(folder);
    asked = Confidential.mark(sample.study, "customer_satisfaction");
    Confidential.pilot(sample.study, asked, 4);
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
  void thePilotIsDescribedFromFiveOn() {
    model = new SurveyViewModel(sample.desk, sample.trail);
    WhoseViewModel whose = new WhoseViewModel(sample.desk);
    model.shown();
    whose.choose(Response.Wave.PILOT);
    assertThat(model.sheet().get()).isEmpty();
    assertThat(model.empty().get().orElseThrow().says().key())
        .isEqualTo("survey.refused.confidential");
    Confidential.pilot(sample.study, asked, 5);
    whose.everybody();
    whose.choose(Response.Wave.PILOT);
    assertThat(model.sheet().get().orElseThrow().summary().respondents()).isEqualTo(5);
  }

  /** The first item is answered by four of five and so left out everywhere on the screen. */
  @Test
  void anItemOfFourIsLeftOut() {
    UUID first =
        sample.study.all(Item.class).stream()
            .filter(i -> i.code().equals("cs_01"))
            .findFirst()
            .orElseThrow()
            .uuid();
    Confidential.leave(sample.study, asked, 9);
    sample.study.all(Response.class).stream()
        .filter(r -> r.questionnaire().equals(asked.uuid()) && r.wave() == Response.Wave.MAIN)
        .limit(1)
        .forEach(r -> sample.study.edit(new Edit.Answer(r.uuid(), first, Mark.BLANK)));
    model = new SurveyViewModel(sample.desk, sample.trail);
    model.shown();
    for (Part part : Part.values()) {
      model.tab().set(part.ordinal());
      Page page = model.sheet().get().orElseThrow().page(part);
      page.tables().forEach(t -> assertThat(t.rows().toString()).doesNotContain("cs_01"));
    }
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
