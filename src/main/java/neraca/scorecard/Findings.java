package neraca.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import neraca.model.result.Note;

/**
 * The notes found on the way, each for the table it stands under.
 *
 * @param grades how indicators came to their grades
 * @param weights how weights were shared
 * @param categories how scores were classed
 */
record Findings(List<Note> grades, List<Note> weights, List<Note> categories) {
  Findings() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  List<Note> all() {
    return Stream.of(weights, grades, categories).flatMap(List::stream).toList();
  }
}
