package neraca.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import neraca.finance.FinanceResult;
import neraca.work.FinanceCheck;
import neraca.work.Place;
import neraca.work.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code neraca finance}: the accounts of a study. */
@Command(name = "finance")
final class FinanceCommand implements Callable<Integer> {
  @Mixin Console console;
  @Mixin PlaceOptions place = new PlaceOptions();

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.file")
  Path file = Path.of("");

  FinanceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Study study = Study.openReadOnly(file)) {
      List<FinanceResult> results = FinanceCheck.of(study, place.choice());
      if (console.json()) {
        console.json(json -> json.results(results, r -> FinanceJson.write(json, r)));
      } else {
        results.forEach(r -> print(console, r));
      }
    }
    return Cli.DONE;
  }

  static void print(Console console, FinanceResult result) {
    console.heading(result.business().name(), new Place(null, result.period()));
    console.currency(result.currency());
    console.tables(result.tables());
  }
}
