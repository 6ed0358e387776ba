package neraca.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import neraca.model.Business;
import neraca.model.result.Phrase;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static History.Step step(String name, int size) {
    Edit edit = new Edit.Remove(Business.class, new UUID(0, 0));
    List<Edit> edits = Collections.nCopies(size, edit);
    return new History.Step(Phrase.of(name), edits);
  }

  private static List<String> all(History history) {
    java.util.ArrayList<String> names = new java.util.ArrayList<>();
    while (history.lastDone().isPresent()) {
      History.Step last = history.lastDone().get();
      names.add(last.name().key());
      history.undone(last);
    }
    return names;
  }

  @Test
  void theOldestStepsGoWhenTheyHoldTooMuch() {
    History history = new History(10);
    history.made(step("a", 4));
    history.made(step("b", 4));
    history.made(step("c", 2));
    assertThat(all(history)).containsExactly("c", "b", "a");
    history.redone(step("a", 4));
    history.redone(step("b", 4));
    history.redone(step("c", 3));
    assertThat(all(history)).containsExactly("c", "b");
  }

  @Test
  void theLastStepStaysHoweverLarge() {
    History history = new History(10);
    history.made(step("small", 1));
    history.made(step("import", 1000));
    assertThat(all(history)).containsExactly("import");
  }

  @Test
  void aNewEditForgetsWhatWasUndone() {
    History history = new History(10);
    history.made(step("a", 1));
    history.undone(step("a", 1));
    assertThat(history.lastUndone()).isPresent();
    history.made(step("b", 1));
    assertThat(history.lastUndone()).isEmpty();
  }
}
