package neraca.ui.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import neraca.model.Item;
import neraca.model.Questionnaire;
import neraca.model.Scale;
import neraca.model.ScaleLabel;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.text.Language;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.work.Edit;
import neraca.work.Study;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The form as it is seen and typed into. */
@ExtendWith(ApplicationExtension.class)
class FormViewTest {
  @TempDir static Path folder;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(sample(), Jobs.inline(), Language.ID, Theme.LIGHT);
    window.model.profile().set(false);
    Snapshots.show(stage, window.root, 1366, 768);
    stage.requestFocus();
  }

  private static Study sample() {
    Path file = folder.resolve(UUID.randomUUID() + ".neraca");
    Samples.write("tunggulwulung", file);
    return Study.open(file);
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  private static String box(FxRobot robot, int at) {
    Node box = robot.lookup("#form-box-" + at).query();
    return box.lookupAll(".strong").stream()
        .map(label -> ((Label) label).getText())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSheetIsTypedWithoutTheMouse(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.HOME).push(KeyCode.CONTROL, KeyCode.E);
    assertThat(text(robot, "#form-name")).isEqualTo("Responden P-01");
    assertThat(text(robot, "#form-sheets")).isEqualTo("lembar 1 dari 18");
    assertThat(text(robot, "#form-place")).isEqualTo("Butir 1 dari 14");
    assertThat(text(robot, "#form-statement"))
        .isEqualTo("Menurut saya ikan yang disebar di kolam mudah memakan umpan");
    assertThat(text(robot, "#form-sum")).isEqualTo("Jumlah 56 · 14 butir terjawab");
    robot.type(KeyCode.DIGIT1);
    assertThat(box(robot, 0)).isEqualTo("1");
    assertThat(text(robot, "#form-sum")).isEqualTo("Jumlah 53 · 14 butir terjawab");
    assertThat(text(robot, "#form-place")).isEqualTo("Butir 2 dari 14");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(box(robot, 0)).isEqualTo("4");
    robot.type(KeyCode.DIGIT7, KeyCode.BACK_SPACE);
    assertThat(box(robot, 0)).isEqualTo("7");
    assertThat(text(robot, "#form-says")).contains("“7”");
    robot.type(KeyCode.DIGIT4, KeyCode.ENTER);
    assertThat(text(robot, "#form-name")).isEqualTo("Responden P-02");
    // P-01's answers as printed add up to 56 again.
    assertThat(text(robot, "#form-before-0")).isEqualTo("56");
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#answers-grid").query().isFocused()).isTrue();
    assertThat(window.model.cursor().focus()).isEqualTo(new Spot(1, 0));
    robot.push(KeyCode.CONTROL, KeyCode.E).type(KeyCode.PAGE_UP);
    assertThat(text(robot, "#form-name")).isEqualTo("Responden P-01");
    assertThat(robot.lookup("#answers-form").query().isFocused()).isTrue();
  }

  @Test
  void theMouseChoosesBoxesAndAnswersToo(FxRobot robot) {
    robot.clickOn("#answers-way-form").clickOn("#form-box-13");
    assertThat(text(robot, "#form-place")).isEqualTo("Butir 14 dari 14");
    robot.clickOn("#form-option-2");
    assertThat(box(robot, 13)).isEqualTo("2");
    assertThat(text(robot, "#form-place")).isEqualTo("Akhir lembar");
    assertThat(text(robot, "#form-statement")).isEqualTo("Jumlah 54 · 14 butir terjawab");
    robot.clickOn("#form-next");
    assertThat(text(robot, "#form-name")).isEqualTo("Responden P-02");
    robot.clickOn("#form-labels");
    assertThat(window.wanted).containsExactly("questionnaires");
  }

  /** Sixty long statements on a scale from 0 to 10. */
  private static Study longOne() {
    Study study =
        Study.create(
            folder.resolve(UUID.randomUUID() + ".neraca"),
            new StudyInfo(UUID.randomUUID(), "l", Words.of("L"), "id", "IDR", Words.NONE));
    UUID asked = UUID.randomUUID();
    study.edit(
        new Edit.Put(
            new Questionnaire(
                asked,
                "long",
                1,
                Words.of("Panjang"),
                new Scale(0, 10),
                Words.NONE,
                false,
                Words.NONE)));
    for (int i = 1; i <= 60; i++) {
      Words statement =
          Words.of(
              "Saya merasa bahwa pimpinan memberi penjelasan yang cukup tentang perubahan cara"
                  + " kerja sebelum perubahan itu berlaku di bagian saya, butir "
                  + i);
      study.edit(
          new Edit.Put(
              new Item(UUID.randomUUID(), asked, null, "q" + i, i, statement, false, null)));
    }
    return study;
  }

  @Test
  void looksAsItShould() {
    Snapshots.takeAll(
        "answers-form",
        (language, theme) -> {
          Window shown = new Window(sample(), Jobs.inline(), language, theme);
          shown.model.typing().go(new Spot(13, 0), false);
          shown.model.form().toggle();
          "55434455379".chars().forEach(c -> shown.model.typing().typed((char) c));
          shown.model.typing().back();
          return shown.root;
        });
    Snapshots.takeAll(
        "answers-form-labels",
        (language, theme) -> {
          Study study = sample();
          UUID asked = study.all(Questionnaire.class).get(0).uuid();
          int value = 1;
          for (String label :
              List.of(
                  "Sangat tidak setuju/Strongly disagree",
                  "Tidak setuju/Disagree",
                  "Netral/Neutral",
                  "Setuju/Agree",
                  "Sangat setuju/Strongly agree")) {
            String[] both = label.split("/");
            study.edit(
                new Edit.Put(
                    new ScaleLabel(
                        UUID.randomUUID(), asked, value++, new Words(both[0], both[1]))));
          }
          Window shown = new Window(study, Jobs.inline(), language, theme);
          shown.model.typing().go(new Spot(4, 9), false);
          shown.model.form().toggle();
          return shown.root;
        });
    Snapshots.takeAll(
        "answers-form-long",
        (language, theme) -> {
          Window shown = new Window(longOne(), Jobs.inline(), language, theme);
          shown.model.respondents().add("R-1");
          shown.model.form().toggle();
          shown.model.form().go(0);
          "8967".chars().forEach(c -> shown.model.typing().typed((char) c));
          shown.model.form().go(57);
          return shown.root;
        });
    Snapshots.takeAll(
        "answers-form-end",
        (language, theme) -> {
          Window shown = new Window(sample(), Jobs.inline(), language, theme);
          shown.model.profile().set(false);
          shown.model.typing().go(new Spot(5, 14), false);
          shown.model.form().toggle();
          return shown.root;
        });
  }
}
