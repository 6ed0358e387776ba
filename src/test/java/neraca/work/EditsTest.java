package neraca.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import neraca.model.result.Refusal;
import neraca.store.Dump;
import neraca.store.Sample;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.api.statistics.Statistics;

/** Whatever people do can be undone and done again, and the log keeps all of it. */
class EditsTest {
  private Path folder;

  @BeforeTry
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("neraca");
  }

  @AfterTry
  void removeFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Collections.reverseOrder())
          .forEach(
              f -> {
                try {
                  Files.delete(f);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }

  @Property(tries = 25)
  void allUndoneIsAsBeforeAndAllRedoneIsAsAfter(@ForAll @Size(min = 1, max = 40) List<Long> seeds) {
    Path file = folder.resolve("study.neraca");
    Sample.create(file).close();
    try (Study study = Study.openForWriting(file)) {
      List<Map<String, List<String>>> states = new ArrayList<>(List.of(Dump.of(file)));
      List<String> log = log(file);
      for (long seed : seeds) {
        Edit edit = new RandomEdits(study, new Random(seed)).next();
        String outcome = outcome(study, edit, states);
        Statistics.label(edit.getClass().getSimpleName()).collect(outcome);
        log = grown(log, file);
      }
      assertThat(study.verify()).isEmpty();
      for (int i = states.size() - 2; i >= 0; i--) {
        study.undo();
        assertThat(Dump.of(file)).isEqualTo(states.get(i));
        log = grown(log, file);
      }
      assertThat(study.toUndo()).isEmpty();
      for (Map<String, List<String>> state : states.subList(1, states.size())) {
        study.redo();
        assertThat(Dump.of(file)).isEqualTo(state);
        log = grown(log, file);
      }
      assertThat(study.toRedo()).isEmpty();
      assertThat(study.verify()).isEmpty();
    }
  }

  /** Makes the edit; adds the new state if there is one. */
  private static String outcome(Study study, Edit edit, List<Map<String, List<String>>> states) {
    Map<String, List<String>> before = states.get(states.size() - 1);
    long revision = study.revision();
    try {
      study.edit(edit);
    } catch (Refusal refusal) {
      assertThat(Dump.of(study.path())).isEqualTo(before);
      assertThat(study.revision()).isEqualTo(revision);
      return refusal.phrase().key();
    }
    Map<String, List<String>> after = Dump.of(study.path());
    if (study.revision() == revision) {
      assertThat(after).isEqualTo(before);
      return "nothing";
    }
    states.add(after);
    return "made";
  }

  private static List<String> log(Path file) {
    return Dump.select(file, "SELECT * FROM change ORDER BY seq");
  }

  private static List<String> grown(List<String> before, Path file) {
    List<String> after = log(file);
    assertThat(after.subList(0, before.size())).isEqualTo(before);
    return after;
  }
}
