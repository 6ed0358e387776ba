package neraca.ui.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import neraca.model.Item;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.model.result.Source;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.work.Edit;
import neraca.work.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The screen in the midst of work: by keyboard, refused, empty, taller than the window. */
@ExtendWith(ApplicationExtension.class)
class InstrumentStatesTest {
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
    model = new InstrumentViewModel(sample.desk, sample.trail);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private void show(FxRobot robot, Section section, Language language, Theme theme) {
    robot.interact(stage::hide); // a window that is shown takes the size of what comes
    Snapshots.show(
        robot, stage, () -> sample.window(InstrumentView.screen(model), language, theme));
    robot.interact(
        () -> {
          theme.apply();
          Theme.dress(stage.getScene(), 1);
          model.tab().set(section);
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void keep(String name) {
    Snapshots.keep(stage.getScene(), "instrument-" + name);
  }

  @Test
  void aRowIsReadInFullAndItsNumberOpens(FxRobot robot) {
    show(robot, Section.VERDICT, Language.ID, Theme.DARK);
    robot.clickOn("0,532");
    keep("opened-id-dark");
    assertThat(robot.lookup("#test-verdict-table .statement-strip").queryLabeled().getText())
        .isEqualTo(
            "pengelola memberikan jaminan pengembalian uang jika ada kesalahan yang disebabkan"
                + " oleh pengelola sendiri");
  }

  @Test
  void headingsStayAndThePageFollowsTheKeys(FxRobot robot) {
    robot.interact(
        () -> model.reveal(new Source.Answers("employee_satisfaction", List.of(), 6, true)));
    show(robot, Section.CORRELATIONS, Language.ID, Theme.LIGHT);
    robot.clickOn("0,695");
    robot.interact(sample.trail::close);
    for (int i = 0; i < 30; i++) {
      robot.type(KeyCode.DOWN);
    }
    keep("correlations-below-id-light");
    Node view = robot.lookup(".tab-content-area .page-scroll .viewport").query();
    Bounds seen = view.localToScene(view.getBoundsInLocal());
    Node head = robot.lookup(".printed .column-header-background").query();
    assertThat(head.localToScene(0, 0).getY()).isBetween(seen.getMinY() - 1, seen.getMinY() + 1);
    TableView<?> table = robot.lookup(".printed").queryTableView();
    int at = table.getSelectionModel().getSelectedIndex();
    assertThat(at).isGreaterThanOrEqualTo(30);
    assertThat(rows(robot, at).getMinY()).isGreaterThan(seen.getMinY());
    assertThat(rows(robot, at).getMaxY()).isLessThanOrEqualTo(seen.getMaxY());
    for (int i = 0; i < 31; i++) {
      robot.type(KeyCode.UP);
    }
    double under = head.localToScene(head.getBoundsInLocal()).getMaxY();
    assertThat(rows(robot, 0).getMinY()).isGreaterThanOrEqualTo(under - 1);
    assertThat(head.getTranslateY()).isZero();
  }

  private static Bounds rows(FxRobot robot, int row) {
    return robot.lookup(".printed .table-cell").queryAllAs(TableCell.class).stream()
        .filter(cell -> cell.getIndex() == row && !cell.isEmpty())
        .map(cell -> cell.localToScene(cell.getBoundsInLocal()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void arrowsMoveAmongTheRules(FxRobot robot) {
    show(robot, Section.VERDICT, Language.ID, Theme.LIGHT);
    robot.interact(() -> robot.lookup("#test-rule-r-table").query().requestFocus());
    robot.type(KeyCode.RIGHT);
    keep("arrows-id-light");
    assertThat(robot.lookup("#test-rule-r-030").queryAs(ToggleButton.class).isSelected()).isTrue();
    assertThat(model.settings().rule().get().id()).isEqualTo("r-030");
  }

  @Test
  void statesAreLookedAt(FxRobot robot) {
    show(robot, Section.VERDICT, Language.ID, Theme.LIGHT);
    Set<String> most =
        sample.study.all(Item.class).stream()
            .map(Item::code)
            .filter(code -> !code.equals("cs_01"))
            .collect(Collectors.toSet());
    robot.interact(() -> model.choices().leaveOut(most));
    keep("one-left-id-light");
    robot.interact(() -> model.choices().useAll());

    robot.interact(
        () -> model.reveal(new Source.Answers("employee_satisfaction", List.of(), 6, true)));
    show(robot, Section.PURIFY, Language.EN, Theme.LIGHT);
    robot.clickOn("es_13");
    robot.interact(sample.trail::close);
    keep("removal-chosen-en-light");
    show(robot, Section.RULES, Language.EN, Theme.LIGHT);
    robot.interact(() -> model.settings().disputed().set(true));
    keep("disputed-en-light");
    scrollDown(robot);
    keep("rules-below-en-light");
    show(robot, Section.TWIN, Language.ID, Theme.DARK);
    robot.clickOn("#twin-compare");
    keep("twin-refused-id-dark");
    show(robot, Section.RELIABILITY, Language.EN, Theme.DARK);
    scrollDown(robot);
    keep("reliability-below-en-dark");
  }

  private static void scrollDown(FxRobot robot) {
    robot.interact(
        () ->
            robot.lookup(".page-scroll").queryAllAs(ScrollPane.class).forEach(p -> p.setVvalue(1)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aQuestionBeforeAnItemIsTurned(FxRobot robot) {
    for (String code : List.of("cs_02", "cs_06")) {
      Item item =
          sample.study.all(Item.class).stream()
              .filter(i -> i.code().equals(code))
              .findFirst()
              .orElseThrow();
      sample.study.edit(
          new Edit.Put(
              new Item(
                  item.uuid(),
                  item.questionnaire(),
                  item.dimension(),
                  code,
                  item.position(),
                  item.statement(),
                  true,
                  item.importance())));
    }
    show(robot, Section.VERDICT, Language.EN, Theme.LIGHT);
    robot.clickOn("#suspect-reverse");
    keep("reverse-asked-en-light");
    assertThat(robot.lookup("#suspect-yes").query().isFocused()).isTrue();
  }

  @Test
  void emptyStatesLeadOn(FxRobot robot) {
    StudyInfo info =
        new StudyInfo(new UUID(0, 1), "new", Words.of("Baru"), "id", "IDR", Words.NONE);
    try (Study study = Study.create(folder.resolve("empty.neraca"), info)) {
      robot.interact(sample::close);
      sample = SampleDesk.of(study);
      model = new InstrumentViewModel(sample.desk, sample.trail);
      show(robot, Section.VERDICT, Language.ID, Theme.LIGHT);
      keep("no-questionnaire-id-light");
      assertThat(robot.lookup("#test-next").queryButton().getText()).isEqualTo("Buka kuesioner");
    }
  }
}
