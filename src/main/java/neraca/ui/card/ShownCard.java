package neraca.ui.card;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.score.Scorecard;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard at one business and period.
 *
 * @param refusal why it could not be scored; its rows are here all the same, to be corrected
 */
public record ShownCard(
    Scorecard row,
    List<ShownPerspective> perspectives,
    ShownTotal total,
    List<Gain> gains,
    List<Note> notes,
    @Nullable Phrase refusal) {
  public ShownCard {
    perspectives = List.copyOf(perspectives);
    gains = List.copyOf(gains);
    notes = List.copyOf(notes);
  }

  /**
   * What the total would gain from an A.
   *
   * @param points percent points of the total
   * @param share of the largest gain, 0 to 1
   */
  public record Gain(Cell name, Cell grade, Figure points, double share) {}

  public int indicators() {
    return perspectives.stream().mapToInt(p -> p.indicators().size()).sum();
  }

  Optional<ShownPerspective> perspective(@Nullable UUID uuid) {
    return perspectives.stream().filter(p -> p.row().uuid().equals(uuid)).findFirst();
  }

  Optional<ShownIndicator> indicator(@Nullable UUID uuid) {
    return perspectives.stream()
        .flatMap(p -> p.indicators().stream())
        .filter(i -> i.row().uuid().equals(uuid))
        .findFirst();
  }
}
