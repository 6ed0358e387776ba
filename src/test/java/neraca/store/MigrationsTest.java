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
import java.util.Set;
import neraca.model.Business;
import neraca.model.InstrumentVersion;
import neraca.model.Item;
import neraca.model.LeftOutItem;
import neraca.model.OwnClass;
import neraca.model.ProfileBound;
import neraca.model.ProfileField;
import neraca.model.ProfileLevel;
import neraca.model.ProfileValue;
import neraca.model.ReportedRule;
import neraca.model.result.Cell;
import neraca.model.result.Refusal;
import neraca.store.Opening.Opened;
import neraca.store.Opening.Want;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  private static final int LATEST = Migrations.bundled().latest();

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
                + " DELETE FROM profile_field; INSERT INTO profile_field SELECT * FROM again;"
                + " DROP TABLE again");
    try (StudyFile study = open(file, Want.WRITE, newer)) {
      assertThat(Dump.select(file, "PRAGMA user_version")).containsExactly("" + (LATEST + 2));
      assertThat(study.all(Business.class)).containsExactly(Sample.BUSINESS);
    }
    List<Path> copies = new Copies(file.toRealPath()).newestFirst();
    assertThat(Dump.select(copies.get(0), "PRAGMA user_version"))
        .containsExactly("" + (LATEST + 1));
    assertThat(Dump.select(copies.get(1), "PRAGMA user_version")).containsExactly("" + LATEST);
    assertThat(Dump.of(copies.get(1))).isEqualTo(before);
    assertThat(Files.readAllBytes(file)).isNotEqualTo(bytes);
  }

  @Test
  void anOlderFileIsReadFromACopyInMemory() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (StudyFile study =
        open(file, Want.READ, and("UPDATE business SET code = 'read_' || code"))) {
      assertThat(study.all(Business.class)).extracting(Business::code).containsExactly("read_b1");
      assertThat(study.readOnly()).isTrue();
      assertThat(study.path()).isEqualTo(file.toRealPath());
      assertThat(study.notes())
          .extracting(note -> note.phrase().key())
          .containsExactly("study.read_older");
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    assertRefused("study.file_older", () -> open(file, Want.READ, and("SELECT * FROM nothing")));
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  /** Kinds of rows that the first version did not have as they are now, and what refers to them. */
  private static final Set<Class<?>> LATER =
      Set.of(
          InstrumentVersion.class,
          LeftOutItem.class,
          OwnClass.class,
          ProfileBound.class,
          ProfileField.class,
          ProfileLevel.class,
          ProfileValue.class,
          ReportedRule.class);

  @Test
  void whatWasAskedBeforeThereWereLevelsIsAnyText() throws Exception {
    Path old = folder.resolve("asked.neraca");
    createFirst(old);
    try (Database database = Database.open(old, Database.Mode.WRITE)) {
      database.script(
          "INSERT INTO profile_field (uuid, code, position, name_id, name_en) VALUES"
              + " ('00000000-0000-1000-0000-000000000004', 'age', 1, 'Usia', '')");
    }
    try (StudyFile study = open(old, Want.WRITE, Migrations.bundled())) {
      assertThat(study.all(ProfileField.class)).containsExactly(Sample.FIELD);
      assertThat(study.all(ProfileLevel.class)).isEmpty();
    }
  }

  /** A file as the first version made it, with a row of every kind that is still the same. */
  private static void createFirst(Path file) throws Exception {
    Database database = Database.open(file, Database.Mode.CREATE);
    new Migrations(Migrations.bundled().scripts().subList(0, 1)).next(database);
    StudyLock lock = StudyLock.take(file, "ani").orElseThrow();
    try (StudyFile study =
        new StudyFile(new Opened(file, database, lock, null, List.of()), Sample.WRITER)) {
      study.transaction(
          () -> {
            study.put(Sample.INFO);
            Sample.ROWS.stream().filter(row -> !LATER.contains(row.getClass())).forEach(study::put);
            return study.fill(Sample.RESPONSE, Sample.SHEET);
          });
    }
  }

  @Test
  void aFileOfTheFirstVersionKeepsEverythingAndTakesVersionsOfInstruments() throws Exception {
    Path old = folder.resolve("first.neraca");
    createFirst(old);
    assertThat(Dump.select(old, "PRAGMA user_version")).containsExactly("1");
    assertThat(Dump.select(old, "SELECT name FROM sqlite_schema"))
        .doesNotContain(
            "instrument_version", "left_out_item", "reported_rule", "own_class", "profile_bound");
    List<String> logged = Dump.select(old, "SELECT * FROM change ORDER BY seq");
    List<String> slots = Dump.select(old, "SELECT * FROM slot ORDER BY questionnaire, slot");
    byte[] bytes = Files.readAllBytes(old);
    try (StudyFile study = StudyFile.openForReading(old, Sample.WRITER)) {
      assertThat(study.all(InstrumentVersion.class)).isEmpty();
      assertThat(study.all(Item.class)).hasSize(3);
      assertThat(study.answers(Sample.QUESTIONNAIRE.uuid()).rows()).hasSize(1);
    }
    assertThat(Files.readAllBytes(old)).isEqualTo(bytes);

    before.put("instrument_version", List.of());
    before.put("left_out_item", List.of());
    before.put("reported_rule", List.of());
    before.put("own_class", List.of());
    before.put("profile_bound", List.of());
    for (String table : List.of("profile_field", "profile_level", "profile_value")) {
      before.put(table, List.of());
    }
    try (StudyFile study = StudyFile.open(old, Sample.WRITER)) {
      assertThat(study.notes()).isEmpty();
      assertThat(study.verify()).isEmpty();
      assertThat(Dump.select(old, "PRAGMA user_version")).containsExactly("" + LATEST);
      assertThat(Dump.of(old)).isEqualTo(before);
      assertThat(Dump.select(old, "SELECT * FROM change ORDER BY seq")).isEqualTo(logged);
      assertThat(Dump.select(old, "SELECT * FROM slot ORDER BY questionnaire, slot"))
          .isEqualTo(slots);
      study.transaction(
          () -> {
            study.put(Sample.VERSION);
            study.put(Sample.LEFT_OUT);
            study.put(Sample.CLASS);
            study.put(Sample.FIELD);
            study.put(Sample.BOUND);
            return study.put(Sample.RULE);
          });
      assertThat(study.find(LeftOutItem.class, Sample.LEFT_OUT.uuid())).hasValue(Sample.LEFT_OUT);
      assertThat(study.find(ProfileBound.class, Sample.BOUND.uuid())).hasValue(Sample.BOUND);
      assertThat(study.find(OwnClass.class, Sample.CLASS.uuid())).hasValue(Sample.CLASS);
      assertThat(study.find(ReportedRule.class, Sample.RULE.uuid())).hasValue(Sample.RULE);
      assertThat(study.verify()).isEmpty();
    }
    Path copy = new Copies(old.toRealPath()).newestFirst().get(LATEST - 2);
    assertThat(Dump.select(copy, "PRAGMA user_version")).containsExactly("1");
    assertThat(Dump.select(copy, "SELECT * FROM change ORDER BY seq")).isEqualTo(logged);
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
