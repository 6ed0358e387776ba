package neraca.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.text.Language;
import neraca.ui.kit.Action;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.ui.kit.Tunggulwulung;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ShellTest {
  private final Jobs jobs = new Jobs(Platform::runLater);
  private Pond pond;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    pond = new Pond(jobs);
    Snapshots.show(stage, pond.shell.root(), Snapshots.WIDTH, Snapshots.HEIGHT);
  }

  @AfterEach
  void end(FxRobot robot) {
    robot.interact(jobs::close);
  }

  @Test
  void looksAsItShould() {
    Snapshots.takeAll("shell", ShellTest::inUse);
  }

  private static Parent inUse(Language language, Theme theme) {
    Pond pond = new Pond(Jobs.inline());
    pond.model.language().set(language);
    pond.model.theme().set(theme);
    pond.model.bar().set(Optional.of(ShellModel.Bar.readOnly("Sari (laptop-2)")));
    pond.model.trail().open(pond.ratio);
    return pond.shell.root();
  }

  @Test
  void altAndADigitOpenAScreenAndTheRailFollows(FxRobot robot) {
    alt(robot, KeyCode.DIGIT6);
    assertThat(pond.model.screen().get()).isEqualTo("ledger");
    assertThat(text(robot, ".header .title")).isEqualTo("Keuangan");
    assertThat(isCurrent(robot, "#rail-ledger")).isTrue();
    assertThat(isCurrent(robot, "#rail-instrument")).isFalse();
    robot.clickOn("#rail-survey");
    assertThat(text(robot, ".header .title")).isEqualTo("Hasil survei");
  }

  @Test
  void aPlaceIsChosenByKeyboardAndItsNameIsSeenWhole(FxRobot robot) {
    ShellModel.Choice business = pond.model.business();
    String name = "Pemancingan Keluarga_2 Tunggulwulung";
    var second = new ShellModel.Option("2", Tunggulwulung.own(name, "Another pond"));
    robot.interact(() -> business.options().add(second));
    robot.interact(robot.lookup("#choose-business").query()::requestFocus);
    robot.type(KeyCode.SPACE).type(KeyCode.DOWN, 2).type(KeyCode.ENTER);
    assertThat(business.chosen().get()).contains(second);
    assertThat(text(robot, "#choose-business")).isEqualTo(name);
    Text drawn = robot.lookup("#choose-business .label .text").queryText();
    assertThat(drawn.getText()).as("no dots").isEqualTo(name);
    // Chosen again it stays marked.
    robot.type(KeyCode.SPACE).type(KeyCode.DOWN, 2).type(KeyCode.ENTER);
    assertThat(business.chosen().get()).contains(second);
    MenuButton menu = robot.lookup("#choose-business").queryAs(MenuButton.class);
    assertThat(menu.getItems().stream().map(item -> ((RadioMenuItem) item).isSelected()))
        .containsExactly(false, true);
    assertThat(menu.getAccessibleText()).isEqualTo("Usaha: " + name);
    robot.interact(() -> pond.model.trail().open(pond.ratio));
    robot.interact(menu::requestFocus);
    robot.type(KeyCode.SPACE).type(KeyCode.ESCAPE);
    assertThat(pond.model.trail().isOpen()).as("only the menu is closed").isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(pond.model.trail().isOpen()).isFalse();
  }

  @Test
  void theRailCountsFindingsWithTheShapeOfTheWorst(FxRobot robot) {
    assertThat(text(robot, "#rail-ledger .badge")).isEqualTo("1");
    assertThat(robot.lookup("#rail-ledger .badge .light-poor").<Node>tryQuery()).isPresent();
    assertThat(robot.lookup("#rail-instrument .badge .light-fair").<Node>tryQuery()).isPresent();
    assertThat(robot.lookup("#rail-answers .badge").query().isVisible()).isFalse();
  }

  @Test
  void f4TakesTheFigureApartThenEntersThePanelAndEscapeComesBack(FxRobot robot) {
    robot.clickOn("0,663").type(KeyCode.F4);
    assertThat(text(robot, "#figure-value")).isEqualTo("2,18");
    assertThat(isIn(robot, "#body")).isTrue();
    assertThat(robot.lookup("#body .printed .scroll-bar").queryAllAs(Node.class))
        .as("tables fit beside the panel")
        .noneMatch(bar -> bar.isVisible() && bar.getLayoutBounds().getWidth() > 0);
    robot.type(KeyCode.F4);
    assertThat(isIn(robot, "#figure-panel")).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#figure-panel").<Node>tryQuery()).isEmpty();
    assertThat(isIn(robot, "#body")).isTrue();
  }

  @Test
  void f6WalksThroughThePanesAndRemembersThePlaceInEach(FxRobot robot) {
    robot.clickOn("0,663").type(KeyCode.F4);
    Node cell = focus();
    robot.type(KeyCode.F6);
    assertThat(isIn(robot, "#figure-panel")).isTrue();
    robot.type(KeyCode.F6);
    assertThat(focus()).isSameAs(robot.lookup("#rail-instrument").query());
    robot.type(KeyCode.F6);
    assertThat(isIn(robot, ".header")).isTrue();
    robot.type(KeyCode.F6);
    assertThat(focus()).isSameAs(cell);
    robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
    assertThat(isIn(robot, ".header")).isTrue();
  }

  @Test
  void arrowsWalkTheRailAndEnterOpens(FxRobot robot) {
    robot.interact(() -> robot.lookup("#rail-instrument").query().requestFocus());
    robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
    assertThat(pond.model.screen().get()).isEqualTo("instrument");
    robot.type(KeyCode.ENTER);
    assertThat(pond.model.screen().get()).isEqualTo("ledger");
    assertThat(isIn(robot, "#body")).isTrue();
  }

  @Test
  void theLanguageChangesInPlaceAndTheScreenAndTheFigureStay(FxRobot robot) {
    robot.clickOn("0,663").type(KeyCode.F4).clickOn("#language-en");
    assertThat(text(robot, ".header .title")).isEqualTo("Instrument test");
    assertThat(text(robot, "#rail-ledger .rail-face .label")).isEqualTo("Ledger");
    assertThat(text(robot, "#figure-value")).isEqualTo("2.18");
    assertThat(text(robot, "#saved")).isEqualTo("Saved automatically 14:32");
    robot.clickOn("#language-id");
    assertThat(text(robot, "#saved")).isEqualTo("Tersimpan otomatis 14.32");
    assertThat(robot.lookup("#figure-panel").queryAll()).hasSize(1);
  }

  @Test
  void theThemeChangesInPlace(FxRobot robot) {
    robot.clickOn("#theme-dark");
    assertThat(pond.model.theme().get()).isEqualTo(Theme.DARK);
    assertThat(
            Snapshots.onPixels(() -> stage.getScene().snapshot(null).getPixelReader())
                .getColor(700, 700)
                .getBrightness())
        .isLessThan(0.2);
    robot.clickOn("#theme-light");
    assertThat(
            Snapshots.onPixels(() -> stage.getScene().snapshot(null).getPixelReader())
                .getColor(700, 700)
                .getBrightness())
        .isGreaterThan(0.9);
  }

  @Test
  void keysOfTheMenuTheHintsAndTheQuietOnesWorkEverywhere(FxRobot robot) {
    for (KeyCode key : List.of(KeyCode.N, KeyCode.K, KeyCode.Z)) {
      robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }
    assertThat(pond.done).containsExactly("new", "commands", "undo");
    robot.clickOn("#study-menu").clickOn("Studi baru…");
    assertThat(pond.done).endsWith("undo", "new");
  }

  @Test
  void whatIsNotSavedIsSaidUnderTheHeaderWithAWayOut(FxRobot robot) {
    assertThat(robot.lookup("#bar").<Node>tryQuery()).isEmpty();
    Action retry = new Action("kit.undo", "", () -> pond.done.add("retry"));
    robot.interact(
        () -> pond.model.notSaved(ShellModel.Bar.notSaved(Phrase.of("kit.refused"), retry)));
    assertThat(text(robot, "#saved")).isEqualTo("Belum tersimpan");
    assertThat(robot.lookup("#bar").query().getStyleClass())
        .contains("bar-" + Note.Weight.WRONG.name().toLowerCase(java.util.Locale.ROOT));
    robot.clickOn("Urungkan");
    assertThat(pond.done).containsExactly("retry");
  }

  @Test
  void aLongJobShowsItsProgressAndCanBeCancelled(FxRobot robot) throws TimeoutException {
    StatusBar status = robot.lookup("#status").queryAs(StatusBar.class);
    CountDownLatch end = new CountDownLatch(1);
    robot.interact(
        () ->
            jobs.latest(
                "slow",
                () -> 0,
                (data, progress) -> {
                  progress.accept(0.5);
                  return await(end);
                },
                shown -> pond.done.add("shown"),
                refused -> {}));
    assertThat(status.getProgress()).isZero();
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> status.getProgress() == 0.5);
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn("#cancel-job");
    end.countDown();
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> status.getProgress() == 0);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(pond.done).isEmpty();
  }

  private static boolean await(CountDownLatch end) {
    try {
      return end.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void alt(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.ALT).type(key).release(KeyCode.ALT);
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Labeled.class).getText();
  }

  private static boolean isCurrent(FxRobot robot, String query) {
    return robot.lookup(query).query().getPseudoClassStates().stream()
        .anyMatch(state -> state.getPseudoClassName().equals("current"));
  }

  private Node focus() {
    return stage.getScene().getFocusOwner();
  }

  private boolean isIn(FxRobot robot, String pane) {
    return robot.lookup(pane).query().isFocusWithin();
  }
}
