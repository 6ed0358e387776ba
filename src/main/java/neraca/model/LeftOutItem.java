package neraca.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that a version leaves out.
 *
 * @param item null once it has been removed from the questionnaire
 * @param code of the item when the version was kept, to name it by when it is gone
 */
public record LeftOutItem(UUID uuid, UUID version, @Nullable UUID item, String code)
    implements Entity {}
