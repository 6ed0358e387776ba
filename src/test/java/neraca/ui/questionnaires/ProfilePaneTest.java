package neraca.ui.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import neraca.model.ProfileBound;
import neraca.model.ProfileField;
import neraca.model.ProfileLevel;
import neraca.model.ProfileValue;
import neraca.model.Words;
import neraca.text.Language;
import neraca.ui.desk.Desk;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.work.Edit;
import neraca.work.Study;
import neraca.work.sample.Samples;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** What respondents are asked about themselves, in the window and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class ProfilePaneTest {
  private final Jobs jobs = new Jobs(Platform::runLater);
  private Path folder;
  private Stage stage;
  private Study study;
  private QuestionnairesViewModel model;

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    folder = Files.createTempDirectory("profile");
    Path file = folder.resolve("sample.neraca");
    Samples.write("tunggulwulung", file);
    study = Study.open(file);
  }

  @Stop
  void stop() throws IOException {
    jobs.close();
    study.close();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.delete(folder);
  }

  private void show() {
    Snapshots.onPixels(
        () -> {
          model = new QuestionnairesViewModel(new Desk(study, jobs));
          Snapshots.show(
              stage,
              QuestionnairesLooksTest.window(model, Language.ID, Theme.LIGHT).root(),
              Snapshots.WIDTH,
              Snapshots.HEIGHT);
          return model;
        });
    settle();
  }

  private void settle() {
    do {
      WaitForAsyncUtils.waitForFxEvents();
    } while (Snapshots.onPixels(() -> jobs.running().get()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String focused() {
    Node owner = stage.getScene().getFocusOwner();
    return owner == null ? "" : String.valueOf(owner.getId());
  }

  @Test
  void aFieldAndItsLevelsAreTypedByKeyboardAlone(FxRobot robot) {
    show();
    robot.interact(() -> stage.getScene().lookup("#profile-open").requestFocus());
    robot.type(KeyCode.SPACE);
    settle();
    assertThat(focused()).isEqualTo("profile-id-role");
    robot.type(KeyCode.INSERT);
    assertThat(focused()).isEqualTo("profile-id-next");
    robot.write("Pekerjaan").type(KeyCode.TAB);
    settle();
    assertThat(focused()).isEqualTo("profile-en-pekerjaan");
    robot.write("Occupation").type(KeyCode.TAB).type(KeyCode.TAB);
    settle();
    assertThat(focused()).isEqualTo("profile-levels-pekerjaan");
    robot.write("petani; guru").type(KeyCode.ENTER);
    settle();
    ProfileField made = study.all(ProfileField.class).get(1);
    assertThat(made.name()).isEqualTo(new Words("Pekerjaan", "Occupation"));
    assertThat(study.all(ProfileLevel.class))
        .filteredOn(level -> level.field().equals(made.uuid()))
        .extracting(level -> level.name().id())
        .containsExactly("petani", "guru");
    assertThat(focused()).isEqualTo("profile-id-next");
    robot.type(KeyCode.UP);
    robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
    settle();
    assertThat(study.all(ProfileField.class).get(0).code()).isEqualTo("pekerjaan");
    assertThat(focused()).isEqualTo("profile-id-pekerjaan");
  }

  @Test
  void whatIsRefusedStaysWithItsReasonAndEscTakesItBack(FxRobot robot) {
    show();
    robot.interact(() -> model.profileShown().set(true));
    settle();
    robot.interact(() -> stage.getScene().lookup("#profile-id-role").requestFocus());
    robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB);
    assertThat(focused()).isEqualTo("profile-levels-role");
    robot.type(KeyCode.END, KeyCode.BACK_SPACE);
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write("pelanggan").type(KeyCode.ENTER);
    settle();
    Labeled refusal = robot.lookup("#profile-refusal-role").queryAs(Labeled.class);
    assertThat(refusal.isVisible()).isTrue();
    assertThat(refusal.getText()).contains("karyawan", "6");
    Snapshots.keep(stage.getScene(), "profile-refused-id-light");
    assertThat(study.all(ProfileLevel.class)).hasSize(2);
    robot.interact(() -> stage.getScene().lookup("#profile-levels-role").requestFocus());
    robot.type(KeyCode.ESCAPE);
    assertThat(refusal.isVisible()).isFalse();
    robot.type(KeyCode.ESCAPE);
    settle();
    assertThat(focused()).isEqualTo("questionnaires-list");
    assertThat(model.profileShown().get()).isFalse();
  }

  @Test
  void looksAsItShould() {
    study.edit(
        new Edit.Several(
            new Edit.Put(study.all(ProfileField.class).get(0)).name(),
            List.of(
                put("age", 2, "Usia", "Age", ProfileField.Kind.NUMBER),
                put("income", 4, "Penghasilan", "Income", ProfileField.Kind.NUMBER),
                put("note", 3, "Kota asal", "Home town", ProfileField.Kind.TEXT))));
    ProfileField age = study.all(ProfileField.class).get(1);
    for (int bound : List.of(26, 36, 46)) {
      study.edit(
          new Edit.Put(new ProfileBound(UUID.randomUUID(), age.uuid(), new BigFraction(bound))));
    }
    ProfileValue first = study.all(ProfileValue.class).get(0);
    study.edit(
        new Edit.Put(
            new ProfileValue(first.uuid(), first.respondent(), first.field(), Words.of("plg"))));
    Snapshots.takeAll(
        "profile",
        (language, theme) -> {
          QuestionnairesViewModel shown =
              new QuestionnairesViewModel(new Desk(study, Jobs.inline()));
          shown.profileShown().set(true);
          return QuestionnairesLooksTest.window(shown, language, theme).root();
        });
  }

  private static Edit put(String code, int position, String id, String en, ProfileField.Kind kind) {
    return new Edit.Put(
        new ProfileField(UUID.randomUUID(), code, position, new Words(id, en), kind));
  }
}
