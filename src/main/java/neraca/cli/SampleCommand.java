package neraca.cli;

import java.nio.file.Path;
import neraca.cli.arguments.Arguments;
import neraca.cli.arguments.Command;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.work.sample.Samples;
import org.jspecify.annotations.Nullable;

/** {@code neraca sample}: lists the bundled studies, or writes one. */
final class SampleCommand implements Command {
  private final Console console;
  private @Nullable String sample;
  private @Nullable Path file;

  SampleCommand(Console console) {
    this.console = console;
  }

  @Override
  public String name() {
    return "sample";
  }

  @Override
  public void takes(Arguments arguments) {
    console.takes(arguments);
    arguments.possible("NAME", "cli.option.sample", text -> sample = text);
    arguments.possible("FILE", "cli.option.new_file", text -> file = Path.of(text));
  }

  @Override
  public int run() {
    if (sample == null) {
      list();
    } else if (file == null) {
      throw new Refusal(Phrase.of("cli.refused.sample_file").with("name", sample));
    } else {
      Samples.write(sample, file);
      if (console.json()) {
        console.json(json -> json.object(() -> json.text("file", String.valueOf(file))));
      } else {
        console.line(Phrase.of("cli.sample_written").with("file", String.valueOf(file)));
      }
    }
    return Cli.DONE;
  }

  private void list() {
    if (console.json()) {
      console.json(json -> json.object(() -> json.texts("samples", Samples.NAMES)));
    } else {
      Samples.NAMES.forEach(
          one ->
              console.line(
                  Phrase.of("cli.sample_line")
                      .with("name", one)
                      .with("about", neraca.model.result.Cell.said("cli.sample." + one))));
    }
  }
}
