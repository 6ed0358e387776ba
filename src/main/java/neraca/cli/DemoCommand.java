package neraca.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import neraca.cli.arguments.Arguments;
import neraca.cli.arguments.Command;
import neraca.finance.FinanceResult;
import neraca.model.result.Phrase;
import neraca.statistics.InstrumentResult;
import neraca.work.Choice;
import neraca.work.FinanceCheck;
import neraca.work.InstrumentCheck;
import neraca.work.ScorecardCheck;
import neraca.work.Study;
import neraca.work.document.StudyReport;
import neraca.work.home.NewFiles;
import neraca.work.sample.Samples;

/** {@code neraca demo}: the main job in one go, on the bundled Tunggulwulung study. */
final class DemoCommand implements Command {
  private final Console console;
  private Path folder = Path.of("neraca-demo");
  private boolean asked;
  private final Predicate<Path> window;

  DemoCommand(Console console, Predicate<Path> window) {
    this.console = console;
    this.window = window;
  }

  @Override
  public String name() {
    return "demo";
  }

  @Override
  public void takes(Arguments arguments) {
    console.takes(arguments);
    arguments.possible("DIR", "cli.option.demo", text -> folder = Path.of(text));
    arguments.flag("--window", "cli.option.window", () -> asked = true);
  }

  @Override
  public int run() throws IOException {
    Files.createDirectories(folder);
    Path file = NewFiles.free(folder.resolve("tunggulwulung.neraca"));
    Samples.write("tunggulwulung", file);
    if (asked) {
      // The window keeps the language it was left in; a first one speaks as the command does.
      Locale.setDefault(console.locale());
      if (window.test(file)) {
        return Cli.DONE;
      }
    }
    print(file);
    return Cli.DONE;
  }

  private void print(Path file) {
    Path report = folder.resolve("report.xlsx");
    try (Study study = Study.openReadOnly(file)) {
      List<InstrumentCheck.Outcome> instruments =
          InstrumentCheck.of(study, InstrumentCheck.Request.ALL);
      List<FinanceResult> accounts = FinanceCheck.of(study, Choice.ALL);
      List<ScorecardCheck.Outcome> cards = ScorecardCheck.of(study, null, Choice.ALL);
      StudyReport.of(study).write(report, console.locale(), share -> {});
      if (console.json()) {
        console.json(json -> write(json, instruments, accounts, cards));
      } else {
        instruments.forEach(o -> print(o));
        accounts.forEach(a -> FinanceCommand.print(console, a));
        cards.forEach(c -> ScorecardCommand.print(console, c));
        console.line(
            Phrase.of("cli.demo_done")
                .with("file", file.toString())
                .with("report", report.toString()));
        if (asked) {
          console.line(Phrase.of("cli.demo_no_display").with("file", file.toString()));
        }
      }
    }
  }

  private void print(InstrumentCheck.Outcome outcome) {
    console.heading(outcome.name(), outcome.place());
    InstrumentResult result = outcome.result();
    if (result != null) {
      console.tables(outcome.basis(), result.tables(), result.notes());
    } else if (outcome.refusal() != null) {
      console.line(outcome.refusal());
    }
  }

  private static void write(
      Json json,
      List<InstrumentCheck.Outcome> instruments,
      List<FinanceResult> accounts,
      List<ScorecardCheck.Outcome> cards) {
    json.object(
        () -> {
          json.list("instruments", instruments, o -> InstrumentJson.write(json, o));
          json.list("finance", accounts, a -> FinanceJson.write(json, a));
          json.list("scorecards", cards, c -> ScorecardJson.write(json, c));
        });
  }
}
