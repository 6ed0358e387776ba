package neraca.ui.card;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is selected: the total, a perspective, or an indicator in it.
 *
 * @param perspective null for the total
 * @param indicator null for the perspective itself
 */
public record Spot(@Nullable UUID perspective, @Nullable UUID indicator) {
  public static final Spot TOTAL = new Spot(null, null);
}
