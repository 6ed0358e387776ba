package neraca.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who answers.
 *
 * @param number the human number, with the laptop's prefix where there are several: {@code B-019}
 * @param externalId an identification of the researcher's own, may be empty
 */
public record Respondent(
    UUID uuid, String number, String externalId, @Nullable UUID business, Words note)
    implements Entity {}
