package neraca.ui.questionnaires;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that is still to be made: typing into it makes it.
 *
 * @param uuid what the row will be called
 * @param below the row it will stand below; null for the end
 */
record Draft(UUID uuid, @Nullable UUID below) {}
