package neraca.cli;

import neraca.cli.arguments.Arguments;
import neraca.work.Choice;
import org.jspecify.annotations.Nullable;

/** The options that choose a business and a period. */
final class PlaceOptions {
  @Nullable String business;
  @Nullable String period;

  void takes(Arguments arguments) {
    arguments.once("--business", "CODE", "cli.option.business", text -> business = text);
    arguments.once("--period", "CODE", "cli.option.period", text -> period = text);
  }

  Choice choice() {
    return new Choice(business, period);
  }
}
