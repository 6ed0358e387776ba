package neraca.model.score;

import java.util.UUID;
import neraca.model.Entity;
import neraca.model.Words;

/**
 * A cause-and-effect arrow of the strategy map.
 *
 * @param cause code of an objective or indicator of the scorecard; likewise {@code effect}
 * @param basis where the link is taken from: quoted, or inferred
 */
public record ObjectiveLink(
    UUID uuid, UUID scorecard, String cause, String effect, int position, Words basis)
    implements Entity {}
