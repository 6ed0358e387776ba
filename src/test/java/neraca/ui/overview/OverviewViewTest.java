package neraca.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.model.result.Figure;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.desk.Target;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
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

/** What is seen and pressed; numbers as the study prints them. */
@ExtendWith(ApplicationExtension.class)
class OverviewViewTest {
  @TempDir Path folder;
  private SampleDesk sample;
  private final List<Target> gone = new ArrayList<>();
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @BeforeEach
  void open() {
    sample = SampleDesk.tunggulwulung(folder);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private void show(FxRobot robot, SampleDesk opened) {
    robot.interact(
        () ->
            Snapshots.show(
                stage,
                window(opened, Language.ID, Theme.LIGHT),
                Snapshots.WIDTH,
                Snapshots.HEIGHT));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void showsTheNumbersThatTheStudyPrints(FxRobot robot) {
    show(robot, sample);
    assertThat(text(robot, "#overview-total")).isEqualTo("84,9");
    assertThat(text(robot, "#overview-category")).isEqualTo("AA");
    assertThat(text(robot, "#overview-condition")).isEqualTo("sangat sehat");
    assertThat(text(robot, "#overview-perspective-0")).isEqualTo("95,0");
    assertThat(text(robot, "#overview-perspective-1")).isEqualTo("75,0");
    assertThat(text(robot, "#overview-perspective-2")).isEqualTo("83,3");
    assertThat(text(robot, "#overview-finance-revenue")).isEqualTo("Rp 164.700.000");
    assertThat(text(robot, "#overview-finance-total_cost")).isEqualTo("Rp 75.570.500");
    assertThat(text(robot, "#overview-finance-profit")).isEqualTo("Rp 89.129.500");
    assertThat(text(robot, "#overview-finance-rc_ratio")).isEqualTo("2,18");
    assertThat(text(robot, "#overview-finance-rentability")).isEqualTo("117,94 %");
    assertThat(text(robot, "#overview-instrument-0")).isEqualTo("0,844");
    assertThat(text(robot, "#overview-survey-0")).isEqualTo("3,44");
    assertThat(robot.lookup("Kepuasan Karyawan: 10 dari 13 butir gagal").tryQuery()).isPresent();
    assertThat(robot.lookup("Motivasi Karyawan: 3 dari 7 butir gagal").tryQuery()).isPresent();
  }

  @Test
  void enterOpensTheNextStepAndF7WalksTheFindings(FxRobot robot) {
    show(robot, sample);
    robot.type(KeyCode.ENTER);
    assertThat(gone).extracting(Target::screen).containsExactly("ledger");
    robot.type(KeyCode.F7).type(KeyCode.F7).type(KeyCode.ENTER);
    assertThat(gone).extracting(Target::screen).containsExactly("ledger", "instrument");
  }

  @Test
  void aFigureOpensItsWorking(FxRobot robot) {
    show(robot, sample);
    robot.clickOn("#overview-finance-profit");
    assertThat(sample.trail.here()).map(Figure::id).hasValue("finance/profit");
  }

  @Test
  void anEmptyStudyShowsThePath(FxRobot robot) {
    try (Study study = empty()) {
      SampleDesk empty = SampleDesk.of(study);
      show(robot, empty);
      assertThat(text(robot, "#overview-step-1")).isEqualTo("belum");
      assertThat(robot.lookup("#overview-total").tryQuery()).isEmpty();
      assertThat(robot.lookup("#overview-money").tryQuery()).isEmpty();
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(stage.getScene().getFocusOwner())
          .hasFieldOrPropertyWithValue("id", "overview-next");
      robot.type(KeyCode.ENTER);
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(gone).containsExactly(Target.of("questionnaires"));
    }
  }

  @Test
  void looksAsItShould() {
    Snapshots.takeAll("overview", (language, theme) -> window(sample, language, theme));
    Snapshots.takeState(
        "overview-from-where",
        (language, theme) -> {
          Parent root = window(sample, language, theme);
          neraca.work.StudyOverview overview =
              neraca.work.StudyOverview.of(sample.study, sample.desk.place().get());
          Figure total =
              java.util.Objects.requireNonNull(overview.scorecard())
                  .figure("scorecard/total")
                  .orElseThrow();
          sample.trail.open(total);
          return root;
        });
    sample.trail.close();
    try (Study study = empty()) {
      SampleDesk empty = SampleDesk.of(study);
      Snapshots.takeState("overview-empty", (language, theme) -> window(empty, language, theme));
    }
  }

  private Study empty() {
    StudyInfo info =
        new StudyInfo(UUID.randomUUID(), "new", Words.of("Baru"), "id", "IDR", Words.NONE);
    return Study.create(folder.resolve("empty.neraca"), info);
  }

  private Parent window(SampleDesk opened, Language language, Theme theme) {
    OverviewViewModel model = new OverviewViewModel(opened.desk, opened.trail);
    model.onGo(gone::add);
    return opened.window(OverviewView.screen(model), language, theme);
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }
}
