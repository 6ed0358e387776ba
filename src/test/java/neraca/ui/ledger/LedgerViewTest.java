package neraca.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import neraca.model.LedgerLine;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.work.Edit;
import neraca.work.Study;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is seen and typed, by keyboard alone; amounts are those the study prints. */
@ExtendWith(ApplicationExtension.class)
class LedgerViewTest {
  @TempDir Path folder;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  private static LedgerViewModel model(SampleDesk desk) {
    return new LedgerViewModel(desk.desk, desk.trail);
  }

  private void show(FxRobot robot, SampleDesk desk) {
    LedgerViewModel model = model(desk);
    robot.interact(
        () ->
            Snapshots.show(
                stage,
                desk.window(LedgerView.screen(model), Language.ID, Theme.LIGHT),
                Snapshots.WIDTH,
                Snapshots.HEIGHT));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private SampleDesk empty() {
    StudyInfo info =
        new StudyInfo(UUID.randomUUID(), "new", Words.of("Baru"), "id", "IDR", Words.NONE);
    return SampleDesk.of(Study.create(folder.resolve("new.neraca"), info));
  }

  private static String amount(FxRobot robot, String field) {
    Node shown = robot.lookup("#strip-" + field).query();
    return ((Labeled) shown.lookup(".figure")).getText();
  }

  /** Rows of the sheet as they are drawn. */
  private static List<String> cells(FxRobot robot, String text) {
    return robot.lookup("#ledger-table .table-cell").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .filter(text::equals)
        .toList();
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void type(FxRobot robot, String text, KeyCode then) {
    robot.write(text, 0);
    press(robot, then);
  }

  /** The sheet is higher than the window then, and would push them away. */
  @Test
  void theTabsStayInSightWhereAllTextIsLarger(FxRobot robot) {
    try (SampleDesk desk = SampleDesk.tunggulwulung(folder)) {
      show(robot, desk);
      robot.interact(() -> Theme.dress(stage.getScene(), 1.25));
      WaitForAsyncUtils.waitForFxEvents();
      Region tabs = robot.lookup("#ledger .tab-header-area").queryAs(Region.class);
      assertThat(tabs.getHeight()).isGreaterThanOrEqualTo(tabs.prefHeight(-1));
      assertThat(tabs.getParent().getLayoutBounds().getHeight())
          .isGreaterThanOrEqualTo(tabs.getHeight());
    }
  }

  @Test
  void showsWhatTheStudyPrints(FxRobot robot) {
    try (SampleDesk desk = SampleDesk.tunggulwulung(folder)) {
      show(robot, desk);
      assertThat(amount(robot, "revenue")).isEqualTo("Rp 164.700.000");
      assertThat(amount(robot, "total_cost")).isEqualTo("Rp 75.570.500");
      assertThat(amount(robot, "profit")).isEqualTo("Rp 89.129.500");
      assertThat(amount(robot, "rc_ratio")).isEqualTo("2,18");
      assertThat(amount(robot, "rentability")).isEqualTo("117,94 %");
      assertThat(cells(robot, "824.648.000")).hasSize(1);
      assertThat(robot.lookup("#ledger-table .scroll-bar").queryAllAs(ScrollBar.class))
          .noneMatch(bar -> bar.isVisible() && bar.getOrientation() == Orientation.HORIZONTAL);
      assertThat(cells(robot, "34.086.000")).hasSize(1);
      assertThat(robot.lookup("#choice-product").queryLabeled().getText())
          .isEqualTo("Pakai 16.400.000");
    }
  }

  @Test
  void aCellIsTypedRefusedAndTypedAgain(FxRobot robot) {
    try (SampleDesk desk = SampleDesk.tunggulwulung(folder)) {
      show(robot, desk);
      robot.interact(() -> robot.lookup("#ledger-table").query().requestFocus());
      press(robot, KeyCode.CONTROL, KeyCode.TAB);
      press(robot, KeyCode.CONTROL, KeyCode.TAB);
      for (int row = 1; row < 8; row++) {
        press(robot, KeyCode.DOWN);
      }
      press(robot, KeyCode.TAB);
      type(robot, "1.50", KeyCode.ENTER);
      TextField editor = robot.lookup("#ledger-editor").queryAs(TextField.class);
      assertThat(editor.getText()).isEqualTo("1.50");
      assertThat(robot.lookup("#ledger-refusal").queryLabeled().getText())
          .contains("“1.50”", "1.500,25");
      Snapshots.keep(stage.getScene(), "ledger-refused");
      assertThat(amount(robot, "total_cost")).isEqualTo("Rp 75.570.500");
      press(robot, KeyCode.CONTROL, KeyCode.A);
      type(robot, "7", KeyCode.TAB);
      // one more sack of feed at 155.000
      assertThat(amount(robot, "total_cost")).isEqualTo("Rp 75.725.500");
      assertThat(amount(robot, "profit")).isEqualTo("Rp 88.974.500");
      assertThat(editor.isFocused()).isFalse();
      assertThat(cells(robot, "1.085.000")).hasSize(1);
    }
  }

  /** One more MC at 325.000 and one more helper at 175.000. */
  @Test
  void aColumnIsPastedAndACellCopied(FxRobot robot) {
    try (SampleDesk desk = SampleDesk.tunggulwulung(folder)) {
      show(robot, desk);
      robot.interact(() -> robot.lookup("#ledger-table").query().requestFocus());
      press(robot, KeyCode.CONTROL, KeyCode.TAB);
      press(robot, KeyCode.CONTROL, KeyCode.TAB);
      press(robot, KeyCode.TAB);
      ClipboardContent block = new ClipboardContent();
      block.putString("2\r\n4\r\n");
      robot.interact(() -> Clipboard.getSystemClipboard().setContent(block));
      press(robot, KeyCode.CONTROL, KeyCode.V);
      assertThat(amount(robot, "total_cost")).isEqualTo("Rp 76.070.500");
      press(robot, KeyCode.DOWN);
      press(robot, KeyCode.CONTROL, KeyCode.C);
      robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("4"));
    }
  }

  @Test
  void theFindingIsDealtWithByKeyboard(FxRobot robot) {
    try (SampleDesk desk = SampleDesk.tunggulwulung(folder)) {
      show(robot, desk);
      robot.interact(() -> robot.lookup("#ledger-table").query().requestFocus());
      press(robot, KeyCode.F7);
      press(robot, KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("choice-product");
      press(robot, KeyCode.RIGHT);
      press(robot, KeyCode.RIGHT);
      press(robot, KeyCode.ENTER);
      type(robot, "Sesuai lampiran", KeyCode.ENTER);
      assertThat(amount(robot, "profit")).isEqualTo("Rp 89.129.500");
      assertThat(robot.lookup("#tab-assets .light").tryQuery()).isEmpty();
      assertThat(robot.lookup("#ledger-table .light-poor").tryQuery()).isEmpty();
      assertThat(robot.lookup("16 baris, 0 temuan").tryQuery()).isPresent();
      Snapshots.keep(stage.getScene(), "ledger-left");
      press(robot, KeyCode.CONTROL, KeyCode.ENTER);
      press(robot, KeyCode.ENTER);
      assertThat(amount(robot, "profit")).isEqualTo("Rp 89.015.611,11");
      assertThat(amount(robot, "rentability")).isEqualTo("117,61 %");
      assertThat(robot.lookup("#choice-product").tryQuery()).isEmpty();
    }
  }

  /** One more sack of feed at 155.000 was typed on another sheet than the one looked at. */
  @Test
  void whatComesOutFollowsAnUndoOfAnotherSheet(FxRobot robot) {
    try (SampleDesk desk = SampleDesk.tunggulwulung(folder)) {
      show(robot, desk);
      LedgerLine feed =
          desk.study.all(LedgerLine.class).stream()
              .filter(line -> line.code().equals("feed"))
              .findFirst()
              .orElseThrow();
      LineDraft more = LineDraft.of(feed);
      more.quantity = new BigFraction(7);
      robot.interact(() -> desk.desk.edit(new Edit.Put(more.made())));
      assertThat(amount(robot, "total_cost")).isEqualTo("Rp 75.725.500");
      robot.interact(desk.desk::undo);
      assertThat(amount(robot, "total_cost")).isEqualTo("Rp 75.570.500");
    }
  }

  @Test
  void fromNothingToRevenueByKeyboardAlone(FxRobot robot) {
    try (SampleDesk desk = empty()) {
      show(robot, desk);
      Snapshots.keep(stage.getScene(), "ledger-no-place");
      robot.interact(() -> robot.lookup("#place-name").query().requestFocus());
      type(robot, "Warung", KeyCode.ENTER);
      assertThat(robot.lookup(".rail .light").tryQuery())
          .as("nothing typed, nothing found")
          .isEmpty();
      Snapshots.keep(stage.getScene(), "ledger-empty");
      for (int i = 0; i < 3; i++) {
        press(robot, KeyCode.CONTROL, KeyCode.TAB);
      }
      press(robot, KeyCode.INSERT);
      type(robot, "Nasi", KeyCode.TAB);
      type(robot, "300", KeyCode.TAB);
      type(robot, "porsi", KeyCode.TAB);
      type(robot, "10.000", KeyCode.TAB);
      assertThat(amount(robot, "revenue")).isEqualTo("Rp 3.000.000");
      press(robot, KeyCode.INSERT);
      Snapshots.keep(stage.getScene(), "ledger-new-row");
      type(robot, "Kopi", KeyCode.ENTER);
      assertThat(desk.study.all(LedgerLine.class))
          .extracting(LedgerLine::code)
          .containsExactly("nasi", "kopi");
    }
  }

  @Test
  void noCaptionOfTheMoneyIsCutWhereTextIsLarge(FxRobot robot) {
    robot.interact(
        () -> {
          Snapshots.show(
              stage, window(LedgerTab.ASSETS, Language.ID, Theme.LIGHT), Snapshots.WIDTH, 768);
          Theme.dress(stage.getScene(), 1.25);
        });
    WaitForAsyncUtils.waitForFxEvents();
    Set<Node> captions = robot.lookup("#ledger-strip .caption").queryAll();
    assertThat(captions)
        .hasSize(5)
        .allMatch(
            caption ->
                ((Label) caption).getHeight() >= caption.prefHeight(((Label) caption).getWidth()));
    assertThat(captions.stream().map(caption -> ((Label) caption).lookup(".text")))
        .noneMatch(text -> ((Text) text).getText().contains("\u2026"));
  }

  @Test
  void looksAsItShould() {
    Snapshots.takeAll("ledger", (language, theme) -> window(LedgerTab.ASSETS, language, theme));
    for (LedgerTab tab : List.of(LedgerTab.REVENUE, LedgerTab.FIXED_COSTS, LedgerTab.COUNTS)) {
      Snapshots.takeState("ledger-" + tab.id(), (language, theme) -> window(tab, language, theme));
    }
  }

  private Parent window(LedgerTab tab, Language language, Theme theme) {
    SampleDesk desk = SampleDesk.tunggulwulung(folder);
    LedgerViewModel model = model(desk);
    model.tab().set(tab);
    return desk.window(LedgerView.screen(model), language, theme);
  }
}
