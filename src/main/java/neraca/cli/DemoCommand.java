package neraca.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import neraca.finance.FinanceResult;
import neraca.model.result.Phrase;
import neraca.work.Choice;
import neraca.work.FinanceCheck;
import neraca.work.InstrumentCheck;
import neraca.work.ScorecardCheck;
import neraca.work.Study;
import neraca.work.StudyReport;
import neraca.work.sample.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code neraca demo}: the main job in one go, on the bundled Tunggulwulung study. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  @Mixin Console console;

  @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "cli.option.demo")
  Path folder = Path.of("neraca-demo");

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(folder);
    Path file = unused("tunggulwulung");
    Samples.write("tunggulwulung", file);
    Path report = folder.resolve("report.xlsx");
    try (Study study = Study.openReadOnly(file)) {
      List<InstrumentCheck.Outcome> instruments =
          InstrumentCheck.of(study, InstrumentCheck.Request.ALL);
      List<FinanceResult> accounts = FinanceCheck.of(study, Choice.ALL);
      List<ScorecardCheck.Outcome> cards = ScorecardCheck.of(study, null, Choice.ALL);
      StudyReport.write(study, report, console.locale());
      if (console.json()) {
        console.json(json -> write(json, instruments, accounts, cards));
      } else {
        instruments.forEach(o -> InstrumentCommand.print(console, o));
        accounts.forEach(a -> FinanceCommand.print(console, a));
        cards.forEach(c -> ScorecardCommand.print(console, c));
        console.line(
            Phrase.of("cli.demo_done")
                .with("file", file.toString())
                .with("report", report.toString()));
      }
    }
    return Cli.DONE;
  }

  /** What somebody did with an earlier demo stays. */
  private Path unused(String name) {
    Path file = folder.resolve(name + ".neraca");
    for (int n = 2; Files.exists(file); n++) {
      file = folder.resolve(name + "-" + n + ".neraca");
    }
    return file;
  }

  private static void write(
      Json json,
      List<InstrumentCheck.Outcome> instruments,
      List<FinanceResult> accounts,
      List<ScorecardCheck.Outcome> cards) {
    json.object(
        () -> {
          json.list("instruments", instruments, o -> InstrumentJson.write(json, o, false));
          json.list("finance", accounts, a -> FinanceJson.write(json, a));
          json.list("scorecards", cards, c -> ScorecardJson.write(json, c));
        });
  }
}
