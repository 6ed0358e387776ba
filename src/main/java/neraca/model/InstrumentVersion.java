package neraca.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A choice of items that was tried when an instrument was purified, kept with its reason to be
 * compared with others. Which items it leaves out stands in {@link LeftOutItem}s; everything else
 * of the instrument is in it, and its numbers follow the answers.
 *
 * @param dimension the part that was tried by itself; null for the whole instrument
 * @param reason why these items; never blank
 * @param reported whether reports tell of this version besides all items; one at most
 */
public record InstrumentVersion(
    UUID uuid,
    UUID questionnaire,
    @Nullable UUID dimension,
    int position,
    Words reason,
    boolean reported)
    implements Entity {
  /** The same version with another reason. */
  public InstrumentVersion with(Words other) {
    return new InstrumentVersion(uuid, questionnaire, dimension, position, other, reported);
  }

  /** The same version, in reports or not. */
  public InstrumentVersion with(boolean inReports) {
    return new InstrumentVersion(uuid, questionnaire, dimension, position, reason, inReports);
  }
}
