package neraca.scorecard;

import java.util.List;
import java.util.Optional;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.model.result.Table;
import neraca.model.score.Scorecard;

/**
 * A scored scorecard.
 *
 * @param figures {@code scorecard/total}, then every group as {@code scorecard/GROUP} and every
 *     graded indicator as {@code scorecard/GROUP/CODE}
 * @param tables every one carries the notes that belong under it
 * @param notes all notes; each stands under exactly one table too
 */
public record ScorecardResult(
    Scorecard scorecard,
    List<ScoredGroup> perspectives,
    Score total,
    List<Figure> figures,
    List<Table> tables,
    List<Note> notes) {
  public ScorecardResult {
    perspectives = List.copyOf(perspectives);
    figures = List.copyOf(figures);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
  }

  /** A figure by its id, also one that these were made from: {@code scorecard/total/score}. */
  public Optional<Figure> figure(String id) {
    return figures.stream()
        .filter(f -> f.id().equals(id))
        .findFirst()
        .or(() -> figures.stream().flatMap(f -> f.find(id).stream()).findFirst());
  }
}
