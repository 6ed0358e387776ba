package neraca.store;

import neraca.model.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the place of one answer.
 *
 * @param raw what was there to read, not empty, with the mark {@code ?} and only with it
 */
public record Entry(Mark mark, @Nullable String raw) {
  public Entry {
    if (mark.equals(Mark.UNRESOLVED) ? raw == null || raw.isEmpty() : raw != null) {
      throw new IllegalArgumentException("mark " + mark.code() + " with text " + raw);
    }
  }

  /** As the change log has it. */
  String logged() {
    return raw == null ? "" + mark.code() : mark.code() + raw;
  }
}
