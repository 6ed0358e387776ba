package neraca.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import neraca.model.ProfileField;
import neraca.model.ProfileValue;
import neraca.model.Respondent;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.work.Edit;
import neraca.work.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The screen in the midst of work: tables below the pictures, what is empty, what is opened. */
@ExtendWith(ApplicationExtension.class)
class SurveyStatesTest {
  @TempDir Path folder;
  private SampleDesk sample;
  private SurveyViewModel model;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @BeforeEach
  void open() {
    sample = SampleDesk.tunggulwulung(folder);
    model = new SurveyViewModel(sample.desk, sample.trail);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private void show(FxRobot robot, Part part, Language language, Theme theme, double scale) {
    robot.interact(() -> model.tab().set(part.ordinal()));
    robot.interact(stage::hide); // a window that is shown takes the size of what comes
    Snapshots.show(
        robot,
        stage,
        () ->
            sample.window(
                SurveyView.screen(model, (ending, path) -> Optional.empty()), language, theme));
    robot.interact(
        () -> {
          theme.apply();
          Theme.dress(stage.getScene(), scale);
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void keep(String name) {
    Snapshots.keep(stage.getScene(), "survey-" + name);
  }

  private static void scroll(FxRobot robot, double to) {
    robot.interact(
        () ->
            robot
                .lookup(".page-scroll")
                .queryAllAs(ScrollPane.class)
                .forEach(pane -> pane.setVvalue(to)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void tablesBelowThePicturesLookAsTheyShould(FxRobot robot) {
    show(robot, Part.FREQUENCIES, Language.ID, Theme.LIGHT, 1);
    scroll(robot, 1);
    keep("choices-id-light");
    show(robot, Part.MEANS, Language.EN, Theme.LIGHT, 1);
    scroll(robot, 0.6);
    keep("means-below-en-light");
    scroll(robot, 1);
    keep("means-end-en-light");
    show(robot, Part.INTERVALS, Language.EN, Theme.DARK, 1.25);
    keep("intervals-en-dark-125");
    show(robot, Part.DIMENSIONS, Language.ID, Theme.LIGHT, 1.25);
    keep("dimensions-id-light-125");
    robot.interact(this::halves);
    show(robot, Part.GROUPS, Language.ID, Theme.DARK, 1);
    scroll(robot, 0.5);
    keep("groups-below-id-dark");
    scroll(robot, 1);
    keep("groups-end-id-dark");
  }

  @Test
  void aNumberOpensBesideThePicture(FxRobot robot) {
    show(robot, Part.MEANS, Language.ID, Theme.LIGHT, 1);
    robot.clickOn("#survey-index");
    keep("opened-id-light");
    assertThat(robot.lookup("#figure-value").queryLabeled().getText()).isEqualTo("68,73 %");
  }

  @Test
  void kindsOfPicturesAreOffered(FxRobot robot) {
    show(robot, Part.FREQUENCIES, Language.EN, Theme.LIGHT, 1);
    robot.type(KeyCode.T);
    robot.clickOn("#survey-save-picture");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#survey-save-svg").tryQuery()).isPresent();
    robot.type(KeyCode.ESCAPE);
    keep("tcr-en-light");
  }

  @Test
  void whatIsEmptyTeaches(FxRobot robot) {
    show(robot, Part.IMPORTANCE, Language.ID, Theme.LIGHT, 1);
    keep("no-importance-id-light");
    show(robot, Part.GROUPS, Language.EN, Theme.LIGHT, 1);
    keep("no-groups-en-light");
    StudyInfo info =
        new StudyInfo(new UUID(0, 1), "new", Words.of("Baru"), "id", "IDR", Words.NONE);
    try (Study study = Study.create(folder.resolve("empty.neraca"), info)) {
      robot.interact(sample::close);
      sample = SampleDesk.of(study);
      model = new SurveyViewModel(sample.desk, sample.trail);
      show(robot, Part.FREQUENCIES, Language.ID, Theme.LIGHT, 1);
      keep("no-questionnaire-id-light");
      assertThat(robot.lookup("#survey-next").queryButton().getText()).isEqualTo("Buka kuesioner");
    }
  }

  /** A field with two groups of customers, alternately. */
  private void halves() {
    ProfileField field =
        new ProfileField(
            new UUID(0, 8), "half", 8, new Words("Datang", "Came"), ProfileField.Kind.TEXT);
    List<Words> times = List.of(new Words("pagi", "early"), new Words("sore", "late"));
    List<Edit> edits = new ArrayList<>(List.of(new Edit.Put(field)));
    List<Respondent> customers =
        sample.study.all(Respondent.class).stream()
            .filter(r -> r.number().startsWith("P-"))
            .toList();
    for (int i = 0; i < customers.size(); i++) {
      edits.add(
          new Edit.Put(
              new ProfileValue(
                  new UUID(2, i), customers.get(i).uuid(), field.uuid(), times.get(i % 2))));
    }
    sample.desk.edit(new Edit.Several(new Edit.Put(field).name(), edits));
    model
        .by()
        .set(model.fields().stream().filter(f -> f.id().equals("half")).findFirst().orElseThrow());
  }
}
