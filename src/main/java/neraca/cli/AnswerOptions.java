package neraca.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import neraca.cli.arguments.Arguments;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.statistics.InstrumentOptions;
import neraca.work.InstrumentCheck;
import org.jspecify.annotations.Nullable;

/** The options that choose items, and those that say how a table of answers is to be read. */
final class AnswerOptions {
  @Nullable String questionnaire;
  final List<String> items = new ArrayList<>();
  final List<String> reverse = new ArrayList<>();
  @Nullable String scale;
  @Nullable String idColumn;
  @Nullable String decimal;

  void takes(Arguments arguments) {
    arguments.once(
        "--questionnaire", "CODE", "cli.option.questionnaire", text -> questionnaire = text);
    arguments.list("--items", "a,b", "cli.option.items", items::add);
    arguments.list("--reverse", "a,b", "cli.option.reverse", reverse::add);
    arguments.once("--scale", "MIN-MAX", "cli.option.scale", text -> scale = text);
    arguments.once("--id-column", "NAME", "cli.option.id_column", text -> idColumn = text);
    arguments.once("--decimal", "comma|point", "cli.option.decimal", text -> decimal = text);
  }

  InstrumentCheck.TableRequest ofTable(InstrumentOptions options, Map<String, String> where) {
    return new InstrumentCheck.TableRequest(
        idColumn, items, reverse, scale(), decimalComma(), options, where);
  }

  private double @Nullable [] scale() {
    if (scale == null) {
      return null;
    }
    // The ends may be negative: -2-2 and -3--1 are scales too.
    int dash = scale.indexOf('-', 1);
    try {
      double min = Double.parseDouble(scale.substring(0, Math.max(dash, 0)));
      double max = Double.parseDouble(scale.substring(dash + 1));
      if (dash > 0 && min < max) {
        return new double[] {min, max};
      }
    } catch (NumberFormatException notNumbers) {
      // Refused below, like ends the wrong way round.
    }
    throw new Refusal(Phrase.of("cli.refused.scale").with("scale", scale));
  }

  private @Nullable Boolean decimalComma() {
    if (decimal == null) {
      return null;
    }
    return switch (decimal.toLowerCase(Locale.ROOT)) {
      case "comma" -> true;
      case "point" -> false;
      default -> throw new Refusal(Phrase.of("cli.refused.decimal").with("decimal", decimal));
    };
  }
}
