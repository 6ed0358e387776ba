package neraca.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import neraca.work.ScorecardCheck;
import neraca.work.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code neraca scorecard}: the balanced scorecard of a study. */
@Command(name = "scorecard")
final class ScorecardCommand implements Callable<Integer> {
  @Mixin Console console;
  @Mixin PlaceOptions place = new PlaceOptions();

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.file")
  Path file = Path.of("");

  @Option(names = "--name", paramLabel = "CODE", descriptionKey = "cli.option.name")
  @Nullable String name;

  ScorecardCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Study study = Study.openReadOnly(file)) {
      List<ScorecardCheck.Outcome> outcomes = ScorecardCheck.of(study, name, place.choice());
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
