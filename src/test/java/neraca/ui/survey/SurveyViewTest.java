package neraca.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import neraca.model.ProfileField;
import neraca.model.ProfileValue;
import neraca.model.Respondent;
import neraca.model.Words;
import neraca.model.result.Figure;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.work.Edit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is seen and pressed; numbers counted by hand in the study's answers. */
@ExtendWith(ApplicationExtension.class)
class SurveyViewTest {
  @TempDir Path folder;
  private SampleDesk sample;
  private SurveyViewModel model;
  private Stage stage;
  private Path asked;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @BeforeEach
  void open() {
    sample = SampleDesk.tunggulwulung(folder);
    model = new SurveyViewModel(sample.desk, sample.trail);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private void show(FxRobot robot) {
    Snapshots.show(
        robot,
        stage,
        () -> sample.window(SurveyView.screen(model, this::answer), Language.ID, Theme.LIGHT));
  }

  private Optional<Path> answer(String ending, Path suggested) {
    asked = folder.resolve(String.valueOf(suggested.getFileName()));
    return Optional.of(asked);
  }

  /** 866 points of 18 respondents on 14 items: 866/252 = 3.4365; of 5 that is 68.73%. */
  @Test
  void showsTheNumbersOfTheStudy(FxRobot robot) {
    show(robot);
    assertThat(text(robot, "#survey-n")).isEqualTo("18");
    assertThat(text(robot, "#survey-mean")).isEqualTo("3,44");
    assertThat(text(robot, "#survey-index")).isEqualTo("68,73 %");
    assertThat(text(robot, "#survey-class")).isEqualTo("tinggi");
  }

  /** Of the first item 3, 3, 4, 4 and 4 answers; 3 of 18 are 16.7%. */
  @Test
  void aCountOpensByAClickAndEnterAndFollowsTheCursor(FxRobot robot) {
    show(robot);
    robot.interact(() -> scroll(robot, "#survey-choices"));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(row(robot, "#survey-choices", 0))
        .contains("cs_01", "3", "16,7", "4", "22,2", "18", "0");
    robot.clickOn(cell(robot, "#survey-choices", 0, 2));
    assertThat(sample.trail.here()).map(Figure::id).hasValue(id("cs_01/option/1/count"));
    robot.type(KeyCode.RIGHT);
    assertThat(sample.trail.here()).map(Figure::id).hasValue(id("cs_01/option/1/percent"));
    robot.interact(sample.trail::close);
    robot.type(KeyCode.ENTER);
    assertThat(sample.trail.here()).map(Figure::id).hasValue(id("cs_01/option/1/percent"));
    robot.interact(sample.trail::close);
    robot.type(KeyCode.F4);
    assertThat(sample.trail.here()).map(Figure::id).hasValue(id("cs_01/option/1/percent"));
  }

  @Test
  void keysChooseTheClassesWhereverTheFocusIs(FxRobot robot) {
    show(robot);
    robot.interact(() -> scroll(robot, "#survey-choices"));
    robot.clickOn(cell(robot, "#survey-choices", 0, 2)).type(KeyCode.DIGIT3);
    assertThat(text(robot, "#survey-class")).isEqualTo("sedang");
    robot.type(KeyCode.T);
    assertThat(text(robot, "#survey-class")).isEqualTo("baik");
    robot.type(KeyCode.DIGIT5);
    assertThat(text(robot, "#survey-class")).isEqualTo("tinggi");
  }

  @Test
  void picturesAreCopiedAndSaved(FxRobot robot) {
    show(robot);
    robot.clickOn("#survey-copy-picture");
    assertThat(text(robot, "#survey-told")).isEqualTo("Gambar tersalin");
    robot.interact(() -> assertThat(Clipboard.getSystemClipboard().hasImage()).isTrue());
    robot.clickOn("#survey-save-picture").clickOn("#survey-save-png");
    assertThat(asked).exists().hasFileName("customer_satisfaction-frequencies.png");
    robot.clickOn("#survey-save-picture").clickOn("#survey-save-svg");
    assertThat(asked).exists().hasFileName("customer_satisfaction-frequencies.svg");
    assertThat(text(robot, "#survey-told")).contains("customer_satisfaction-frequencies.svg");
  }

  @Test
  void itemsArePairedWhereTheAnalysisOfImportanceIs(FxRobot robot) {
    model.tab().set(Part.IMPORTANCE.ordinal());
    show(robot);
    assertThat(robot.lookup("#survey-part-empty").tryQuery()).isPresent();
    assertThat(robot.lookup("#survey-save-picture").query().isDisabled()).isTrue();
    ComboBox<Object> item = robot.lookup("#survey-pair-item").queryComboBox();
    ComboBox<Object> twin = robot.lookup("#survey-pair-twin").queryComboBox();
    robot.interact(() -> item.setValue(item.getItems().get(0)));
    robot.interact(() -> twin.setValue(twin.getItems().get(2)));
    robot.clickOn("#survey-pair");
    assertThat(row(robot, "#survey-importance", 0)).contains("cs_01", "cs_02", "3,17", "3,44");
    assertThat(robot.lookup("#survey-save-picture").query().isDisabled()).isFalse();
  }

  private static void scroll(FxRobot robot, String id) {
    Node table = robot.lookup(id).query();
    for (Node up = table; up != null; up = up.getParent()) {
      if (up instanceof ScrollPane pane) {
        pane.setVvalue(1);
      }
    }
  }

  private static List<String> row(FxRobot robot, String id, int row) {
    return robot.lookup(id + " .table-cell").queryAllAs(TableCell.class).stream()
        .filter(cell -> cell.getIndex() == row && !cell.isEmpty())
        .map(TableCell::getText)
        .toList();
  }

  private static TableCell<?, ?> cell(FxRobot robot, String id, int row, int column) {
    return robot.lookup(id + " .table-cell").queryAllAs(TableCell.class).stream()
        .filter(cell -> cell.getIndex() == row && !cell.isEmpty())
        .filter(cell -> cell.getTableView().getColumns().indexOf(cell.getTableColumn()) == column)
        .findFirst()
        .orElseThrow();
  }

  private static String id(String name) {
    return "describe/customer_satisfaction/" + name;
  }

  @Test
  void classesOfOnesOwnAreTypedBesideTheResults(FxRobot robot) {
    show(robot);
    assertThat(robot.lookup("#survey-own").query().isVisible()).isFalse();
    robot.clickOn("#survey-classes-own");
    assertThat(robot.lookup("#survey-own").query().isVisible()).isTrue();
    robot.clickOn("#survey-own-to-0").type(KeyCode.END, KeyCode.DIGIT3);
    // A digit typed here chooses no classes.
    assertThat(robot.lookup("#survey-own-to-0").queryTextInputControl().getText())
        .isEqualTo("1,83");
    assertThat(robot.lookup("#survey-own").query().isVisible()).isTrue();
    robot.interact(() -> robot.lookup("#survey-own-to-0").queryTextInputControl().setText("1,5"));
    robot.clickOn("#survey-own-apply");
    assertThat(text(robot, "#survey-own-refusal")).contains("1,5", "1,8");
    assertThat(robot.lookup("#survey-own-to-0").queryTextInputControl().getText()).isEqualTo("1,5");
    robot.interact(() -> robot.lookup("#survey-own-from-1").queryTextInputControl().setText("1,5"));
    robot.interact(
        () -> robot.lookup("#survey-own-name-3").queryTextInputControl().setText("puas"));
    robot.clickOn("#survey-own-apply");
    assertThat(robot.lookup("#survey-own-refusal").query().isVisible()).isFalse();
    assertThat(text(robot, "#survey-class")).isEqualTo("puas");
  }

  @Test
  void choicesOfClassesAndCrossHairsLookAsTheyShould() {
    Snapshots.take(
        "survey-own",
        (language, theme) -> {
          Parent root = window(0, language, theme);
          model.classes().chosen().set(Option.OWN_CLASSES);
          model.classes().typed().get(0).to().set("1,5");
          model.classes().apply();
          return root;
        },
        Language.ID,
        Theme.LIGHT,
        1);
    Snapshots.take(
        "survey-own-taken",
        (language, theme) -> {
          Parent root = window(Part.TOTALS.ordinal(), language, theme);
          model.classes().chosen().set(Option.OWN_CLASSES);
          model.classes().apply();
          return root;
        },
        Language.EN,
        Theme.DARK,
        1);
    Snapshots.take(
        "survey-middle",
        (language, theme) -> {
          Parent root = window(Part.IMPORTANCE.ordinal(), language, theme);
          model.pairing().lines().set(Option.AT_MIDDLE);
          return root;
        },
        Language.ID,
        Theme.DARK,
        1);
  }

  @Test
  void groupsLookAsTheyShould() {
    Snapshots.take(
        "survey-groups-every",
        (language, theme) -> {
          Parent root = window(Part.GROUPS.ordinal(), language, theme);
          model.part().set(model.parts().get(1));
          return root;
        },
        Language.EN,
        Theme.LIGHT,
        1);
    Snapshots.take(
        "survey-groups",
        (language, theme) -> window(Part.GROUPS.ordinal(), language, theme),
        Language.ID,
        Theme.LIGHT,
        1);
    Snapshots.take(
        "survey-groups-en",
        (language, theme) -> window(Part.GROUPS.ordinal(), language, theme),
        Language.EN,
        Theme.DARK,
        1);
  }

  @Test
  void looksAsItShould() {
    Snapshots.takeAll("survey", (language, theme) -> window(0, language, theme));
    for (int tab = 1; tab < Part.values().length; tab++) {
      int at = tab;
      Snapshots.take(
          "survey-" + Part.values()[tab].id(),
          (language, theme) -> window(at, language, theme),
          tab % 2 == 0 ? Language.EN : Language.ID,
          tab % 2 == 0 ? Theme.DARK : Theme.LIGHT,
          1);
    }
  }

  private Parent window(int tab, Language language, Theme theme) {
    model = new SurveyViewModel(sample.desk, sample.trail);
    Parent root = sample.window(SurveyView.screen(model, this::answer), language, theme);
    model.tab().set(tab);
    if (Part.values()[tab] == Part.GROUPS) {
      thirds();
      model
          .by()
          .set(
              model.fields().stream()
                  .filter(f -> f.id().equals("third"))
                  .findFirst()
                  .orElseThrow());
    }
    if (Part.values()[tab] == Part.IMPORTANCE) {
      for (int i = 1; i < 8; i++) {
        model.pairing().pair("cs_0" + i, "cs_" + (i + 7 < 10 ? "0" : "") + (i + 7));
      }
    }
    return root;
  }

  /** A field with three groups of six customers. */
  private void thirds() {
    ProfileField field =
        new ProfileField(
            new UUID(0, 8),
            "third",
            8,
            new Words("Hari datang", "Day of visit"),
            ProfileField.Kind.TEXT);
    List<Words> days =
        List.of(
            new Words("Senin", "Monday"),
            new Words("Kamis", "Thursday"),
            new Words("Ahad", "Sunday"));
    List<Edit> edits = new ArrayList<>(List.of(new Edit.Put(field)));
    List<Respondent> customers =
        sample.study.all(Respondent.class).stream()
            .filter(r -> r.number().startsWith("P-"))
            .toList();
    for (int i = 0; i < customers.size(); i++) {
      edits.add(
          new Edit.Put(
              new ProfileValue(
                  new UUID(2, i), customers.get(i).uuid(), field.uuid(), days.get(i / 6))));
    }
    sample.desk.edit(new Edit.Several(new Edit.Put(field).name(), edits));
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }
}
