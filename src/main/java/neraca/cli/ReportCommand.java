package neraca.cli;

import java.nio.file.Path;
import neraca.cli.arguments.Arguments;
import neraca.cli.arguments.Command;
import neraca.model.result.Phrase;
import neraca.work.Study;
import neraca.work.document.StudyReport;

/** {@code neraca report}: all tables of a study in one document. */
final class ReportCommand implements Command {
  private final Console console;
  private Path file = Path.of("");
  private Path out = Path.of("");

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public String name() {
    return "report";
  }

  @Override
  public void takes(Arguments arguments) {
    console.takes(arguments);
    arguments.needed("FILE", "cli.option.file", text -> file = Path.of(text));
    arguments.needed("OUT", "cli.option.report", text -> out = Path.of(text));
  }

  @Override
  public int run() {
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
