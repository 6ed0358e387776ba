package neraca.cli;

import java.nio.file.Path;
import java.util.List;
import neraca.cli.arguments.Arguments;
import neraca.cli.arguments.Command;
import neraca.work.ScorecardCheck;
import neraca.work.Study;
import org.jspecify.annotations.Nullable;

/** {@code neraca scorecard}: the balanced scorecard of a study. */
final class ScorecardCommand implements Command {
  private final Console console;
  private final PlaceOptions place = new PlaceOptions();
  private Path file = Path.of("");
  private @Nullable String card;

  ScorecardCommand(Console console) {
    this.console = console;
  }

  @Override
  public String name() {
    return "scorecard";
  }

  @Override
  public void takes(Arguments arguments) {
    console.takes(arguments);
    place.takes(arguments);
    arguments.needed("FILE", "cli.option.file", text -> file = Path.of(text));
    arguments.once("--name", "CODE", "cli.option.name", text -> card = text);
  }

  @Override
  public int run() {
    try (Study study = Study.openReadOnly(file)) {
      List<ScorecardCheck.Outcome> outcomes = ScorecardCheck.of(study, card, place.choice());
      if (console.json()) {
        console.json(json -> json.results(outcomes, o -> ScorecardJson.write(json, o)));
      } else {
        console.currency(study.info().currency());
        outcomes.forEach(o -> print(console, o));
      }
    }
    return Cli.DONE;
  }

  static void print(Console console, ScorecardCheck.Outcome outcome) {
    console.heading(outcome.scorecard().name(), outcome.place());
    console.tables(outcome.result().tables());
  }
}
