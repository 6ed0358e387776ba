package neraca.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.model.result.Table;
import neraca.model.score.Scorecard;

/**
 * A scored scorecard.
 *
 * @param figures {@code scorecard/total}, then every group as {@code scorecard/GROUP} and every
 *     graded indicator as {@code scorecard/GROUP/CODE}
 * @param gains what would raise the total, the largest first
 * @param tables every one carries the notes that belong under it
 * @param notes all notes; each stands under exactly one table too
 */
public record ScorecardResult(
    Scorecard scorecard,
    List<ScoredGroup> perspectives,
    Score total,
    List<Figure> figures,
    List<Gain> gains,
    List<Table> tables,
    List<Note> notes) {
  public ScorecardResult {
    perspectives = List.copyOf(perspectives);
    figures = List.copyOf(figures);
    gains = List.copyOf(gains);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
  }

  /** A figure by its id, also one that these were made from: {@code scorecard/total/score}. */
  public Optional<Figure> figure(String id) {
    List<Figure> all = Stream.concat(figures.stream(), gains.stream().map(Gain::figure)).toList();
    return all.stream()
        .filter(f -> f.id().equals(id))
        .findFirst()
        .or(() -> all.stream().flatMap(f -> f.find(id).stream()).findFirst());
  }
}
