package neraca.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.statistics.InstrumentOptions;
import neraca.work.InstrumentCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose items, and those that say how a table of answers is to be read. */
final class AnswerOptions {
  @Option(
      names = "--questionnaire",
      paramLabel = "CODE",
      descriptionKey = "cli.option.questionnaire")
  @Nullable String questionnaire;

  @Option(names = "--items", split = ",", paramLabel = "a,b", descriptionKey = "cli.option.items")
  List<String> items = List.of();

  @Option(
      names = "--reverse",
      split = ",",
      paramLabel = "a,b",
      descriptionKey = "cli.option.reverse")
  List<String> reverse = List.of();

  @Option(names = "--scale", paramLabel = "MIN-MAX", descriptionKey = "cli.option.scale")
  @Nullable String scale;

  @Option(names = "--id-column", paramLabel = "NAME", descriptionKey = "cli.option.id_column")
  @Nullable String idColumn;

  @Option(names = "--decimal", paramLabel = "comma|point", descriptionKey = "cli.option.decimal")
  @Nullable String decimal;

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
