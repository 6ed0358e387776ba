package neraca.ui.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import neraca.model.result.Figure;
import neraca.model.result.Source;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is seen and pressed; numbers as the study prints them, those without an item from R. */
@ExtendWith(ApplicationExtension.class)
class InstrumentViewTest {
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

  private void show(FxRobot robot) {
    Snapshots.show(
        robot, stage, () -> sample.window(InstrumentView.screen(model), Language.ID, Theme.LIGHT));
  }

  @Test
  void showsTheNumbersThatTheStudyPrints(FxRobot robot) {
    show(robot);
    assertThat(text(robot, "#test-alpha")).isEqualTo("0,844");
    assertThat(text(robot, "#test-r-table")).isEqualTo("0,468");
    assertThat(text(robot, "#test-valid")).isEqualTo("14");
    assertThat(robot.lookup("#test-title").queryAs(Label.class).getText())
        .contains("r-hitung > r-tabel", "n = 18");
    assertThat(row(robot, 0)).contains("cs_01", "0,619", "0,468", "0,500", "0,834", "valid");
    assertThat(robot.lookup("#test-verdict-table .scroll-bar").queryAllAs(ScrollBar.class))
        .noneMatch(ScrollBar::isVisible);
  }

  @Test
  void spaceLeavesAnItemOutAndTheLinkTakesItBack(FxRobot robot) {
    show(robot);
    robot.clickOn("cs_06").type(KeyCode.SPACE);
    assertThat(text(robot, "#test-alpha")).isEqualTo("0,839");
    assertThat(row(robot, 0)).contains("0,643");
    assertThat(row(robot, 5)).contains("cs_06", ".").doesNotContain("0,526");
    robot.clickOn("#test-use-all");
    assertThat(text(robot, "#test-alpha")).isEqualTo("0,844");
  }

  @Test
  void aNumberOpensItsFigureByAClickAndByF4(FxRobot robot) {
    show(robot);
    robot.clickOn("0,663");
    assertThat(sample.trail.here()).map(Figure::id).hasValue(id("cs_02/r_total"));
    robot.type(KeyCode.DOWN);
    assertThat(sample.trail.here()).map(Figure::id).hasValue(id("cs_03/r_total"));
    robot.interact(sample.trail::close);
    robot.type(KeyCode.F4);
    assertThat(sample.trail.here()).map(Figure::id).hasValue(id("cs_03/r_total"));
    robot.clickOn("#test-alpha");
    assertThat(sample.trail.here()).map(Figure::id).hasValue(id("alpha"));
    robot.clickOn("#test-low");
    assertThat(sample.trail.here()).map(Figure::id).hasValue(id("alpha_low"));
    for (String small : List.of("df", "sem", "n", "k")) {
      robot.clickOn("#test-" + small);
      assertThat(sample.trail.here()).map(Figure::id).hasValue(id(small));
    }
    assertThat(text(robot, "#test-df")).isEqualTo("16");
    robot.interact(sample.trail::close);
    robot.interact(() -> robot.lookup("#test-high").query().requestFocus());
    robot.type(KeyCode.F4);
    assertThat(sample.trail.here()).map(Figure::id).hasValue(id("alpha_high"));
  }

  @Test
  void theFirstColumnTakesAnItemOutByAClick(FxRobot robot) {
    show(robot);
    robot.clickOn(cell(robot, 5, 0));
    assertThat(model.sheet().get().orElseThrow().rows().get(5).used()).isFalse();
    assertThat(sample.trail.isOpen()).isFalse();
  }

  @Test
  void anotherRuleAndAnotherTabShowItsVerdicts(FxRobot robot) {
    model.reveal(new Source.Answers("employee_satisfaction", List.of(), 6, true));
    show(robot);
    assertThat(text(robot, "#test-valid")).isEqualTo("3");
    robot.clickOn("#test-rule-r-030");
    assertThat(text(robot, "#test-valid")).isEqualTo("13");
    robot.interact(() -> model.tab().set(Section.RULES));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#test-rules-table").tryQuery()).isPresent();
  }

  @Test
  void dListsTheDisputedItemsOnly(FxRobot robot) {
    model.reveal(new Source.Answers("employee_satisfaction", List.of(), 6, true));
    show(robot);
    robot.interact(() -> model.tab().set(Section.RULES));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(text(robot, "#test-disputed")).isEqualTo("Hanya butir yang diperdebatkan (10)");
    assertThat(robot.lookup("es_01").queryAll()).isNotEmpty();
    robot.clickOn("0,626").type(KeyCode.D);
    assertThat(model.settings().disputed().get()).isTrue();
    robot.type(KeyCode.D);
    assertThat(model.settings().disputed().get()).isFalse();
  }

  @Test
  void digitsChooseTheRule(FxRobot robot) {
    model.reveal(new Source.Answers("employee_satisfaction", List.of(), 6, true));
    show(robot);
    robot.clickOn("es_01").type(KeyCode.DIGIT2);
    assertThat(text(robot, "#test-valid")).isEqualTo("13");
    robot.type(KeyCode.DIGIT1);
    assertThat(text(robot, "#test-valid")).isEqualTo("3");
  }

  @Test
  void leftAndRightOverTheRulesChooseThePrintedOne(FxRobot robot) {
    model.reveal(new Source.Answers("employee_satisfaction", List.of(), 6, true));
    show(robot);
    robot.interact(() -> model.tab().set(Section.RULES));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("berbeda").queryAll()).hasSizeGreaterThanOrEqualTo(5);
    robot.clickOn("0,626"); // the corrected r of es_01, left of the rules
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
    assertThat(text(robot, "#test-valid")).isEqualTo("13");
    robot.type(KeyCode.LEFT);
    assertThat(text(robot, "#test-valid")).isEqualTo("3");
    robot.interact(sample.trail::close);
    robot.type(KeyCode.ENTER);
    assertThat(sample.trail.here())
        .map(Figure::id)
        .hasValue("instrument/employee_satisfaction/es_01/r_total");
  }

  @Test
  void aChoiceIsTakenBackByItsKey(FxRobot robot) {
    show(robot);
    robot.clickOn("cs_06").type(KeyCode.SPACE);
    assertThat(text(robot, "#test-alpha")).isEqualTo("0,839");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text(robot, "#test-alpha")).isEqualTo("0,844");
  }

  @Test
  void anItemIsTurnedAfterAQuestion(FxRobot robot) {
    reversed("cs_06");
    show(robot);
    String before = text(robot, "#test-alpha");
    robot.clickOn("#suspect-reverse");
    assertThat(text(robot, "#test-alpha")).isEqualTo(before);
    robot.type(KeyCode.ESCAPE);
    robot.clickOn("#suspect-reverse").clickOn("#suspect-yes");
    assertThat(text(robot, "#test-alpha")).isEqualTo("0,844");
    assertThat(robot.lookup("#test-suspects").query().isVisible()).isFalse();
  }

  @Test
  void aVersionIsKeptByKeyboard(FxRobot robot) {
    model.tab().set(Section.PURIFY);
    show(robot);
    robot.interact(() -> model.toggle(5));
    String valid = text(robot, "#test-valid");
    robot.clickOn("#version-reason").type(KeyCode.ENTER);
    assertThat(text(robot, "#version-refusal")).contains("alasan");
    robot.write("rancu 2").type(KeyCode.ENTER);
    assertThat(robot.lookup("#test-versions-table .table-cell").queryAllAs(TableCell.class))
        .extracting(TableCell::getText)
        .contains("rancu 2", "0,839", "0,844");
    assertThat(text(robot, "#test-valid")).isEqualTo(valid); // the digit did not choose a rule
  }

  @Test
  void aPastedTableIsComparedByKeyboard(FxRobot robot) {
    model.tab().set(Section.TWIN);
    show(robot);
    robot.interact(
        () ->
            robot
                .lookup("#twin-text")
                .queryAs(javafx.scene.control.TextArea.class)
                .setText("Butir\tr-hitung\ncs_01\t,619\ncs_02\t,664\n"));
    robot.clickOn("#twin-text").push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(text(robot, "#twin-says")).isEqualTo("1 dari 2 angka berbeda.");
    assertThat(robot.lookup("#twin-differences-table .table-cell").queryAllAs(TableCell.class))
        .extracting(TableCell::getText)
        .contains("cs_02", ",664", "0,66330");
    robot.clickOn("0,66330");
    assertThat(sample.trail.here()).map(Figure::id).hasValue(id("cs_02/r_total"));
  }

  private void reversed(String code) {
    neraca.model.Item item =
        sample.study.all(neraca.model.Item.class).stream()
            .filter(i -> i.code().equals(code))
            .findFirst()
            .orElseThrow();
    neraca.work.Edit turned =
        new neraca.work.Edit.Put(
            new neraca.model.Item(
                item.uuid(),
                item.questionnaire(),
                item.dimension(),
                code,
                item.position(),
                item.statement(),
                true,
                item.importance()));
    // Windows that are shown follow every job with a timer, which belongs to the thread that
    // paints.
    Snapshots.onPixels(
        () -> {
          sample.desk.edit(turned);
          return turned;
        });
  }

  @Test
  void looksAsItShould() {
    Snapshots.takeAll(
        "instrument", (language, theme) -> window("", Section.VERDICT, language, theme));
    Snapshots.take(
        "instrument-motivation",
        (language, theme) -> window("employee_motivation", Section.VERDICT, language, theme),
        Language.EN,
        Theme.DARK,
        1);
    Snapshots.take(
        "instrument-left-out",
        (language, theme) -> {
          Parent root = window("", Section.VERDICT, language, theme);
          model.toggle(5);
          model.sheet().get().map(TestSheet::summary).ifPresent(s -> sample.trail.open(s.alpha()));
          return root;
        },
        Language.ID,
        Theme.LIGHT,
        1);
    Snapshots.onPixels(
        () -> {
          sample.trail.close();
          return true;
        });
    Snapshots.take(
        "instrument-rules",
        (language, theme) -> window("employee_satisfaction", Section.RULES, language, theme),
        Language.EN,
        Theme.DARK,
        1);
    Snapshots.take(
        "instrument-purify",
        (language, theme) -> {
          Parent root = window("employee_satisfaction", Section.PURIFY, language, theme);
          model.purifying().follow(1);
          model.purifying().reason().set("Butir 8 dan 12 di bawah r-tabel");
          model.purifying().keep(Language.EN);
          model.toggle(0);
          return root;
        },
        Language.EN,
        Theme.DARK,
        1.25);
    for (Section section : Section.values()) {
      Snapshots.take(
          "instrument-" + section.id(),
          (language, theme) -> window("employee_satisfaction", section, language, theme),
          Language.ID,
          Theme.LIGHT,
          1);
    }
    Snapshots.take(
        "instrument-twin",
        (language, theme) -> {
          Parent root = window("", Section.TWIN, language, theme);
          model
              .twinning()
              .text()
              .set(
                  "Item-Total Statistics\n\tScale Mean if Item Deleted\t"
                      + "Cronbach's Alpha if Item Deleted\n"
                      + "cs_01\t44,94\t,834\ncs_02\t44,67\t,828\ncs_03\t45,00\t,837\n");
          model.twinning().compare();
          return root;
        },
        Language.EN,
        Theme.LIGHT,
        1);
    reversed("cs_02");
    reversed("cs_06");
    Snapshots.take(
        "instrument-suspects",
        (language, theme) -> window("", Section.VERDICT, language, theme),
        Language.ID,
        Theme.DARK,
        1);
  }

  @Test
  void pastedTablesLookAsTheyShould() {
    pasted(
        "halves",
        "Reliability Statistics\nCronbach's Alpha\tPart 1\tValue\t,730\n\t\tN of Items\t7a\n"
            + "\tPart 2\tValue\t,760\n\t\tN of Items\t7b\n\tTotal N of Items\t\t14\n"
            + "Correlation Between Forms\t\t\t,777\n"
            + "Spearman-Brown Coefficient\tEqual Length\t\t,874\n\tUnequal Length\t\t,874\n"
            + "Guttman Split-Half Coefficient\t\t\t,871\n");
    pasted(
        "correlations",
        "Correlations\n\t\tX1.1\tX1.2\tcs_01\tTOTALX1\nX1.1\tPearson Correlation\t1\t,251\t,3\t,4\n"
            + "cs_01\tPearson Correlation\t,3\t,4\t1\t,619*\n\tSig. (2-tailed)\t\t\t\t,006\n"
            + "\tN\t\t\t\t18\n");
  }

  private void pasted(String name, String text) {
    Snapshots.take(
        "instrument-twin-" + name,
        (language, theme) -> {
          Parent root = window("", Section.TWIN, language, theme);
          model.twinning().text().set(text);
          model.twinning().compare();
          return root;
        },
        name.equals("halves") ? Language.ID : Language.EN,
        name.equals("halves") ? Theme.LIGHT : Theme.DARK,
        1);
  }

  private Parent window(String questionnaire, Section tab, Language language, Theme theme) {
    model = new InstrumentViewModel(sample.desk, sample.trail);
    if (!questionnaire.isEmpty()) {
      model.reveal(new Source.Answers(questionnaire, List.of(), 6, true));
    }
    Parent root = sample.window(InstrumentView.screen(model), language, theme);
    model.tab().set(tab);
    return root;
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  private static List<String> row(FxRobot robot, int row) {
    return robot.lookup("#test-verdict-table .table-cell").queryAllAs(TableCell.class).stream()
        .filter(cell -> cell.getIndex() == row && !cell.isEmpty())
        .map(TableCell::getText)
        .toList();
  }

  private static TableCell<?, ?> cell(FxRobot robot, int row, int column) {
    return robot.lookup("#test-verdict-table .table-cell").queryAllAs(TableCell.class).stream()
        .filter(cell -> cell.getIndex() == row && !cell.isEmpty())
        .filter(cell -> cell.getTableView().getColumns().indexOf(cell.getTableColumn()) == column)
        .findFirst()
        .orElseThrow();
  }

  private static String id(String name) {
    return "instrument/customer_satisfaction/" + name;
  }
}
