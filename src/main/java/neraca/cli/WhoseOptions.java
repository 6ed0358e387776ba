package neraca.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import neraca.cli.arguments.Arguments;
import neraca.model.Response;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.work.Choice;
import org.jspecify.annotations.Nullable;

/** The options that choose whose answers are used. */
final class WhoseOptions {
  /** Only a study has waves; null is its main one. */
  @Nullable String wave;

  final List<String> where = new ArrayList<>();

  void takes(Arguments arguments) {
    arguments.once("--wave", "main|pilot", "cli.option.wave", text -> wave = text);
    arguments.often("--where", "FIELD=VALUE", "cli.option.where", where::add);
  }

  /** These answers at that place. */
  Choice at(Choice place) {
    String said = wave == null ? "main" : wave;
    return switch (said.toLowerCase(Locale.ROOT)) {
      case "main" -> place.of(Response.Wave.MAIN, where());
      case "pilot" -> place.of(Response.Wave.PILOT, where());
      default -> throw new Refusal(Phrase.of("cli.refused.wave").with("wave", said));
    };
  }

  /** What a respondent must have, each field once: nobody has two values of it. */
  Map<String, String> where() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String condition : where) {
      int equals = condition.indexOf('=');
      if (equals < 1
          || equals == condition.length() - 1
          || values.put(condition.substring(0, equals), condition.substring(equals + 1)) != null) {
        throw new Refusal(Phrase.of("cli.refused.where").with("where", condition));
      }
    }
    return values;
  }
}
