package neraca.ui.kit;

import java.util.List;
import java.util.Optional;
import neraca.model.result.Note;

/** How many findings a screen has, by how much they matter. Remarks are not counted. */
public record Findings(int wrong, int doubtful) {
  public static final Findings NONE = new Findings(0, 0);

  public static Findings of(List<Note> notes) {
    return new Findings(count(notes, Note.Weight.WRONG), count(notes, Note.Weight.DOUBTFUL));
  }

  private static int count(List<Note> notes, Note.Weight weight) {
    return (int) notes.stream().filter(note -> note.weight() == weight).count();
  }

  public int count() {
    return wrong + doubtful;
  }

  /** The worst of them; empty where there are none. */
  public Optional<Light> light() {
    if (wrong > 0) {
      return Optional.of(Light.POOR);
    }
    return doubtful > 0 ? Optional.of(Light.FAIR) : Optional.empty();
  }
}
