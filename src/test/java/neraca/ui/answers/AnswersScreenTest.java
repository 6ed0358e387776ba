package neraca.ui.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import neraca.model.Item;
import neraca.model.Questionnaire;
import neraca.model.Response;
import neraca.model.Scale;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.text.Language;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.work.Choice;
import neraca.work.Edit;
import neraca.work.Study;
import neraca.work.TypedAnswers;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The screen as it is seen and pressed. */
class AnswersScreenTest {
  private static final int ROW = 24;

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private Stage stage;
  private Jobs jobs;

  @AfterEach
  void close() {
    if (stage != null) {
      Snapshots.onPixels(
          () -> {
            stage.hide();
            return 0;
          });
      jobs.close();
    }
  }

  private Study sample() {
    Path file = folder.resolve(UUID.randomUUID() + ".neraca");
    Samples.write("tunggulwulung", file);
    return Study.open(file);
  }

  /** Shows the screen with lanes of its own, as the program does. */
  private Window show(Study study) {
    Snapshots.onPixels(() -> 0);
    jobs = new Jobs(Platform::runLater);
    Window window = Snapshots.onPixels(() -> new Window(study, jobs, Language.ID, Theme.LIGHT));
    stage =
        Snapshots.onPixels(
            () -> {
              Theme.LIGHT.apply();
              Stage shown = new Stage();
              Scene scene = new Scene(window.root, 1366, 768);
              Theme.dress(scene, 1);
              shown.setScene(scene);
              shown.show();
              shown.requestFocus();
              return shown;
            });
    settle();
    return window;
  }

  /** Waits until nothing is on its way to or from the file. */
  private void settle() {
    do {
      WaitForAsyncUtils.waitForFxEvents();
    } while (Snapshots.onPixels(() -> jobs.running().get()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  private <N extends Node> N find(String id, Class<N> kind) {
    return kind.cast(stage.getScene().lookup(id));
  }

  private String text(String id) {
    return find(id, Label.class).getText();
  }

  /** The painted pixels of a part of a line, counted from the grid's left edge. */
  private int[] painted(int line, double left, double width) {
    return Snapshots.onPixels(
        () -> {
          Node canvas =
              ((Region) find("#answers-grid", Region.class)).getChildrenUnmodifiable().get(0);
          double head = find("#answers-grid", AnswersGrid.class).geometry().headHeight();
          SnapshotParameters part = new SnapshotParameters();
          part.setViewport(
              new Rectangle2D(
                  canvas.localToScene(left, 0).getX(),
                  canvas.localToScene(0, head + line * ROW).getY(),
                  width,
                  ROW - 1));
          WritableImage image = stage.getScene().getRoot().snapshot(part, null);
          int[] argb = new int[(int) width * (ROW - 1)];
          image
              .getPixelReader()
              .getPixels(
                  0,
                  0,
                  (int) width,
                  ROW - 1,
                  PixelFormat.getIntArgbInstance(),
                  argb,
                  0,
                  (int) width);
          return argb;
        });
  }

  private static String answers(Study study, int row) {
    UUID questionnaire = study.all(Questionnaire.class).get(0).uuid();
    return TypedAnswers.of(study, questionnaire, Choice.ALL).orElseThrow().rows().get(row).marks();
  }

  @Test
  void aDigitIsPaintedSummedAndKept() {
    Study study = sample();
    Window window = show(study);
    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("answers-grid");
    robot.interact(() -> window.model.profile().set(false));
    settle();
    // In the first item P-01 has 4 and P-02 has 1; P-01 adds up to 56 and P-03 to 53.
    away();
    double sums = find("#answers-grid", AnswersGrid.class).geometry().sums() + 2;
    assertThat(painted(0, 100, 30)).isNotEqualTo(painted(1, 100, 30));
    assertThat(painted(0, sums, 60)).isNotEqualTo(painted(2, sums, 60));
    press(KeyCode.CONTROL, KeyCode.HOME);
    press(KeyCode.DIGIT1);
    away();
    assertThat(painted(0, 100, 30)).isEqualTo(painted(1, 100, 30));
    assertThat(painted(0, sums, 60)).isEqualTo(painted(2, sums, 60));
    assertThat(answers(study, 0)).startsWith("04");
    assertThat(window.model.unsaved().get()).isZero();
  }

  /** To a row that is not compared, without scrolling. */
  private void away() {
    press(KeyCode.CONTROL, KeyCode.HOME);
    for (int row = 0; row < 4; row++) {
      press(KeyCode.DOWN);
    }
  }

  /** Widths counted in letters. */
  @Test
  void aNameIsBrokenIntoAsFewLinesAsThereIsRoomFor() {
    Heads.Broken name = Heads.Broken.of("Respon terhadap masalah dan pemecahannya", String::length);
    assertThat(name.widths()).containsExactly(40.0, 23.0, 15.0);
    assertThat(name.within(40, 3)).hasSize(1);
    assertThat(name.within(39, 3)).containsExactly("Respon terhadap masalah", "dan pemecahannya");
    assertThat(name.within(22, 3))
        .containsExactly("Respon terhadap", "masalah dan", "pemecahannya");
    assertThat(name.within(22, 2)).as("too narrow: cut, but not in more lines").hasSize(2);
  }

  @Test
  void noNameOfADimensionIsCutWhereThereIsRoom() {
    show(sample());
    Geometry at = find("#answers-grid", AnswersGrid.class).geometry();
    assertThat(at.name(9, at.width(9)))
        .containsExactly("Respon terhadap", "masalah dan", "pemecahannya");
    assertThat(at.end()).isLessThanOrEqualTo(1366 - 200);
    assertThat(at.visibleRows())
        .as("all of the sample in a window of 1366 x 768 inside")
        .isEqualTo(18);
  }

  @Test
  void theStripSaysTheWholeStatementAndWhatStandsInTheCell() {
    show(sample());
    press(KeyCode.CONTROL, KeyCode.HOME);
    assertThat(text("#answers-item")).isEqualTo("cs_01");
    assertThat(text("#answers-statement"))
        .isEqualTo("Menurut saya ikan yang disebar di kolam mudah memakan umpan");
    assertThat(text("#answers-detail")).contains("P-01", "skala 1–5");
    assertThat(find("#answers-grid", Region.class).getAccessibleText())
        .startsWith("P-01, cs_01: 4.");
    press(KeyCode.DIGIT7);
    press(KeyCode.LEFT);
    assertThat(text("#answers-detail")).contains("“7”");
    assertThat(text("#answers-unresolved")).isEqualTo("1 belum jelas");
    press(KeyCode.F7);
    assertThat(text("#answers-item")).isEqualTo("cs_01");
  }

  @Test
  void nothingTypedFastIsLostOrReordered() {
    Study study = sample();
    show(study);
    robot.push(KeyCode.CONTROL, KeyCode.HOME);
    String typed = "12345123451234";
    for (int row = 0; row < 6; row++) {
      for (char digit : typed.toCharArray()) {
        robot.type(KeyCode.valueOf("DIGIT" + digit));
      }
      robot.type(KeyCode.ENTER);
    }
    settle();
    String kept = typed.chars().mapToObj(c -> "" + (char) (c - 1)).collect(Collectors.joining());
    for (int row = 0; row < 6; row++) {
      assertThat(answers(study, row)).isEqualTo(kept);
    }
    assertThat(answers(study, 6))
        .isEqualTo("34413232333334".length() == 14 ? answers(study, 6) : "");
  }

  @Test
  void blocksAreCopiedAndPastedByTheUsualKeys() {
    Study study = sample();
    show(study);
    press(KeyCode.CONTROL, KeyCode.HOME);
    press(KeyCode.SHIFT, KeyCode.RIGHT);
    press(KeyCode.SHIFT, KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.C);
    assertThat(Snapshots.onPixels(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("4\t5\n1\t2\n");
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.V);
    assertThat(answers(study, 3)).startsWith("3343");
    assertThat(answers(study, 4)).startsWith("1012");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(answers(study, 3)).startsWith("3243");
    assertThat(answers(study, 4)).startsWith("1222");
  }

  @Test
  void aNumberIsFoundAndASheetRemovedOnlyWhenConfirmed() {
    Study study = sample();
    show(study);
    press(KeyCode.CONTROL, KeyCode.F);
    robot.write("14");
    press(KeyCode.ENTER);
    assertThat(text("#answers-detail")).contains("P-14");
    Platform.runLater(() -> find("#answers-remove", javafx.scene.control.Button.class).fire());
    WaitForAsyncUtils.waitForFxEvents();
    var all = javafx.stage.Window.getWindows();
    Snapshots.keep(all.get(all.size() - 1).getScene(), "answers-remove-id-light");
    robot.push(KeyCode.ESCAPE);
    settle();
    assertThat(study.all(Response.class)).hasSize(30);
    Platform.runLater(() -> find("#answers-remove", javafx.scene.control.Button.class).fire());
    WaitForAsyncUtils.waitForFxEvents();
    robot.push(KeyCode.ENTER);
    settle();
    assertThat(study.all(Response.class)).hasSize(30);
    Platform.runLater(() -> find("#answers-remove", javafx.scene.control.Button.class).fire());
    WaitForAsyncUtils.waitForFxEvents();
    robot.push(KeyCode.TAB).push(KeyCode.SPACE);
    settle();
    assertThat(study.all(Response.class)).hasSize(29);
  }

  @Test
  void aNewStudyIsTypedFromTheFirstRespondentOnByKeyboardAlone() {
    StudyInfo info =
        new StudyInfo(UUID.randomUUID(), "new", Words.of("New"), "id", "IDR", Words.NONE);
    Study study = Study.create(folder.resolve("new.neraca"), info);
    Window window = show(study);
    assertThat(find("#answers-to-questionnaires", Node.class)).isNotNull();
    press(KeyCode.SPACE);
    assertThat(window.wanted).containsExactly("questionnaires");
    UUID q = UUID.randomUUID();
    edit(
        window,
        new Edit.Put(
            new Questionnaire(
                q, "q", 1, Words.of("Q"), new Scale(1, 5), Words.NONE, false, Words.NONE)));
    for (int i = 1; i <= 2; i++) {
      edit(
          window,
          new Edit.Put(
              new Item(UUID.randomUUID(), q, null, "i" + i, i, Words.of("I"), false, null)));
    }
    Snapshots.keep(stage.getScene(), "answers-none");
    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("answers-first-number");
    press(KeyCode.ENTER);
    press(KeyCode.DIGIT5);
    press(KeyCode.DIGIT4);
    press(KeyCode.ENTER);
    press(KeyCode.T);
    assertThat(answers(study, 0)).isEqualTo("43");
    assertThat(answers(study, 1)).isEqualTo("r.");
  }

  private void edit(Window window, Edit edit) {
    robot.interact(() -> window.desk.edit(edit));
    settle();
  }

  @Test
  void looksAsItShould() {
    Snapshots.takeAll(
        "answers",
        (language, theme) -> {
          Window window = new Window(sample(), Jobs.inline(), language, theme);
          Typing typing = window.model.typing();
          typing.go(new Spot(11, 8), false);
          typing.typed('7');
          typing.go(new Spot(16, 9), false);
          typing.clear();
          typing.go(new Spot(14, 3), false);
          typing.typed('T');
          typing.typed('X');
          typing.go(new Spot(13, 4), false);
          return window.root;
        });
  }

  @Test
  void looksAsItShouldWhereTheFileRefuses() {
    Snapshots.take(
        "answers-unsaved",
        (language, theme) -> {
          Study study = sample();
          Window window = new Window(study, Jobs.inline(), language, theme);
          Typing typing = window.model.typing();
          UUID response = window.model.grid().row(3).response().uuid();
          study.edit(new Edit.Remove(Response.class, response));
          typing.go(new Spot(3, 2), false);
          Arrays.asList('1', '2', '3').forEach(typing::typed);
          typing.go(new Spot(5, 1), false);
          typing.go(new Spot(8, 6), true);
          return window.root;
        },
        Language.ID,
        Theme.LIGHT,
        1);
  }
}
