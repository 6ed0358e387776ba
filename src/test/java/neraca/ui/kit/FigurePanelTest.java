package neraca.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Working;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.ItemAnalysis;
import neraca.statistics.StoredTables;
import neraca.text.Language;
import neraca.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FigurePanelTest {
  private final Figure ratio = Tunggulwulung.ratio();
  private final Trail trail = new Trail();
  private final List<Source> opened = new ArrayList<>();
  private FigurePanel panel;
  private int went;

  @Start
  void start(Stage stage) {
    trail.open(ratio);
    Texts texts = Texts.of(Language.ID).inCurrency("IDR");
    panel =
        new FigurePanel(
            trail,
            texts,
            opened::add,
            figure ->
                figure.equals(ratio)
                    ? Optional.of(new Action("results.open_survey", "", () -> went++))
                    : Optional.empty());
    Snapshots.show(stage, panel, 380, 640);
  }

  @Test
  void aFigureShowsItsValueFormulaNumbersOperandsAndFindings(FxRobot robot) {
    assertThat(text(robot, "#figure-value")).isEqualTo("2,18");
    List<String> formulas =
        robot.lookup(".formula").queryAll().stream().map(f -> f.getAccessibleText()).toList();
    assertThat(formulas)
        .containsExactly("Penerimaan ÷ Biaya total", "Rp 164.700.000 ÷ Rp 75.570.500 = 2,18");
    assertThat(operandTexts(robot))
        .containsExactly("Penerimaan Rp 164.700.000", "Biaya total Rp 75.570.500");
    assertThat(robot.lookup(".note .label").queryAllAs(Labeled.class))
        .anyMatch(note -> note.getText().startsWith("Hasil kali Bambu tidak cocok"));
  }

  @Test
  void theScreenThatTellsMoreIsOfferedWhereThereIsOne(FxRobot robot) {
    robot.clickOn("#figure-elsewhere");
    assertThat(went).isEqualTo(1);
    robot.interact(() -> trail.into((Figure) ratio.working().operands().get(0).term()));
    assertThat(robot.lookup("#figure-elsewhere").tryQuery()).isEmpty();
  }

  @Test
  void anOperandOpensByKeyAndAltLeftGoesBack(FxRobot robot) {
    robot.interact(() -> panel.requestFocus());
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertThat(text(robot, "#figure-value")).isEqualTo("Rp 75.570.500");
    assertThat(operandTexts(robot))
        .containsExactly("Biaya tetap Rp 11.240.500", "Biaya tidak tetap Rp 64.330.000");
    assertThat(robot.lookup(".crumbs .hyperlink").queryAllAs(Hyperlink.class))
        .extracting(Labeled::getText)
        .containsExactly("R/C");
    robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
    assertThat(text(robot, "#figure-value")).isEqualTo("2,18");
    robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
    assertThat(trail.path().get()).containsExactly(ratio);
  }

  @Test
  void clicksLeadDownToWhatWasTypedAndAllTheWayBack(FxRobot robot) {
    operand(robot, "Biaya total");
    operand(robot, "Biaya tidak tetap");
    operand(robot, "Pakan (harga)");
    assertThat(opened).containsExactly(Tunggulwulung.BAMBOO);
    robot.clickOn("R/C");
    assertThat(trail.path().get()).containsExactly(ratio);
  }

  @Test
  void answersOpenInTheGrid(FxRobot robot) {
    operand(robot, "Penerimaan");
    assertThat(text(robot, "#figure-open-answers")).isEqualTo("Buka jawaban 18 responden di grid");
    robot.clickOn("#figure-open-answers");
    assertThat(opened).containsExactly(Tunggulwulung.ANSWERS);
  }

  @Test
  void aLongNameHasTwoLines(FxRobot robot) {
    Working ratio =
        Working.of(
            "kit.ratio.formula",
            Working.operand("revenue", counted("Skor tertimbang Kartu skor utama keluarga")),
            Working.operand("total_cost", counted("Skor maksimum")));
    robot.interact(() -> trail.open(Tunggulwulung.figure("rc", Cell.code("R/C"), 1, ratio)));
    WaitForAsyncUtils.waitForFxEvents();
    Snapshots.keep(panel.getScene(), "figure-long-names");
    assertThat(panel.lookup("#figure-operands").lookupAll(".label"))
        .isNotEmpty()
        .allSatisfy(
            label -> {
              Labeled named = (Labeled) label;
              Text drawn = (Text) named.lookup(".text");
              String seen = drawn == null ? "" : drawn.getText().replace("\n", "");
              assertThat(seen).as("no dots").isEqualTo(named.getText());
              assertThat(named.getHeight()).isLessThanOrEqualTo(44);
            });
  }

  private static Source counted(String name) {
    return new Source.Entry(
        "count_of", java.util.UUID.randomUUID(), "value", Cell.code(name), Cell.count(1_234_567));
  }

  @Test
  void aLongReasonStaysWithinThePanel(FxRobot robot) {
    String reason =
        "A: menurut pengamatan tiga kali kunjungan, karyawan melayani dengan ramah dan cepat juga"
            + " pada hari Minggu, ketika kolam penuh";
    Source judged =
        new Source.Entry(
            "appraisal",
            java.util.UUID.randomUUID(),
            "grade",
            Cell.code("Pelayanan"),
            Cell.own(Words.of(reason)));
    Source points = new Source.Setting(Phrase.of("scorecard.column.points"), Cell.count(4));
    Working working =
        Working.of(
            "scorecard.points_judged.formula",
            Working.operand("grade", judged),
            Working.operand("points", points));
    robot.interact(
        () -> trail.open(Tunggulwulung.figure("score/1", Cell.code("Nilai"), 4, working)));
    WaitForAsyncUtils.waitForFxEvents();
    Snapshots.keep(panel.getScene(), "figure-reason");
    double right = panel.localToScene(panel.getBoundsInLocal()).getMaxX();
    assertThat(panel.lookupAll(".label"))
        .allMatch(label -> label.localToScene(label.getBoundsInLocal()).getMaxX() <= right - 8);
    assertThat(robot.lookup(".formula .label").queryAllAs(Labeled.class))
        .anyMatch(label -> label.getText().contains(reason) && label.getHeight() > 40);
    assertThat(operandTexts(robot)).anyMatch(text -> text.contains(reason));
  }

  /** r of the first item: 2316 ÷ √(621 × 22532) out of the sums that the study's answers have. */
  @Test
  void theStepsStandUnderTheNumbers(FxRobot robot) {
    Figure r =
        ItemAnalysis.of(StoredTables.responses("customer_satisfaction"), InstrumentOptions.USUAL)
            .figure("instrument/customer_satisfaction/cs_01/r_total")
            .orElseThrow();
    robot.interact(() -> trail.open(r));
    WaitForAsyncUtils.waitForFxEvents();
    Snapshots.keep(panel.getScene(), "figure-steps");
    assertThat(robot.lookup(".figure-steps .label").queryAllAs(Labeled.class))
        .extracting(Labeled::getText)
        .endsWith("=", "2.316", "√(621 × 22.532)", "=", "2.316", "3.740,6379", "= 0,619");
  }

  @Test
  void escapeAndTheCrossClose(FxRobot robot) {
    robot.interact(() -> panel.requestFocus());
    robot.type(KeyCode.ESCAPE);
    assertThat(trail.isOpen()).isFalse();
    robot.interact(() -> trail.open(ratio));
    robot.clickOn("#figure-close");
    assertThat(trail.isOpen()).isFalse();
  }

  @Test
  void theSelectionOfAScreenIsFollowedOnlyWhileThePanelIsOpen(FxRobot robot) {
    Figure cost = ratio.find("finance/total_cost").orElseThrow();
    robot.interact(() -> trail.follow(cost));
    assertThat(text(robot, "#figure-value")).isEqualTo("Rp 75.570.500");
    robot.interact(trail::close);
    robot.interact(() -> trail.follow(ratio));
    assertThat(trail.isOpen()).isFalse();
  }

  @Test
  void newNumbersKeepThePath(FxRobot robot) {
    operand(robot, "Biaya total");
    Figure changed = Tunggulwulung.figure("finance/total_cost", ratio.name(), 1, ratio.working());
    robot.interact(
        () -> trail.renew(id -> id.equals(changed.id()) ? Optional.of(changed) : ratio.find(id)));
    assertThat(text(robot, "#figure-value")).isEqualTo("Rp 1");
    robot.interact(
        () -> trail.renew(id -> id.equals(changed.id()) ? Optional.empty() : ratio.find(id)));
    assertThat(trail.path().get()).containsExactly(ratio);
  }

  @Test
  void copyTakesTheFormulaInWordsAndInNumbers(FxRobot robot) {
    robot.clickOn(".icon-only");
    assertThat(Snapshots.onPixels(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("R/C = Penerimaan ÷ Biaya total\n= Rp 164.700.000 ÷ Rp 75.570.500 = 2,18");
  }

  private static void operand(FxRobot robot, String name) {
    Node word = robot.from(robot.lookup("#figure-operands")).lookup(name).query();
    robot.clickOn(word);
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  private static List<String> operandTexts(FxRobot robot) {
    ListView<?> list = robot.lookup("#figure-operands").queryListView();
    return list.lookupAll(".list-cell").stream()
        .filter(cell -> ((javafx.scene.control.ListCell<?>) cell).getItem() != null)
        .sorted(java.util.Comparator.comparing(cell -> cell.getLayoutY()))
        .map(cell -> cell.getAccessibleText())
        .toList();
  }
}
