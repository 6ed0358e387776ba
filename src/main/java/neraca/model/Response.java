package neraca.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One form filled by a respondent. Its answers are kept beside it, one mark an item.
 *
 * @param pass 1, or 2 when the same sheet was typed a second time to compare
 */
public record Response(
    UUID uuid,
    UUID respondent,
    UUID questionnaire,
    @Nullable UUID business,
    @Nullable UUID period,
    Wave wave,
    int pass)
    implements Entity {
  /** A trial run of the instrument, or the study itself. */
  public enum Wave {
    PILOT,
    MAIN
  }
}
