package neraca.cli;

import java.util.Locale;
import java.util.Map;
import neraca.model.Response;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.work.Choice;
import picocli.CommandLine.Option;

/** The options that choose whose answers in a study are used. */
final class WhoseOptions {
  @Option(names = "--wave", paramLabel = "main|pilot", descriptionKey = "cli.option.wave")
  String wave = "main";

  @Option(names = "--where", paramLabel = "FIELD=VALUE", descriptionKey = "cli.option.where")
  Map<String, String> where = Map.of();

  /** These answers at that place. */
  Choice at(Choice place) {
    return switch (wave.toLowerCase(Locale.ROOT)) {
      case "main" -> place.of(Response.Wave.MAIN, where);
      case "pilot" -> place.of(Response.Wave.PILOT, where);
      default -> throw new Refusal(Phrase.of("cli.refused.wave").with("wave", wave));
    };
  }
}
