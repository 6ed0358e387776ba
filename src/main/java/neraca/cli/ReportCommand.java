package neraca.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import neraca.model.result.Phrase;
import neraca.work.Study;
import neraca.work.document.StudyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code neraca report}: all tables of a study in one document. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  @Mixin Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.option.file")
  Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "cli.option.report")
  Path out = Path.of("");

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Study study = Study.openReadOnly(file)) {
      StudyReport.of(study).write(out, console.locale(), share -> {});
    }
    if (console.json()) {
      console.json(json -> json.object(() -> json.text("file", out.toString())));
    } else {
      console.line(Phrase.of("cli.report_written").with("file", out.toString()));
    }
    return Cli.DONE;
  }
}
