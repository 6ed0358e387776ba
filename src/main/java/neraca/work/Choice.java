package neraca.work;

import org.jspecify.annotations.Nullable;

/**
 * Which business and period are asked for, by code.
 *
 * @param business null asks for every one; likewise {@code period}
 */
public record Choice(@Nullable String business, @Nullable String period) {
  public static final Choice ALL = new Choice(null, null);
}
