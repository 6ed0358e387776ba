package neraca.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import neraca.model.result.Figure;
import neraca.work.Study;
import neraca.work.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code neraca trace}: what a figure was made from, down to what someone typed. */
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {
  @Mixin Console console;
  @Mixin PlaceOptions place = new PlaceOptions();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.option.file")
  Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "FIGURE", descriptionKey = "cli.option.figure")
  String figure = "";

  TraceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Study study = Study.openReadOnly(file)) {
      Trace trace = new Trace(study, place.choice());
      Figure root = trace.figure(figure);
      console.currency(study.info().currency());
      if (console.json()) {
        console.json(json -> TraceJson.write(json, root, trace));
      } else {
        console.tree(root, trace);
      }
    }
    return Cli.DONE;
  }
}
