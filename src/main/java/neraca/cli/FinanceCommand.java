package neraca.cli;

import java.nio.file.Path;
import java.util.List;
import neraca.cli.arguments.Arguments;
import neraca.cli.arguments.Command;
import neraca.finance.FinanceResult;
import neraca.work.FinanceCheck;
import neraca.work.Place;
import neraca.work.Study;

/** {@code neraca finance}: the accounts of a study. */
final class FinanceCommand implements Command {
  private final Console console;
  private final PlaceOptions place = new PlaceOptions();
  private Path file = Path.of("");

  FinanceCommand(Console console) {
    this.console = console;
  }

  @Override
  public String name() {
    return "finance";
  }

  @Override
  public void takes(Arguments arguments) {
    console.takes(arguments);
    place.takes(arguments);
    arguments.needed("FILE", "cli.option.file", text -> file = Path.of(text));
  }

  @Override
  public int run() {
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
