package neraca.cli;

import java.nio.file.Path;
import java.util.List;
import neraca.cli.arguments.Arguments;
import neraca.cli.arguments.Command;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.work.Study;

/** {@code neraca verify}: whether a study file is whole. */
final class VerifyCommand implements Command {
  private final Console console;
  private Path file = Path.of("");

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public void takes(Arguments arguments) {
    console.takes(arguments);
    arguments.needed("FILE", "cli.option.file", text -> file = Path.of(text));
  }

  @Override
  public int run() {
    try (Study study = Study.openReadOnly(file)) {
      List<Note> findings = study.verify();
      if (console.json()) {
        console.json(
            json ->
                json.object(
                    () -> {
                      json.flag("whole", findings.isEmpty());
                      json.notes(findings);
                    }));
      } else if (findings.isEmpty()) {
        console.line(Phrase.of("cli.verified").with("file", file.toString()));
      } else {
        console.notes(findings);
      }
      return findings.isEmpty() ? Cli.DONE : Cli.REFUSED;
    }
  }
}
