package neraca.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import neraca.ui.kit.Snapshots;
import neraca.work.Study;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of commands, the help on keys and the report, in the real window by keyboard. */
@Tag("slow")
class CommandsTest {
  /** What stands where words are missing. */
  private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z_]+)+");

  @TempDir Path folder;
  private Journey at;

  private Journey start() {
    Path file = folder.resolve("contoh.neraca");
    Samples.write("tunggulwulung", file);
    at = new Journey(folder).introduced().start(file);
    return at;
  }

  /** What the list shows now: the words of each entry, and the caps of its keys behind them. */
  private List<List<String>> listed() {
    ListView<?> list = at.find("#command-list", ListView.class);
    List<List<String>> entries = new ArrayList<>();
    for (int i = 0; i < list.getItems().size(); i++) {
      int row = i;
      Snapshots.onPixels(
          () -> {
            list.scrollTo(row);
            list.layout();
            return list;
          });
      entries.add(
          Snapshots.onPixels(
              () ->
                  list.lookupAll(".list-cell").stream()
                      .filter(ListCell.class::isInstance)
                      .map(ListCell.class::cast)
                      .filter(cell -> cell.getIndex() == row && !cell.isEmpty())
                      .findFirst()
                      .map(cell -> words(cell.getGraphic()))
                      .orElse(List.of())));
    }
    return entries;
  }

  private static List<String> words(Node node) {
    return node.lookupAll(".label").stream()
        .map(label -> ((Labeled) label).getText())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private List<String> commands() {
    at.press(KeyCode.CONTROL, KeyCode.K);
    return listed().stream().map(words -> words.get(0)).toList();
  }

  /** Finds a command by its words and runs it. */
  private void run(String words) {
    at.press(KeyCode.CONTROL, KeyCode.K);
    at.type(words);
    assertThat(listed().get(0).get(0)).isEqualTo(words);
    at.press(KeyCode.ENTER);
    assertThat(at.shows("#command-search")).isFalse();
  }

  @Test
  void everyCommandHasWordsAndTypingFindsThem() {
    try (Journey journey = start()) {
      journey.press(KeyCode.CONTROL, KeyCode.K);
      journey.keep("commands");
      journey.press(KeyCode.ESCAPE);
      List<String> all = commands();
      assertThat(all)
          .hasSizeGreaterThan(20)
          .doesNotContain("")
          .noneMatch(words -> KEY.matcher(words).matches())
          .contains("Uji instrumen", "Laporan ke Excel…", "Usaha: Pemancingan Tunggulwulung");
      List<List<String>> entries = listed();
      assertThat(entries).anyMatch(e -> e.equals(List.of("Laporan ke Excel…", "Ctrl", "R")));
      journey.type("EXC lap");
      assertThat(listed()).containsExactly(List.of("Laporan ke Excel…", "Ctrl", "R"));
      journey.type("x");
      assertThat(listed()).isEmpty();
      journey.press(KeyCode.ENTER); // nothing to run
      assertThat(journey.shows("#command-search")).isTrue();
      journey.press(KeyCode.ESCAPE);
      assertThat(journey.shows("#command-search")).isFalse();
    }
  }

  @Test
  void everyScreenIsReachedByItsName() {
    try (Journey journey = start()) {
      List<String> all = commands();
      journey.press(KeyCode.ESCAPE);
      for (int screen = 7; screen >= 1; screen--) {
        String words = all.get(screen - 1);
        run(words);
        List<String> chosen = journey.chosenScreen();
        assertThat(chosen).as(words).contains(words);
      }
    }
  }

  @Test
  void arrowsChooseAndEnterRunsWhatIsChosen() {
    try (Journey journey = start()) {
      List<String> all = commands();
      journey.press(2, KeyCode.DOWN);
      journey.press(KeyCode.UP);
      journey.press(KeyCode.ENTER);
      assertThat(journey.chosenScreen()).contains(all.get(1));
    }
  }

  @Test
  void whatIsDoneWithAStudyIsDoneByEnter() throws Exception {
    try (Journey journey = start()) {
      Path copy = folder.resolve("salinan.neraca");
      journey.window().files().asking(chooser -> null, chooser -> copy.toFile());
      run("Simpan salinan…");
      assertThat(copy).isNotEmptyFile();
      run("Buka studi…");
      assertThat(journey.shows("#rail")).isTrue(); // nothing was chosen
      run("Tambah usaha…");
      assertThat(journey.texts(".dialog-pane")).contains("Batal");
      journey.press(KeyCode.ESCAPE);
      run("Tambah periode…");
      assertThat(journey.texts(".dialog-pane")).contains("Batal");
      journey.press(KeyCode.ESCAPE);
      run("Gelap");
      assertThat(journey.find("#theme-dark", ToggleButton.class).isSelected()).isTrue();
      run("Terang");
      run("English");
      assertThat(commands()).contains("Instrument test", "Report to Excel…");
      journey.press(KeyCode.ESCAPE);
      run("Bahasa Indonesia");
      run("Bantuan tombol");
      assertThat(journey.shows("#keys-help")).isTrue();
      journey.press(KeyCode.ESCAPE);
      run("Tutup studi");
      assertThat(journey.shows("#welcome")).isTrue();
    }
  }

  @Test
  void theHelpTellsTheKeysOfTheScreenTheMenuAndTheWindow() {
    try (Journey journey = start()) {
      journey.press(KeyCode.ALT, KeyCode.DIGIT4);
      journey.press(KeyCode.F1);
      journey.keep("keys-help");
      List<String> told = journey.texts("#keys-help");
      assertThat(journey.cut("#keys-help")).isEmpty();
      assertThat(told)
          .contains("Di layar ini", "Menu studi", "Di mana saja")
          .contains("1–4", "kaidah", "Spasi", "pakai / keluarkan butir")
          .containsSubsequence("Ctrl", "R", "Laporan ke Excel…")
          .containsSubsequence("Ctrl", "Z", "Urungkan")
          .containsSubsequence("Ctrl", "K", "Perintah")
          .containsSubsequence("F1", "Bantuan tombol")
          .noneMatch(text -> KEY.matcher(text).matches());
      journey.press(KeyCode.ESCAPE);
      assertThat(journey.shows("#keys-help")).isFalse();
      journey.press(KeyCode.CONTROL, KeyCode.W);
      journey.press(KeyCode.F1);
      assertThat(journey.texts("#keys-help")).contains("Menu studi").doesNotContain("Di layar ini");
      journey.press(KeyCode.ESCAPE);
    }
  }

  @Test
  void theReportIsToldOfUntilItIsSentAway() throws Exception {
    try (Journey journey = start()) {
      Path report = folder.resolve("laporan.xlsx");
      AtomicReference<String> suggested = new AtomicReference<>("");
      List<String> opened = new ArrayList<>();
      journey
          .window()
          .files()
          .asking(
              chooser -> null,
              chooser -> {
                suggested.set(chooser.getInitialFileName());
                return report.toFile();
              });
      journey.window().files().outside(opened::add);
      journey.press(KeyCode.CONTROL, KeyCode.R);
      journey.keep("report-done");
      assertThat(suggested.get()).isEqualTo("contoh-laporan.xlsx");
      assertThat(report).isNotEmptyFile();
      assertThat(journey.texts("#bar"))
          .contains("Laporan selesai: " + report, "Buka laporan", "Buka folder", "Tutup");
      link("Buka laporan");
      link("Buka folder");
      assertThat(opened)
          .containsExactly(report.toUri().toString(), report.getParent().toUri().toString());
      link("Tutup");
      assertThat(journey.shows("#bar")).isFalse();
    }
    try (Study study = Study.openReadOnly(folder.resolve("contoh.neraca"))) {
      assertThat(study.verify()).isEmpty();
    }
    assertThat(Files.list(folder).filter(f -> f.toString().endsWith(".xlsx"))).hasSize(1);
  }

  private void link(String words) {
    Snapshots.onPixels(
        () -> {
          at.scene().lookup("#bar").lookupAll(".hyperlink").stream()
              .map(Hyperlink.class::cast)
              .filter(link -> link.getText().equals(words))
              .findFirst()
              .orElseThrow()
              .fire();
          return words;
        });
    at.settle();
  }
}
