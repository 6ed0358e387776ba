package neraca.work.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import neraca.model.Words;
import neraca.work.recent.RecentStudies;
import neraca.work.recent.RecentStudies.Recent;
import neraca.work.recent.RecentStudies.State;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path folder;
  private String before;

  @BeforeEach
  void anApplicationFolderOfOurOwn() {
    before = System.getProperty("neraca.home");
    System.setProperty("neraca.home", folder.resolve("home").toString());
  }

  @AfterEach
  void asItWas() {
    System.setProperty("neraca.home", before);
  }

  @Test
  void theFirstStartIsAskedOnce() {
    assertThat(Settings.read().first()).isTrue();
    assertThat(Settings.read().person()).isEqualTo(System.getProperty("user.name"));
    Settings.read().introduce("Bu Sri", "B-");
    assertThat(Settings.read().first()).isFalse();
    assertThat(Settings.read().person()).isEqualTo("Bu Sri");
    assertThat(Settings.read().prefix()).isEqualTo("B-");
  }

  @Test
  void twoWindowsKeepEachOthersSettings() {
    Settings one = Settings.read();
    Settings other = Settings.read();
    one.keep("theme", "DARK");
    other.keep(Map.of("language", "en"));
    assertThat(Settings.read().get("theme")).contains("DARK");
    assertThat(Settings.read().get("language")).contains("en");
  }

  @Test
  void whoWritesIsInTheChangeLog() throws SQLException {
    Settings.read().introduce("Bu Sri", "B-");
    Path file = folder.resolve("study.neraca");
    Samples.write("tunggulwulung", file);
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
        var rows =
            connection.createStatement().executeQuery("SELECT DISTINCT person FROM change")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("Bu Sri");
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void settingsThatCannotBeReadOrKeptAreNoReasonNotToWork() throws IOException {
    Files.createDirectories(folder.resolve("home"));
    Files.writeString(folder.resolve("home/settings.properties"), "person=\\u12");
    assertThat(Settings.read().get("person")).isEmpty();
    System.setProperty("neraca.home", Files.writeString(folder.resolve("file"), "").toString());
    Settings locked = Settings.read();
    locked.keep("theme", "DARK");
    assertThat(locked.get("theme")).contains("DARK");
  }

  @Test
  void recentStudiesAreNewestFirstAndAtMostEight() {
    RecentStudies recent = new RecentStudies(Settings.read());
    for (int i = 0; i < 10; i++) {
      recent.opened(Path.of("study" + i), new Words("Studi " + i, ""));
    }
    recent.opened(Path.of("study5"), new Words("Studi lima", "Study five"));
    recent.forget(Path.of("study8"));
    List<Recent> kept = new RecentStudies(Settings.read()).all();
    assertThat(kept)
        .extracting(r -> r.path().toString())
        .containsExactly("study5", "study9", "study7", "study6", "study4", "study3", "study2");
    assertThat(kept.get(0).name()).isEqualTo(new Words("Studi lima", "Study five"));
  }

  @Test
  void everyFileIsFoundAsItIs() throws IOException {
    Path file = folder.resolve("study.neraca");
    assertThat(RecentStudies.state(file)).isEqualTo(State.MISSING);
    Samples.write("tunggulwulung", file);
    assertThat(RecentStudies.state(file)).isEqualTo(State.SOUND);
    byte[] bytes = Files.readAllBytes(file);
    java.util.Arrays.fill(bytes, 4096, 12288, (byte) 7);
    Files.write(file, bytes);
    assertThat(RecentStudies.state(file)).isEqualTo(State.DAMAGED);
    Files.writeString(file, "not a study");
    assertThat(RecentStudies.state(file)).isIn(State.UNREADABLE, State.DAMAGED);
  }

  @Test
  void aNewFileNeverReplacesOne() throws IOException {
    Path wanted = folder.resolve("study.neraca");
    assertThat(NewFiles.free(wanted)).isEqualTo(wanted);
    Files.writeString(wanted, "");
    Files.writeString(folder.resolve("study-2.neraca"), "");
    assertThat(NewFiles.free(wanted)).isEqualTo(folder.resolve("study-3.neraca"));
    Path copy = Files.writeString(folder.resolve("copy.neraca"), "good");
    Path recovered = NewFiles.recover(wanted, copy);
    assertThat(recovered).isEqualTo(folder.resolve("study-3.neraca")).hasContent("good");
    assertThat(wanted).hasContent("");
  }

  @Test
  void defectsAreLogged() throws IOException {
    Optional<Path> log = DefectLog.write("Neraca N-1234");
    assertThat(log).isPresent();
    assertThat(log.get()).content().contains("Neraca N-1234");
    System.setProperty("neraca.home", Files.writeString(folder.resolve("file"), "").toString());
    assertThat(DefectLog.write("Neraca N-1234")).isEmpty();
  }
}
