package neraca.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import neraca.model.Period;
import neraca.model.Words;
import neraca.ui.kit.Jobs;
import neraca.ui.welcome.WelcomeViewModel.Trouble;
import neraca.work.Study;
import neraca.work.home.Settings;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeViewModelTest {
  @TempDir Path folder;
  private final List<Opened> opened = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private String home;
  private String user;
  private WelcomeViewModel welcome;

  @BeforeEach
  void aComputerOfOurOwn() {
    home = System.getProperty("neraca.home");
    user = System.getProperty("user.home");
    System.setProperty("neraca.home", folder.resolve("home").toString());
    System.setProperty("user.home", folder.toString());
    welcome = new WelcomeViewModel(Settings.read(), Jobs.inline(), opened::add);
    welcome.onTrouble(troubles::add);
  }

  @AfterEach
  void asItWas() {
    opened.forEach(o -> o.study().close());
    System.setProperty("neraca.home", home);
    System.setProperty("user.home", user);
  }

  private NewStudyViewModel typed() {
    NewStudyViewModel typed = new NewStudyViewModel(folder, YearMonth.of(2018, 5));
    typed.name().set("Usaha Tempe Bu Sri");
    typed.business().set("Tempe");
    return typed;
  }

  @Test
  void aNewStudyHasABusinessAndAPeriod() {
    boolean[] done = {false};
    welcome.create(typed(), () -> done[0] = true);
    assertThat(done[0]).isTrue();
    Opened made = opened.get(0);
    assertThat(made.study().path()).isEqualTo(folder.resolve("usaha-tempe-bu-sri.neraca"));
    assertThat(made.study().readOnly()).isFalse();
    assertThat(made.info().name()).isEqualTo(Words.of("Usaha Tempe Bu Sri"));
    assertThat(made.info().numberFormat()).isEqualTo("id");
    assertThat(made.businesses()).singleElement().matches(b -> b.name().equals(Words.of("Tempe")));
    Period may = made.periods().get(0);
    assertThat(may.name()).isEqualTo(new Words("Mei 2018", "May 2018"));
    assertThat(may.starts()).hasToString("2018-05-01");
    assertThat(may.ends()).hasToString("2018-05-31");
    assertThat(may.months()).isEqualTo(1);
    welcome.look();
    assertThat(welcome.files()).extracting(f -> f.state()).containsExactly("welcome.state.sound");
  }

  @Test
  void theFilesNameFollowsTheStudysUntilSomebodyWritesOne() {
    NewStudyViewModel typed = typed();
    assertThat(typed.file().get()).isEqualTo(folder + "/usaha-tempe-bu-sri.neraca");
    typed.file().set(folder + "/mine.neraca");
    typed.name().set("Another");
    assertThat(typed.file().get()).isEqualTo(folder + "/mine.neraca");
    typed.put(folder.resolve("chosen"));
    assertThat(typed.file().get()).isEqualTo(folder + "/chosen.neraca");
  }

  @Test
  void whatIsWrongIsSaidAtItsField() throws IOException {
    NewStudyViewModel typed = typed();
    typed.name().set("  ");
    assertWrong(typed, "name", "welcome.new.no_name");
    typed.name().set("Tempe");
    typed.file().set("");
    assertWrong(typed, "file", "welcome.new.no_file");
    typed.file().set(Files.writeString(folder.resolve("there.neraca"), "mine").toString());
    typed.business().set("");
    assertWrong(typed, "business", "place.refused.name");
    typed.business().set("Tempe");
    typed.year().set("18");
    assertWrong(typed, "period", "place.refused.year");
    typed.year().set("2018");
    assertThat(typed.wrong().get()).isEmpty();
    assertWrong(typed, "file", "study.file_exists");
    assertThat(folder.resolve("there.neraca")).hasContent("mine");
    typed.file().set(folder + "/no/folder.neraca");
    assertWrong(typed, "file", "study.no_folder");
    assertThat(opened).isEmpty();
    assertThat(welcome.opening().get()).isFalse();
  }

  private void assertWrong(NewStudyViewModel typed, String field, String key) {
    welcome.create(typed, () -> {});
    assertThat(typed.wrong().get())
        .hasValueSatisfying(
            wrong -> {
              assertThat(wrong.field()).isEqualTo(field);
              assertThat(wrong.says().key()).isEqualTo(key);
            });
  }

  @Test
  void aSampleIsACopyEveryTime() {
    welcome.sample("tunggulwulung");
    welcome.sample("tunggulwulung");
    assertThat(opened)
        .extracting(o -> o.study().path())
        .containsExactly(
            folder.resolve("tunggulwulung.neraca"), folder.resolve("tunggulwulung-2.neraca"));
    assertThat(opened.get(1).periods()).hasSize(1);
  }

  @Test
  void aMissingFileStaysInTheListUntilItIsTakenOff() throws IOException {
    welcome.sample("tunggulwulung");
    Path file = opened.get(0).study().path();
    opened.remove(0).study().close();
    Files.delete(file);
    welcome.look();
    assertThat(welcome.files())
        .singleElement()
        .matches(f -> f.missing() && f.state().equals("welcome.state.missing"));
    welcome.open(file);
    assertThat(troubles)
        .singleElement()
        .matches(t -> t.missing() && t.copy().isEmpty() && t.file().equals(file));
    welcome.forget(file);
    assertThat(welcome.files()).isEmpty();
    welcome.look();
    assertThat(welcome.files()).isEmpty();
  }

  @Test
  void aDamagedFileOffersItsNewestGoodCopy() throws IOException {
    Path file = folder.resolve("study.neraca");
    Samples.write("tunggulwulung", file);
    Study.openForWriting(file).close();
    byte[] damaged = Files.readAllBytes(file);
    Arrays.fill(damaged, 4096, 12288, (byte) 7);
    Files.write(file, damaged);
    welcome.open(file);
    assertThat(opened).isEmpty();
    Trouble trouble = troubles.get(0);
    assertThat(trouble.says().key()).isEqualTo("study.file_damaged_copy");
    assertThat(trouble.copy()).isPresent();
    welcome.recover(trouble);
    assertThat(opened).hasSize(1);
    assertThat(opened.get(0).study().path()).isEqualTo(folder.resolve("study-2.neraca"));
    assertThat(opened.get(0).study().verify()).isEmpty();
    assertThat(file).hasBinaryContent(damaged);
  }

  @Test
  void aFileOfANewerProgramSaysSo() throws Exception {
    Path file = folder.resolve("study.neraca");
    Samples.write("tunggulwulung", file);
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file)) {
      connection.createStatement().execute("PRAGMA user_version = 99");
    }
    welcome.open(file);
    assertThat(troubles).extracting(t -> t.says().key()).containsExactly("study.file_newer");
    welcome.look();
    assertThat(welcome.files()).isEmpty();
  }

  @Test
  void aStudySomebodyElseWritesIsOpenedToRead() {
    Path file = folder.resolve("study.neraca");
    Samples.write("tunggulwulung", file);
    try (Study other = Study.openForWriting(file)) {
      welcome.open(file);
      assertThat(opened.get(0).study().readOnly()).isTrue();
      assertThat(opened.get(0).study().holder()).isPresent();
    }
  }

  @Test
  void whoWorksHereIsKept() {
    assertThat(welcome.first()).isTrue();
    boolean[] done = {false};
    welcome.introduce("Bu Sri", "B-", () -> done[0] = true);
    assertThat(done[0]).isTrue();
    assertThat(welcome.first()).isFalse();
    assertThat(Settings.read().prefix()).isEqualTo("B-");
  }
}
