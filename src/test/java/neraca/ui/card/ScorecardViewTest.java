package neraca.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import neraca.model.Count;
import neraca.model.result.Figure;
import neraca.model.result.Value;
import neraca.model.score.Grade;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.work.Edit;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ScorecardViewTest {
  @TempDir static Path folder;
  private Stage stage;
  private SampleDesk sample;
  private ScorecardViewModel model;

  @Start
  void start(Stage shown) {
    stage = shown;
    show(SampleDesk.tunggulwulung(folder));
  }

  private void show(SampleDesk desk) {
    sample = desk;
    model = new ScorecardViewModel(sample.desk, sample.trail);
    Snapshots.show(
        stage,
        sample.window(ScorecardView.screen(model), Language.ID, Theme.LIGHT),
        Snapshots.WIDTH,
        Snapshots.HEIGHT);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(Labeled.class).getText();
  }

  private static List<String> said(FxRobot robot, String query) {
    return robot.lookup(query).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
  }

  /** In place of what stands in the field that has the focus. */
  private void type(FxRobot robot, String text) {
    press(robot, KeyCode.HOME);
    robot.push(KeyCode.SHIFT, KeyCode.END);
    robot.write(text);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String focused() {
    Node owner = stage.getScene().getFocusOwner();
    return owner == null ? "nothing" : String.valueOf(owner.getId());
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.push(key);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  @Test
  void theNumbersOfTheStudyStandOnTheScreen(FxRobot robot) {
    assertThat(text(robot, "card-total-percent")).isEqualTo("84,9");
    assertThat(text(robot, "card-total-category")).isEqualTo("AA");
    assertThat(text(robot, "card-total-condition")).isEqualTo("sangat sehat");
    assertThat(text(robot, "card-marker")).isEqualTo("84,9");
    assertThat(text(robot, "card-total-worked")).contains("1019/12").contains("84,920");
    assertThat(List.of("financial", "customer", "internal_process", "learning_growth"))
        .extracting(code -> text(robot, "percent-" + code))
        .containsExactly("95,0", "75,0", "83,3", "83,3");
    assertThat(text(robot, "actual-customer_satisfaction")).isEqualTo("3,44 dari 5");
    assertThat(text(robot, "grade-new_customers")).isEqualTo("D");
    assertThat(text(robot, "light-new_customers")).isEqualTo("kurang");
    assertThat(text(robot, "weight-product_quality")).isEqualTo("20/3");
    assertThat(text(robot, "weight-new_customers")).isEqualTo("7,5");
    assertThat(text(robot, "gain-0")).isEqualTo("+5,6");
  }

  @Test
  void aCountMovesTheTotal(FxRobot robot) {
    Count count =
        sample.study.all(Count.class).stream()
            .filter(c -> c.code().equals("new_customers"))
            .findFirst()
            .orElseThrow();
    Count four =
        new Count(
            count.uuid(),
            count.business(),
            count.period(),
            count.code(),
            count.position(),
            count.name(),
            new BigFraction(4),
            count.unit(),
            count.note());
    robot.interact(() -> sample.desk.edit(new Edit.Put(four)));
    assertThat(text(robot, "card-total-percent")).isEqualTo("88,7"); // 1064/12
    assertThat(text(robot, "percent-customer")).isEqualTo("87,5");
    assertThat(text(robot, "actual-new_customers")).isEqualTo("4 orang");
  }

  @Test
  void keysWalkJudgeAndGiveTheReason(FxRobot robot) {
    assertThat(model.indicator().map(i -> i.row().code())).contains("capital");
    press(robot, KeyCode.DOWN);
    assertThat(model.indicator().map(i -> i.row().code())).contains("production_cost");
    press(robot, KeyCode.UP, KeyCode.C);
    assertThat(text(robot, "card-total-percent")).isEqualTo("83,2"); // 998/12
    type(robot, "Modal kurang");
    press(robot, KeyCode.ENTER, KeyCode.DOWN);
    assertThat(model.indicator().map(i -> i.row().code())).contains("production_cost");
    assertThat(Cards.indicator(model, "capital").basis().id()).isEqualTo("Modal kurang");
    press(robot, KeyCode.TAB);
    assertThat(model.indicator().map(i -> i.row().code())).contains("customer_satisfaction");
    press(robot, KeyCode.D);
    assertThat(robot.lookup("#card-message").tryQuery()).isPresent();
    press(robot, KeyCode.F4);
    assertThat(sample.trail.here())
        .map(Figure::id)
        .contains("scorecard/customer/customer_satisfaction");
  }

  @Test
  void aFormIsOpenedChangedAndLeftByKeys(FxRobot robot) {
    press(robot, KeyCode.ENTER);
    assertThat(focused()).isEqualTo("indicator-name");
    assertThat(said(robot, "#indicator-form .panel-header .label"))
        .containsExactly("Ubah indikator", "Pemancingan Tunggulwulung \u00b7 Mei 2018");
    assertThat(said(robot, "#status .key-cap")).doesNotContain("Insert");
    type(robot, "Modal");
    press(robot, KeyCode.ENTER);
    assertThat(robot.lookup("#indicator-form").tryQuery()).isEmpty();
    assertThat(said(robot, "#status .key-cap")).contains("Insert");
    assertThat(Cards.indicator(model, "capital").row().name().id()).isEqualTo("Modal");
    assertThat(focused()).isEqualTo("card-financial");
    robot.interact(sample.desk::undo);
    assertThat(sample.study.toUndo()).isEmpty();
    press(robot, KeyCode.UP, KeyCode.ENTER);
    assertThat(focused()).isEqualTo("perspective-weight-0");
    type(robot, "40");
    assertThat(robot.lookup("#weights-sum .label").queryAs(Labeled.class).getText())
        .contains("105");
    press(robot, KeyCode.ESCAPE);
    assertThat(robot.lookup("#perspectives-form").tryQuery()).isEmpty();
    assertThat(Cards.perspective(model, "financial").row().weight()).isEqualTo(new BigFraction(35));
  }

  @Test
  void fromNothingToAVerdictByKeysAlone(FxRobot robot) {
    robot.interact(
        () -> {
          sample.close();
          show(Cards.nothing(folder));
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(focused()).isEqualTo("scorecard-begin");
    press(robot, KeyCode.ENTER);
    assertThat(focused()).isEqualTo("card-financial");
    press(robot, KeyCode.INSERT);
    type(robot, "penilaian");
    assertThat(robot.lookup("#source-list").queryAs(ListView.class).getItems()).hasSize(1);
    press(robot, KeyCode.ENTER, KeyCode.TAB, KeyCode.TAB);
    type(robot, "Laba");
    press(robot, KeyCode.ENTER);
    assertThat(model.indicator().map(i -> i.row().code())).contains("laba");
    assertThat(text(robot, "light-laba")).isEqualTo("belum ada data");
    press(robot, KeyCode.B);
    type(robot, "Naik sedikit");
    press(robot, KeyCode.ENTER);
    assertThat(Cards.card(model).total().percent()).isEqualTo(Value.of(75));
    assertThat(text(robot, "card-total-percent")).isEqualTo("75,0");
    assertThat(text(robot, "card-total-category")).isEqualTo("A");
    assertThat(Cards.indicator(model, "laba").grade()).isEqualTo(Grade.B);
    assertThat(Cards.indicator(model, "laba").basis().id()).isEqualTo("Naik sedikit");
  }
}
