package neraca.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import neraca.model.ProfileField;
import neraca.ui.kit.Snapshots;
import neraca.work.Edit;
import neraca.work.Study;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the window opens files that are not as they should be, and how one leaves it. */
class WindowTest {
  @TempDir Path folder;

  private Path sample() {
    Path file = folder.resolve("contoh.neraca");
    Samples.write("tunggulwulung", file);
    return file;
  }

  private static void leaves(Journey at, KeyCode... keys) {
    at.press(keys);
    assertThat(at.texts(".dialog-pane")).anyMatch(text -> text.contains("belum tersimpan"));
    at.press(KeyCode.ESCAPE);
    assertThat(at.text("#ledger-editor")).isEqualTo("banyak");
    at.press(keys);
    at.press(KeyCode.ENTER); // who types on and does not look loses nothing
    assertThat(at.focused().getId()).isEqualTo("ledger-editor");
    assertThat(at.text("#ledger-editor")).isEqualTo("banyak");
  }

  @Test
  void nothingTypedIsLostUnasked() {
    try (Journey at = new Journey(folder).introduced().start(sample())) {
      at.press(KeyCode.ALT, KeyCode.DIGIT6);
      at.tabTo("ledger-table");
      at.press(KeyCode.RIGHT);
      at.type("banyak");
      at.press(KeyCode.ENTER);
      at.keep("window-refused");
      at.find("#ledger-refusal", javafx.scene.control.Label.class);
      leaves(at, KeyCode.CONTROL, KeyCode.N);
      leaves(at, KeyCode.CONTROL, KeyCode.I);
      leaves(at, KeyCode.CONTROL, KeyCode.W);
      at.press(KeyCode.ALT, KeyCode.DIGIT7);
      at.press(KeyCode.CONTROL, KeyCode.W);
      at.keep("window-leave");
      assertThat(at.texts(".dialog-pane")).anyMatch(text -> text.contains("belum tersimpan"));
      at.press(KeyCode.TAB);
      at.press(KeyCode.SPACE);
      assertThat(at.shows("#welcome")).isTrue();
    }
  }

  @Test
  void aStudyThatIsOpenElsewhereIsReadOnly() {
    Path file = sample();
    try (Study held = Study.open(file);
        Journey at = new Journey(folder).introduced().start(file)) {
      at.keep("window-read-only");
      assertThat(at.texts("#bar")).first().asString().startsWith("Hanya baca: studi ini sedang");
      assertThat(at.texts("#bar")).contains("Coba lagi");
      at.press(KeyCode.ALT, KeyCode.DIGIT6);
      assertThat(at.find("#ledger-add", javafx.scene.Node.class).isDisabled()).isTrue();
      assertThat(held.readOnly()).isFalse();
    }
  }

  @Test
  void aDamagedStudyOffersItsLastGoodCopy() throws IOException {
    Path file = sample();
    try (Journey at = new Journey(folder).introduced()) {
      Study.open(file).close(); // a copy is kept on this computer
      damage(file);
      at.start(file);
      at.keep("window-damaged");
      assertThat(at.texts(".dialog-pane")).anyMatch(text -> text.contains("contoh.neraca rusak"));
      at.press(KeyCode.ENTER);
      assertThat(at.shows("#body")).isTrue();
      assertThat(Files.size(file)).isPositive();
    }
  }

  private static void damage(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] noise = new byte[4096];
      java.util.Arrays.fill(noise, (byte) 0x5a);
      for (long at = 4096; at + noise.length <= bytes.length(); at += 2L * noise.length) {
        bytes.seek(at);
        bytes.write(noise);
      }
    }
  }

  @Test
  void aStudyOfANewerVersionIsLeftAlone() throws SQLException, IOException {
    Path file = sample();
    try (Connection later = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = later.createStatement()) {
      statement.execute("PRAGMA user_version = 999");
    }
    byte[] before = Files.readAllBytes(file);
    try (Journey at = new Journey(folder).introduced().start(file)) {
      at.keep("window-newer");
      assertThat(at.texts(".dialog-pane"))
          .anyMatch(text -> text.contains("dibuat oleh Neraca yang lebih baru"));
      at.press(KeyCode.ENTER);
      assertThat(at.shows("#welcome")).isTrue();
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  /** Employees of the pilot are chosen; the window is closed, and the study opened again. */
  @Test
  void whoseAnswersAreInUseIsThereAgainAfterARestart() {
    Path file = sample();
    try (Journey at = new Journey(folder).introduced().start(file)) {
      at.press(KeyCode.ALT, KeyCode.DIGIT5);
      assertThat(at.shows("#whose-bar")).isFalse();
      choose(at, "whose-pilot");
      choose(at, "whose-role-karyawan");
      assertThat(at.texts("#whose-bar"))
          .anyMatch(text -> text.contains("Uji coba") && text.contains("karyawan"));
    }
    try (Journey at = new Journey(folder).start(file)) {
      at.keep("window-whose");
      assertThat(at.texts("#whose-bar"))
          .anyMatch(text -> text.contains("Uji coba") && text.contains("karyawan"));
      at.click("#whose-all");
    }
    try (Journey at = new Journey(folder).start(file)) {
      assertThat(at.shows("#whose-bar")).isFalse();
    }
  }

  /** What nobody gives any more narrows nothing. */
  @Test
  void aChoiceThatIsGoneIsNotTakenUp() {
    Path file = sample();
    try (Journey at = new Journey(folder).introduced().start(file)) {
      at.press(KeyCode.ALT, KeyCode.DIGIT5);
      choose(at, "whose-role-karyawan");
    }
    try (Study study = Study.open(file)) {
      study.edit(new Edit.Remove(ProfileField.class, study.all(ProfileField.class).get(0).uuid()));
    }
    try (Journey at = new Journey(folder).start(file)) {
      assertThat(at.shows("#survey-summary")).isTrue();
      assertThat(at.shows("#whose-bar")).isFalse();
    }
  }

  private static void choose(Journey at, String id) {
    MenuButton whose = at.find("#whose", MenuButton.class);
    Snapshots.onPixels(
        () -> {
          all(whose.getItems()).filter(i -> id.equals(i.getId())).findFirst().orElseThrow().fire();
          return whose;
        });
    at.settle();
  }

  private static Stream<MenuItem> all(List<MenuItem> items) {
    return items.stream()
        .flatMap(
            item ->
                item instanceof Menu menu
                    ? Stream.concat(Stream.of(item), all(menu.getItems()))
                    : Stream.of(item));
  }

  @Test
  void somebodyNewIsAskedWhoItIsAlsoBeforeAFile() {
    Path file = sample();
    try (Journey at = new Journey(folder).start(file)) {
      assertThat(at.focused().getId()).isEqualTo("first-person");
      at.type("Bu Sri");
      at.press(KeyCode.ENTER);
      assertThat(at.shows("#first-start")).isFalse();
      assertThat(List.of(at.stage().getTitle())).first().asString().contains("Neraca");
      assertThat(at.shows("#body")).isTrue();
    }
  }
}
