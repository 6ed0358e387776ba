package neraca.ui.app;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import neraca.model.Response;
import neraca.ui.desk.Desk;
import neraca.ui.desk.WhoseViewModel;
import neraca.work.Choice;

/**
 * Whose answers the instrument test and the survey results took in a study when it was open last:
 * the wave and, where respondents were narrowed, what they had to have given.
 */
final class LastWhose {
  private static final String BETWEEN = "&";
  private static final String IS = "=";

  private LastWhose() {}

  /**
   * Takes up the choice that was kept, without what nobody gives any more, and keeps every other
   * one from now on.
   *
   * @param study names it in the settings
   */
  static void follow(Desk desk, Appearance look, String study) {
    Choice kept = read(look.whose(study));
    desk.place()
        .subscribe(
            (before, now) -> {
              if (!written(now).equals(written(before))) {
                look.whose(study, written(now));
              }
            });
    if (!kept.equals(Choice.ALL)) {
      desk.read(
          "last-whose",
          file -> WhoseViewModel.stillGiven(file, kept.profile()),
          profile -> desk.place().set(desk.place().get().of(kept.wave(), profile)),
          refusal -> {});
    }
  }

  static String written(Choice choice) {
    String profile =
        new TreeMap<>(choice.profile())
            .entrySet().stream()
                .map(e -> BETWEEN + encoded(e.getKey()) + IS + encoded(e.getValue()))
                .collect(Collectors.joining());
    return choice.wave() + profile;
  }

  /** Everybody in the study itself where it is nothing that was written here. */
  static Choice read(String text) {
    Map<String, String> profile = new TreeMap<>();
    String[] parts = text.split(BETWEEN, -1);
    for (int i = 1; i < parts.length; i++) {
      String[] sides = parts[i].split(IS, -1);
      if (sides.length == 2) {
        profile.put(decoded(sides[0]), decoded(sides[1]));
      }
    }
    return Choice.ALL.of(
        parts[0].equals(Response.Wave.PILOT.name()) ? Response.Wave.PILOT : Response.Wave.MAIN,
        profile);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException editedByHand) {
      return text;
    }
  }
}
