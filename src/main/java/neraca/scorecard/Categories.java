package neraca.scorecard;

import java.util.ArrayList;
import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Value;

/** Says what was decided where the printed categories leave a score open, and of the lights. */
final class Categories {
  private Categories() {}

  static void note(ScoredGroup total, List<Note> notes) {
    if (total.score().percent().isAbsent()) {
      notes.add(Note.doubtful(Phrase.of("scorecard.note.nothing_graded"), List.of()));
      return;
    }
    List<Note> hits = new ArrayList<>();
    hits(total, hits);
    notes.addAll(
        hits.isEmpty()
            ? List.of(Note.remark(Phrase.of("scorecard.note.boundaries"), List.of()))
            : hits);
    notes.add(Note.remark(Phrase.of("scorecard.note.lights"), List.of()));
  }

  private static void hits(ScoredGroup group, List<Note> hits) {
    Score score = group.score();
    if (score.category() != null
        && score.percent() instanceof Value.Exactly exact
        && Category.isLeftOpen(exact.fraction())) {
      Phrase phrase =
          Phrase.of("scorecard.note.on_boundary", "name", group.figure().name())
              .with("percent", Cell.number(score.percent(), Format.WEIGHT))
              .with("category", score.category().cell());
      hits.add(Note.doubtful(phrase, List.of(group.id())));
    }
    group.groups().forEach(inner -> hits(inner, hits));
  }
}
