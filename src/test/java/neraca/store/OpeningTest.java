package neraca.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import neraca.model.Business;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.store.Opening.Want;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("study.neraca");
  }

  /** Every way of opening refuses, and the file keeps every byte. */
  private Phrase assertRefused(String key) throws IOException {
    byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    Phrase phrase = Phrase.of("");
    for (Want want : Want.values()) {
      Refusal refusal =
          catchRefusal(() -> StudyFile.open(file, Sample.WRITER, want, Migrations.bundled()));
      assertThat(refusal.phrase().key()).as("%s", want).isEqualTo(key);
      phrase = refusal.phrase();
    }
    if (Files.isRegularFile(file)) {
      assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }
    try (Stream<Path> beside = Files.list(folder)) {
      // Whoever reads a WAL database, even without changing it, leaves its side files behind.
      assertThat(beside.filter(f -> !f.equals(file) && !f.toString().matches(".*-(wal|shm)")))
          .isEmpty();
    }
    return phrase;
  }

  private static Refusal catchRefusal(Runnable work) {
    try {
      work.run();
    } catch (Refusal refusal) {
      return refusal;
    }
    throw new AssertionError("not refused");
  }

  private void forgetCopies() throws IOException {
    for (Path copy : new Copies(file.toRealPath()).newestFirst()) {
      Files.delete(copy);
    }
  }

  @Test
  void whatIsMissing() throws IOException {
    assertRefused("study.file_missing");
    assertThat(file).doesNotExist();
  }

  @Test
  void aFolder() throws IOException {
    Files.createDirectory(file);
    assertRefused("study.file_is_folder");
  }

  @Test
  void anEmptyFile() throws IOException {
    Files.createFile(file);
    assertRefused("study.file_empty");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 99, 100, 5000})
  void aFileOfSomethingElse(int length) throws IOException {
    Files.write(
        file,
        "respondent,cs_01\n1,4\n"
            .repeat(300)
            .substring(0, length)
            .getBytes(StandardCharsets.UTF_8));
    assertRefused("study.not_a_study");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DELETE", "WAL"})
  void aDatabaseOfAnotherProgram(String journal) throws Exception {
    try (Database database = Database.open(file, Database.Mode.CREATE)) {
      database.list("PRAGMA journal_mode = " + journal, row -> "");
      database.script("CREATE TABLE song (title TEXT); INSERT INTO song VALUES ('Bengawan Solo')");
    }
    assertRefused("study.other_program");
    try (Database database = Database.open(file, Database.Mode.WRITE)) {
      database.script("PRAGMA application_id = 7");
    }
    assertRefused("study.other_program");
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 512, 4096, 5000, 40_960})
  void aTruncatedFile(int length) throws IOException {
    Sample.create(file).close();
    forgetCopies();
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
    assertRefused("study.file_damaged");
  }

  @Test
  void aFileWithoutItsLastPage() throws IOException {
    Sample.create(file).close();
    forgetCopies();
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 4096));
    assertRefused("study.file_damaged");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 16, 100, 4096, 8192, 20_480, 36_864})
  void aDamagedPlaceIsRefusedNamingTheNewestGoodCopy(int place) throws IOException {
    Sample.create(file).close();
    List<Path> copies = new Copies(file.toRealPath()).newestFirst();
    Map<String, List<String>> first = Dump.of(copies.get(0));
    try (StudyFile study = StudyFile.openForWriting(file, Sample.WRITER)) {
      assertThat(study.notes()).isEmpty();
    }
    Path good = new Copies(file.toRealPath()).newestFirst().get(0);
    assertThat(Dump.of(good)).isEqualTo(Dump.of(file)).isNotEqualTo(first);
    harm(file, place);
    Phrase phrase = assertRefused("study.file_damaged_copy");
    assertThat(phrase.places()).containsEntry("copy", Cell.code(good.toString()));
    harm(good, place);
    phrase = assertRefused("study.file_damaged_copy");
    assertThat(phrase.places()).containsEntry("copy", Cell.code(copies.get(0).toString()));
  }

  private static void harm(Path file, int place) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(place);
      bytes.write("damaged by a bad stick".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aFileWhoseTablesAreNotThere() throws Exception {
    Sample.create(file).close();
    forgetCopies();
    try (Database database = Database.open(file, Database.Mode.WRITE)) {
      database.script("DROP TABLE objective_link");
    }
    for (Want want : List.of(Want.READ)) {
      assertThat(
              catchRefusal(() -> StudyFile.open(file, Sample.WRITER, want, Migrations.bundled()))
                  .phrase()
                  .key())
          .isEqualTo("study.file_damaged");
    }
  }

  @Test
  void whatMayNotBeWrittenIsOpenedForReading() {
    Sample.create(file).close();
    assumeTrue(
        file.toFile().setWritable(false) && !Files.isWritable(file), "a user without rights");
    assertThat(catchRefusal(() -> StudyFile.openForWriting(file, Sample.WRITER)).phrase().key())
        .isEqualTo("study.file_not_writable");
    try (StudyFile study = StudyFile.open(file, Sample.WRITER)) {
      assertThat(study.readOnly()).isTrue();
      assertThat(study.find(Business.class, Sample.BUSINESS.uuid())).isPresent();
    }
  }

  @Test
  void aReaderChangesNothing() throws IOException {
    Sample.create(file).close();
    byte[] bytes = Files.readAllBytes(file);
    try (StudyFile study = StudyFile.openForReading(file, Sample.WRITER)) {
      assertThat(study.readOnly()).isTrue();
      assertThat(catchRefusal(() -> study.transaction(() -> 1)).phrase().key())
          .isEqualTo("study.read_only");
      assertThat(study.verify()).isEmpty();
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  @Test
  void aNewFileTakesNoOthersPlace() throws IOException {
    Files.writeString(file, "mine");
    assertThat(catchRefusal(() -> Sample.create(file)).phrase().key())
        .isEqualTo("study.file_exists");
    assertThat(file).hasContent("mine");
    Path nowhere = folder.resolve("none").resolve("study.neraca");
    assertThat(catchRefusal(() -> Sample.create(nowhere)).phrase().key())
        .isEqualTo("study.no_folder");
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside.toList()).containsExactly(file);
    }
  }

  @Test
  void anOpenStudyIsOneFileAfterItIsClosed() throws IOException {
    Sample.create(file).close();
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside.toList()).containsExactly(file);
    }
    assertThat(Dump.select(file, "PRAGMA application_id")).containsExactly("" + 0x4E524341);
    assertThat(
            new String(
                Arrays.copyOfRange(Files.readAllBytes(file), 68, 72), StandardCharsets.US_ASCII))
        .isEqualTo("NRCA");
    assertThat(Dump.select(file, "PRAGMA journal_mode")).containsExactly("delete");
  }

  @ParameterizedTest
  @ValueSource(strings = {"spasi dua.neraca", "Kolam #1%20?x=y.neraca", "鯉 ë.neraca", "plain"})
  void anyNameWillDo(String name) {
    Path odd = folder.resolve(name);
    Sample.create(odd).close();
    try (StudyFile study = StudyFile.openForWriting(odd, Sample.WRITER)) {
      assertThat(study.verify()).isEmpty();
    }
    assertThat(odd).exists();
    assertThat(Dump.of(odd)).isNotEmpty();
  }

  @Test
  void theLastFiveCopiesStayAndTheSameIsNotCopiedTwice() throws IOException {
    Sample.create(file).close();
    Copies copies = new Copies(file.toRealPath());
    for (int i = 0; i < 8; i++) {
      StudyFile.openForWriting(file, Sample.WRITER).close();
      StudyFile.openForWriting(file, Sample.WRITER).close();
      int number = i;
      try (StudyFile study = StudyFile.openForWriting(file, Sample.WRITER)) {
        study.transaction(
            () -> study.put(new Business(UUID.randomUUID(), "x" + number, 1, Words.NONE)));
      }
      assertThat(copies.newestFirst()).hasSize(Math.min(5, i + 2));
    }
    List<Integer> businesses =
        copies.newestFirst().stream().map(c -> Dump.of(c).get("business").size()).toList();
    assertThat(businesses).containsExactly(8, 7, 6, 5, 4);
  }

  @Test
  void copiesThatCannotBeMadeAreNoted() throws IOException {
    Sample.create(file).close();
    String home = System.getProperty("neraca.home");
    try {
      System.setProperty("neraca.home", Files.createFile(folder.resolve("file")).toString());
      try (StudyFile study = StudyFile.openForWriting(file, Sample.WRITER)) {
        assertThat(study.notes())
            .extracting(Note::phrase)
            .extracting(Phrase::key)
            .containsExactly("study.no_copy");
      }
    } finally {
      System.setProperty("neraca.home", home);
    }
  }

  @ParameterizedTest
  @EnumSource(Want.class)
  void whatAKilledWriterLeftIsRolledBack(Want want) throws Exception {
    Sample.create(file).close();
    Map<String, List<String>> before = Dump.of(file);
    try (Child child = Child.of(HalfDone.class, file.toString())) {
      assertThat(child.line()).isEqualTo("half done");
    }
    assertThat(folder.resolve("study.neraca-journal")).isNotEmptyFile();
    try (StudyFile study = StudyFile.open(file, Sample.WRITER, want, Migrations.bundled())) {
      assertThat(study.verify()).isEmpty();
      assertThat(Dump.of(file)).isEqualTo(before);
    }
  }

  /** Rolled back into another study it would destroy it. */
  @Test
  void whatAKilledWriterLeftIsNotRolledBackIntoWhatComesInItsPlace() throws Exception {
    Path other = folder.resolve("other.neraca");
    Sample.create(other).close();
    for (boolean made : List.of(true, false)) {
      if (Files.notExists(file)) {
        Sample.create(file).close();
      }
      try (Child child = Child.of(HalfDone.class, file.toString())) {
        assertThat(child.line()).isEqualTo("half done");
      }
      assertThat(Database.journal(file)).isNotEmptyFile();
      if (made) {
        Files.delete(file);
        StudyFile.create(file, Sample.WRITER, Sample.INFO).close();
      } else {
        try (StudyFile study = StudyFile.openForReading(other, Sample.WRITER)) {
          study.copyTo(file);
        }
        assertThat(Dump.of(file)).isEqualTo(Dump.of(other));
      }
      try (StudyFile study = StudyFile.openForWriting(file, Sample.WRITER)) {
        assertThat(study.verify()).isEmpty();
        assertThat(study.all(Business.class)).hasSize(made ? 0 : 1);
      }
    }
  }

  @Test
  void whereNoLockCanBeTakenAStudyIsRead() throws IOException {
    Sample.create(file).close();
    Files.createDirectory(folder.resolve("study.neraca.lock"));
    try (StudyFile study = StudyFile.open(file, Sample.WRITER)) {
      assertThat(study.readOnly()).isTrue();
      assertThat(study.holder()).isEmpty();
      assertThat(study.all(Business.class)).containsExactly(Sample.BUSINESS);
    }
    assertThat(catchRefusal(() -> StudyFile.openForWriting(file, Sample.WRITER)).phrase().key())
        .isEqualTo("study.file_not_writable");
  }

  @Test
  void aReaderGetsOverAWriterThatIsKilledWhileItReads() throws Exception {
    Sample.create(file).close();
    try (StudyFile study = StudyFile.openForReading(file, Sample.WRITER)) {
      try (Child child = Child.of(HalfDone.class, file.toString())) {
        assertThat(child.line()).isEqualTo("half done");
      }
      assertThat(study.all(Business.class)).containsExactly(Sample.BUSINESS);
    }
  }

  /** Writes half a transaction into the file itself, says so and waits to be killed. */
  static final class HalfDone {
    public static void main(String[] args) throws SQLException, IOException {
      Database database = Database.open(Path.of(args[0]), Database.Mode.WRITE);
      database.script("PRAGMA cache_spill = 1; PRAGMA cache_size = 1; BEGIN IMMEDIATE");
      database.script("DELETE FROM band; DELETE FROM appraisal; UPDATE business SET code = 'half'");
      for (int i = 0; i < 500; i++) {
        database.update(
            "INSERT INTO business VALUES (?, ?, ?, 1, ?, '')",
            i + 100,
            UUID.randomUUID().toString(),
            "c" + i,
            "x".repeat(200));
      }
      System.out.println("half done");
      System.in.read();
    }
  }
}
