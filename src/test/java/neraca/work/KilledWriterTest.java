package neraca.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import neraca.model.Business;
import neraca.model.Item;
import neraca.model.Mark;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.Scale;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.store.Child;
import neraca.store.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed at any moment loses nothing it has acknowledged. */
@Tag("slow")
class KilledWriterTest {
  private static final int KILLS = 50;
  private static final UUID QUESTIONNAIRE = new UUID(7, 0);
  private static final UUID ITEM = new UUID(7, 1);

  @TempDir Path folder;

  @Test
  void fiftyKillsLoseNothingAcknowledged() throws Exception {
    Path file = folder.resolve("study.neraca");
    Sample.create(file).close();
    Random random = new Random(5);
    Set<String> acknowledged = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      try (Child child = Child.of(Busy.class, file.toString(), "" + kill)) {
        assertThat(child.line()).isEqualTo("open");
        for (int i = random.nextInt(20); i > 0; i--) {
          acknowledged.add(child.line());
        }
        Thread.sleep(random.nextInt(20));
        child.kill();
        for (String line = child.line(); line != null; line = child.line()) {
          acknowledged.add(line);
        }
      }
      try (Study study = Study.openForWriting(file)) {
        assertThat(study.verify()).as("kill %d", kill).isEmpty();
        assertThat(found(study)).containsAll(acknowledged);
        // What it had not come to say may be there too: one edit, whole.
        assertThat(found(study).size() - acknowledged.size()).isBetween(0, kill + 1);
      }
    }
    assertThat(acknowledged).hasSizeGreaterThan(5 * KILLS);
  }

  /** Businesses of whole edits, and responses with their answer. */
  private static Set<String> found(Study study) {
    Set<String> found = new HashSet<>();
    Set<String> codes = new HashSet<>();
    study.all(Business.class).forEach(b -> codes.add(b.code()));
    for (String code : codes) {
      if (code.startsWith("k")) {
        assertThat(codes).as("the other half of the edit").contains("l" + code.substring(1));
        found.add(code);
      }
    }
    study
        .file()
        .answers(QUESTIONNAIRE)
        .rows()
        .forEach(row -> found.add("r" + row.number() + " " + row.marks()));
    return found;
  }

  /** Edits until it is killed and says what is done. */
  static final class Busy {
    public static void main(String[] args) throws IOException {
      try (Study study = Study.openForWriting(Path.of(args[0]))) {
        study.edit(
            new Edit.Put(
                new Questionnaire(
                    QUESTIONNAIRE,
                    "q",
                    9,
                    Words.NONE,
                    new Scale(1, 5),
                    Words.NONE,
                    false,
                    Words.NONE)));
        study.edit(
            new Edit.Put(new Item(ITEM, QUESTIONNAIRE, null, "i", 1, Words.NONE, false, null)));
        System.out.println("open");
        for (int i = 0; ; i++) {
          String name = args[1] + "_" + i;
          System.out.println(i % 2 == 0 ? businesses(study, name) : answer(study, name, i % 5));
        }
      }
    }

    private static String businesses(Study study, String name) {
      study.edit(
          new Edit.Several(
              Phrase.of("two"),
              List.of(
                  new Edit.Put(new Business(UUID.randomUUID(), "k" + name, 1, Words.NONE)),
                  new Edit.Put(new Business(UUID.randomUUID(), "l" + name, 1, Words.NONE)))));
      return "k" + name;
    }

    /** Three edits; the response without its answer is not acknowledged. */
    private static String answer(Study study, String name, int point) {
      UUID respondent = UUID.randomUUID();
      UUID response = UUID.randomUUID();
      study.edit(new Edit.Put(new Respondent(respondent, name, "", null, Words.NONE)));
      study.edit(
          new Edit.Put(
              new Response(
                  response, respondent, QUESTIONNAIRE, null, null, Response.Wave.MAIN, 1)));
      Mark mark = new Mark((char) ('0' + point));
      study.edit(new Edit.Answer(response, ITEM, mark));
      return "r" + name + " " + mark.code();
    }
  }
}
