package neraca.ui.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import neraca.model.Dimension;
import neraca.model.Item;
import neraca.model.Questionnaire;
import neraca.model.Scale;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.text.Language;
import neraca.ui.desk.Desk;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.work.Study;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The screen in the window, by keyboard, with the lanes it has in the program. */
@ExtendWith(ApplicationExtension.class)
class QuestionnairesViewTest {
  private final Jobs jobs = new Jobs(Platform::runLater);
  private Path folder;
  private Stage stage;
  private Study study;
  private Desk desk;
  private QuestionnairesViewModel model;

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    folder = Files.createTempDirectory("questionnaires");
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

  private void openSample() {
    Path file = folder.resolve("sample.neraca");
    Samples.write("tunggulwulung", file);
    open(Study.open(file));
  }

  private void open(Study opened) {
    study = opened;
    Snapshots.onPixels(
        () -> {
          desk = new Desk(study, jobs);
          model = new QuestionnairesViewModel(desk);
          Snapshots.show(
              stage,
              QuestionnairesLooksTest.window(model, Language.ID, Theme.LIGHT).root(),
              Snapshots.WIDTH,
              Snapshots.HEIGHT);
          return model;
        });
    settle();
  }

  /** Counts, codes and statements as questionnaires.json prints them. */
  @Test
  void showsWhatTheStudyHolds(FxRobot robot) {
    openSample();
    ListView<?> list = robot.lookup("#questionnaires-list").queryListView();
    assertThat(list.isFocused()).isTrue();
    assertThat(texts(robot, ".questionnaire-entry .caption"))
        .contains("14 butir \u00b7 18 lembar jawaban", "7 butir \u00b7 6 lembar jawaban");
    assertThat(row(robot, 12))
        .startsWith("13", "cs_13", "lokasi pemancingan mudah dijangkau")
        .contains("fishing venue is easy to reach", "Kemudahan dan kenyamanan");
    robot.type(KeyCode.DOWN, KeyCode.DOWN);
    settle();
    assertThat(row(robot, 6))
        .startsWith(
            "7", "em_07", "Saya lebih semangat bekerja karena kondisi lingkungan yang aman");
  }

  @Test
  void cellsAreWalkedEditedAndTypedOver(FxRobot robot) {
    openSample();
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.F2, KeyCode.END).write(" sekali").type(KeyCode.ENTER);
    robot.write("Pakan sesuai").type(KeyCode.TAB).write("Feed suits").type(KeyCode.ENTER);
    settle();
    assertThat(item("cs_01").statement().id()).endsWith("mudah memakan umpan sekali");
    assertThat(item("cs_02").statement()).isEqualTo(new Words("Pakan sesuai", "Feed suits"));
    robot.write("oops").type(KeyCode.ESCAPE);
    settle();
    assertThat(item("cs_03").statement().en()).startsWith("In my opinion the fee");
    robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.SPACE);
    settle();
    assertThat(item("cs_03").reversed()).isTrue();
  }

  @Test
  void aRefusedCodeStaysInItsCellWithTheReasonBelow(FxRobot robot) {
    openSample();
    robot.type(KeyCode.ENTER).press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    robot.write("cs_02").type(KeyCode.ENTER);
    settle();
    TextField editor = robot.lookup("#edit-code").queryAs(TextField.class);
    assertThat(editor.getText()).isEqualTo("cs_02");
    assertThat(editor.isFocused()).isTrue();
    Labeled refusal = robot.lookup("#items-refusal").queryAs(Labeled.class);
    assertThat(refusal.isVisible()).isTrue();
    assertThat(refusal.getText()).contains("cs_02");
    Snapshots.keep(stage.getScene(), "questionnaires-editing-id-light");
    robot.type(KeyCode.ESCAPE);
    assertThat(refusal.isVisible()).isFalse();
    assertThat(row(robot, 0)).contains("cs_01");
  }

  @Test
  void rowsMoveAndGoByKeys(FxRobot robot) {
    openSample();
    robot.type(KeyCode.ENTER);
    robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
    settle();
    assertThat(row(robot, 1)).startsWith("2", "cs_01");
    assertThat(model.sheet().caret().get().orElseThrow().row()).isEqualTo(item("cs_01").uuid());
    robot.type(KeyCode.DELETE);
    settle();
    assertThat(texts(robot, ".dialog-pane .label")).anyMatch(text -> text.contains("18 lembar"));
    robot.type(KeyCode.ESCAPE);
    assertThat(study.all(Item.class)).hasSize(34);
    robot.type(KeyCode.DELETE);
    settle();
    robot.clickOn(robot.lookup(".dialog-pane .button").lookup("Hapus").<Node>query());
    settle();
    assertThat(study.all(Item.class)).hasSize(33);
    robot.interact(desk::undo);
    settle();
    assertThat(row(robot, 1)).startsWith("2", "cs_01");
  }

  @Test
  void aDimensionIsChosenFromTheListThatTypingShortens(FxRobot robot) {
    openSample();
    robot.type(KeyCode.ENTER).type(KeyCode.TAB).type(KeyCode.TAB);
    robot.write("Jam");
    settle();
    Snapshots.keep(stage.getScene(), "questionnaires-choosing-id-light");
    robot.listTargetWindows().stream()
        .filter(window -> window != stage)
        .forEach(popup -> Snapshots.keep(popup.getScene(), "questionnaires-choices-id-light"));
    robot.type(KeyCode.ENTER);
    settle();
    Dimension guarantee =
        study.all(Dimension.class).stream()
            .filter(d -> d.code().equals("guarantee"))
            .findFirst()
            .orElseThrow();
    assertThat(item("cs_01").dimension()).isEqualTo(guarantee.uuid());
    assertThat(robot.lookup("#edit-dimension").<Node>tryQuery()).isEmpty();
  }

  @Test
  void severalLinesArePasted(FxRobot robot) {
    openSample();
    robot.interact(() -> clip("Satu\nDua\nTiga\n"));
    robot.type(KeyCode.ENTER).type(KeyCode.INSERT);
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    settle();
    assertThat(row(robot, 1)).contains("cs_15", "Satu");
    assertThat(row(robot, 3)).contains("cs_17", "Tiga");
    assertThat(row(robot, 4)).contains("cs_02");
  }

  @Test
  void theScaleIsRefusedBelowItsFieldWhileAnswersNeedIt(FxRobot robot) {
    openSample();
    robot.interact(() -> model.part().set(QuestionnairesViewModel.Part.DETAILS));
    settle();
    TextField max = robot.lookup("#questionnaire-scale-max").queryAs(TextField.class);
    robot.interact(max::requestFocus);
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write("4").type(KeyCode.ENTER);
    settle();
    assertThat(max.getText()).isEqualTo("4");
    assertThat(texts(robot, ".refusal")).anyMatch(text -> text.startsWith("Ada jawaban 5"));
    robot.type(KeyCode.ESCAPE);
    assertThat(max.getText()).isEqualTo("5");
    assertThat(texts(robot, ".refusal")).noneMatch(text -> text.startsWith("Ada jawaban"));
  }

  /** From an empty study to an instrument with the keyboard alone. */
  @Test
  void anInstrumentIsTypedFromNothing(FxRobot robot) {
    StudyInfo info =
        new StudyInfo(Desk.newUuid(), "warung", Words.of("Warung"), "id", "IDR", Words.NONE);
    open(Study.create(folder.resolve("new.neraca"), info));
    Snapshots.keep(stage.getScene(), "questionnaires-none-id-light");
    assertThat(robot.lookup("#questionnaire-first").query().isFocused()).isTrue();
    robot.type(KeyCode.SPACE);
    settle();
    robot.write("Kepuasan Mitra").type(KeyCode.ENTER);
    settle();
    Snapshots.keep(stage.getScene(), "questionnaires-begun-id-light");
    robot.write("Saya puas").type(KeyCode.ENTER);
    robot.write("Saya kembali").type(KeyCode.TAB).write("I return").type(KeyCode.ENTER);
    settle();
    Questionnaire made = study.all(Questionnaire.class).get(0);
    assertThat(made.code()).isEqualTo("KM");
    assertThat(made.scale()).isEqualTo(new Scale(1, 5));
    assertThat(study.all(Item.class)).extracting(Item::code).containsExactly("KM1", "KM2");
    assertThat(item("KM1").statement()).isEqualTo(Words.of("Saya puas"));
    assertThat(item("KM2").statement()).isEqualTo(new Words("Saya kembali", "I return"));
    assertThat(texts(robot, ".questionnaire-entry .caption"))
        .contains("2 butir \u00b7 0 lembar jawaban");
  }

  private static void clip(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private Item item(String code) {
    return study.all(Item.class).stream()
        .filter(i -> i.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** Edits go over the store lane and back. */
  private void settle() {
    for (int i = 0; i < 3; i++) {
      WaitForAsyncUtils.waitForFxEvents();
      Snapshots.onPixels(
          () -> {
            Object done = new Object();
            jobs.store(() -> done, x -> {});
            return done;
          });
      await();
    }
  }

  private void await() {
    try {
      WaitForAsyncUtils.waitFor(
          20,
          java.util.concurrent.TimeUnit.SECONDS,
          () -> Snapshots.onPixels(() -> !jobs.running().get()));
    } catch (java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException(e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static List<String> texts(FxRobot robot, String query) {
    return Snapshots.onPixels(
        () ->
            robot.lookup(query).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList());
  }

  /** What stands in a row of the items, cell by cell. */
  private static List<String> row(FxRobot robot, int index) {
    return Snapshots.onPixels(
        () ->
            robot.lookup("#items-table .table-cell").queryAllAs(TableCell.class).stream()
                .filter(c -> c.getIndex() == index && c.getText() != null && c.isVisible())
                .sorted(java.util.Comparator.comparing(c -> c.localToScene(0, 0).getX()))
                .map(c -> (String) c.getText())
                .toList());
  }
}
