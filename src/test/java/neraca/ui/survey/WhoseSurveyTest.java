package neraca.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import neraca.model.ProfileField;
import neraca.model.ProfileValue;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.Words;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.desk.WhoseBox;
import neraca.ui.desk.WhoseViewModel;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.work.Edit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The choice of respondents beside the title of the survey results. */
@ExtendWith(ApplicationExtension.class)
class WhoseSurveyTest {
  private static final Words WOMAN = new Words("perempuan", "woman");

  @TempDir Path folder;
  private SampleDesk sample;
  private SurveyViewModel model;
  private WhoseViewModel whose;
  private ProfileField sex;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @BeforeEach
  void open() {
    sample = SampleDesk.tunggulwulung(folder);
    sex =
        new ProfileField(
            UUID.randomUUID(), "sex", 2, new Words("Jenis kelamin", "Sex"), ProfileField.Kind.TEXT);
    sample.study.edit(new Edit.Put(sex));
    List<Respondent> all =
        sample.study.all(Respondent.class).stream()
            .filter(r -> r.number().startsWith("P-"))
            .toList();
    for (Respondent r : all.subList(0, 7)) {
      sample.study.edit(
          new Edit.Put(new ProfileValue(UUID.randomUUID(), r.uuid(), sex.uuid(), WOMAN)));
    }
    model = new SurveyViewModel(sample.desk, sample.trail);
    whose = new WhoseViewModel(sample.desk);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private int respondents() {
    return model.sheet().get().orElseThrow().summary().respondents();
  }

  @Test
  void theNumbersFollowTheChoice() {
    model.shown();
    assertThat(respondents()).isEqualTo(18);
    whose.choose(sex, WOMAN);
    assertThat(sample.desk.place().get().profile()).isEqualTo(Map.of("sex", "perempuan"));
    assertThat(respondents()).isEqualTo(7);
    whose.choose(Response.Wave.PILOT);
    assertThat(model.sheet().get()).isEmpty();
    assertThat(model.empty().get().orElseThrow().says().key()).isEqualTo("whose.nobody");
    whose.everybody();
    assertThat(respondents()).isEqualTo(18);
  }

  @Test
  void aPartIsSaidUnderTheHeaderAndOneButtonTakesEverybody(FxRobot robot) {
    robot.interact(
        () ->
            Snapshots.show(
                stage,
                sample.window(
                    WhoseBox.over(
                        SurveyView.screen(model, (name, from) -> Optional.empty()), whose),
                    Language.ID,
                    Theme.LIGHT),
                Snapshots.WIDTH,
                Snapshots.HEIGHT));
    WaitForAsyncUtils.waitForFxEvents();
    Labeled menu = robot.lookup("#whose").queryAs(Labeled.class);
    assertThat(menu.getText()).isEqualTo("Responden: semua");
    assertThat(robot.lookup("#whose-bar").query().isVisible()).isFalse();
    robot.interact(() -> whose.choose(sex, WOMAN));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#whose-bar").query().isVisible()).isTrue();
    assertThat(robot.lookup("#whose-bar .label").queryAllAs(Labeled.class))
        .anyMatch(label -> label.getText().contains("Jenis kelamin: perempuan"));
    robot.interact(() -> robot.lookup("#whose-all").queryAs(Button.class).fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#whose-bar").query().isVisible()).isFalse();
    assertThat(menu.isFocused()).isTrue();
  }

  @Test
  void looksAsItShould() {
    whose.choose(sex, WOMAN);
    Snapshots.takeAll(
        "survey-whose",
        (language, theme) ->
            sample.window(
                WhoseBox.over(SurveyView.screen(model, (name, from) -> Optional.empty()), whose),
                language,
                theme));
  }
}
