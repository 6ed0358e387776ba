package neraca.work;

import java.util.Map;
import neraca.model.Response;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for: a business and a period by code, and whose answers.
 *
 * @param business null asks for every one; likewise {@code period}
 * @param wave the study itself or its pilot
 * @param profile what respondents must have given, by the code of the profile field; empty takes
 *     everybody
 */
public record Choice(
    @Nullable String business,
    @Nullable String period,
    Response.Wave wave,
    Map<String, String> profile) {
  public static final Choice ALL = new Choice(null, null);

  public Choice {
    profile = Map.copyOf(profile);
  }

  /** Everybody's answers in the study itself. */
  public Choice(@Nullable String business, @Nullable String period) {
    this(business, period, Response.Wave.MAIN, Map.of());
  }

  /** Whether it leaves out nobody who belongs to the study itself. */
  public boolean takesEverybody() {
    return wave == Response.Wave.MAIN && profile.isEmpty();
  }

  /** The same place, but these answers. */
  public Choice of(Response.Wave wave, Map<String, String> profile) {
    return new Choice(business, period, wave, profile);
  }
}
