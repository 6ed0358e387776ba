package neraca.cli;

import neraca.work.Choice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose a business and a period. */
final class PlaceOptions {
  @Option(names = "--business", paramLabel = "CODE", descriptionKey = "cli.option.business")
  @Nullable String business;

  @Option(names = "--period", paramLabel = "CODE", descriptionKey = "cli.option.period")
  @Nullable String period;

  Choice choice() {
    return new Choice(business, period);
  }
}
