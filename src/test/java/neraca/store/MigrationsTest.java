package neraca.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import neraca.model.Business;
import neraca.model.ProfileField;
import neraca.model.ProfileLevel;
import neraca.model.result.Cell;
import neraca.model.result.Refusal;
import neraca.store.Opening.Want;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  @TempDir Path folder;
  private Path file;
  private Map<String, List<String>> before;

  @BeforeEach
  void create() {
    file = folder.resolve("study.neraca");
    Sample.create(file).close();
    before = Dump.of(file);
  }

  @AfterEach
  void isSound() {
    assertThat(Dump.select(file, "PRAGMA quick_check")).containsExactly("ok");
  }

  private static Migrations and(String... later) {
    List<String> scripts = new ArrayList<>(Migrations.bundled().scripts());
    scripts.addAll(List.of(later));
    return new Migrations(scripts);
  }

  private static StudyFile open(Path file, Want want, Migrations migrations) {
    return StudyFile.open(file, Sample.WRITER, want, migrations);
  }

  @Test
  void anOlderFileIsBroughtUpToDateAfterACopy() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Migrations newer =
        and(
            "ALTER TABLE business ADD COLUMN city TEXT",
            "CREATE TABLE again AS SELECT * FROM profile_field; DELETE FROM profile_value;"
                + " DELETE FROM profile_level;"
                + " DELETE FROM profile_field; INSERT INTO profile_field SELECT * FROM again;"
                + " DROP TABLE again");
    try (StudyFile study = open(file, Want.WRITE, newer)) {
      assertThat(Dump.select(file, "PRAGMA user_version")).containsExactly("4");
      assertThat(study.all(Business.class)).containsExactly(Sample.BUSINESS);
    }
    List<Path> copies = new Copies(file.toRealPath()).newestFirst();
    assertThat(Dump.select(copies.get(0), "PRAGMA user_version")).containsExactly("3");
    assertThat(Dump.select(copies.get(1), "PRAGMA user_version")).containsExactly("2");
    assertThat(Dump.of(copies.get(1))).isEqualTo(before);
    assertThat(Files.readAllBytes(file)).isNotEqualTo(bytes);
  }

  @Test
  void whatWasAskedBeforeThereWereLevelsIsAnyText() throws java.sql.SQLException {
    Path old = file.resolveSibling("old.neraca");
    String url = "jdbc:sqlite:" + old;
    try (var connection = java.sql.DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.executeUpdate(Migrations.bundled().scripts().get(0));
      statement.execute("PRAGMA user_version = 1");
      statement.execute(
          "INSERT INTO profile_field (uuid, code, position, name_id, name_en) VALUES"
              + " ('00000000-0000-1000-0000-000000000004', 'age', 1, 'Usia', '')");
    }
    try (StudyFile study = open(old, Want.WRITE, Migrations.bundled())) {
      assertThat(study.all(ProfileField.class)).containsExactly(Sample.FIELD);
      assertThat(study.all(ProfileLevel.class)).isEmpty();
    }
  }

  @Test
  void anOlderFileIsNotReadBeforeThat() {
    assertRefused(
        "study.file_older",
        () -> open(file, Want.READ, and("ALTER TABLE business ADD COLUMN city TEXT")));
  }

  @Test
  void aNewerFileIsRefused() throws IOException {
    open(file, Want.WRITE, and("ALTER TABLE business ADD COLUMN city TEXT")).close();
    byte[] bytes = Files.readAllBytes(file);
    for (Want want : Want.values()) {
      assertRefused("study.file_newer", () -> open(file, want, Migrations.bundled()));
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    assertThat(file.resolveSibling("study.neraca.lock")).doesNotExist();
  }

  @Test
  void aMigrationThatFailsLeavesTheFileAsItWas() throws IOException {
    for (String failing :
        List.of(
            "DELETE FROM profile_value; UPDATE business SET code = 'x'; SELECT * FROM nothing",
            "UPDATE business SET code = 'x'; DELETE FROM questionnaire")) {
      byte[] bytes = Files.readAllBytes(file);
      Refusal refusal =
          catchThrowableOfType(Refusal.class, () -> open(file, Want.WRITE, and(failing)));
      assertThat(refusal.phrase().key()).isEqualTo("study.migration_failed");
      Path copy = new Copies(file.toRealPath()).newestFirst().get(0);
      assertThat(refusal.phrase().places()).containsEntry("copy", Cell.code(copy.toString()));
      assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
      assertThat(Dump.of(copy)).isEqualTo(before);
    }
    try (StudyFile study = StudyFile.openForWriting(file, Sample.WRITER)) {
      assertThat(study.verify()).isEmpty();
    }
  }

  private static void assertRefused(String key, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.phrase().key()).isEqualTo(key));
  }
}
