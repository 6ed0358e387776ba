package neraca.ui.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import neraca.model.InstrumentVersion;
import neraca.model.Item;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.work.Choice;
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

/** Versions as they are seen, typed and pressed; numbers from R, by left_out.R. */
@ExtendWith(ApplicationExtension.class)
class VersionsViewTest {
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
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private void show(FxRobot robot) {
    Snapshots.show(robot, stage, () -> window(Language.ID, Theme.LIGHT));
  }

  private Parent window(Language language, Theme theme) {
    model = new InstrumentViewModel(sample.desk, sample.trail);
    Parent root = sample.window(InstrumentView.screen(model), language, theme);
    model.tab().set(Section.PURIFY);
    return root;
  }

  @Test
  void aVersionIsKeptChangedReportedAndDeletedByKeyboard(FxRobot robot) {
    show(robot);
    robot.interact(() -> model.toggle(5));
    robot.clickOn("#version-reason").type(KeyCode.ENTER);
    assertThat(text(robot, "#version-refusal")).contains("alasan");
    robot.write("rancu").type(KeyCode.ENTER);
    assertThat(reason(robot)).isEmpty();
    assertThat(row(robot, 1)).contains("rancu", "cs_06", "13", "18", "0,839", "12 dari 13");
    assertThat(row(robot, 0)).contains("Semua butir", "selalu", "0,844");

    robot.clickOn("rancu").type(KeyCode.F2);
    assertThat(reason(robot)).isEqualTo("rancu");
    robot.write("lain").type(KeyCode.ENTER); // over what was there
    assertThat(row(robot, 1)).contains("lain");
    assertThat(text(robot, "#version-keep")).isEqualTo("Simpan versi ini");

    robot.clickOn("#version-report");
    assertThat(row(robot, 1)).contains("ya");
    assertThat(text(robot, "#version-report")).isEqualTo("Keluarkan dari laporan");
    robot.clickOn("lain").type(KeyCode.DELETE);
    assertThat(sample.study.all(InstrumentVersion.class)).isEmpty();
    assertThat(row(robot, 1)).contains("Belum disimpan");
    robot.interact(sample.desk::undo);
    assertThat(row(robot, 1)).contains("lain", "ya", "cs_06");
  }

  @Test
  void spaceSwitchesToAVersionAndEscapeGivesUpAReason(FxRobot robot) {
    show(robot);
    robot.interact(() -> model.toggle(5));
    robot.clickOn("#version-reason").write("rancu").type(KeyCode.ENTER);
    robot.clickOn("Semua butir").type(KeyCode.SPACE);
    assertThat(text(robot, "#test-alpha")).isEqualTo("0,844");
    assertThat(robot.lookup("#version-forget").queryAs(Button.class).isDisabled()).isTrue();
    robot.clickOn("rancu").type(KeyCode.SPACE);
    assertThat(text(robot, "#test-alpha")).isEqualTo("0,839");
    robot.clickOn("#version-change");
    robot.clickOn("#version-reason").write("x").type(KeyCode.ESCAPE);
    assertThat(reason(robot)).isEmpty();
    assertThat(robot.lookup("#version-stop").queryAs(Button.class).isVisible()).isFalse();
    assertThat(row(robot, 1)).contains("rancu");
  }

  @Test
  void aWindowThatOnlyReadsSaysWhyNothingIsKept(FxRobot robot) {
    show(robot);
    robot.interact(() -> model.toggle(5));
    robot.clickOn("#version-reason").write("rancu").type(KeyCode.ENTER);
    Path file = sample.study.path();
    sample.close();
    sample = SampleDesk.of(Study.openReadOnly(file));
    sample.desk.place().set(new Choice("pemancingan", "2018-05"));
    show(robot);
    assertThat(row(robot, 1)).contains("rancu", "0,839");
    assertThat(robot.lookup("#version-reason").tryQuery()).isEmpty();
    assertThat(robot.lookup("#version-forget").tryQuery()).isEmpty();
    assertThat(text(robot, "#version-read-only")).contains("hanya dibaca");
    robot.clickOn("rancu").type(KeyCode.DELETE).type(KeyCode.F2).type(KeyCode.SPACE);
    assertThat(text(robot, "#test-alpha")).isEqualTo("0,839");
    assertThat(sample.study.all(InstrumentVersion.class)).hasSize(1);
  }

  @Test
  void looksAsItShould() {
    Snapshots.onPixels(
        () -> {
          window(Language.ID, Theme.LIGHT);
          model.toggle(5);
          keep("Butir 6 rancu menurut dua validator");
          model.toggle(0);
          keep("Butir 1 dan 6: pernyataan ganda");
          model.purifying().report(1);
          model.choices().leaveOut(java.util.Set.of("cs_13", "cs_14"));
          keep(
              "Dua butir terakhir menyangkut tempat, bukan layanan, sehingga diuji tanpa keduanya");
          Item gone =
              sample.study.all(Item.class).stream()
                  .filter(i -> i.code().equals("cs_14"))
                  .findFirst()
                  .orElseThrow();
          sample.desk.edit(new Edit.Remove(Item.class, gone.uuid()));
          return true;
        });
    Snapshots.takeAll("versions", (language, theme) -> scrolled(language, theme, m -> {}));
    Snapshots.take(
        "versions-changing",
        (language, theme) ->
            scrolled(
                language,
                theme,
                m -> {
                  m.purifying().change(2, language);
                  m.purifying().reason().set("");
                  m.purifying().keep(language);
                }),
        Language.ID,
        Theme.DARK,
        1);
    Snapshots.take(
        "versions-dimension",
        (language, theme) ->
            scrolled(
                language,
                theme,
                m ->
                    m.chosen()
                        .set(
                            m.instruments().stream()
                                .filter(i -> i.key().endsWith("/product_quality"))
                                .findFirst()
                                .orElseThrow())),
        Language.ID,
        Theme.LIGHT,
        1);
    Path file = sample.study.path();
    sample.close();
    sample = SampleDesk.of(Study.openReadOnly(file));
    Snapshots.take(
        "versions-read-only",
        (language, theme) -> scrolled(language, theme, m -> {}),
        Language.EN,
        Theme.LIGHT,
        1);
  }

  private void keep(String reason) {
    model.purifying().reason().set(reason);
    model.purifying().keep(Language.ID);
  }

  /** Nothing is suggested here, so that the versions stand high enough to be seen. */
  private Parent scrolled(Language language, Theme theme, Consumer<InstrumentViewModel> does) {
    Parent root = window(language, theme);
    model.choices().leaveOut(java.util.Set.of("cs_02"));
    does.accept(model);
    root.lookupAll(".scroll-pane").stream()
        .filter(ScrollPane.class::isInstance)
        .map(ScrollPane.class::cast)
        .forEach(pane -> pane.setVvalue(1));
    return root;
  }

  private static String reason(FxRobot robot) {
    return robot.lookup("#version-reason").queryAs(TextField.class).getText();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  private static List<String> row(FxRobot robot, int row) {
    return robot.lookup("#test-versions-table .table-cell").queryAllAs(TableCell.class).stream()
        .filter(cell -> cell.getIndex() == row && !cell.isEmpty())
        .map(TableCell::getText)
        .toList();
  }
}
