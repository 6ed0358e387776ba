package neraca.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import neraca.model.Business;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyLockTest {
  private static final Writer SECOND = new Writer("budi", "laptop-b");
  private static final Business NEW = new Business(UUID.randomUUID(), "new", 1, Words.NONE);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void create() {
    file = folder.resolve("study.neraca");
    Sample.create(file).close();
  }

  private void assertHeldBy(String holder) {
    assertThatThrownBy(() -> StudyFile.openForWriting(file, SECOND))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> {
              assertThat(r.phrase().key()).isEqualTo("study.held");
              assertThat(((Cell.Code) r.phrase().places().get("holder")).text()).startsWith(holder);
            });
    try (StudyFile reader = StudyFile.open(file, SECOND)) {
      assertThat(reader.readOnly()).isTrue();
      assertThat(reader.holder().orElseThrow()).startsWith(holder);
      assertThat(reader.all(Business.class)).contains(Sample.BUSINESS);
      assertThatThrownBy(() -> reader.transaction(() -> reader.put(NEW)))
          .isInstanceOfSatisfying(
              Refusal.class, r -> assertThat(r.phrase().key()).isEqualTo("study.read_only_held"));
    }
    try (StudyFile reader = StudyFile.openForReading(file, SECOND)) {
      assertThat(reader.holder()).isEmpty();
    }
  }

  private void assertFree() {
    try (StudyFile study = StudyFile.openForWriting(file, SECOND)) {
      study.transaction(() -> study.put(NEW));
      assertThat(study.verify()).isEmpty();
    }
  }

  @Test
  void aSecondOpenerInTheSameProgramReads() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.neraca"), file);
    try (StudyFile study = StudyFile.open(link, Sample.WRITER)) {
      assertThat(study.readOnly()).isFalse();
      assertHeldBy("ani @ ");
      assertHeldBy("ani @ ");
      study.transaction(() -> study.put(Sample.BUSINESS));
    }
    assertFree();
  }

  @Test
  void aSecondProgramReads() throws Exception {
    try (Child child = Child.of(Holder.class, file.toString())) {
      assertThat(child.line()).isEqualTo("open");
      assertHeldBy("citra @ ");
    }
    assertThat(folder.resolve("study.neraca.lock")).exists();
    assertFree();
    assertThat(folder.resolve("study.neraca.lock")).doesNotExist();
  }

  @Test
  void weHoldAgainstAnotherProgram() throws Exception {
    try (StudyFile study = StudyFile.open(file, Sample.WRITER)) {
      // Reading here must not let go of what is held here.
      StudyFile.open(file, SECOND).close();
      try (Child child = Child.of(Holder.class, file.toString())) {
        assertThat(child.line()).startsWith("refused study.held").contains("ani @ ");
      }
      study.transaction(() -> study.put(NEW));
    }
  }

  @Test
  void readingGoesOnDuringATransaction() throws Exception {
    try (Child child = Child.of(Holder.class, file.toString(), "write")) {
      assertThat(child.line()).isEqualTo("open");
      assertThat(child.line()).isEqualTo("writing");
      assertHeldBy("citra @ ");
      try (StudyFile reader = StudyFile.openForReading(file, SECOND)) {
        assertThat(reader.all(Business.class)).containsExactly(Sample.BUSINESS);
      }
    }
    assertFree();
  }

  @Test
  void aSnapshotSeesOneStateAndAWriterWaitsForItsEnd() throws Exception {
    try (StudyFile study = StudyFile.open(file, Sample.WRITER);
        StudyFile reader = StudyFile.open(file, SECOND)) {
      Thread writer = new Thread(() -> study.transaction(() -> study.put(NEW)));
      reader.snapshot(
          () -> {
            int before = reader.all(Business.class).size();
            writer.start();
            join(writer, 300);
            assertThat(writer.isAlive()).isTrue();
            assertThat(reader.all(Business.class)).hasSize(before);
            assertThat(reader.verify()).isEmpty();
            return before;
          });
      join(writer, 10_000);
      assertThat(reader.all(Business.class)).contains(NEW);
    }
  }

  private static void join(Thread thread, long millis) {
    try {
      thread.join(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens a study for writing, says so, begins to write if asked to, and waits to be killed. */
  static final class Holder {
    public static void main(String[] args) throws IOException {
      try {
        StudyFile study = StudyFile.openForWriting(Path.of(args[0]), new Writer("citra", "c"));
        System.out.println("open");
        if (args.length > 1) {
          study.transaction(
              () -> {
                study.put(new Business(UUID.randomUUID(), "half", 1, Words.NONE));
                System.out.println("writing");
                return waited();
              });
        }
        waited();
      } catch (Refusal refusal) {
        System.out.println("refused " + refusal.phrase().key() + refusal.phrase().places());
      }
    }

    private static int waited() {
      try {
        return System.in.read();
      } catch (IOException e) {
        return -1;
      }
    }
  }
}
