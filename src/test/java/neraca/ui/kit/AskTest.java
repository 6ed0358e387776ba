package neraca.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.text.Language;
import neraca.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AskTest {
  private final List<Object> answers = new ArrayList<>();
  private Ask ask;

  @Start
  void start(Stage stage) {
    Texts texts = Texts.of(Language.ID);
    ask = new Ask(() -> stage, () -> texts);
    Snapshots.show(stage, new StackPane(), 800, 600);
  }

  @Test
  void aNameThatIsTakenIsRefusedUnderTheFieldUntilItIsRight(FxRobot robot) {
    later(() -> answers.add(ask.text(Phrase.of("kit.ask"), "", AskTest::taken)));
    robot.clickOn("#ask-text").write("Tempe").type(KeyCode.ENTER);
    Labeled refusal = robot.lookup(".refusal").queryAs(Labeled.class);
    assertThat(refusal.getText()).isEqualTo("Nama sudah dipakai. Pilih nama lain.");
    assertThat(refusal.isVisible()).isTrue();
    assertThat(answers).isEmpty();
    Snapshots.keep(refusal.getScene(), "ask-name-id-light");
    robot.write(" 2");
    assertThat(refusal.isVisible()).isFalse();
    robot.type(KeyCode.ENTER);
    assertThat(answers).containsExactly(Optional.of("Tempe 2"));
  }

  private static Optional<Phrase> taken(String name) {
    return name.equals("Tempe") ? Optional.of(Phrase.of("kit.refused")) : Optional.empty();
  }

  @Test
  void escapeGivesUp(FxRobot robot) {
    later(() -> answers.add(ask.text(Phrase.of("kit.ask"), "x", AskTest::taken)));
    robot.type(KeyCode.ESCAPE);
    later(() -> answers.add(ask.confirm(Phrase.of("kit.ask"), "kit.undo")));
    robot.type(KeyCode.ESCAPE);
    assertThat(answers).containsExactly(Optional.empty(), false);
  }

  @Test
  void enterAndEscapeNeverTakeAnythingAway(FxRobot robot) {
    for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.SPACE)) {
      later(() -> answers.add(ask.confirm(Phrase.of("kit.ask"), "kit.undo")));
      assertThat(robot.lookup("Urungkan").queryAs(Button.class).isDefaultButton()).isFalse();
      robot.type(key);
    }
    assertThat(answers).containsExactly(false, false, false);
  }

  @Test
  void whatTakesAwayIsReachedByKeysToo(FxRobot robot) {
    later(() -> answers.add(ask.confirm(Phrase.of("kit.ask"), "kit.undo")));
    Snapshots.keep(robot.lookup(".dialog-pane").query().getScene(), "ask-confirm-id-light");
    robot.type(KeyCode.TAB, KeyCode.SPACE);
    assertThat(answers).containsExactly(true);
  }

  @Test
  void enterTakesAnOfferAndEscapeLeavesIt(FxRobot robot) {
    for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.ESCAPE)) {
      later(() -> answers.add(ask.offer(Phrase.of("kit.ask"), "kit.undo")));
      robot.type(key);
    }
    assertThat(answers).containsExactly(true, false);
  }

  @Test
  void theButtonNamesWhatWillBeDone(FxRobot robot) {
    later(() -> answers.add(ask.confirm(Phrase.of("kit.ask"), "kit.undo")));
    robot.clickOn("Urungkan");
    assertThat(answers).containsExactly(true);
  }

  @Test
  void aRefusalSaysWhatToDo(FxRobot robot) {
    later(() -> ask.refused(new Refusal(Phrase.of("kit.refused"))));
    assertThat(robot.lookup("Nama sudah dipakai. Pilih nama lain.").<Node>tryQuery()).isPresent();
    robot.clickOn("OK");
    assertThat(robot.lookup(".dialog-pane").<Node>tryQuery()).isEmpty();
  }

  @Test
  void aDefectShowsItsCodeAndCopiesItsReport(FxRobot robot) {
    Defect defect = Defect.of(new IllegalStateException("wrong"));
    later(() -> ask.defect(defect));
    Snapshots.keep(robot.lookup(".dialog-pane").query().getScene(), "ask-defect-id-light");
    assertThat(robot.lookup("Neraca mengalami kesalahan (" + defect.code() + ")").<Node>tryQuery())
        .isPresent();
    assertThat(robot.lookup(".text-area").queryAs(TextArea.class).getText())
        .contains("IllegalStateException: wrong", "AskTest");
    robot.clickOn("Salin laporan");
    assertThat(Snapshots.onPixels(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(defect.report());
    robot.clickOn("OK");
  }

  @Test
  void theSameFaultHasTheSameCode() {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      codes.add(Defect.of(new IllegalStateException("number " + i)).code());
    }
    codes.add(Defect.of(new IllegalArgumentException()).code());
    assertThat(codes.get(0)).isEqualTo(codes.get(1)).matches("N-[0-9A-F]{4}");
    assertThat(codes.get(2)).isNotEqualTo(codes.get(0));
  }

  /** Starts what waits for the user, and comes back once it waits. */
  private static void later(Runnable asks) {
    Platform.runLater(asks);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
