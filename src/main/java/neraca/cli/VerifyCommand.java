package neraca.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.work.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code neraca verify}: whether a study file is whole. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  @Mixin Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.file")
  Path file = Path.of("");

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
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
