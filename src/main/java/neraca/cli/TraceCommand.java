package neraca.cli;

import java.nio.file.Path;
import neraca.cli.arguments.Arguments;
import neraca.cli.arguments.Command;
import neraca.model.result.Figure;
import neraca.work.Study;
import neraca.work.Trace;

/** {@code neraca trace}: what a figure was made from, down to what someone typed. */
final class TraceCommand implements Command {
  private final Console console;
  private final PlaceOptions place = new PlaceOptions();
  private Path file = Path.of("");
  private String figure = "";

  TraceCommand(Console console) {
    this.console = console;
  }

  @Override
  public String name() {
    return "trace";
  }

  @Override
  public void takes(Arguments arguments) {
    console.takes(arguments);
    place.takes(arguments);
    arguments.needed("FILE", "cli.option.file", text -> file = Path.of(text));
    arguments.needed("FIGURE", "cli.option.figure", text -> figure = text);
  }

  @Override
  public int run() {
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
