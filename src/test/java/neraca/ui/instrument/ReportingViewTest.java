package neraca.ui.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import neraca.model.ReportedRule;
import neraca.model.result.Source;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.work.Choice;
import neraca.work.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The choice for the report as it is read and pressed; numbers from R, by reported_rule.R. */
@ExtendWith(ApplicationExtension.class)
class ReportingViewTest {
  @TempDir Path folder;
  private SampleDesk sample;
  private InstrumentViewModel model;
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

  private void show(FxRobot robot) {
    Snapshots.show(robot, stage, () -> window(Language.ID, Theme.LIGHT));
  }

  private Parent window(Language language, Theme theme) {
    model = new InstrumentViewModel(sample.desk, sample.trail);
    Parent root = sample.window(InstrumentView.screen(model), language, theme);
    model.reveal(new Source.Answers("employee_satisfaction", List.of(), 6, true));
    model.tab().set(Section.RULES);
    return root;
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  @Test
  void theRuleIsChosenAfterItsConsequenceWasRead(FxRobot robot) {
    show(robot);
    assertThat(text(robot, "#report-rule"))
        .isEqualTo("Dipakai dalam laporan: r-hitung > r-tabel · Taraf 5 % · Dua ekor");
    assertThat(text(robot, "#report-consequence")).startsWith("3 dari 13 butir valid; butir es_01");
    assertThat(robot.lookup("#report-use").query().getParent().isVisible()).isFalse();
    robot.clickOn("#test-rule-r-030");
    assertThat(text(robot, "#report-other")).contains("r-hitung > 0,30");
    assertThat(text(robot, "#report-other-consequence")).startsWith("13 dari 13 butir valid;");
    assertThat(text(robot, "#report-rule")).contains("r-tabel");
    Node use = robot.lookup("#report-use").query();
    robot.interact(use::requestFocus);
    robot.type(KeyCode.SPACE);
    assertThat(text(robot, "#report-rule")).contains("r-hitung > 0,30");
    assertThat(text(robot, "#report-consequence")).startsWith("13 dari 13 butir valid;");
    assertThat(use.getParent().isVisible()).isFalse();
    assertThat(sample.study.all(ReportedRule.class)).hasSize(1);
  }

  @Test
  void aWindowThatOnlyReadsSaysWhyItIsNotChosen(FxRobot robot) {
    Path file = sample.study.path();
    sample.close();
    sample = SampleDesk.of(Study.openReadOnly(file));
    sample.desk.place().set(new Choice("pemancingan", "2018-05"));
    show(robot);
    robot.clickOn("#test-rule-r-030");
    assertThat(robot.lookup("#report-use").query().isDisabled()).isTrue();
    assertThat(text(robot, "#report-hint")).contains("hanya dibaca");
  }

  @Test
  void looksAsItShould() {
    Snapshots.takeAll("report-rule", this::window);
    Snapshots.takeAll(
        "report-rule-other",
        (language, theme) -> {
          Parent root = window(language, theme);
          model.settings().rule().set(model.settings().rules().get(1));
          return root;
        });
  }
}
