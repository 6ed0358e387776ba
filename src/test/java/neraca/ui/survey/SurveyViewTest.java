package neraca.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is seen and pressed; numbers counted by hand in the study's answers. */
@ExtendWith(ApplicationExtension.class)
class SurveyViewTest {
  @TempDir Path folder;
  private SampleDesk sample;
  private SurveyViewModel model;
  private Stage stage;
  private Path asked;

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

  private void show(FxRobot robot) {
    robot.interact(
        () ->
            Snapshots.show(
                stage,
                sample.window(SurveyView.screen(model, this::answer), Language.ID, Theme.LIGHT),
                Snapshots.WIDTH,
                Snapshots.HEIGHT));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Optional<Path> answer(String ending, Path suggested) {
    asked = folder.resolve(String.valueOf(suggested.getFileName()));
    return Optional.of(asked);
  }

  /** 866 points of 18 respondents on 14 items: 866/252 = 3.4365; of 5 that is 68.73%. */
  @Test
  void showsTheNumbersOfTheStudy(FxRobot robot) {
    show(robot);
    assertThat(text(robot, "#survey-n")).isEqualTo("18");
    assertThat(text(robot, "#survey-mean")).isEqualTo("3,44");
    assertThat(text(robot, "#survey-index")).isEqualTo("68,73 %");
    assertThat(text(robot, "#survey-class")).isEqualTo("tinggi");
  }

  @Test
  void looksAsItShould() {
    Snapshots.takeAll("survey", (language, theme) -> window(0, language, theme));
    for (int tab = 1; tab < Part.values().length; tab++) {
      int at = tab;
      Snapshots.take(
          "survey-" + Part.values()[tab].id(),
          (language, theme) -> window(at, language, theme),
          tab % 2 == 0 ? Language.EN : Language.ID,
          tab % 2 == 0 ? Theme.DARK : Theme.LIGHT,
          1);
    }
  }

  private Parent window(int tab, Language language, Theme theme) {
    model = new SurveyViewModel(sample.desk, sample.trail);
    Parent root = sample.window(SurveyView.screen(model, this::answer), language, theme);
    model.tab().set(tab);
    if (Part.values()[tab] == Part.GROUPS) {
      model.by().set(model.fields().get(1));
    }
    return root;
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }
}
